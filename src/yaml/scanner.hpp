#pragma once

#include "yaml/outline.hpp"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace redovisa::yaml {

/// A line without its line end and, on the first one, without the byte order mark.
struct Line {
    std::uint32_t number = 0;
    std::uint32_t begin = 0;
    std::string_view text;
};

/// Keys of one mapping, to find those that stand twice.
class KeySet {
public:
    /// Place of an earlier key of that name, or nothing when it is new.
    std::optional<std::uint32_t> add(std::string_view key, std::uint32_t where);
    [[nodiscard]] bool holds(std::string_view key) const;
    [[nodiscard]] std::size_t size() const { return keys_.size(); }
    [[nodiscard]] bool first_time_reported(std::string_view key);

private:
    std::vector<std::pair<std::string_view, std::uint32_t>> keys_;
    std::unordered_map<std::string_view, std::uint32_t> index_;
    std::vector<std::string_view> reported_;
};

/// An open list or mapping in block style.
struct Level {
    bool sequence = false;
    std::uint32_t column = 0;
    /// Lines of its first and its latest key or dash.
    std::uint32_t first_line = 0;
    std::uint32_t last_line = 0;
    std::uint32_t count = 0;
    std::string_view first_key;
    KeySet keys;
};

/// How far off an indentation is and how the line is to begin, for messages: `{by}`, `{way}`, `{start}`.
[[nodiscard]] diag::Args indent_args(std::uint32_t is, std::uint32_t should_be);

/// What the latest key or dash may still get.
enum class Open : std::uint8_t {
    nothing, ///< its value is complete
    value,   ///< a key without a value so far
    item,    ///< a dash without a value so far
    plain,   ///< an unquoted text that a deeper line would continue
    literal, ///< a text under `|` that ended
};

/// Reads a file line by line. One object reads one file.
class Scanner {
public:
    Scanner(const text::Source& source, text::SourceId id, std::uint32_t start, diag::Diagnostics& out);
    [[nodiscard]] Outline run();

private:
    // scanner.cpp: lines
    [[nodiscard]] Line line_at(std::uint32_t number) const;
    void read_line();
    struct Indent {
        std::size_t at = 0;       ///< byte of the line where the content starts
        std::uint32_t column = 0; ///< column it counts as
    };
    Indent indentation(const Line& line);
    /// The column that a line indented with tabs was most likely meant for.
    [[nodiscard]] std::uint32_t column_for_tabs(const Line& line, const Indent& indent) const;
    bool conflict_mark(const Line& line);
    bool document_mark(const Line& line);
    std::size_t skip_blanks(const Line& line, std::size_t at);
    diag::Diagnostic& fault(const diag::Rule& rule, std::uint32_t begin, std::uint32_t end, diag::Args args = {});
    [[nodiscard]] text::Span span(std::uint32_t begin, std::uint32_t end) const { return {id_, begin, end}; }
    [[nodiscard]] text::Span span_of_line(std::uint32_t number) const;
    /// Right of the innermost open list or mapping.
    [[nodiscard]] bool deeper(std::uint32_t column) const { return !levels_.empty() && column > levels_.back().column; }
    void add_token(TokenKind kind, Style style, std::size_t begin, std::size_t end, std::size_t after = 0);

    // placement.cpp: which list or mapping a line belongs to
    std::uint32_t place(const Line& line, const Indent& indent, bool dash, std::string_view key);
    bool lost_first_dash(const Line& line, const Indent& indent, std::size_t level);
    bool lost_dash_above(const Line& line, const Indent& indent, std::size_t around);
    void open_level(const Line& line, std::uint32_t column, bool dash);
    /// The column that the line was taken to stand in.
    std::uint32_t misplaced(const Line& line, const Indent& indent, bool dash, std::string_view key);
    void wrong_indent(const Line& line, const Indent& indent, std::size_t level);
    bool moved_item(const Line& line, const Indent& indent, std::size_t level);
    bool first_line_is_odd(const Line& line, const Indent& indent, std::size_t level);
    void shift_line(diag::Diagnostic& item, std::uint32_t number, std::uint32_t from, std::uint32_t to);
    void settle(std::size_t level, const Line& line);
    [[nodiscard]] std::size_t level_at(std::uint32_t column, bool dash) const;
    [[nodiscard]] std::optional<std::size_t> nearest_level(std::uint32_t column, bool dash) const;

    // entries.cpp: keys and dashes
    void content(const Line& line, Indent indent);
    bool dash(const Line& line, Indent& indent);
    [[nodiscard]] bool is_glued_dash(const Line& line, const Indent& indent) const;
    bool needless_dash(const Line& line, Indent& indent);
    bool entry(const Line& line, const Indent& indent);
    bool mended_key(const Line& line, const Indent& indent);
    void key(const Line& line, const Indent& indent, std::size_t end, std::size_t colon, Style style);
    bool odd_key(const Line& line, const Indent& indent, std::size_t end);
    void check_key(const Line& line, std::size_t at, std::string_view key);
    void text_line(const Line& line, const Indent& indent);
    bool lost_dash_of_value(const Line& line, const Indent& indent);
    bool missing_colon(const Line& line, const Indent& indent);
    /// The next line with content, if there is one.
    [[nodiscard]] std::optional<Line> next_content(std::uint32_t number) const;
    bool is_followed_by_child(const Line& line, std::uint32_t column, bool same_column) const;
    void stray_text(const Line& line, const Indent& indent);

    // values.cpp: what stands after a key or a dash
    void value(const Line& line, std::size_t at, bool after_key);
    void plain(const Line& line, std::size_t at, bool after_key);
    void list_on_key_line(const Line& line, std::size_t at);
    bool special_first(const Line& line, std::size_t at);
    void continuation(const Line& line, std::size_t at);
    void colon_in_text(const Line& line, std::size_t at, std::size_t end);
    bool lost_bracket(const Line& line, std::size_t at, std::size_t end);
    void hash_in_text(const Line& line, std::size_t at, std::size_t end);
    void quotes_in_text(const Line& line, std::size_t at, std::size_t end);
    void after_value(const Line& line, std::size_t value_begin, std::size_t at);

    // quotes.cpp
    void quoted_value(const Line& line, std::size_t at);
    void check_escapes(std::uint32_t begin, std::uint32_t end);
    bool looks_like_structure(const Line& line) const;

    // blocks.cpp: texts under | and >
    void block(const Line& line, std::size_t at);
    void block_body(const Line& header, std::size_t at, Literal literal, bool folded);
    [[nodiscard]] bool stands_in_line(std::uint32_t number, std::uint32_t first, std::uint32_t second) const;
    void blanks_before_text(std::uint32_t from, std::uint32_t text, std::uint32_t indent);
    void dedented_text(const Line& line, const Indent& indent);
    void keys_in_texts();

    // flow.cpp
    friend class FlowReader;
    void flow_value(const Line& line, std::size_t at);

    const text::Source& source_;
    text::SourceId id_;
    std::uint32_t start_;
    diag::Diagnostics& out_;
    Outline result_;

    std::uint32_t line_ = 1;
    std::uint32_t end_line_ = 1;
    std::vector<Level> levels_;
    Open open_ = Open::nothing;
    /// The text under `|` that was read last, for lines that fell out of it.
    std::uint32_t block_indent_ = 0;
    std::uint32_t block_header_ = 0;
    bool seen_mark_ = false;
    bool several_documents_ = false;
    bool too_deep_ = false;
    bool warned_lines_ = false;
    /// The fault of the latest line that stands wrong, so that lines beside it are not reported again.
    struct Shift {
        std::size_t fault = 0;
        std::uint32_t from = 0;
        std::uint32_t to = 0;
        std::uint32_t line = 0;
    };
    std::optional<Shift> shift_;
    std::unordered_map<std::string_view, std::uint32_t> key_names_;
    /// Keys that came right after a dash.
    std::unordered_set<std::string_view> item_keys_;
    std::vector<std::pair<std::string_view, std::uint32_t>> keys_in_text_;
};

} // namespace redovisa::yaml
