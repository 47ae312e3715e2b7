#include "render/layout_words.hpp"

#include "render/compare_words.hpp"

#include <array>

namespace redovisa::render {
namespace {

struct Named {
    std::string_view name;
    lang::Words words;
};

constexpr std::array words{
    Named{"accessibility", {"Tillgänglighetsredogörelse", "Accessibility statement"}},
    Named{"all_kinds", {"Alla typer", "All kinds"}},
    Named{"all_years", {"Alla år", "All years"}},
    Named{"also_stated", {"Annan uppgift", "Also stated"}},
    Named{"area", {"Område", "Area"}},
    Named{"area_page", {"Läs området på en egen sida", "Read the area on a page of its own"}},
    Named{"areas_by_status",
          {"Aktiviteterna i varje område efter arbetsläge", "The activities of each area by status"}},
    Named{"as_markdown", {"Berättelsen som Markdown", "The report in Markdown"}},
    Named{"authority", {"Tillsyn", "Supervision"}},
    Named{"authority_text",
          {"Är du inte nöjd med svaret, eller får du inget, kan du anmäla det till den myndighet som har tillsyn över "
           "lagen:",
           "If you are not content with the answer, or get none, you can complain to the authority that supervises the "
           "act:"}},
    Named{"cite", {"Hänvisa till målet", "Cite this goal"}},
    Named{"contact", {"Kontakt", "Contact"}},
    Named{"contents", {"Innehåll", "Contents"}},
    Named{"count", {"Antal", "Number"}},
    Named{"crumbs", {"Du är här", "You are here"}},
    Named{"distribution", {"Fördelning", "Distribution"}},
    Named{"feedback", {"Säg till om något brister", "Tell us of shortcomings"}},
    Named{"feedback_text",
          {"Vi vill veta om något är svårt att använda, eller om du behöver innehållet i en annan form. Hör av dig "
           "till oss:",
           "We want to know if anything is hard to use, or if you need the content in another form. Tell us:"}},
    Named{"glance", {"Året i korthet", "The year at a glance"}},
    Named{"how_accessible", {"Hur tillgänglig är webbplatsen?", "How accessible is the site?"}},
    Named{"how_assessed", {"Så har vi granskat webbplatsen", "How the site was assessed"}},
    Named{"indication",
          {"– en indikation, räknad på aktiviteternas arbetsläge",
           "– an indication, drawn from the status of the activities"}},
    Named{"licence", {"Licens", "Licence"}},
    Named{"members", {"Medlemmar", "Members"}},
    Named{"name", {"Namn", "Name"}},
    Named{"names", {"Namn som har ändrats", "Names that changed"}},
    Named{"names_text",
          {"Samma organ eller verksamhet kan ha olika namn i olika års berättelser.",
           "The same body or activity may have different names in different years."}},
    Named{"no_report", compare_words::no_report},
    Named{"note", {"Anmärkning", "Note"}},
    Named{"note_column", {"Anmärkning", "Note"}},
    Named{"period", {"Period", "Period"}},
    Named{"permalink", {"Länk till målet", "Link to the goal"}},
    Named{"role", {"Roll", "Role"}},
    Named{"search_kind", {"Typ", "Kind"}},
    Named{"search_label", {"Ord att söka efter", "Words to search for"}},
    Named{"search_lead",
          {"Sök i alla års berättelser: mål, aktiviteter, områden, personer, projekt och texter. Det räcker att skriva "
           "början av ett ord.",
           "Search the reports of all years: goals, activities, areas, persons, projects and texts. The beginning of "
           "a word is enough."}},
    Named{"search_many", {"{n} träffar", "{n} hits"}},
    Named{"search_more", {"Visa fler träffar", "Show more hits"}},
    Named{"search_none", {"Inga träffar. Pröva färre eller kortare ord.", "No hits. Try fewer or shorter words."}},
    Named{"search_one", {"1 träff", "1 hit"}},
    Named{"search_without",
          {"Sökningen behöver JavaScript, som inte är på i din webbläsare. Allt går att läsa ändå: varje år är en enda "
           "sida, och webbläsarens egen sökning (Ctrl + F) hittar i den.",
           "Searching needs JavaScript, which is not on in your browser. Everything can be read all the same: each "
           "year is a single page, and the search of the browser itself (Ctrl + F) finds its way there."}},
    Named{"share", {"Andel", "Share"}},
    Named{"shortcomings", {"Vad som inte är tillgängligt", "What is not accessible"}},
    Named{"site_nav", {"Verksamhetsberättelser", "Reports"}},
    Named{"skip", {"Till innehållet", "Skip to content"}},
    Named{"source", {"Källa", "Source"}},
    Named{"start", {"Startsidan", "Start page"}},
    Named{"status", {"Arbetsläge", "Status"}},
    Named{"target", {"Målsättning", "Target"}},
    Named{"total", {"Summa", "Total"}},
    Named{"trend", {"Arbetsläget år för år", "Status year by year"}},
    Named{"trend_text",
          {"Hur aktiviteterna fördelar sig på arbetsläge. Åren är inte mätta på samma sätt: hur många aktiviteter en "
           "berättelse tar upp, och hur den redovisar dem, har växlat. År utan verksamhetsberättelse står tomma.",
           "How the activities are spread over the statuses. The years were not measured alike: how many activities a "
           "report takes up, and how it tells of them, has varied. Years without a report are left empty."}},
    Named{"turn", {"Bläddra", "Turn the page"}},
    Named{"year", {"År", "Year"}},
    Named{"years", {"Åren", "The years"}},
    Named{"years_by_status", {"Aktiviteterna varje år efter arbetsläge", "The activities of each year by status"}},
};

} // namespace

Record layout_words(lang::Language language) {
    Record record;
    for (const auto& [name, text] : words)
        record.set(name, text.in(language));
    return record;
}

} // namespace redovisa::render
