#include "schema/choices.hpp"

#include <array>

namespace redovisa::schema {
namespace {

constexpr std::array status_options{
    Option{"done",
           {"Genomförd", "Done"},
           {"Aktiviteten är genomförd.", "The activity was carried out."},
           "klar,klart,färdig,färdigt,genomförd,genomfört,genomförda,avslutad,avslutat,slutförd,complete,completed,"
           "finished"},
    Option{"partial",
           {"Delvis genomförd", "Partly done"},
           {"En del av aktiviteten är genomförd och resten blev inte av.",
            "Part of it was carried out; the rest was not."},
           "delvis,delvis genomförd,partly,partially"},
    Option{"ongoing",
           {"Pågår", "Ongoing"},
           {"Arbetet fortsätter efter årets slut.", "Work goes on after the end of the year."},
           "pågår,pågående,löpande,fortlöpande,påbörjad,påbörjat,startad,in progress,started"},
    Option{"postponed",
           {"Uppskjuten", "Postponed"},
           {"Aktiviteten är flyttad till senare.", "Moved to a later time."},
           "uppskjuten,uppskjutet,framflyttad,framskjuten,senarelagd,försenad,försenat,vilande,pausad,delayed,paused"},
    Option{"not_done",
           {"Inte genomförd", "Not done"},
           {"Aktiviteten blev inte av.", "It was not carried out."},
           "ej genomförd,ej genomfört,inte genomförd,ej påbörjad,ej,nej,inställd,inställt,struken,utgår,cancelled,no"},
    Option{"unreported",
           {"Inte redovisad", "Not reported"},
           {"Berättelsen säger inte hur det gick.", "The report does not say what came of it."},
           "ej redovisad,inte redovisad,okänd,okänt,saknas,ingen uppgift,unknown,missing"},
};

constexpr std::array reason_options{
    Option{"pandemic",
           {"Pandemin", "The pandemic"},
           {"Covid-19 eller åtgärder mot den.", "Covid-19 or measures against it."},
           "pandemi,pandemin,corona,covid,covid-19"},
    Option{"funding_refused",
           {"Avslag på ansökan", "Funding refused"},
           {"Sökta medel beviljades inte.", "The money applied for was refused."},
           "avslag,avslagen,ej beviljad,ej beviljat,finansiering"},
    Option{"no_call",
           {"Ingen utlysning", "No call"},
           {"Det fanns inga medel att söka.", "There was no call to apply to."},
           "utlysning,ingen utlysning"},
    Option{"reprioritised",
           {"Omprioriterad", "Reprioritised"},
           {"Annat arbete fick gå före.", "Other work went first."},
           "omprioriterad,omprioriterat,prioritering,ej prioriterad"},
    Option{"staffing",
           {"Bemanning", "Staffing"},
           {"Personal saknades, slutade eller var ledig.", "Staff were missing, left or on leave."},
           "personal,bemanning,personalbrist,sjukdom,tjänstledighet,vakans"},
    Option{"external_delay",
           {"Väntar på andra", "Waiting for others"},
           {"En annan part blev försenad eller avbröt.", "Another party was late or stopped."},
           "försening,försenad,extern,väntar"},
    Option{"no_need",
           {"Inget behov", "No need"},
           {"Behovet fanns inte under året.", "There was no need during the year."},
           "inget behov,ej aktuell,ej aktuellt,inte aktuellt"},
    Option{"replaced",
           {"Ersatt", "Replaced"},
           {"Något annat gjordes i stället.", "Something else was done instead."},
           "ersatt,ersattes,ersatts"},
    Option{"transferred",
           {"Överlämnad", "Transferred"},
           {"En annan huvudman tog över.", "Another organisation took over."},
           "överlämnad,överförd,övertagen,övertogs"},
    Option{"unclear_mandate",
           {"Oklart uppdrag", "Unclear mandate"},
           {"Det var inte klart vem som skulle göra vad.", "It was not clear who should do what."},
           "oklart,ansvar,oklart uppdrag"},
    Option{"other",
           {"Annat skäl", "Other reason"},
           {"Skriv skälet i `reason_text`.", "Say which in `reason_text`."},
           "annat,övrigt"},
};

constexpr std::array fulfilment_options{
    Option{"met",
           {"Uppfyllt", "Met"},
           {"Målet är nått.", "The goal was reached."},
           "uppfyllt,uppnått,nått,helt uppfyllt,ja,yes"},
    Option{"partly_met",
           {"Delvis uppfyllt", "Partly met"},
           {"Målet är nått till en del.", "The goal was reached in part."},
           "delvis,delvis uppfyllt,partly,partial"},
    Option{"not_met",
           {"Inte uppfyllt", "Not met"},
           {"Målet är inte nått.", "The goal was not reached."},
           "ej uppfyllt,inte uppfyllt,nej,ej,no"},
    Option{"not_assessed",
           {"Inte bedömt", "Not assessed"},
           {"Ingen har bedömt målet.", "Nobody has judged the goal."},
           "ej bedömt,inte bedömt,okänt,unknown"},
};

constexpr std::array lineage_options{
    Option{"kept", {"Oförändrat", "Kept"}, {"Samma ordalydelse i samma område.", "Same wording in the same area."}},
    Option{"reworded",
           {"Omformulerat", "Reworded"},
           {"Ett enda tidigare mål med andra ord.", "One earlier goal in other words."}},
    Option{"split", {"Delat", "Split"}, {"Ett tidigare mål blev flera.", "One earlier goal became several."}},
    Option{"merged", {"Sammanslaget", "Merged"}, {"Flera tidigare mål blev ett.", "Several earlier goals became one."}},
    Option{"moved", {"Flyttat", "Moved"}, {"Samma ordalydelse i ett annat område.", "Same wording in another area."}},
    Option{"new", {"Nytt", "New"}, {"Målet har ingen föregångare.", "The goal has no forerunner."}},
    Option{"ended", {"Avslutat", "Ended"}, {"Målet har ingen efterföljare.", "The goal has no successor."}},
    Option{"transferred",
           {"Överlämnat", "Transferred"},
           {"En annan huvudman tog över.", "Another organisation took over."}},
};

constexpr std::array ended_options{
    Option{"fulfilled",
           {"Uppfyllt", "Fulfilled"},
           {"Målet nåddes och behövs inte längre.", "Reached, and no longer needed."},
           "uppfyllt,klart,nått"},
    Option{"discontinued",
           {"Nedlagt", "Discontinued"},
           {"Arbetet upphörde.", "The work stopped."},
           "nedlagt,upphört,avvecklat"},
    Option{"transferred",
           {"Överlämnat", "Transferred"},
           {"En annan huvudman tog över; ange vem i `to`.", "Another organisation took over; say who in `to`."},
           "överlämnat,överfört"},
    Option{"replaced",
           {"Ersatt", "Replaced"},
           {"Något annat kom i stället; ange vad i `to`.", "Something else took its place; say what in `to`."},
           "ersatt"},
    Option{"unknown",
           {"Okänt", "Unknown"},
           {"Senare berättelser nämner inte målet.", "Later reports do not mention the goal."},
           "okänt"},
};

constexpr std::array goal_level_options{
    Option{"area", {"Mål för området", "Area goal"}, {"Målet gäller ett verksamhetsområde.", "The goal of one area."}},
    Option{"long_term",
           {"Långsiktigt mål", "Long-term goal"},
           {"Målet gäller flera år.", "The goal spans several years."}},
    Option{"overarching",
           {"Övergripande mål", "Overarching goal"},
           {"Målet gäller hela organisationen.", "The goal of the whole organisation."}},
    Option{"challenge",
           {"Målsättning för en utmaning", "Target of a challenge"},
           {"Målet hör till en utmaning.", "The goal belongs to a challenge."}},
};

constexpr std::array precision_options{
    Option{"exact", {"exakt", "exact"}, {"Talet är räknat.", "The number was counted."}, "exakt"},
    Option{"approximate",
           {"cirka", "about"},
           {"Talet är ungefärligt.", "The number is approximate."},
           "cirka,ca,ungefär,omkring"},
    Option{"at_least", {"minst", "at least"}, {"Talet eller mer.", "The number or more."}, "minst"},
    Option{"more_than", {"mer än", "more than"}, {"Mer än talet.", "More than the number."}, "över,mer än,drygt"},
    Option{"at_most", {"högst", "at most"}, {"Talet eller mindre.", "The number or less."}, "högst,max"},
    Option{"less_than",
           {"mindre än", "less than"},
           {"Mindre än talet.", "Less than the number."},
           "under,mindre än,knappt,närmare"},
    Option{
        "range", {"intervall", "range"}, {"Mellan `value` och `to`.", "Between `value` and `to`."}, "mellan,intervall"},
};

constexpr std::array measure_options{
    Option{"count", {"antal", "count"}, {"Ett antal.", "A count."}, "antal"},
    Option{"amount",
           {"belopp", "amount"},
           {"En mängd eller en summa pengar.", "A quantity or a sum of money."},
           "belopp,summa,mängd"},
    Option{"share",
           {"andel", "share"},
           {"En del av en helhet, i procent.", "A part of a whole, in per cent."},
           "andel,procent"},
    Option{"rate", {"kvot", "rate"}, {"Ett tal per något annat.", "A number per something else."}, "kvot,per"},
};

constexpr std::array figure_role_options{
    Option{"result", {"utfall", "result"}, {"Vad det blev.", "What came of it."}, "utfall,resultat"},
    Option{"target", {"målvärde", "target"}, {"Vad som skulle nås.", "What was to be reached."}, "mål,målvärde"},
    Option{"plan", {"plan", "plan"}, {"Vad som är planerat.", "What is planned."}, "planerat"},
    Option{"forecast", {"prognos", "forecast"}, {"Vad som väntas.", "What is expected."}, "prognos,beräknat"},
};

constexpr std::array funding_options{
    Option{"granted",
           {"beviljad", "granted"},
           {"Pengarna är beviljade.", "The money was granted."},
           "beviljad,beviljat,beviljades,ja"},
    Option{"refused",
           {"avslagen", "refused"},
           {"Ansökan fick avslag.", "The application was refused."},
           "avslag,avslagen,ej beviljad,nej"},
    Option{"applied",
           {"sökt", "applied for"},
           {"Ansökan är inte avgjord.", "The application is not decided."},
           "sökt,ansökt"},
    Option{"own",
           {"egna medel", "own money"},
           {"Organisationen eller dess medlemmar betalar.", "The organisation or its members pay."},
           "egen,egna medel"},
};

constexpr std::array role_options{
    Option{
        "ordinary", {"ordinarie", "ordinary member"}, {"Ordinarie ledamot.", "Ordinary member."}, "ordinarie,ledamot"},
    Option{"substitute", {"ersättare", "substitute"}, {"Ersättare.", "Substitute."}, "ersättare,suppleant"},
    Option{"chair", {"ordförande", "chair"}, {"Ordförande.", "Chair."}, "ordförande"},
    Option{"vice_chair", {"vice ordförande", "vice chair"}, {"Vice ordförande.", "Vice chair."}, "vice ordförande"},
    Option{"rapporteur", {"rapportör", "rapporteur"}, {"Rapportör.", "Rapporteur."}, "rapportör"},
    Option{"unknown",
           {"roll inte angiven", "role not stated"},
           {"Källan anger ingen roll.", "The source states no role."},
           "okänd"},
};

constexpr std::array statement_options{
    Option{"vision", {"Vision", "Vision"}, {"Vad organisationen vill nå.", "What the organisation wants to reach."}},
    Option{"purpose", {"Syfte", "Purpose"}, {"Varför organisationen finns.", "Why the organisation exists."}, "syfte"},
    Option{"assignment",
           {"Uppdrag", "Assignment"},
           {"Vad organisationen ska göra.", "What the organisation is to do."},
           "uppdrag"},
    Option{"values",
           {"Värdegrund", "Values"},
           {"Hur organisationen vill arbeta.", "How the organisation wants to work."},
           "värdegrund,värderingar"},
    Option{"method", {"Arbetssätt", "Method"}, {"Så går arbetet till.", "How the work is done."}, "arbetssätt,metod"},
    Option{"other", {"Övrigt", "Other"}, {"Något annat.", "Something else."}, "annat,övrigt"},
};

constexpr std::array publication_options{
    Option{"report", {"Rapport", "Report"}, {"Rapport, även FoU-rapport.", "Report."}, "rapport"},
    Option{"article", {"Artikel", "Article"}, {"Artikel i tidskrift.", "Journal article."}, "artikel"},
    Option{"chapter", {"Bokkapitel", "Chapter"}, {"Kapitel i bok.", "Chapter of a book."}, "kapitel"},
    Option{"conference",
           {"Konferensbidrag", "Conference paper"},
           {"Bidrag i konferensvolym.", "Paper in proceedings."},
           "konferens,poster"},
    Option{"thesis",
           {"Uppsats eller avhandling", "Thesis"},
           {"Uppsats eller avhandling.", "Thesis."},
           "uppsats,avhandling"},
    Option{"talk",
           {"Föredrag", "Talk"},
           {"Föreläsning, presentation eller panel.", "Lecture, presentation or panel."},
           "föredrag,föreläsning,presentation"},
    Option{"other", {"Övrigt", "Other"}, {"Något annat.", "Something else."}, "annat,övrigt"},
};

constexpr std::array publication_status_options{
    Option{"published", {"publicerad", "published"}, {"Publicerad eller hållen.", "Published or held."}, "publicerad"},
    Option{"accepted",
           {"antagen", "accepted"},
           {"Antagen men inte publicerad.", "Accepted, not yet published."},
           "antagen"},
    Option{
        "submitted", {"inskickad", "submitted"}, {"Inskickad för granskning.", "Submitted for review."}, "inskickad"},
    Option{"planned", {"planerad", "planned"}, {"Planerad.", "Planned."}, "planerad"},
};

constexpr std::array direction_options{
    Option{"none",
           {"ingen riktning", "no direction"},
           {"Mer är varken bättre eller sämre.", "More is neither better nor worse."},
           "ingen"},
    Option{"more",
           {"högre är bättre", "higher is better"},
           {"Ett högre tal är bättre.", "A higher number is better."},
           "högre,upp,öka"},
    Option{"less",
           {"lägre är bättre", "lower is better"},
           {"Ett lägre tal är bättre.", "A lower number is better."},
           "lägre,ned,minska"},
};

constexpr std::array language_options{
    Option{"sv", {"svenska", "Swedish"}, {"Svenska.", "Swedish."}, "svenska,se"},
    Option{"en", {"engelska", "English"}, {"Engelska.", "English."}, "engelska"},
};

constexpr std::array level_options{
    Option{"off", {"av", "off"}, {"Regeln används inte.", "The rule is not used."}, "av,nej"},
    Option{"advice", {"råd", "advice"}, {"Visas, men hindrar inget.", "Shown, but stops nothing."}, "råd,tips,info"},
    Option{"warning",
           {"varning", "warning"},
           {"Visas, och räknas som fel med `--strict`.", "Shown, and counts as an error with `--strict`."},
           "varning"},
    Option{"error", {"fel", "error"}, {"Stoppar bygget.", "Stops the build."}, "fel"},
};

constexpr std::array conformance_options{
    Option{"fully",
           {"helt förenlig", "fully conforming"},
           {"Webbplatsen följer lagen helt.", "The site fully follows the law."},
           "helt"},
    Option{"partly",
           {"delvis förenlig", "partly conforming"},
           {"Webbplatsen följer lagen delvis.", "The site partly follows the law."},
           "delvis"},
    Option{"not_conforming",
           {"inte förenlig", "not conforming"},
           {"Webbplatsen följer inte lagen.", "The site does not follow the law."},
           "ej,inte"},
};

constexpr std::array method_options{
    Option{"self",
           {"egen granskning", "own assessment"},
           {"Organisationen har granskat själv.", "The organisation assessed itself."},
           "egen,själv"},
    Option{"external",
           {"extern granskning", "external assessment"},
           {"Någon annan har granskat.", "Somebody else assessed."},
           "extern"},
};

constexpr std::array ground_options{
    Option{"noncompliance",
           {"brist mot lagens krav", "falls short of the law"},
           {"Det här uppfyller inte lagens krav.", "This does not meet the demands of the law."},
           "brist"},
    Option{"burden",
           {"oskäligt betungande anpassning", "disproportionate burden"},
           {"Vi åberopar undantaget för oskäligt betungande anpassning i 12 § i lagen.",
            "We rely on the exception for a disproportionate burden in section 12 of the act."},
           "betungande,undantag"},
    Option{"out_of_scope",
           {"omfattas inte av lagen", "outside the law"},
           {"Det här är innehåll som enligt 9 § inte omfattas av lagen.",
            "This is content that the act does not cover, by section 9."},
           "omfattas"},
};

} // namespace

const Choice status_choice{"status", {"Arbetsläge", "Status"}, status_options};
const Choice reason_choice{"reason", {"Skäl", "Reason"}, reason_options};
const Choice fulfilment_choice{"fulfilment", {"Måluppfyllelse", "Fulfilment"}, fulfilment_options};
const Choice lineage_choice{"lineage", {"Målets väg", "Lineage"}, lineage_options};
const Choice ended_choice{"ended", {"Hur det avslutades", "How it ended"}, ended_options};
const Choice goal_level_choice{"level", {"Nivå", "Level"}, goal_level_options};
const Choice precision_choice{"precision", {"Noggrannhet", "Precision"}, precision_options};
const Choice measure_choice{"measure", {"Mått", "Measure"}, measure_options};
const Choice figure_role_choice{"role", {"Talets roll", "Role of the figure"}, figure_role_options};
const Choice funding_choice{"decision", {"Beslut om medel", "Funding decision"}, funding_options};
const Choice role_choice{"member-role", {"Roll", "Role"}, role_options};
const Choice statement_choice{"statement", {"Slag", "Kind"}, statement_options};
const Choice publication_choice{"publication", {"Slag", "Kind"}, publication_options};
const Choice publication_status_choice{"publication-status", {"Läge", "Status"}, publication_status_options};
const Choice direction_choice{"direction", {"Riktning", "Direction"}, direction_options};
const Choice language_choice{"language", {"Språk", "Language"}, language_options};
const Choice level_choice{"rule-level", {"Nivå", "Level"}, level_options};
const Choice conformance_choice{"conformance", {"Förenlighet", "Conformance"}, conformance_options};
const Choice method_choice{"method", {"Metod", "Method"}, method_options};
const Choice ground_choice{"ground", {"Grund", "Ground"}, ground_options};

} // namespace redovisa::schema
