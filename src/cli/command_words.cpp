#include "cli/command_words.hpp"

#include "cli/unknown.hpp"
#include "text/utf8.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace redovisa::cli {
namespace {

using lang::Words;

/// CLI11 takes the names of groups from the options.
class Help : public CLI::Formatter {
public:
    explicit Help(Language language) : language_(language) { label("Positionals", in({"Argument", "Arguments"})); }

    std::string make_usage(const CLI::App* app, std::string name) const override {
        std::string usage = fmt::format("{}: {}", in({"Användning", "Usage"}), name.empty() ? app->get_name() : name);
        if (!app->get_subcommands([](const CLI::App*) { return true; }).empty()) usage += in({" KOMMANDO", " COMMAND"});
        for (const CLI::Option* option : app->get_options()) {
            if (!option->get_positional()) continue;
            // Where one option takes several words, its type says which.
            const bool several = option->get_expected_max() > 1;
            const std::string words = several ? option->get_type_name() : option->get_name(true);
            usage += option->get_required() ? " " + words : " [" + words + "]";
        }
        return usage + in({" [FLAGGOR]", " [OPTIONS]"}) + "\n";
    }

    std::string make_option_opts(const CLI::Option* option) const override {
        if (option->get_type_size() == 0 || option->get_positional()) return {};
        const std::string type = option->get_type_name();
        return type.empty() ? std::string{} : " " + type;
    }

    /// CLI11 counts bytes, so that a name with `Å` would push its text out of line.
    std::string make_option(const CLI::Option* option, bool positional) const override {
        const std::string name = "  " + make_option_name(option, positional) + make_option_opts(option);
        const std::size_t width = text::display_width(name);
        const bool fits = width < column_width_;
        return fmt::format("{}{}{:{}}{}\n", name, fits ? "" : "\n", "", fits ? column_width_ - width : column_width_,
                           make_option_desc(option));
    }

private:
    [[nodiscard]] std::string in(Words words) const { return std::string(words.in(language_)); }
    Language language_;
};

} // namespace

std::shared_ptr<CLI::FormatterBase> help_in(Language language) {
    return std::make_shared<Help>(language);
}

CLI::Validator one_of(std::vector<std::string> words, Language language) {
    return {[words = std::move(words), language](const std::string& value) -> std::string {
                const std::vector<std::string_view> known(words.begin(), words.end());
                if (std::ranges::find(known, value) != known.end()) return {};
                return fmt::format("`{}` {}{}", value, Words{"är inget värde", "is not a value"}.in(language),
                                   instead_of(value, known, language));
            },
            ""};
}

CLI::Validator whole_number(int low, int high, Language language) {
    return {[low, high, language](const std::string& value) -> std::string {
                int number = 0;
                const char* end = value.data() + value.size();
                const auto [stop, error] = std::from_chars(value.data(), end, number);
                if (error == std::errc() && stop == end && number >= low && number <= high) return {};
                const std::string_view text =
                    Words{"`{}` är inget heltal från {} till {}", "`{}` is not a whole number from {} to {}"}.in(
                        language);
                return fmt::format(fmt::runtime(text), value, low, high);
            },
            ""};
}

std::string fault_text(const CLI::ParseError& error, const CLI::App& app, Language language) {
    // Names and our own checks stand after CLI11's first colon; names alone stand first.
    const std::string text = error.what();
    const std::size_t space = text.find(' ');
    const std::string first = text.substr(0, space == std::string::npos ? text.size() : space);
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) return text;
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        const auto commands = app.get_subcommands([](const CLI::App*) { return true; });
        if (commands.empty()) {
            const CLI::Option* option = app.get_option_no_throw(first);
            return fmt::format("{} {}{}", first, Words{"saknas", "is missing"}.in(language),
                               option == nullptr ? "" : ": " + option->get_description());
        }
        std::vector<std::string> names;
        for (const CLI::App* command : commands)
            names.push_back(command->get_name());
        const std::vector<std::string> rest = app.remaining();
        if (rest.empty() || rest.front().starts_with('-'))
            return fmt::format("{}: {}", Words{"ange ett kommando", "give a command"}.in(language),
                               fmt::join(names, ", "));
        return fmt::format("{} `{}`{}", Words{"det finns inget kommando", "there is no command"}.in(language),
                           rest.front(), instead_of(rest.front(), {names.begin(), names.end()}, language));
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
        return fmt::format("{} {}", first.substr(0, first.find(':')),
                           Words{"behöver ett värde", "needs a value"}.in(language));
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        const std::vector<std::string> rest = app.remaining(true);
        const std::string word = rest.empty() ? text : rest.front();
        std::vector<std::string> names;
        for (const CLI::Option* option : app.get_options())
            for (const std::string& name : option->get_lnames())
                names.push_back("--" + name);
        if (!word.starts_with('-')) names.clear();
        return fmt::format("{} `{}`{}", Words{"okänt på kommandoraden:", "unknown on the command line:"}.in(language),
                           word, instead_of(word, {names.begin(), names.end()}, language));
    }
    return fmt::format("{}: {}", Words{"felaktig kommandorad", "wrong command line"}.in(language), text);
}

} // namespace redovisa::cli
