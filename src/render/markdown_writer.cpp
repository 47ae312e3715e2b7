#include "render/markdown_writer.hpp"

#include "render/escape.hpp"
#include "render/page.hpp"
#include "render/prose_markdown.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace redovisa::render {

namespace {

/// Whether the last block is a list with `- `, which another one after it would become part of.
bool ends_in_list(std::string_view text) {
    while (!text.empty()) {
        const auto end = text.find_last_not_of('\n');
        if (end == std::string_view::npos) return false;
        const auto begin = text.rfind('\n', end) + 1;
        // Blanks go before what belongs to an item.
        if (text[begin] != ' ') return text.substr(begin).starts_with("- ");
        text = text.substr(0, begin);
    }
    return false;
}

} // namespace

std::string heading_slug(std::string_view text) {
    std::string out;
    const std::string lower = text::to_lower(text);
    for (std::size_t i = 0; i < lower.size();) {
        const text::CodePoint point = text::decode(std::string_view(lower).substr(i));
        const char32_t c = point.value;
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        // Above ASCII, letters stay; the blocks of punctuation and of symbols of Latin-1 and U+2000 go.
        const bool other = c > 0xBF && c != 0xD7 && c != 0xF7 && (c < 0x2000 || c > 0x2BFF);
        if (c == ' ') {
            out += '-';
        } else if (letter || other) {
            out.append(lower, i, point.length);
        }
        i += point.length;
    }
    return out;
}

void MarkdownWriter::block(std::string_view markdown) {
    if (markdown.empty()) return;
    after_bullets_ = false;
    if (!out_.empty()) out_ += '\n';
    out_ += markdown;
    if (!out_.ends_with('\n')) out_ += '\n';
}

void MarkdownWriter::heading(int level, std::string_view text, const view::Place& place) {
    if (text.empty()) return;
    std::string slug = heading_slug(text);
    const int seen = slugs_[slug]++;
    if (seen > 0) slug += "-" + std::to_string(seen);
    headings_.push_back({level, std::string(text), std::move(slug)});
    block(std::string(static_cast<std::size_t>(std::min(level, 6)), '#') + " " + run({std::string(text), place}));
}

void MarkdownWriter::paragraph(std::string_view markdown) {
    block(markdown);
}

void MarkdownWriter::prose(view::Prose prose, int level) {
    if (prose != nullptr) block(prose_markdown(*prose, level, language_));
}

void MarkdownWriter::quote(view::Prose prose) {
    if (prose == nullptr) return;
    std::string text = prose_markdown(*prose);
    while (text.ends_with('\n'))
        text.pop_back();
    std::string out = "> ";
    for (const char c : text) {
        out += c;
        if (c == '\n') out += "> ";
    }
    block(out);
}

void MarkdownWriter::bullets(const std::vector<std::string>& items) {
    if (items.empty()) return;
    const bool goes_on = after_bullets_;
    if (!goes_on) bullet_ = ends_in_list(out_) ? "* " : "- ";
    std::string list;
    for (const auto& item : items)
        list += bullet_ + item + "\n";
    if (goes_on) {
        out_ += list;
    } else {
        block(list);
    }
    after_bullets_ = true;
}

void MarkdownWriter::table(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows,
                           std::size_t first_number_column) {
    const auto row_text = [](const std::vector<std::string>& cells) {
        std::string row = "|";
        for (const auto& cell : cells)
            row += " " + cell + " |";
        return row + "\n";
    };
    std::string table = row_text(header) + "|";
    for (std::size_t i = 0; i < header.size(); ++i)
        table += i < first_number_column ? " --- |" : " ---: |";
    table += "\n";
    for (const auto& row : rows)
        table += row_text(row);
    block(table);
}

void MarkdownWriter::append_run(std::string& out, const view::Run& run) const {
    const std::string url = run.url.empty() ? href(path_, run.place) : run.url;
    if (!url.empty()) append_markdown_link_start(out);
    out += markdown_text(run.text);
    if (!url.empty()) out += "](" + markdown_url(url) + ")";
    if (!run.target_language_label.empty()) out += " (" + markdown_text(run.target_language_label) + ")";
}

std::string MarkdownWriter::run(const view::Run& run) const {
    std::string out;
    append_run(out, run);
    return out;
}

std::string MarkdownWriter::line(const view::Line& line) const {
    std::string out;
    for (const auto& piece : line)
        append_run(out, piece);
    return out;
}

std::string MarkdownWriter::inside_item(view::Prose prose, std::size_t indent) const {
    if (prose == nullptr) return {};
    std::string text = prose_markdown(*prose);
    while (text.ends_with('\n'))
        text.pop_back();
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        out += text[i];
        if (text[i] == '\n' && text[i + 1] != '\n') out.append(indent, ' ');
    }
    return out;
}

} // namespace redovisa::render
