#include "render/markdown_line.hpp"

#include "lang/typography.hpp"
#include "markdown/parse.hpp"

#include <algorithm>
#include <iterator>

namespace redovisa::render {
namespace {

using markdown::Inline;

bool is_break(const Inline& item) {
    return item.kind == Inline::Kind::soft_break || item.kind == Inline::Kind::hard_break;
}

bool is_emphasis(const Inline& item) {
    return item.kind == Inline::Kind::emphasis || item.kind == Inline::Kind::strong;
}

bool has_emphasis(const std::vector<Inline>& inlines) {
    return std::ranges::any_of(inlines,
                               [](const Inline& item) { return is_emphasis(item) || has_emphasis(item.children); });
}

/// Texts and pieces of code right after each other are one: their marks would run together.
void append_joined(std::vector<Inline>& out, Inline item) {
    const bool joins = !out.empty() && out.back().kind == item.kind &&
                       (item.kind == Inline::Kind::text || item.kind == Inline::Kind::code);
    if (joins)
        out.back().text += item.text;
    else
        out.push_back(std::move(item));
}

void append_joined(std::vector<Inline>& out, std::vector<Inline> items) {
    for (Inline& item : items)
        append_joined(out, std::move(item));
}

/// Typography applied, passages in other languages as the text they are, and line ends as spaces where it must be one
/// line.
std::vector<Inline> prepared(const std::vector<Inline>& inlines, lang::Language language, bool one_line,
                             bool foreign = false) {
    std::vector<Inline> out;
    for (const Inline& item : inlines) {
        if (item.kind == Inline::Kind::passage) {
            append_joined(out, prepared(item.children, language, one_line, true));
        } else if (one_line && is_break(item)) {
            append_joined(out, {.kind = Inline::Kind::text, .text = " ", .url = {}, .children = {}});
        } else {
            Inline copy = item;
            copy.children = prepared(item.children, language, one_line, foreign);
            if (item.kind == Inline::Kind::text && !foreign) copy.text = lang::typeset(item.text, language);
            append_joined(out, std::move(copy));
        }
    }
    return out;
}

std::vector<Inline> without_emphasis(const std::vector<Inline>& inlines) {
    std::vector<Inline> out;
    for (const Inline& item : inlines) {
        if (is_emphasis(item)) {
            append_joined(out, without_emphasis(item.children));
        } else {
            Inline copy = item;
            copy.children = without_emphasis(item.children);
            append_joined(out, std::move(copy));
        }
    }
    return out;
}

/// The words of a line and what is around them, to compare by.
void append_shape(std::string& out, const std::vector<Inline>& inlines) {
    for (const Inline& item : inlines) {
        if (item.kind == Inline::Kind::text) {
            out += item.text;
            continue;
        }
        out += "\x01" + std::to_string(static_cast<int>(item.kind)) + item.url + "\x02" + item.text;
        append_shape(out, item.children);
        out += '\x03';
    }
}

std::string shape(const std::vector<Inline>& inlines) {
    std::string out;
    append_shape(out, inlines);
    return out;
}

class Writer {
public:
    explicit Writer(MarkdownPlace place) : place_(place) {}

    std::string write(const std::vector<Inline>& inlines) {
        append(inlines);
        while (out_.ends_with('\n'))
            out_.pop_back();
        keep_end_blanks();
        return std::move(out_);
    }

private:
    void append(const std::vector<Inline>& inlines) {
        for (const Inline& item : inlines)
            append(item);
    }

    void append(const Inline& item) {
        switch (item.kind) {
        case Inline::Kind::text: append_text(item.text); break;
        case Inline::Kind::code: out_ += markdown_code(item.text, place_); break;
        case Inline::Kind::emphasis: append_emphasis(item); break;
        case Inline::Kind::strong: wrap("**", item.children, "**"); break;
        case Inline::Kind::link: append_link(item); break;
        case Inline::Kind::passage: append(item.children); break; // prepared() left none
        case Inline::Kind::soft_break: append_line_end(""); break;
        case Inline::Kind::hard_break: append_line_end("\\"); break;
        }
    }

    [[nodiscard]] bool at_line_start() const { return out_.empty() || out_.back() == '\n'; }

    void append_text(std::string_view text) {
        const bool starts = at_line_start();
        const MarkdownPlace start = out_.empty() ? MarkdownPlace::line_start : MarkdownPlace::next_line;
        if (starts) {
            const std::size_t size = out_.size();
            append_front_blanks(text);
            if (out_.size() > size) return append_text(text);
        }
        out_ += markdown_text(text, starts && place_ == MarkdownPlace::line_start ? start : MarkdownPlace::in_line);
    }

    /// Blanks that were written as references (`&nbsp;` stays itself) would be cut off as indentation, and a byte order
    /// mark as none of the text.
    void append_front_blanks(std::string_view& text) {
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        if (text.starts_with(byte_order_mark)) {
            out_ += "&#xFEFF;";
            text.remove_prefix(byte_order_mark.size());
        }
        for (; !text.empty() && (text.front() == ' ' || text.front() == '\t'); text.remove_prefix(1))
            out_ += text.front() == ' ' ? "&#32;" : "&#9;";
    }

    /// A line without words would end the paragraph.
    void append_line_end(std::string_view mark) {
        if (at_line_start()) return;
        keep_end_blanks();
        out_.append(mark).append("\n");
    }

    /// Blanks at the end of a line would be cut off too, or make it a hard line end.
    void keep_end_blanks() {
        const std::size_t words = out_.find_last_not_of(" \t") + 1;
        const std::string blanks = out_.substr(words);
        out_.erase(words);
        for (const char c : blanks)
            out_ += c == ' ' ? "&#32;" : "&#9;";
    }

    void append_link(const Inline& item) {
        append_markdown_link_start(out_);
        append(item.children);
        out_ += "](" + markdown_url(item.url) + ")";
    }

    /// Emphasis right after `*` is written with `_`, or the two marks would run together.
    void append_emphasis(const Inline& item) {
        const std::string mark = out_.ends_with('*') && !out_.ends_with("\\*") ? "_" : "*";
        wrap(mark, item.children, mark);
    }

    void wrap(std::string_view before, const std::vector<Inline>& children, std::string_view after) {
        out_ += before;
        append(children);
        out_ += after;
    }

    MarkdownPlace place_;
    std::string out_;
};

/// What a reader finds in a line that was written for this place.
std::vector<Inline> read_back(const std::string& line, MarkdownPlace place) {
    diag::Diagnostics ignored;
    const auto nowhere = [](std::size_t, std::size_t, std::size_t) { return text::Span{}; };
    const std::string before = place == MarkdownPlace::in_cell ? "| " : place == MarkdownPlace::in_line ? "# " : "";
    const std::string after = place == MarkdownPlace::in_cell ? " |\n|---|" : "";
    markdown::Document read = markdown::parse(before + line + after, nowhere, ignored);
    if (read.blocks.size() != 1) return {};
    markdown::Block block = std::move(read.blocks.front());
    while (!block.children.empty())
        block = markdown::Block(std::move(block.children.front()));
    return std::move(block.inlines);
}

} // namespace

std::string markdown_line(const std::vector<Inline>& inlines, MarkdownPlace place, lang::Language language) {
    const std::vector<Inline> line = prepared(inlines, language, place != MarkdownPlace::line_start);
    std::string written = Writer(place).write(line);
    // Marks of emphasis within emphasis can run together.
    if (!has_emphasis(line) || shape(read_back(written, place)) == shape(line)) return written;
    return Writer(place).write(without_emphasis(line));
}

} // namespace redovisa::render
