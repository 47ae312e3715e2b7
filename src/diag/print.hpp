#pragma once

#include "diag/diagnostic.hpp"

#include <string>

namespace redovisa::diag {

enum class Format : std::uint8_t {
    text,   ///< for people
    json,   ///< an array of everything that is known, for scripts
    github, ///< workflow commands that mark the lines of a pull request
    sarif,  ///< SARIF 2.1.0
    rdjson, ///< Reviewdog Diagnostic Format
};

struct Options {
    Format format = Format::text;
    lang::Language language = lang::Language::sv;
    bool colour = false;
    /// Wraps places in OSC 8 links; needs `link_root`, the `file://host/folder/` that paths are relative to.
    bool hyperlinks = false;
    std::string link_root = {};
    /// Columns of the terminal; long source lines are cut to it.
    std::size_t width = 100;
    /// Version of the program, named in sarif.
    std::string version = {};
};

/// All faults as one text that ends with a newline; empty in the text and github formats when there are none.
/// The faults are printed in the order they have: call Diagnostics::finish first. Nothing in a file reaches the
/// output as a raw control character.
[[nodiscard]] std::string print(const Diagnostics& diagnostics, const text::SourceSet& sources, const Options& options);

/// A path as the path of a URI: everything outside unreserved ASCII and `/` as %XX.
[[nodiscard]] std::string uri_path(std::string_view path);

} // namespace redovisa::diag
