#pragma once

#include "lang/period.hpp"
#include "lang/words.hpp"
#include "site/files.hpp"

#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace redovisa::cli {

/// Everything of the outside that the program may touch, so that tests run it whole in their own process.
struct Environment {
    std::ostream& out;
    std::ostream& err;
    site::FileSystem& files;
    /// Value of an environment variable, or nothing when it is not set.
    std::function<std::optional<std::string>(std::string_view)> variable;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    std::size_t width = 100; ///< columns of the terminal
    /// For rules that ask how old a date is. What is built never depends on it.
    std::optional<lang::Date> today = {};
    std::string folder = {}; ///< the current folder as a path, for links in messages; may be empty
    std::string host = {};
};

} // namespace redovisa::cli
