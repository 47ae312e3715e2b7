#include "render/rule_page.hpp"

#include "diag/diagnostic.hpp"

#include <fmt/core.h>

namespace redovisa::render {
namespace {

using diag::Rule;
using lang::Language;
using lang::Words;

std::string_view severity_word(diag::Severity severity, Language language) {
    switch (severity) {
    case diag::Severity::advice: return Words{"råd", "advice"}.in(language);
    case diag::Severity::warning: return Words{"varning", "warning"}.in(language);
    case diag::Severity::error: break;
    }
    return Words{"fel", "error"}.in(language);
}

/// The texts of a page stand without a case: its values are shown as dots.
std::string general(std::string_view text) {
    return diag::format(text, [](std::string_view) { return std::string("…"); });
}

constexpr Words faulty_word{"Fel", "Faulty"};
constexpr Words mended_word{"Rätt", "Mended"};

std::string indented(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        out += "    ";
        out += text.substr(0, end);
        out += '\n';
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return out;
}

/// What an example is a piece of, after "Faulty"; empty when that shows.
std::string piece(diag::ExampleFile file, Language language, std::string_view quote) {
    const auto path = [&](std::string_view name) { return fmt::format(" ({0}{1}{0})", quote, name); };
    switch (file) {
    case diag::ExampleFile::area: return path("reports/2024/aldre.yaml");
    case diag::ExampleFile::report: return path("reports/2024/report.yaml");
    case diag::ExampleFile::organisation: return path("reports/organisation.yaml");
    case diag::ExampleFile::folder: return std::string(Words{" (filerna)", " (the files)"}.in(language));
    case diag::ExampleFile::command: return std::string(Words{" (kommandot)", " (the command)"}.in(language));
    case diag::ExampleFile::any:
    case diag::ExampleFile::years:
    case diag::ExampleFile::layout:
    case diag::ExampleFile::none: break;
    }
    return {};
}

std::string_view fence(diag::ExampleFile file) {
    switch (file) {
    case diag::ExampleFile::layout: return "html";
    case diag::ExampleFile::folder: return "text";
    case diag::ExampleFile::command: return "sh";
    default: return "yaml";
    }
}

} // namespace

std::string rule_markdown(const Rule& rule, Language language) {
    std::string out = fmt::format("## {}\n\n*{}*: {}\n\n{}\n\n{}\n", rule.code, severity_word(rule.severity, language),
                                  general(rule.message.in(language)), general(rule.what.in(language)),
                                  general(rule.why.in(language)));
    if (!rule.hint.in(language).empty())
        out +=
            fmt::format("\n{}: {}.\n", Words{"Gör så här", "What to do"}.in(language), general(rule.hint.in(language)));
    if (rule.faulty.empty()) return out;
    const std::string_view kind = fence(rule.example_file);
    out += fmt::format("\n{}{}:\n\n```{}\n{}```\n\n{}:\n\n```{}\n{}```\n", faulty_word.in(language),
                       piece(rule.example_file, language, "`"), kind, rule.faulty, mended_word.in(language), kind,
                       rule.mended);
    return out;
}

std::string rule_page(const Rule& rule, Language language) {
    std::string out = fmt::format("{} ({})\n{}\n\n{}\n{}\n", rule.code, severity_word(rule.severity, language),
                                  general(rule.message.in(language)), general(rule.what.in(language)),
                                  general(rule.why.in(language)));
    if (!rule.hint.in(language).empty())
        out +=
            fmt::format("\n{}: {}\n", Words{"Gör så här", "What to do"}.in(language), general(rule.hint.in(language)));
    if (rule.faulty.empty()) return out;
    out += fmt::format("\n{}{}:\n\n{}\n{}:\n\n{}", faulty_word.in(language), piece(rule.example_file, language, ""),
                       indented(rule.faulty), mended_word.in(language), indented(rule.mended));
    return out;
}

std::string rule_list(Language language) {
    std::size_t width = 0;
    for (const Rule* rule : diag::all_rules())
        width = std::max(width, rule->code.size());
    std::string out;
    for (const Rule* rule : diag::all_rules()) {
        out += fmt::format("{:<{}}  {:<7}  {}\n", rule->code, width, severity_word(rule->severity, language),
                           general(rule->message.in(language)));
    }
    return out;
}

std::string rule_manual(Language language) {
    std::string out(Words{"# Regler\n\nSkriven av programmet från regeltabellen i `src/diag/`. Ändra inte här. "
                          "`redovisa explain KOD` visar en sida.\n",
                          "# Rules\n\nWritten by the program from the table of rules in `src/diag/`. Do not edit. "
                          "`redovisa explain CODE` shows a page.\n"}
                        .in(language));
    for (const Rule* rule : diag::all_rules())
        out += "\n" + rule_markdown(*rule, language);
    return out;
}

} // namespace redovisa::render
