#pragma once

#include "render/records.hpp"
#include "view/report.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa::render {

/// Writes GitHub Flavored Markdown, block by block with a blank line between. Every text is escaped; links are relative
/// to the file.
class MarkdownWriter {
public:
    MarkdownWriter(std::string path, lang::Language language) : path_(std::move(path)), language_(language) {}

    /// With a place the heading is a link.
    void heading(int level, std::string_view text, const view::Place& place = {});
    /// A paragraph of one line, already Markdown.
    void paragraph(std::string_view markdown);
    /// Headings in the text begin at `level`.
    void prose(view::Prose prose, int level = 6);
    void quote(view::Prose prose);
    /// Lines that are already Markdown, one an item. Right after other bullets they go on in the same list; after a
    /// list of the prose they are one of their own.
    void bullets(const std::vector<std::string>& items);
    /// Cells are already Markdown for cells.
    void table(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows,
               std::size_t first_number_column);

    [[nodiscard]] std::string run(const view::Run& run) const;
    [[nodiscard]] std::string line(const view::Line& line) const;
    /// A text with several blocks inside a list item: what follows the first line is indented.
    [[nodiscard]] std::string inside_item(view::Prose prose, std::size_t indent = 2) const;

    [[nodiscard]] lang::Language language() const { return language_; }
    [[nodiscard]] std::string word(lang::Words words) const { return std::string(words.in(language_)); }

    struct Heading {
        int level;
        std::string text;
        std::string slug;
    };
    [[nodiscard]] const std::vector<Heading>& headings() const { return headings_; }
    [[nodiscard]] std::string& text() { return out_; }

private:
    void block(std::string_view markdown);
    void append_run(std::string& out, const view::Run& run) const;

    std::string path_;
    lang::Language language_;
    std::string out_;
    std::string bullet_ = "- ";
    bool after_bullets_ = false;
    std::vector<Heading> headings_;
    std::map<std::string, int, std::less<>> slugs_;
};

/// The fragment that GitHub gives a heading, without the number that tells equal ones apart.
[[nodiscard]] std::string heading_slug(std::string_view text);

} // namespace redovisa::render
