#pragma once

#include "lang/words.hpp"

#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
class FormatterBase;
class ParseError;
class Validator;
} // namespace CLI

/// The words of CLI11 in the reader's language; its own are English.
namespace redovisa::cli {

using lang::Language;

[[nodiscard]] std::shared_ptr<CLI::FormatterBase> help_in(Language language);

/// The value is one of `words`.
[[nodiscard]] CLI::Validator one_of(std::vector<std::string> words, Language language);

/// The value is a whole number from `low` to `high`.
[[nodiscard]] CLI::Validator whole_number(int low, int high, Language language);

/// What is wrong with a command line, without a full stop. `app` is the command that was asked for, or the program.
[[nodiscard]] std::string fault_text(const CLI::ParseError& error, const CLI::App& app, Language language);

} // namespace redovisa::cli
