#include "cli/options.hpp"

#include "cli/command_words.hpp"
#include "cli/version.hpp"
#include "diag/excerpt.hpp"
#include "site/outcome.hpp"
#include "view/compare.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace redovisa::cli {
namespace {

using lang::Words;

constexpr int usage_error = static_cast<int>(site::ExitCode::usage);

/// Builds the command line once; the language only chooses the words.
class CommandLine {
public:
    explicit CommandLine(Language language)
        : language_(language), app_(in({"Gör verksamhetsberättelser av YAML: kontrollerar, bygger och jämför åren.",
                                        "Compiles annual reports from YAML: checks, builds and compares the years."}),
                                    "redovisa") {
        app_.formatter(help_in(language));
        app_.require_subcommand(1);
        app_.set_help_flag("-h,--help", in({"Visa hjälp", "Show help"}))->group(flags());
        app_.set_version_flag("--version", std::string("redovisa ") + version, in({"Visa version", "Show the version"}))
            ->group(flags());
        check();
        build();
        compare();
        lineage();
        list();
        exporting();
        schema();
        explain();
    }

    Parsed parse(std::span<const std::string> arguments) {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        Parsed parsed;
        try {
            app_.parse(reversed);
            if (!chosen_) return wrong(in({"inget kommando", "no command"}));
            if (const std::string fault = finish(); !fault.empty()) return wrong(fault);
            parsed.options = options_;
        } catch (const CLI::CallForHelp&) {
            parsed.out = help();
        } catch (const CLI::CallForAllHelp&) {
            parsed.out = help();
        } catch (const CLI::CallForVersion&) {
            parsed.out = std::string("redovisa ") + version + "\n";
        } catch (const CLI::ParseError& error) {
            return wrong(fault_text(error, asked(), language_));
        }
        return parsed;
    }

private:
    [[nodiscard]] std::string in(Words words) const { return std::string(words.in(language_)); }
    [[nodiscard]] std::string flags() const { return in({"Flaggor", "Options"}); }
    [[nodiscard]] std::string places() const { return in({"Argument", "Arguments"}); }

    [[nodiscard]] std::string help() const {
        // CLI11 puts the name of the command after the names that lead to it.
        const CLI::App& app = asked();
        std::string before;
        for (const CLI::App* above = app.get_parent(); above != nullptr; above = above->get_parent())
            before = above->get_name() + (before.empty() ? "" : " " + before);
        std::string text = app.help(before);
        text.erase(text.find_last_not_of('\n') + 1);
        return text + "\n";
    }

    Parsed wrong(const std::string& message) const {
        Parsed parsed;
        parsed.exit_code = usage_error;
        std::string name;
        for (const CLI::App* app = &asked(); app != nullptr; app = app->get_parent())
            name = app->get_name() + (name.empty() ? "" : " ") + name;
        parsed.err = fmt::format("redovisa: {}\n{} `{} --help`\n", diag::visible(message), in({"se", "see"}), name);
        return parsed;
    }

    /// The command that was asked for, as deep as the words go; the program itself when there is none.
    [[nodiscard]] const CLI::App& asked() const {
        const CLI::App* app = &app_;
        while (!app->get_subcommands().empty())
            app = app->get_subcommands().front();
        return *app;
    }

    CLI::App* command(const char* name, Words text, Command command) {
        return command_below(app_, name, text, command);
    }

    CLI::App* command_below(CLI::App& parent, const char* name, Words text, Command command) {
        CLI::App* app = parent.add_subcommand(name, in(text));
        app->group(in({"Kommandon", "Commands"}));
        app->set_help_flag("-h,--help", in({"Visa hjälp", "Show help"}))->group(flags());
        app->callback([this, command] {
            options_.command = command;
            chosen_ = true;
        });
        app->add_option("--lang", language_word_,
                        in({"Språk i meddelanden: sv eller en", "Language of messages: sv or en"}))
            ->type_name("sv|en")
            ->check(one_of({"sv", "en"}, language_))
            ->group(flags());
        app->add_option("--color,--colour,--färg", options_.colour,
                        in({"Färg: auto, always eller never", "Colour: auto, always or never"}))
            ->type_name("auto|always|never")
            ->check(one_of({"auto", "always", "never"}, language_))
            ->group(flags());
        app->add_option("-j,--jobs", options_.jobs,
                        in({"Antal trådar; 0 betyder alla kärnor", "Number of threads; 0 means all cores"}))
            ->type_name("N")
            ->check(whole_number(0, 64, language_))
            ->group(flags());
        return app;
    }

    void root(CLI::App* app) {
        app->add_option("DIR", options_.root,
                        in({"Mappen med berättelserna; annars `reports`", "The folder of the reports; else `reports`"}))
            ->group(places());
    }
    void year(CLI::App* app) {
        app->add_option("--year", options_.years,
                        in({"Bara detta år; kan anges flera gånger", "Only this year; can be given several times"}))
            ->type_name(in({"ÅR", "YEAR"}))
            ->allow_extra_args(false) // the word after the year is the folder
            ->check(whole_number(1900, 2199, language_))
            ->group(flags());
    }
    void format(CLI::App* app, const std::vector<std::string>& words) {
        std::string names;
        for (const std::string& word : words)
            names += (names.empty() ? "" : "|") + word;
        formats_[app->get_name()] = words.front();
        app->add_option("--format", options_.format, in({"Form på utskriften", "Form of the output"}))
            ->type_name(names)
            ->check(one_of(words, language_))
            ->group(flags());
    }
    void templates(CLI::App* app) {
        app->add_option("--templates", options_.templates,
                        in({"Mapp med egna sidmallar", "Folder of layouts of your own"}))
            ->type_name(in({"MAPP", "DIR"}))
            ->group(flags());
    }

    void check() {
        CLI::App* app =
            command("check",
                    {"Kontrollera alla filer och visa fel med förslag", "Check all files and show faults with repairs"},
                    Command::check);
        root(app);
        year(app);
        format(app, {"text", "json", "github", "sarif", "rdjson"});
        app->add_flag("--strict", options_.strict, in({"Varningar räknas som fel", "Warnings count as errors"}))
            ->group(flags());
    }

    void build() {
        CLI::App* app = command("build", {"Bygg webbplatsen", "Build the site"}, Command::build);
        root(app);
        app->add_option("-o,--output", options_.output,
                        in({"Mappen att skriva; annars `site`", "The folder to write; else `site`"}))
            ->type_name(in({"MAPP", "DIR"}))
            ->group(flags());
        year(app);
        app->add_option("--only", only_,
                        in({"Bara html, markdown eller data, med komma mellan",
                            "Only html, markdown or data, separated by commas"}))
            ->type_name("html,markdown,data")
            ->delimiter(',')
            ->allow_extra_args(false)
            ->check(one_of({"html", "markdown", "data"}, language_))
            ->group(flags());
        templates(app);
        app->add_flag("--strict", options_.strict, in({"Varningar räknas som fel", "Warnings count as errors"}))
            ->group(flags());
    }

    void compare() {
        CLI::App* app = command("compare", {"Jämför år", "Compare years"}, Command::compare);
        app->add_option("YEAR", words_,
                        in({"Två eller flera år, och mappen sist om den inte är `reports`",
                            "Two or more years, and the folder last unless it is `reports`"}))
            ->type_name("YEAR YEAR... [DIR]")
            ->required()
            ->group(places());
        app->add_option("--by", options_.by,
                        in({"Områden, mål eller nyckeltal; annars goal", "Areas, goals or indicators; else goal"}))
            ->type_name("area|goal|indicator")
            ->check(one_of({"area", "goal", "indicator"}, language_))
            ->group(flags());
        const std::vector<view::Term> terms = view::lineage_terms(language_);
        std::vector<std::string> kinds;
        kinds.reserve(terms.size());
        for (const view::Term& term : terms)
            kinds.push_back(term.key);
        app->add_option("--kind", options_.kinds,
                        in({"Bara mål där detta hände; kan anges flera gånger",
                            "Only goals to which this happened; can be given several times"}))
            ->type_name(fmt::format("{}", fmt::join(kinds, "|")))
            ->allow_extra_args(false)
            ->check(one_of(kinds, language_))
            ->group(flags());
        app->add_option("--area", options_.areas,
                        in({"Bara detta område; kan anges flera gånger", "Only this area; can be given several times"}))
            ->type_name("ID")
            ->allow_extra_args(false)
            ->group(flags());
        format(app, {"text", "markdown", "html", "csv", "json"});
    }

    void lineage() {
        CLI::App* app = app_.add_subcommand("lineage", in({"Följ ett mål genom åren, eller föreslå kopplingar",
                                                           "Follow a goal through the years, or suggest links"}));
        app->group(in({"Kommandon", "Commands"}));
        app->set_help_flag("-h,--help", in({"Visa hjälp", "Show help"}))->group(flags());
        app->require_subcommand(1);
        CLI::App* show = command_below(*app, "show", {"Visa ett måls väg genom åren", "Show the life of a goal"},
                                       Command::lineage_show);
        show->add_option("REF", options_.subject, in({"Målet: år/område/mål", "The goal: year/area/goal"}))
            ->required()
            ->group(places());
        root(show);
        CLI::App* suggest = command_below(*app, "suggest",
                                          {"Föreslå `continues` för mål som saknar det; ändrar inget",
                                           "Suggest `continues` for goals that have none; changes nothing"},
                                          Command::lineage_suggest);
        suggest
            ->add_option("YEAR", words_,
                         in({"Två år, och mappen sist om den inte är `reports`",
                             "Two years, and the folder last unless it is `reports`"}))
            ->type_name("YEAR YEAR [DIR]")
            ->required()
            ->group(places());
    }

    void list() {
        CLI::App* app = command(
            "list",
            {"Lista mål, aktiviteter eller siffror, en per rad", "List goals, activities or figures, one a line"},
            Command::list);
        app->add_option("WHAT", options_.subject,
                        in({"goals, activities eller figures", "goals, activities or figures"}))
            ->required()
            ->check(one_of({"goals", "activities", "figures"}, language_))
            ->group(places());
        root(app);
        year(app);
        app->add_option("--area", options_.area, in({"Bara detta område", "Only this area"}))
            ->type_name("ID")
            ->group(flags());
        app->add_option("--status", options_.status, in({"Bara detta arbetsläge", "Only this status"}))
            ->type_name("STATUS")
            ->group(flags());
        app->add_option("--reason", options_.reason, in({"Bara detta skäl", "Only this reason"}))
            ->type_name("REASON")
            ->group(flags());
        format(app, {"text", "csv", "json"});
    }

    void exporting() {
        CLI::App* app =
            command("export", {"Skriv ut alla uppgifter för andra program", "Write all data for other programs"},
                    Command::exporting);
        root(app);
        year(app);
        format(app, {"json", "csv", "addresses"});
        app->add_option("--table", options_.subject,
                        in({"Tabellen, för csv; annars activities", "The table, for csv; else activities"}))
            ->type_name(in({"TABELL", "TABLE"}))
            ->group(flags());
    }

    void schema() {
        CLI::App* app = command("schema",
                                {"Skriv ut ett schema för redigeraren, eller referensen",
                                 "Print a schema for the editor, or the reference"},
                                Command::schema);
        app->add_option("FILE", options_.subject,
                        in({"area, report, organisation, comparison eller reference; annars area",
                            "area, report, organisation, comparison or reference; else area"}))
            ->check(one_of({"area", "report", "organisation", "comparison", "reference"}, language_))
            ->group(places());
    }

    void explain() {
        CLI::App* app = command("explain", {"Förklara en kod ur ett meddelande", "Explain a code from a message"},
                                Command::explain);
        app->add_option(
               "CODE", options_.subject,
               in({"Koden inom hakparentes; utan kod listas alla", "The code in brackets; without one all are listed"}))
            ->group(places());
        format(app, {"text", "markdown"});
    }

    /// Years and the folder come in one list of words; the rest is filled in.
    std::string finish() {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            const std::string& word = words_[i];
            const bool number = std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
            if (number && word.size() == 4)
                options_.years.push_back(std::stoi(word));
            else if (!number && i + 1 == words_.size() && i > 1)
                options_.root = word;
            else
                return fmt::format(
                    fmt::runtime(in({"`{}` är inget år; ange minst två år, och mappen sist",
                                     "`{}` is not a year; give at least two years, and the folder last"})),
                    word);
        }
        const bool two = options_.command == Command::compare || options_.command == Command::lineage_suggest;
        if (two && options_.years.size() < 2) return in({"ange minst två år", "give at least two years"});
        if (options_.command == Command::lineage_suggest && options_.years.size() > 2)
            return in({"ange två år", "give two years"});
        if (options_.by != "goal" && !options_.kinds.empty())
            return in({"--kind väljer mål; ange --by goal", "--kind chooses goals; give --by goal"});
        if (options_.by == "indicator" && !options_.areas.empty())
            return in(
                {"--area väljer områden och mål, inte nyckeltal", "--area chooses areas and goals, not indicators"});
        if (!language_word_.empty()) options_.language = language_word_ == "sv" ? Language::sv : Language::en;
        if (!only_.empty()) {
            const auto has = [&](const char* word) { return std::ranges::find(only_, word) != only_.end(); };
            options_.html = has("html");
            options_.markdown = has("markdown");
            options_.data = has("data");
        }
        if (options_.format.empty()) {
            const auto chosen = app_.get_subcommands();
            if (!chosen.empty()) options_.format = formats_[chosen.front()->get_name()];
        }
        return {};
    }

    Language language_;
    CLI::App app_;
    Options options_;
    bool chosen_ = false;
    std::string language_word_;
    std::vector<std::string> words_;
    std::vector<std::string> only_;
    std::map<std::string, std::string> formats_;
};

} // namespace

Parsed parse_options(std::span<const std::string> arguments, Language language) {
    return CommandLine(language).parse(arguments);
}

} // namespace redovisa::cli
