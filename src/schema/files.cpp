#include "schema/choices.hpp"
#include "schema/records.hpp"

#include <algorithm>

/// The three files that staff write: organisation.yaml, report.yaml and one file for each area.
namespace redovisa::schema {
namespace {

constexpr Field goals_field{.name = "goals", .kind = Kind::record, .label = {"Mål", "Goals"}, .description = {"Målen i den ordning de ska visas.", "The goals in the order they are to be shown."}, .many = Many::list, .record = &goal_record};
constexpr Field activities_field{.name = "activities", .kind = Kind::record, .label = {"Aktiviteter utan mål", "Activities without a goal"}, .description = {"Aktiviteter som inte hör till något mål.", "Activities that belong to no goal."}, .many = Many::list, .record = &activity_record};
constexpr Field shared_outcomes_field{.name = "shared_outcomes", .kind = Kind::record, .label = {"Gemensamma uppföljningar", "Shared outcomes"}, .description = {"Uppföljningar som flera aktiviteter delar; var och en har ett id.", "Outcomes that several activities share; each has an id."}, .many = Many::list, .record = &outcome_record};
constexpr Field facts_field{.name = "facts", .kind = Kind::record, .label = {"Faktarutor", "Fact boxes"}, .description = {"Rutor med fakta.", "Boxes of facts."}, .many = Many::list, .record = &fact_record};
constexpr Field quotes_field{.name = "quotes", .kind = Kind::record, .label = {"Citat", "Quotes"}, .description = {"Citat ur uppföljningen.", "Quotes from the follow-up."}, .many = Many::list, .record = &quote_record};
constexpr Field projects_field{.name = "projects", .kind = Kind::record, .label = {"Projekt", "Projects"}, .description = {"Projekt som aktiviteter hänvisar till; id är unika under året.", "Projects that activities refer to; ids are unique in the year."}, .many = Many::list, .record = &project_record};
constexpr Field publications_field{.name = "publications", .kind = Kind::record, .label = {"Publikationer", "Publications"}, .description = {"Rapporter, artiklar och föredrag; id är unika under året.", "Reports, articles and talks; ids are unique in the year."}, .many = Many::list, .record = &publication_record};
constexpr Field links_field{.name = "links", .kind = Kind::record, .label = {"Länkar", "Links"}, .description = {"Sidor att läsa mer på.", "Pages to read more on."}, .many = Many::list, .record = &link_record};
constexpr Field intro_field{.name = "intro", .kind = Kind::prose, .label = {"Inledning", "Introduction"}, .description = {"Inledande text.", "Introductory text."}, .example = "Området stöder kommunernas äldreomsorg."};
constexpr Field ended_field{.name = "ended", .kind = Kind::record, .label = {"Avslutat", "Ended"}, .description = {"Varför det inte har någon efterföljare.", "Why it has no successor."}, .record = &ended_record};
constexpr Field followup_field{.name = "followup", .kind = Kind::prose, .label = {"Uppföljning", "Follow-up"}, .description = {"Uppföljning i stort.", "Follow-up as a whole."}, .example = "Arbetet har gått som planerat."};
constexpr Field text_field{.name = "text", .kind = Kind::prose, .label = {"Text", "Text"}, .description = {"Texten.", "The text."}, .example = "Nätverken möttes i Härnösand."};
constexpr Field required_text_field{.name = "text", .kind = Kind::prose, .label = {"Text", "Text"}, .description = {"Texten.", "The text."}, .example = "Nätverken möttes i Härnösand.", .required = true};

// ---- area file -----------------------------------------------------------------------------------------------------

constexpr std::array contribution_fields{
    Field{.name = "challenge", .kind = Kind::reference, .label = {"Utmaning", "Challenge"}, .description = {"Id för en utmaning i report.yaml.", "Id of a challenge in report.yaml."}, .example = "karnutmaningen", .required = true, .target = Target::challenge},
    Field{.name = "title", .label = title_label, .description = {"Rubrik, när den skiljer sig från områdets.", "Heading, when it differs from that of the area."}, .example = "Arbetsmarknad och fritid", .max_length = 400},
    text_field,
    activities_field,
    figures_field,
    facts_field,
    quotes_field,
    source_field,
    accept_field,
};
const Record contribution_record{"contribution", {"Bidrag till en utmaning", "Contribution to a challenge"}, {"Områdets berättelse och aktiviteter under en utmaning.", "The narrative and activities of the area under a challenge."}, contribution_fields};

constexpr std::array area_fields{
    Field{.name = "area", .kind = Kind::id, .label = {"Område", "Area"}, .description = {"Områdets id: samma som filens namn.", "The id of the area: the same as the name of the file."}, .example = "aldre", .required = true},
    Field{.name = "title", .label = title_label, .description = {"Områdets namn.", "The name of the area."}, .example = "Äldre", .required = true, .max_length = 200},
    Field{.name = "group", .kind = Kind::reference, .label = {"Grupp", "Group"}, .description = {"Id för en grupp i report.yaml.", "Id of a group in report.yaml."}, .example = "extended", .required = true, .target = Target::group},
    continues_field,
    ended_field,
    intro_field,
    followup_field,
    goals_field,
    activities_field,
    Field{.name = "contributions", .kind = Kind::record, .label = {"Bidrag till utmaningar", "Contributions to challenges"}, .description = {"Berättelse och aktiviteter per utmaning.", "Narrative and activities per challenge."}, .many = Many::list, .record = &contribution_record},
    shared_outcomes_field,
    facts_field,
    quotes_field,
    figures_field,
    projects_field,
    publications_field,
    links_field,
    note_field,
    source_field,
    accept_field,
};
const Record area_file{"area", {"Område", "Area"}, {"Ett verksamhetsområde under ett år.", "One area in one year."}, area_fields};

// ---- report file ---------------------------------------------------------------------------------------------------

constexpr std::array statement_fields{
    id_field,
    Field{.name = "kind", .kind = Kind::choice, .label = {"Slag", "Kind"}, .description = {"Vad för slags text.", "What kind of text."}, .example = "vision", .required = true, .choice = &statement_choice},
    Field{.name = "title", .label = title_label, .description = {"Rubrik.", "Heading."}, .example = "Vår vision", .max_length = 400},
    required_text_field,
    source_field,
    accept_field,
};
const Record statement_record{"statement-record", {"Grundtext", "Statement"}, {"Vision, syfte, uppdrag och liknande.", "Vision, purpose, assignment and the like."}, statement_fields};

constexpr std::array group_fields{
    id_field,
    title_field,
    intro_field,
    continues_field,
    Field{.name = "areas", .kind = Kind::reference, .label = {"Områden", "Areas"}, .description = {"Områdenas id i den ordning de ska visas.", "The ids of the areas in the order they are to be shown."}, .example = "aldre", .required = true, .many = Many::one_or_list, .target = Target::area},
    goals_field,
    figures_field,
    note_field,
    source_field,
    accept_field,
};
const Record group_record{"group", {"Grupp av områden", "Group of areas"}, {"Ordnad grupp av områden, med eller utan egna mål.", "An ordered group of areas, with or without goals of its own."}, group_fields};

constexpr std::array member_fields{
    Field{.name = "name", .label = {"Namn", "Name"}, .description = {"Personens namn.", "The name of the person."}, .example = "Ida Stafrin", .required = true, .max_length = 200},
    Field{.name = "role", .kind = Kind::choice, .label = {"Roll", "Role"}, .description = {"Rollen i organet.", "The role in the body."}, .example = "substitute", .required = true, .choice = &role_choice},
    Field{.name = "period", .kind = Kind::period, .label = {"Period", "Period"}, .description = {"Tiden för uppdraget.", "The time of the office."}, .example = "2014/2020"},
    note_field,
};
const Record person_record{"representative-member", {"Person", "Person"}, {"En person med uppdrag i ett organ.", "A person with a seat in a body."}, member_fields};

constexpr std::array representative_fields{
    Field{.name = "body", .label = {"Organ", "Body"}, .description = {"Organets namn.", "The name of the body."}, .example = "Europaforum Norra Sverige", .required = true, .max_length = 200},
    Field{.name = "members", .kind = Kind::record, .label = {"Personer", "Members"}, .description = {"Vilka som representerar.", "Who represents."}, .many = Many::list, .record = &person_record},
    Field{.name = "period", .kind = Kind::period, .label = {"Period", "Period"}, .description = {"Tiden för uppdragen.", "The time of the offices."}, .example = "2014/2020"},
    note_field,
    source_field,
};
const Record representative_record{"representative", {"Representation", "Representation"}, {"Ett organ där styrelsen är representerad.", "A body where the board is represented."}, representative_fields};

constexpr std::array item_fields{
    Field{.name = "title", .label = title_label, .description = {"Rubrik, om det behövs.", "Heading, if needed."}, .example = "Nytt huvudmannaskap", .max_length = 400},
    required_text_field,
    Field{.name = "date", .kind = Kind::date, .label = {"Datum", "Date"}, .description = {"Dagen för beslutet.", "The day of the decision."}, .example = "2020-10-16"},
    Field{.name = "areas", .kind = Kind::reference, .label = {"Områden", "Areas"}, .description = {"Områden som det gäller.", "Areas that it concerns."}, .example = "digitalisering", .many = Many::one_or_list, .target = Target::area},
    Field{.name = "projects", .kind = Kind::reference, .label = {"Projekt", "Projects"}, .description = {"Id för projekt under `projects`.", "Ids of projects under `projects`."}, .example = "esamverkan", .many = Many::one_or_list, .target = Target::project},
    figures_field,
    note_field,
    source_field,
    accept_field,
};
const Record item_record{"item", {"Punkt", "Item"}, {"En punkt i en lista.", "One item of a list."}, item_fields};

constexpr std::array board_fields{
    Field{.name = "meetings", .kind = Kind::integer, .label = {"Styrelsemöten", "Board meetings"}, .description = {"Antal möten under året.", "Number of meetings in the year."}, .example = "7", .min = 0, .max = 1000},
    text_field,
    Field{.name = "decisions", .kind = Kind::record, .label = {"Beslut", "Decisions"}, .description = {"Styrelsens beslut.", "Decisions of the board."}, .many = Many::list, .record = &item_record},
    Field{.name = "advocacy", .kind = Kind::record, .label = {"Påverkansarbete", "Advocacy"}, .description = {"Uppvaktningar, yttranden och remissvar.", "Calls, statements and answers to consultations."}, .many = Many::list, .record = &item_record},
    Field{.name = "representatives", .kind = Kind::record, .label = {"Representanter", "Representatives"}, .description = {"Organ där styrelsen är representerad.", "Bodies where the board is represented."}, .many = Many::list, .record = &representative_record},
    figures_field,
    note_field,
    source_field,
    accept_field,
};
const Record board_record{"board", {"Styrelsen", "Board"}, {"Styrelsens arbete under året.", "The work of the board in the year."}, board_fields};

constexpr std::array challenge_fields{
    id_field,
    Field{.name = "name", .label = {"Utmaning", "Challenge"}, .description = {"Vad utmaningen kallas.", "What the challenge is called."}, .example = "Kärnutmaningen", .required = true, .max_length = 200},
    Field{.name = "title", .label = {"Målsättning", "Target"}, .description = {"Målsättningens beslutade ordalydelse.", "The decided wording of the target."}, .example = "Kommunerna har fått stöd för likvärdig kvalitet.", .required = true, .max_length = 800},
    intro_field,
    continues_field,
    Field{.name = "lineage", .kind = Kind::choice, .label = {"Målets väg", "Lineage"}, .description = {"Räknas ut; ange bara om ni vill att det kontrolleras.", "Computed; state it only to have it checked."}, .example = "reworded", .choice = &lineage_choice},
    ended_field,
    Field{.name = "fulfilment", .kind = Kind::record, .label = {"Måluppfyllelse", "Fulfilment"}, .description = {"Bara när berättelsen själv bedömer målet.", "Only when the report itself judges the goal."}, .record = &fulfilment_record},
    followup_field,
    activities_field,
    figures_field,
    note_field,
    source_field,
    accept_field,
};
const Record challenge_record{"challenge-record", {"Utmaning", "Challenge"}, {"En utmaning med sin målsättning.", "A challenge with its target."}, challenge_fields};

constexpr std::array result_fields{
    id_field,
    title_field,
    intro_field,
    Field{.name = "items", .kind = Kind::record, .label = {"Punkter", "Items"}, .description = {"Resultaten, ett per punkt.", "The results, one an item."}, .required = true, .many = Many::list, .record = &item_record},
    source_field,
    accept_field,
};
const Record result_record{"result", {"Resultat inom ett tema", "Results of a theme"}, {"Resultat ordnade efter tema.", "Results ordered by theme."}, result_fields};

constexpr std::array view_fields{
    id_field,
    title_field,
    text_field,
    quotes_field,
    figures_field,
    source_field,
    accept_field,
};
const Record view_record{"view", {"Nätverkens synpunkter", "Views of the networks"}, {"Vad nätverken tycker.", "What the networks think."}, view_fields};

constexpr std::array focus_fields{
    Field{.name = "year", .kind = Kind::year, .label = {"År", "Year"}, .description = {"Året som önskemålen gäller.", "The year that the wishes are for."}, .example = "2023", .required = true},
    Field{.name = "title", .label = title_label, .description = {"Rubrik.", "Heading."}, .example = "Önskemål 2023", .max_length = 400},
    text_field,
    Field{.name = "items", .label = {"Punkter", "Items"}, .description = {"Önskemålen, ett per rad.", "The wishes, one a line."}, .example = "Kompetensförsörjning i länet", .many = Many::list, .max_length = 400},
    quotes_field,
    source_field,
};
const Record focus_record{"focus", {"Framåt", "Ahead"}, {"Vad nätverken vill arbeta med nästa år.", "What the networks want to work on next year."}, focus_fields};

constexpr std::array chapter_fields{
    id_field,
    title_field,
    required_text_field,
    facts_field,
    quotes_field,
    figures_field,
    source_field,
    accept_field,
};
const Record chapter_record{"chapter", {"Kapitel", "Chapter"}, {"Ett fristående avsnitt i berättelsen.", "A section of its own in the report."}, chapter_fields};

constexpr std::array document_fields{
    id_field,
    title_field,
    Field{.name = "file", .label = {"Fil", "File"}, .description = {"Filens namn i arkivet.", "The name of the file in the archive."}, .example = "verksamhetsberattelse-2019.pdf", .max_length = 200},
    Field{.name = "url", .kind = Kind::url, .label = {"Adress", "Address"}, .description = {"Var dokumentet finns.", "Where the document is."}, .example = "https://www.kfvn.se/"},
    Field{.name = "published", .kind = Kind::date, .label = {"Publicerat", "Published"}, .description = {"Dagen det publicerades.", "The day it was published."}, .example = "2020-03-12"},
    note_field,
};
const Record document_record{"document", {"Källdokument", "Source document"}, {"Ett dokument som uppgifterna kommer från.", "A document that the facts come from."}, document_fields};

constexpr std::array report_fields{
    Field{.name = "year", .kind = Kind::year, .label = {"År", "Year"}, .description = {"Samma som mappens namn.", "The same as the name of the folder."}, .example = "2019", .required = true},
    title_field,
    Field{.name = "period", .kind = Kind::period, .label = {"Period", "Period"}, .description = {"Tiden som berättelsen gäller; kalenderåret om inget anges.", "The time of the report; the calendar year when left out."}, .example = "2019"},
    Field{.name = "number", .label = {"Diarienummer", "Record number"}, .description = {"Diarienummer.", "Registry number."}, .example = "KFVN 2020/14", .max_length = 60},
    Field{.name = "published", .kind = Kind::date, .label = {"Publicerad", "Published"}, .description = {"Dagen berättelsen publicerades.", "The day the report was published."}, .example = "2020-03-12"},
    intro_field,
    Field{.name = "statements", .kind = Kind::record, .label = {"Grundtexter", "Statements"}, .description = {"Vision, syfte, uppdrag och liknande.", "Vision, purpose, assignment and the like."}, .many = Many::list, .record = &statement_record},
    Field{.name = "groups", .kind = Kind::record, .label = {"Grupper", "Groups"}, .description = {"Grupperna av områden, i ordning.", "The groups of areas, in order."}, .required = true, .many = Many::list, .record = &group_record},
    Field{.name = "overarching_goals", .kind = Kind::record, .label = {"Övergripande mål", "Overarching goals"}, .description = {"Mål för hela organisationen.", "Goals of the whole organisation."}, .many = Many::list, .record = &goal_record},
    Field{.name = "board", .kind = Kind::record, .label = {"Styrelsen", "Board"}, .description = {"Styrelsens arbete under året.", "The work of the board in the year."}, .record = &board_record},
    Field{.name = "challenges", .kind = Kind::record, .label = {"Utmaningar", "Challenges"}, .description = {"Utmaningar med målsättning.", "Challenges with their targets."}, .many = Many::list, .record = &challenge_record},
    Field{.name = "results", .kind = Kind::record, .label = {"Resultat", "Results"}, .description = {"Resultat ordnade efter tema.", "Results ordered by theme."}, .many = Many::list, .record = &result_record},
    Field{.name = "views", .kind = Kind::record, .label = {"Nätverkens synpunkter", "Views of the networks"}, .description = {"Vad nätverken tycker.", "What the networks think."}, .many = Many::list, .record = &view_record},
    Field{.name = "focus", .kind = Kind::record, .label = {"Framåt", "Ahead"}, .description = {"Vad nätverken vill arbeta med nästa år.", "What the networks want to work on next year."}, .record = &focus_record},
    Field{.name = "chapters", .kind = Kind::record, .label = {"Kapitel", "Chapters"}, .description = {"Fristående avsnitt.", "Sections of their own."}, .many = Many::list, .record = &chapter_record},
    activities_field,
    shared_outcomes_field,
    facts_field,
    figures_field,
    projects_field,
    publications_field,
    links_field,
    Field{.name = "sources", .kind = Kind::record, .label = {"Källdokument", "Source documents"}, .description = {"Dokumenten som uppgifterna kommer från.", "The documents that the facts come from."}, .many = Many::list, .record = &document_record},
    note_field,
    accept_field,
};
const Record report_file{"report", {"Verksamhetsberättelse", "Annual report"}, {"Det som gäller hela året.", "What holds for the whole year."}, report_fields};

// ---- organisation file ---------------------------------------------------------------------------------------------

constexpr std::array municipality_fields{
    id_field,
    Field{.name = "title", .label = {"Namn", "Name"}, .description = {"Medlemmens namn.", "The name of the member."}, .example = "Härnösand", .required = true, .max_length = 200},
    Field{.name = "code", .label = {"Kommunkod", "Municipality code"}, .description = {"Fyra siffror inom citattecken, enligt SCB.", "Four digits in quotes, as by Statistics Sweden."}, .example = "\"2280\"", .max_length = 10},
    Field{.name = "url", .kind = Kind::url, .label = {"Adress", "Address"}, .description = {"Medlemmens webbplats.", "The site of the member."}, .example = "https://www.harnosand.se/"},
};
const Record municipality_record{"member", {"Medlem", "Member"}, {"En medlem i organisationen.", "A member of the organisation."}, municipality_fields};

constexpr std::array break_fields{
    Field{.name = "year", .kind = Kind::year, .label = {"År", "Year"}, .description = {"Första året som inte kan jämföras med de tidigare.", "The first year that cannot be compared with those before."}, .example = "2020", .required = true},
    Field{.name = "note", .kind = Kind::prose, .label = note_label, .description = {"Varför åren inte kan jämföras.", "Why the years cannot be compared."}, .example = "Talet gäller ett halvår.", .required = true},
};
const Record break_record{"break", {"Brott i serien", "Break"}, {"Ett år från vilket talen inte kan jämföras med de tidigare.", "A year from which the numbers cannot be compared with those before."}, break_fields};

constexpr std::array indicator_fields{
    id_field,
    Field{.name = "title", .label = {"Namn", "Name"}, .description = {"Nyckeltalets namn.", "The name of the indicator."}, .example = "Unga i kommunala aktivitetsansvaret", .required = true, .max_length = 200},
    Field{.name = "unit", .label = {"Enhet", "Unit"}, .description = {"Vad som räknas.", "What is counted."}, .example = "unga", .required = true, .max_length = 60},
    Field{.name = "definition", .kind = Kind::prose, .label = {"Definition", "Definition"}, .description = {"Vad talet betyder och hur det tas fram.", "What the number means and how it is made."}, .example = "Unga 16–20 år som varken arbetar eller studerar.", .required = true},
    Field{.name = "measure", .kind = Kind::choice, .label = {"Mått", "Measure"}, .description = {"Antal, om inget annat anges.", "A count unless stated."}, .example = "amount", .choice = &measure_choice},
    Field{.name = "direction", .kind = Kind::choice, .label = {"Riktning", "Direction"}, .description = {"Om mer eller mindre är bättre.", "Whether more or less is better."}, .example = "less", .choice = &direction_choice},
    Field{.name = "theme", .label = {"Tema", "Theme"}, .description = {"Rubrik att ordna nyckeltalen under.", "Heading to order the indicators under."}, .example = "Arbetsmarknad", .max_length = 100},
    Field{.name = "breaks", .kind = Kind::record, .label = {"Brott i serien", "Breaks"}, .description = {"År från vilka talen inte kan jämföras med de tidigare.", "Years from which the numbers cannot be compared with those before."}, .many = Many::list, .record = &break_record},
    note_field,
    accept_field,
};
const Record indicator_record{"indicator", {"Nyckeltal", "Indicator"}, {"Ett tal som följs genom åren.", "A number followed through the years."}, indicator_fields};

constexpr std::array name_fields{
    Field{.name = "name", .label = {"Namn", "Name"}, .description = {"Namnet som gäller nu.", "The name in use now."}, .example = "Region Västernorrland", .required = true, .max_length = 200},
    Field{.name = "formerly", .label = {"Tidigare namn", "Former names"}, .description = {"Namn som samma sak har haft eller också kallas.", "Names that the same thing had or also goes by."}, .example = "Landstinget Västernorrland", .required = true, .many = Many::one_or_list, .max_length = 200},
    Field{.name = "since", .kind = Kind::year, .label = {"Sedan", "Since"}, .description = {"Året då namnet ändrades.", "The year the name changed."}, .example = "2017"},
    note_field,
};
const Record name_record{"name", {"Namn som ändrats", "Changed name"}, {"Ett organ eller en verksamhet som har bytt namn eller efterträtts.", "A body or an activity that changed its name or was succeeded."}, name_fields};

constexpr std::array rule_fields{
    Field{.name = "code", .kind = Kind::reference, .label = {"Kod", "Code"}, .description = {"Regelns kod.", "The code of the rule."}, .example = "reason-missing", .required = true, .target = Target::rule},
    Field{.name = "level", .kind = Kind::choice, .label = {"Nivå", "Level"}, .description = {"Hur allvarlig regeln är hos er.", "How serious the rule is with you."}, .example = "off", .required = true, .choice = &level_choice},
    Field{.name = "why", .label = {"Varför", "Why"}, .description = {"Varför ni har ändrat nivån.", "Why you changed the level."}, .example = "Äldre berättelser anger sällan skäl.", .required = true, .max_length = 500},
};
const Record rule_record{"rule", {"Regelnivå", "Rule level"}, {"En regel med ändrad nivå.", "A rule with another level."}, rule_fields};

constexpr std::array contact_fields{
    Field{.name = "name", .label = {"Namn", "Name"}, .description = {"Kontaktens namn eller funktion.", "Name or function of the contact."}, .example = "Kansliet", .max_length = 200},
    Field{.name = "email", .label = {"E-post", "E-mail"}, .description = {"E-postadress.", "E-mail address."}, .example = "info@kfvn.se", .max_length = 200},
    Field{.name = "phone", .label = {"Telefon", "Telephone"}, .description = {"Telefonnummer.", "Telephone number."}, .example = "0611-55 78 00", .max_length = 60},
    Field{.name = "address", .label = {"Adress", "Address"}, .description = {"Postadress.", "Postal address."}, .example = "Box 1000, 871 00 Härnösand", .max_length = 200},
};
const Record contact_record{"contact", {"Kontakt", "Contact"}, {"Hur läsaren når organisationen.", "How the reader reaches the organisation."}, contact_fields};

constexpr std::array logo_fields{
    Field{.name = "file", .label = {"Fil", "File"}, .description = {"Bildfil bredvid organisation.yaml: .svg eller .png.", "Image file beside organisation.yaml: .svg or .png."}, .example = "logo.svg", .required = true, .max_length = 80},
    Field{.name = "alt", .label = {"Bildens text", "Text of the image"}, .description = {"Vad bilden föreställer, för den som inte ser den.", "What the image shows, for those who do not see it."}, .example = "Kommunförbundet Västernorrland", .required = true, .max_length = 200},
};
const Record logo_record{"logo", {"Logotyp", "Logo"}, {"Bilden överst på sidorna.", "The image at the top of the pages."}, logo_fields};

constexpr std::array shortcoming_fields{
    Field{.name = "what", .label = {"Vad", "What"}, .description = {"Vad som inte är tillgängligt.", "What is not accessible."}, .example = "Diagrammen saknar text", .required = true, .max_length = 500},
    Field{.name = "why", .label = {"Varför", "Why"}, .description = {"Varför, och när det ska åtgärdas.", "Why, and when it will be mended."}, .example = "Åtgärdas under 2021.", .max_length = 500},
};
const Record shortcoming_record{"shortcoming", {"Brist", "Shortcoming"}, {"Något som inte är tillgängligt.", "Something that is not accessible."}, shortcoming_fields};

constexpr std::array accessibility_fields{
    Field{.name = "status", .kind = Kind::choice, .label = {"Förenlighet", "Conformance"}, .description = {"Hur väl webbplatsen följer lagen.", "How well the site follows the law."}, .example = "partly", .required = true, .choice = &conformance_choice},
    Field{.name = "assessed", .kind = Kind::date, .label = {"Bedömd", "Assessed"}, .description = {"Dagen för den senaste bedömningen.", "The day of the latest assessment."}, .example = "2026-11-01", .required = true},
    Field{.name = "updated", .kind = Kind::date, .label = {"Uppdaterad", "Updated"}, .description = {"Dagen redogörelsen ändrades senast.", "The day the statement was last changed."}, .example = "2026-11-01"},
    Field{.name = "method", .kind = Kind::choice, .label = {"Metod", "Method"}, .description = {"Vem som har granskat.", "Who assessed."}, .example = "self", .required = true, .choice = &method_choice},
    Field{.name = "shortcomings", .kind = Kind::record, .label = {"Brister", "Shortcomings"}, .description = {"Det som inte är tillgängligt.", "What is not accessible."}, .many = Many::list, .record = &shortcoming_record},
    Field{.name = "feedback", .kind = Kind::url, .label = {"Synpunkter", "Feedback"}, .description = {"Dit läsaren kan vända sig.", "Where the reader can turn."}, .example = "mailto:info@kfvn.se", .required = true},
    Field{.name = "authority", .label = {"Tillsynsmyndighet", "Authority"}, .description = {"Myndigheten som utövar tillsyn.", "The authority that supervises."}, .example = "Digg, Myndigheten för digital förvaltning", .max_length = 200},
    Field{.name = "authority_url", .kind = Kind::url, .label = {"Anmälan", "Complaint"}, .description = {"Myndighetens sida för anmälan.", "The page of the authority for complaints."}, .example = "https://www.digg.se/tdosanmalan"},
    note_field,
};
const Record accessibility_record{"accessibility", {"Tillgänglighet", "Accessibility"}, {"Underlag till tillgänglighetsredogörelsen enligt lag 2018:1937.", "What the accessibility statement by Swedish law 2018:1937 is made from."}, accessibility_fields};

constexpr std::array organisation_fields{
    Field{.name = "name", .label = {"Namn", "Name"}, .description = {"Organisationens namn.", "The name of the organisation."}, .example = "Kommunförbundet Västernorrland", .required = true, .max_length = 200},
    Field{.name = "short_name", .label = {"Kort namn", "Short name"}, .description = {"Kort namn eller förkortning.", "Short name or abbreviation."}, .example = "KFVN", .max_length = 60},
    Field{.name = "language", .kind = Kind::choice, .label = {"Språk", "Language"}, .description = {"Språket på sidorna och i meddelandena.", "The language of the pages and the messages."}, .example = "sv", .required = true, .choice = &language_choice},
    Field{.name = "about", .kind = Kind::prose, .label = {"Om organisationen", "About"}, .description = {"Kort om organisationen.", "Briefly about the organisation."}, .example = "En förening som länets sju kommuner är medlemmar i."},
    Field{.name = "url", .kind = Kind::url, .label = {"Webbplatsens adress", "Address of the site"}, .description = {"Adressen där sidorna publiceras, med snedstreck sist.", "The address where the pages are published, with a final slash."}, .example = "https://berattelser.kfvn.se/"},
    Field{.name = "contact", .kind = Kind::record, .label = {"Kontakt", "Contact"}, .description = {"Hur läsaren når organisationen.", "How the reader reaches the organisation."}, .record = &contact_record},
    Field{.name = "logo", .kind = Kind::record, .label = {"Logotyp", "Logo"}, .description = {"Bilden överst på sidorna.", "The image at the top of the pages."}, .record = &logo_record},
    Field{.name = "footer", .kind = Kind::prose, .label = {"Sidfot", "Footer"}, .description = {"Text längst ned på varje sida.", "Text at the bottom of every page."}, .example = "Berättelserna är allmänna handlingar."},
    Field{.name = "licence", .label = {"Licens", "Licence"}, .description = {"Villkoren för öppna data, till exempel CC0-1.0.", "The terms of the open data, for example CC0-1.0."}, .example = "CC0-1.0", .max_length = 60},
    Field{.name = "licence_url", .kind = Kind::url, .label = {"Licensens adress", "Address of the licence"}, .description = {"Var villkoren står.", "Where the terms are."}, .example = "https://creativecommons.org/publicdomain/zero/1.0/"},
    Field{.name = "members", .kind = Kind::record, .label = {"Medlemmar", "Members"}, .description = {"Organisationens medlemmar.", "The members of the organisation."}, .many = Many::list, .record = &municipality_record},
    Field{.name = "names", .kind = Kind::record, .label = {"Namn som ändrats", "Changed names"}, .description = {"Organ och verksamheter som har bytt namn.", "Bodies and activities that changed their names."}, .many = Many::list, .record = &name_record},
    Field{.name = "indicators", .kind = Kind::record, .label = {"Nyckeltal", "Indicators"}, .description = {"Tal som följs genom åren.", "Numbers followed through the years."}, .many = Many::list, .record = &indicator_record},
    Field{.name = "rules", .kind = Kind::record, .label = {"Regler", "Rules"}, .description = {"Regler med ändrad nivå.", "Rules with another level."}, .many = Many::list, .record = &rule_record},
    Field{.name = "accessibility", .kind = Kind::record, .label = {"Tillgänglighet", "Accessibility"}, .description = {"Underlag till tillgänglighetsredogörelsen.", "What the accessibility statement is made from."}, .record = &accessibility_record},
    note_field,
    accept_field,
};
const Record organisation_file{"organisation", {"Organisation", "Organisation"}, {"Det som gäller alla år.", "What holds for all years."}, organisation_fields};

} // namespace

const Record& organisation_record() { return organisation_file; }
const Record& report_record() { return report_file; }
const Record& area_record() { return area_file; }

const Field* find_field(const Record& record, std::string_view name) {
    const auto found = std::ranges::find(record.fields, name, &Field::name);
    return found == record.fields.end() ? nullptr : &*found;
}

int find_option(const Choice& choice, std::string_view value) {
    const auto found = std::ranges::find(choice.options, value, &Option::value);
    return found == choice.options.end() ? -1 : static_cast<int>(found - choice.options.begin());
}

} // namespace redovisa::schema
