#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa::text {

/// Index of a file in its SourceSet.
enum class SourceId : std::uint32_t {};

/// A run of bytes in one file, end exclusive. `begin == end` is a place between two bytes.
struct Span {
    SourceId source{};
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    friend bool operator==(const Span&, const Span&) = default;
    friend auto operator<=>(const Span&, const Span&) = default;
};

/// A value and where it was written.
template <class T> struct Located {
    T value{};
    Span where{};
};

/// Where a byte stands for a person: both counted from 1, the column in code points, so that `å` is one.
struct Position {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
};

/// One file as it was read, once. A folder, or a file that could not be read or whose name is at fault, is a Source
/// without text, so that messages can name it.
class Source {
public:
    Source(std::string path, std::optional<std::string> bytes);

    /// Path as messages show it: relative to where the program was started, with `/`.
    [[nodiscard]] const std::string& path() const { return path_; }
    /// Whether places in it mean something. An empty file has text: none.
    [[nodiscard]] bool has_text() const { return has_text_; }
    [[nodiscard]] std::string_view bytes() const { return bytes_; }
    [[nodiscard]] std::uint32_t line_count() const { return static_cast<std::uint32_t>(line_starts_.size()); }

    /// Line of a byte, from 1. Offsets past the end belong to the last line.
    [[nodiscard]] std::uint32_t line_of(std::uint32_t offset) const;
    [[nodiscard]] Position position(std::uint32_t offset) const;
    /// First byte of a line; lines past the last give the end of the file.
    [[nodiscard]] std::uint32_t line_begin(std::uint32_t line) const;
    /// Text of a line without its line end.
    [[nodiscard]] std::string_view line_text(std::uint32_t line) const;

private:
    std::string path_;
    bool has_text_;
    std::string bytes_;
    std::vector<std::uint32_t> line_starts_;
};

/// All files of a run. Adding never moves a Source: views into one stay valid as long as the set lives.
class SourceSet {
public:
    SourceId add(std::string path, std::string bytes);
    /// Something that messages are to name and not to look into.
    SourceId add_name(std::string path);
    [[nodiscard]] const Source& operator[](SourceId id) const { return sources_[static_cast<std::size_t>(id)]; }
    [[nodiscard]] std::size_t size() const { return sources_.size(); }

private:
    std::deque<Source> sources_;
};

} // namespace redovisa::text
