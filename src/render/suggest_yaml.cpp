#include "render/suggest_yaml.hpp"

#include "diag/excerpt.hpp"
#include "lang/number_format.hpp"

#include <algorithm>

namespace redovisa::render {
namespace {

constexpr lang::Words none{"# Inga förslag: alla mål har `continues`, eller så liknar inget tidigare mål dem.\n",
                           "# No suggestions: every goal has `continues`, or no earlier goal is like it.\n"};
constexpr lang::Words introduction{
    "# Förslag att granska. Klistra in raderna `continues` under målet om de stämmer; stryk de mål som inte hör dit.\n",
    "# Suggestions to judge. Paste the lines of `continues` below the goal if they are right; strike out what does not "
    "belong.\n"};

constexpr lang::Words alike{"Likhet", "Likeness"};
constexpr lang::Words weak{"# Inget säkert förslag. Närmast ligger:\n", "# No likely suggestion. The nearest are:\n"};

/// A comment is one line, whatever the text, and goes into a file that is edited: its blanks are ordinary ones.
std::string comment(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    for (std::size_t at = text.find(lang::no_break_space); at != std::string::npos;
         at = text.find(lang::no_break_space))
        text.replace(at, lang::no_break_space.size(), " ");
    return "# " + diag::visible(text) + "\n";
}

} // namespace

std::string suggest_yaml(const std::vector<view::SuggestionView>& suggestions, lang::Language language) {
    if (suggestions.empty()) return std::string(none.in(language));
    std::string out(introduction.in(language));
    for (const auto& one : suggestions) {
        out += "\n" + comment(one.ref + ": " + one.title);
        const std::string margin = one.likely ? "" : "# ";
        if (!one.likely) out += std::string(weak.in(language));
        out += margin + "continues:\n";
        for (const auto& forerunner : one.forerunners) {
            std::string why(alike.in(language));
            why += " " + lang::share_text(forerunner.score, 100, language);
            for (const std::string& phrase : forerunner.evidence)
                why += (&phrase == &forerunner.evidence.front() ? ": " : "; ") + phrase;
            out += margin + "  - " + forerunner.ref + "\n";
            out += margin + "    " + comment(forerunner.title);
            out += margin + "    " + comment(why);
        }
    }
    return out;
}

} // namespace redovisa::render
