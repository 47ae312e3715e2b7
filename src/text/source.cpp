#include "text/source.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace redovisa::text {

Source::Source(std::string path, std::optional<std::string> bytes)
    : path_(std::move(path)), has_text_(bytes.has_value()), bytes_(std::move(bytes).value_or("")) {
    line_starts_.push_back(0);
    for (std::size_t at = bytes_.find('\n'); at != std::string::npos; at = bytes_.find('\n', at + 1)) {
        line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
    }
}

std::uint32_t Source::line_of(std::uint32_t offset) const {
    const auto after = std::ranges::upper_bound(line_starts_, offset);
    return static_cast<std::uint32_t>(after - line_starts_.begin());
}

Position Source::position(std::uint32_t offset) const {
    offset = std::min(offset, static_cast<std::uint32_t>(bytes_.size()));
    const std::uint32_t line = line_of(offset);
    const std::uint32_t begin = line_begin(line);
    return {line, static_cast<std::uint32_t>(count_code_points(bytes().substr(begin, offset - begin))) + 1};
}

std::uint32_t Source::line_begin(std::uint32_t line) const {
    if (line == 0) return 0;
    return line <= line_starts_.size() ? line_starts_[line - 1] : static_cast<std::uint32_t>(bytes_.size());
}

std::string_view Source::line_text(std::uint32_t line) const {
    const std::uint32_t begin = line_begin(line);
    std::string_view rest = bytes().substr(begin);
    rest = rest.substr(0, rest.find('\n'));
    if (rest.ends_with('\r')) rest.remove_suffix(1);
    return rest;
}

SourceId SourceSet::add(std::string path, std::string bytes) {
    sources_.emplace_back(std::move(path), std::move(bytes));
    return SourceId{static_cast<std::uint32_t>(sources_.size() - 1)};
}

SourceId SourceSet::add_name(std::string path) {
    sources_.emplace_back(std::move(path), std::nullopt);
    return SourceId{static_cast<std::uint32_t>(sources_.size() - 1)};
}

} // namespace redovisa::text
