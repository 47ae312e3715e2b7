#include "schema/records.hpp"

#include "schema/choices.hpp"

namespace redovisa::schema {
namespace {

constexpr std::array source_fields{
    Field{.name = "document", .kind = Kind::reference, .label = {"Dokument", "Document"},
          .description = {"Id för ett dokument under `sources` i report.yaml; det första gäller om inget anges.",
                          "Id of a document under `sources` in report.yaml; the first one when left out."},
          .example = "verksamhetsberattelse", .target = Target::document},
    Field{.name = "section", .label = {"Avsnitt", "Section"}, .description = {"Rubriken i dokumentet.", "The heading in the document."},
          .example = "Digitalisering", .max_length = 200},
    Field{.name = "page", .label = {"Sida", "Page"}, .description = {"Sida eller sidor.", "Page or pages."}, .example = "12–13",
          .max_length = 20},
    Field{.name = "line", .kind = Kind::integer, .label = {"Rad", "Line"},
          .description = {"Rad i dokumentets text.", "Line in the text of the document."}, .example = "412", .min = 1, .max = 1000000},
    Field{.name = "to_line", .kind = Kind::integer, .label = {"Till rad", "To line"},
          .description = {"Sista raden, om det är flera.", "The last line, when there are several."}, .example = "418", .min = 1,
          .max = 1000000},
};

constexpr std::array accept_fields{
    Field{.name = "code", .kind = Kind::reference, .label = {"Kod", "Code"},
          .description = {"Påpekandets kod, den som står inom hakparentes.", "The code of the finding, the one in brackets."},
          .example = "reason-missing", .required = true, .target = Target::rule},
    Field{.name = "why", .label = {"Varför", "Why"}, .description = {"Varför det är rätt så här.", "Why it is right as it is."},
          .example = "Källan nämner inget skäl.", .required = true, .max_length = 500},
};

constexpr std::array breakdown_fields{
    Field{.name = "what", .label = {"Vad", "What"}, .description = {"Vilken del talet gäller.", "The part that the number is for."},
          .example = "kvinnor", .required = true, .max_length = 200},
    Field{.name = "value", .kind = Kind::decimal, .label = {"Tal", "Value"}, .description = {"Delens tal.", "The number of the part."},
          .example = "35", .required = true},
};

constexpr std::array stated_fields{
    Field{.name = "value", .kind = Kind::decimal, .label = {"Tal", "Value"},
          .description = {"Talet som den andra källan anger.", "The number that the other source states."}, .example = "38", .required = true},
    note_field,
    source_field,
};

const Record breakdown_record{"breakdown", {"Uppdelning", "Breakdown"},
                              {"En del av ett tal.", "A part of a number."}, breakdown_fields};
const Record stated_record{"also-stated", {"Annan uppgift", "Other statement"},
                           {"Ett annat tal som källorna ger för samma sak.", "Another number that the sources give for the same thing."}, stated_fields};

constexpr std::array figure_fields{
    Field{.name = "value", .kind = Kind::decimal, .label = {"Tal", "Value"},
          .description = {"Talet, med punkt som decimaltecken och utan mellanslag.", "The number, with a decimal point and no spaces."},
          .example = "878", .required = true},
    Field{.name = "to", .kind = Kind::decimal, .label = {"Till", "To"},
          .description = {"Övre gräns när talet är ett intervall.", "Upper bound when the number is a range."}, .example = "20"},
    Field{.name = "unit", .label = {"Enhet", "Unit"}, .description = {"Vad talet räknar. Behövs inte när `indicator` anges.", "What the number counts. Not needed with `indicator`."},
          .example = "nätverksträffar", .max_length = 60},
    Field{.name = "what", .label = {"Vad", "What"}, .description = {"Vad talet gäller, när enheten inte säger det.", "What the number is about, when the unit does not say it."},
          .example = "intervjuer i kartläggningen", .max_length = 200},
    Field{.name = "precision", .kind = Kind::choice, .label = {"Noggrannhet", "Precision"},
          .description = {"Exakt, om inget annat anges.", "Exact unless stated."}, .example = "approximate", .choice = &precision_choice},
    Field{.name = "measure", .kind = Kind::choice, .label = {"Mått", "Measure"},
          .description = {"Antal, om inget annat anges.", "A count unless stated."}, .example = "share", .choice = &measure_choice},
    Field{.name = "of", .kind = Kind::decimal, .label = {"Av", "Of"}, .description = {"Helheten som talet är en del av.", "The whole that the number is a part of."},
          .example = "7"},
    Field{.name = "role", .kind = Kind::choice, .label = {"Roll", "Role"}, .description = {"Utfall, om inget annat anges.", "A result unless stated."},
          .example = "target", .choice = &figure_role_choice},
    Field{.name = "period", .kind = Kind::period, .label = {"Period", "Period"},
          .description = {"Rapportens år, om inget annat anges.", "The year of the report unless stated."}, .example = "2021-07/2022-06"},
    Field{.name = "indicator", .kind = Kind::reference, .label = {"Nyckeltal", "Indicator"},
          .description = {"Id för ett nyckeltal i organisation.yaml: talet blir en punkt i serien.", "Id of an indicator in organisation.yaml: the number becomes a point of the series."},
          .example = "unga-kaa", .target = Target::indicator},
    Field{.name = "breakdown", .kind = Kind::record, .label = {"Uppdelning", "Breakdown"},
          .description = {"Talets delar, till exempel kvinnor och män.", "The parts of the number, for example women and men."}, .many = Many::list, .record = &breakdown_record},
    Field{.name = "also_stated", .kind = Kind::record, .label = {"Andra uppgifter", "Other statements"},
          .description = {"Andra tal som källorna ger för samma sak.", "Other numbers that the sources give for the same thing."}, .many = Many::list, .record = &stated_record},
    Field{.name = "id", .kind = Kind::id, .label = id_label, .description = {"Behövs bara när ett annat tal upprepar detta.", "Needed only when another figure repeats this one."}, .example = "unga-2019"},
    Field{.name = "repeats", .kind = Kind::reference, .label = {"Upprepar", "Repeats"},
          .description = {"Id för samma uppgift på ett annat ställe samma år, så att den räknas en gång.", "Id of the same fact elsewhere in the same year, so that it counts once."},
          .example = "unga-2019", .target = Target::figure},
    note_field,
    source_field,
    accept_field,
};

constexpr std::array funding_fields{
    Field{.name = "from", .label = {"Från", "From"}, .description = {"Vem som ger eller söks för medel.", "Who gives the money or is asked for it."},
          .example = "Tillväxtverket", .required = true, .max_length = 200},
    Field{.name = "decision", .kind = Kind::choice, .label = {"Beslut", "Decision"}, .description = {"Hur det gick med medlen.", "What became of the money."},
          .example = "granted", .required = true, .choice = &funding_choice},
    Field{.name = "amount", .kind = Kind::decimal, .label = {"Belopp i kronor", "Amount in SEK"}, .description = {"Beloppet i hela kronor.", "The amount in whole kronor."},
          .example = "5000000", .min = 0},
    Field{.name = "precision", .kind = Kind::choice, .label = {"Noggrannhet", "Precision"}, .description = {"Exakt, om inget annat anges.", "Exact unless stated."},
          .example = "more_than", .choice = &precision_choice},
    Field{.name = "programme", .label = {"Program", "Programme"}, .description = {"Program eller utlysning.", "Programme or call."}, .example = "Interreg NPA", .max_length = 200},
    Field{.name = "period", .kind = Kind::period, .label = {"Period", "Period"}, .description = {"Tiden medlen gäller.", "The time that the money is for."}, .example = "2019/2021"},
    note_field,
    source_field,
};

constexpr std::array link_fields{
    Field{.name = "title", .label = title_label, .description = {"Länkens text.", "The text of the link."}, .example = "Digitaliseringsguiden", .required = true, .max_length = 200},
    Field{.name = "url", .kind = Kind::url, .label = {"Adress", "Address"}, .description = {"Börjar med https://, http:// eller mailto:.", "Starts with https://, http:// or mailto:."},
          .example = "https://ekvn.se/", .required = true},
    Field{.name = "lang", .kind = Kind::choice, .label = {"Språk", "Language"}, .description = {"Språket på sidan, när det är ett annat.", "The language of the page, when it is another one."},
          .example = "en", .choice = &language_choice},
};

constexpr std::array quote_fields{
    Field{.name = "text", .kind = Kind::prose, .label = {"Citat", "Quote"}, .description = {"Vad någon har sagt eller skrivit, utan citattecken.", "What somebody said or wrote, without quotation marks."},
          .example = "Kollegialt stöd betyder mycket.", .required = true},
    Field{.name = "by", .label = {"Av", "By"}, .description = {"Vem som säger det.", "Who says it."}, .example = "Deltagare i ett nätverk", .max_length = 200},
    source_field,
};

constexpr std::array fact_fields{
    id_field,
    title_field,
    Field{.name = "text", .kind = Kind::prose, .label = {"Text", "Text"}, .description = {"Faktarutans text.", "The text of the box."}, .example = "Förbundet är en ideell förening."},
    figures_field,
    source_field,
    accept_field,
};

constexpr std::array publication_fields{
    id_field,
    Field{.name = "title", .label = title_label, .description = {"Titeln som den är tryckt.", "The title as printed."}, .example = "Mätandets logik i fronesis land", .required = true, .max_length = 400},
    Field{.name = "kind", .kind = Kind::choice, .label = {"Slag", "Kind"}, .description = {"Vad för slags publikation.", "What kind of publication."}, .example = "report", .required = true, .choice = &publication_choice},
    Field{.name = "authors", .label = {"Författare", "Authors"}, .description = {"En per rad, efternamn först.", "One a line, surname first."}, .example = "Blusi M", .many = Many::one_or_list, .max_length = 200},
    Field{.name = "year", .kind = Kind::year, .label = {"År", "Year"}, .description = {"Utgivningsår.", "Year of publication."}, .example = "2019"},
    Field{.name = "series", .label = {"Serie", "Series"}, .description = {"Serie och nummer.", "Series and number."}, .example = "2019:1", .max_length = 100},
    Field{.name = "published_in", .label = {"Utgiven i", "Published in"}, .description = {"Tidskrift, bok eller konferens, med band och sidor.", "Journal, book or conference, with volume and pages."},
          .example = "Studies in health technology and informatics, 264, 521–525", .max_length = 400},
    Field{.name = "status", .kind = Kind::choice, .label = {"Läge", "Status"}, .description = {"Publicerad, om inget annat anges.", "Published unless stated."}, .example = "submitted", .choice = &publication_status_choice},
    Field{.name = "peer_reviewed", .kind = Kind::boolean, .label = {"Sakkunniggranskad", "Peer reviewed"}, .description = {"`true` om andra forskare har granskat den.", "`true` when other researchers have reviewed it."}, .example = "true"},
    Field{.name = "lang", .kind = Kind::choice, .label = {"Språk", "Language"}, .description = {"Titelns språk, när det är ett annat än rapportens.", "The language of the title, when it is not that of the report."}, .example = "en", .choice = &language_choice},
    Field{.name = "url", .kind = Kind::url, .label = {"Adress", "Address"}, .description = {"Var den finns att läsa.", "Where it can be read."}, .example = "https://www.fou.example/2019-1"},
    note_field,
    source_field,
};

constexpr std::array project_fields{
    id_field,
    title_field,
    Field{.name = "description", .kind = Kind::prose, .label = {"Beskrivning", "Description"}, .description = {"Vad projektet går ut på.", "What the project is about."}, .example = "Gör e-tjänster mer tillgängliga."},
    Field{.name = "owner", .label = {"Projektägare", "Owner"}, .description = {"Vem som äger projektet.", "Who owns the project."}, .example = "Kommunförbundet Västernorrland", .max_length = 200},
    Field{.name = "partners", .label = {"Parter", "Partners"}, .description = {"Vilka som är med.", "Who takes part."}, .example = "Mittuniversitetet", .many = Many::one_or_list, .max_length = 200},
    Field{.name = "period", .kind = Kind::period, .label = {"Period", "Period"}, .description = {"Projekttiden.", "The time of the project."}, .example = "2019/2021"},
    Field{.name = "funding", .kind = Kind::record, .label = {"Finansiering", "Funding"}, .description = {"Medel som sökts eller beviljats.", "Money applied for or granted."}, .many = Many::list, .record = &funding_record},
    Field{.name = "url", .kind = Kind::url, .label = {"Adress", "Address"}, .description = {"Projektets webbplats.", "The site of the project."}, .example = "https://www.projekt.example"},
    note_field,
    source_field,
};

constexpr std::array outcome_fields{
    Field{.name = "id", .kind = Kind::id, .label = id_label, .description = {"Behövs när flera aktiviteter delar utfallet.", "Needed when several activities share the outcome."}, .example = "natverkstraffar"},
    Field{.name = "title", .label = title_label, .description = {"Underrubrik, om det behövs.", "Subheading, if needed."}, .example = "Utbildningar", .max_length = 400},
    Field{.name = "text", .kind = Kind::prose, .label = {"Text", "Text"}, .description = {"Vad som kom ut av arbetet.", "What came of the work."}, .example = "Cheferna möttes sex gånger.", .required = true},
    figures_field,
    source_field,
    accept_field,
};

constexpr std::array ended_fields{
    Field{.name = "how", .kind = Kind::choice, .label = {"Hur", "How"}, .description = {"Hur det tog slut.", "How it ended."}, .example = "transferred", .required = true, .choice = &ended_choice},
    Field{.name = "to", .label = {"Till", "To"}, .description = {"Vem eller vad som tog över.", "Who or what took over."}, .example = "Region Västernorrland", .max_length = 200},
    Field{.name = "when", .kind = Kind::period, .label = {"När", "When"}, .description = {"När det tog slut.", "When it ended."}, .example = "2020-04"},
    Field{.name = "why", .label = {"Varför", "Why"}, .description = {"Varför det tog slut.", "Why it ended."}, .example = "Huvudmannaskapet gick över till regionen.", .max_length = 500},
    source_field,
};

constexpr std::array fulfilment_fields{
    Field{.name = "value", .kind = Kind::choice, .label = {"Bedömning", "Judgement"}, .description = {"Berättelsens egen bedömning av målet.", "The report's own judgement on the goal."},
          .example = "met", .required = true, .choice = &fulfilment_choice},
    Field{.name = "why", .kind = Kind::prose, .label = {"Motivering", "Grounds"}, .description = {"Vad bedömningen bygger på.", "What the judgement rests on."}, .example = "Alla sju kommuner deltar."},
    source_field,
};

constexpr std::array activity_fields{
    id_field,
    Field{.name = "title", .label = {"Aktivitet", "Activity"}, .description = {"Vad som skulle göras.", "What was to be done."}, .example = "Samordna nätverken", .required = true, .max_length = 400},
    Field{.name = "status", .kind = Kind::choice, .label = {"Arbetsläge", "Status"}, .description = {"Hur långt arbetet kom.", "How far the work came."}, .example = "done", .required = true, .choice = &status_choice},
    Field{.name = "reason", .kind = Kind::choice, .label = {"Skäl", "Reason"}, .description = {"Varför det inte blev som planerat.", "Why it did not go as planned."}, .example = "pandemic", .many = Many::one_or_list, .choice = &reason_choice},
    Field{.name = "reason_text", .label = {"Skäl i ord", "Reason in words"}, .description = {"Skälet med egna ord.", "The reason in your own words."}, .example = "Regionen sköt upp arbetet.", .max_length = 500},
    Field{.name = "outcome", .kind = Kind::prose, .label = {"Uppföljning", "Outcome"}, .description = {"Vad som kom ut av arbetet.", "What came of the work."}, .example = "Cheferna möttes sex gånger."},
    Field{.name = "outcomes", .kind = Kind::record, .label = {"Fler utfall", "More outcomes"}, .description = {"När det finns flera uppföljningar av samma aktivitet.", "When one activity has several outcomes."}, .many = Many::list, .record = &outcome_record},
    Field{.name = "shared_outcome", .kind = Kind::reference, .label = {"Gemensam uppföljning", "Shared outcome"}, .description = {"Id för en uppföljning under `shared_outcomes` som flera aktiviteter delar.", "Id of an outcome under `shared_outcomes` that several activities share."},
          .example = "natverkstraffar", .many = Many::one_or_list, .target = Target::shared_outcome},
    Field{.name = "planned", .kind = Kind::period, .label = {"Planerad till", "Planned for"}, .description = {"När det som återstår ska göras.", "When the rest is to be done."}, .example = "2021"},
    Field{.name = "plan", .kind = Kind::prose, .label = {"Plan", "Plan"}, .description = {"Vad som återstår eller kommer sedan.", "What remains or comes next."}, .example = "Utbildningen hålls våren 2021."},
    Field{.name = "funding", .kind = Kind::record, .label = {"Finansiering", "Funding"}, .description = {"Medel som sökts eller beviljats.", "Money applied for or granted."}, .many = Many::list, .record = &funding_record},
    figures_field,
    Field{.name = "projects", .kind = Kind::reference, .label = {"Projekt", "Projects"}, .description = {"Id för projekt under `projects`.", "Ids of projects under `projects`."}, .example = "esamverkan", .many = Many::one_or_list, .target = Target::project},
    Field{.name = "publications", .kind = Kind::reference, .label = {"Publikationer", "Publications"}, .description = {"Id för publikationer under `publications`.", "Ids of publications under `publications`."}, .example = "matandets-logik", .many = Many::one_or_list, .target = Target::publication},
    Field{.name = "members", .kind = Kind::reference, .label = {"Kommuner", "Members"}, .description = {"Medlemmar som aktiviteten gällde, när det inte var alla.", "Members that the activity was for, when it was not all."}, .example = "timra", .many = Many::one_or_list, .target = Target::member},
    Field{.name = "links", .kind = Kind::record, .label = {"Länkar", "Links"}, .description = {"Sidor att läsa mer på.", "Pages to read more on."}, .many = Many::list, .record = &link_record},
    note_field,
    source_field,
    accept_field,
};

constexpr std::array goal_fields{
    id_field,
    Field{.name = "title", .label = {"Mål", "Goal"}, .description = {"Målets beslutade ordalydelse.", "The decided wording of the goal."}, .example = "Trygg och samordnad vård och omsorg för äldre", .required = true, .max_length = 800},
    Field{.name = "level", .kind = Kind::choice, .label = {"Nivå", "Level"}, .description = {"Följer av platsen; ange bara `long_term` för ett långsiktigt mål i ett område.", "Follows from the place; state only `long_term` for a long-term goal of an area."}, .example = "long_term", .choice = &goal_level_choice},
    Field{.name = "description", .kind = Kind::prose, .label = {"Beskrivning", "Description"}, .description = {"Förklaring till målet.", "An explanation of the goal."}, .example = "Målet gäller hela länet."},
    continues_field,
    Field{.name = "lineage", .kind = Kind::choice, .label = {"Målets väg", "Lineage"}, .description = {"Räknas ut; ange bara om ni vill att det kontrolleras.", "Computed; state it only to have it checked."}, .example = "reworded", .choice = &lineage_choice},
    Field{.name = "ended", .kind = Kind::record, .label = {"Avslutat", "Ended"}, .description = {"Varför målet inte har någon efterföljare.", "Why the goal has no successor."}, .record = &ended_record},
    Field{.name = "fulfilment", .kind = Kind::record, .label = {"Måluppfyllelse", "Fulfilment"}, .description = {"Bara när berättelsen själv bedömer målet.", "Only when the report itself judges the goal."}, .record = &fulfilment_record},
    Field{.name = "followup", .kind = Kind::prose, .label = {"Uppföljning", "Follow-up"}, .description = {"Uppföljning av målet i stort.", "Follow-up of the goal as a whole."}, .example = "Nätverken har mötts som planerat."},
    figures_field,
    Field{.name = "activities", .kind = Kind::record, .label = {"Aktiviteter", "Activities"}, .description = {"Vad som skulle göras för att nå målet.", "What was to be done to reach the goal."}, .many = Many::list, .record = &activity_record},
    note_field,
    source_field,
    accept_field,
};

} // namespace

const Record source_record{"source", source_label, source_description, source_fields};
const Record accept_record{"accept", {"Godtaget påpekande", "Accepted finding"}, {"Ett påpekande som godtas på denna plats.", "A finding that is accepted here."}, accept_fields};
const Record figure_record{"figure", {"Tal", "Figure"}, {"Ett tal med enhet och sammanhang.", "A number with its unit and context."}, figure_fields};
const Record funding_record{"funding", {"Finansiering", "Funding"}, {"Medel som sökts eller beviljats.", "Money applied for or granted."}, funding_fields};
const Record link_record{"link", {"Länk", "Link"}, {"En sida att läsa mer på.", "A page to read more on."}, link_fields};
const Record quote_record{"quote", {"Citat", "Quote"}, {"Vad någon har sagt.", "What somebody said."}, quote_fields};
const Record fact_record{"fact", {"Faktaruta", "Fact box"}, {"En ruta med fakta.", "A box of facts."}, fact_fields};
const Record publication_record{"publication-record", {"Publikation", "Publication"}, {"En rapport, artikel eller ett föredrag.", "A report, an article or a talk."}, publication_fields};
const Record project_record{"project", {"Projekt", "Project"}, {"Ett projekt som aktiviteter kan hänvisa till.", "A project that activities can refer to."}, project_fields};
const Record outcome_record{"outcome", {"Utfall", "Outcome"}, {"Vad som kom ut av arbetet.", "What came of the work."}, outcome_fields};
const Record ended_record{"ended-record", {"Avslutat", "Ended"}, {"Varför något inte fortsätter.", "Why something does not go on."}, ended_fields};
const Record fulfilment_record{"fulfilment-record", {"Måluppfyllelse", "Fulfilment"}, {"Berättelsens egen bedömning av ett mål.", "The report's own judgement on a goal."}, fulfilment_fields};
const Record activity_record{"activity", {"Aktivitet", "Activity"}, {"Något som skulle göras, och vad som blev av det.", "Something that was to be done, and what came of it."}, activity_fields};
const Record goal_record{"goal", {"Mål", "Goal"}, {"Ett mål med sina aktiviteter.", "A goal with its activities."}, goal_fields};

} // namespace redovisa::schema
