#include "render/prose_html.hpp"

#include "lang/typography.hpp"
#include "render/html_writer.hpp"
#include "render/outline.hpp"

#include <algorithm>
#include <string>

namespace redovisa::render {
namespace {

using markdown::Block;
using markdown::Inline;

/// From this width a table may be wider than a phone and gets a frame that scrolls.
constexpr std::size_t wide_table = 3;

constexpr lang::Words table_label{"Tabell: ", "Table: "};

/// A cell that holds a number and nothing else stands to the right.
bool is_number(const Block& cell) {
    if (cell.inlines.size() != 1 || cell.inlines.front().kind != Inline::Kind::text) return false;
    const std::string& text = cell.inlines.front().text;
    return text.find_first_of("0123456789") != std::string::npos &&
           text.find_first_not_of("0123456789 ,.%+-\xC2\xA0\xE2\x88\x92\x80\x93") == std::string::npos;
}

class ProseWriter {
public:
    ProseWriter(int heading_level, lang::Language language) : language_(language), outline_(heading_level) {}

    void write(const std::vector<Block>& blocks) {
        for (const Block& block : blocks) {
            write(block);
            html_.line();
        }
    }

    void write(const std::vector<Inline>& inlines) {
        for (const Inline& item : inlines)
            write(item);
    }

    void space() { html_.text(" "); }

    Html finish() { return html_.finish(); }

private:
    void write(const Block& block) {
        switch (block.kind) {
        case Block::Kind::paragraph:
            html_.open("p");
            write(block.inlines);
            html_.close();
            break;
        case Block::Kind::heading:
            open_heading(outline_.next(block.level));
            write(block.inlines);
            html_.close();
            break;
        case Block::Kind::bullet_list:
            html_.open("ul").line();
            write_items(block);
            html_.close();
            break;
        case Block::Kind::ordered_list:
            if (block.start == 1) {
                html_.open("ol").line();
            } else {
                html_.open("ol", {{"start", std::to_string(block.start)}}).line();
            }
            write_items(block);
            html_.close();
            break;
        case Block::Kind::item: write(block.children); break;
        case Block::Kind::quote:
            html_.open("blockquote").line();
            write(block.children);
            html_.close();
            break;
        case Block::Kind::code:
            // Long lines scroll, so the keyboard must reach it.
            html_.open("pre", {{"tabindex", "0"}}).open("code").text(block.text).close().close();
            break;
        case Block::Kind::rule: html_.empty("hr"); break;
        case Block::Kind::table: write_table(block); break;
        case Block::Kind::row:
        case Block::Kind::cell: break; // only inside a table
        }
    }

    void open_heading(int level) {
        switch (level) {
        case 1: html_.open("h1"); break;
        case 2: html_.open("h2"); break;
        case 3: html_.open("h3"); break;
        case 4: html_.open("h4"); break;
        case 5: html_.open("h5"); break;
        default: html_.open("h6"); break;
        }
    }

    /// In a tight list the paragraphs of the items are not set apart.
    void write_items(const Block& list) {
        for (const Block& item : list.children) {
            html_.open("li");
            for (const Block& child : item.children) {
                if (list.tight && child.kind == Block::Kind::paragraph) {
                    if (&child != &item.children.front()) html_.line();
                    write(child.inlines);
                } else {
                    html_.line();
                    write(child);
                }
            }
            html_.close().line();
        }
    }

    void write_table(const Block& table) {
        if (table.children.empty()) return;
        const Block& header = table.children.front();
        const bool wide = header.children.size() >= wide_table;
        if (wide) {
            std::string label(table_label.in(language_));
            label += markdown::plain_text({{header}});
            html_.open("div", {{"class", "table-scroll"}, {"role", "group"}, {"tabindex", "0"}, {"aria-label", label}})
                .line();
        }
        html_.open("table").line().open("thead").line();
        write_row(header, true);
        html_.close().line();
        if (table.children.size() > 1) {
            html_.open("tbody").line();
            std::for_each(table.children.begin() + 1, table.children.end(),
                          [&](const Block& row) { write_row(row, false); });
            html_.close().line();
        }
        html_.close();
        if (wide) html_.line().close();
    }

    void write_row(const Block& row, bool header) {
        html_.open("tr");
        for (const Block& cell : row.children) {
            // A header without words names nothing.
            if (header && !cell.inlines.empty()) {
                html_.open("th", {{"scope", "col"}});
            } else if (is_number(cell)) {
                html_.open("td", {{"class", "number"}});
            } else {
                html_.open("td");
            }
            write(cell.inlines);
            html_.close();
        }
        html_.close().line();
    }

    void write(const Inline& item) {
        switch (item.kind) {
        case Inline::Kind::text: html_.text(foreign_ ? item.text : lang::typeset(item.text, language_)); break;
        case Inline::Kind::code: html_.open("code").text(item.text).close(); break;
        case Inline::Kind::emphasis: wrap("em", item); break;
        case Inline::Kind::strong: wrap("strong", item); break;
        case Inline::Kind::link:
            html_.open("a", {{"href", item.url}});
            write(item.children);
            html_.close();
            break;
        case Inline::Kind::passage: {
            const bool before = foreign_;
            foreign_ = true;
            html_.open("span", {{"lang", item.url}});
            write(item.children);
            html_.close();
            foreign_ = before;
            break;
        }
        case Inline::Kind::soft_break: html_.line(); break;
        case Inline::Kind::hard_break: html_.empty("br").line(); break;
        }
    }

    void wrap(MarkupName element, const Inline& item) {
        html_.open(element);
        write(item.children);
        html_.close();
    }

    lang::Language language_;
    Outline outline_;
    HtmlWriter html_;
    bool foreign_ = false;
};

void write_lines(ProseWriter& writer, const std::vector<Block>& blocks, bool& first) {
    for (const Block& block : blocks) {
        if (!block.inlines.empty()) {
            if (!first) writer.space();
            first = false;
            writer.write(block.inlines);
        }
        write_lines(writer, block.children, first);
    }
}

} // namespace

Html prose_html(const markdown::Document& document, int heading_level, lang::Language language) {
    ProseWriter writer(heading_level, language);
    writer.write(document.blocks);
    return writer.finish();
}

Html prose_line_html(const markdown::Document& document, lang::Language language) {
    ProseWriter writer(3, language);
    bool first = true;
    write_lines(writer, document.blocks, first);
    return writer.finish();
}

} // namespace redovisa::render
