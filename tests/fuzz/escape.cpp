#include "render/escape.hpp"
#include "diag/excerpt.hpp"
#include "fuzz/check_html.hpp"
#include "fuzz/expect.hpp"
#include "markdown/parse.hpp"
#include "text/utf8.hpp"
#include "yaml/parse.hpp"
#include "yaml/repair.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

/// A text in each place that a page, table or message has for it. Read back as the reader of that place reads it, it is
/// the same text; and in no place can it become more than a text.
namespace redovisa::fuzz {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// A file of ours holds well-formed UTF-8 only: what is not is left out.
std::string well_formed(std::string_view bytes) {
    std::string out;
    while (!bytes.empty()) {
        const text::CodePoint point = text::decode(bytes);
        if (point.valid) out += bytes.substr(0, point.length);
        bytes.remove_prefix(point.length);
    }
    return out;
}

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
}

std::string without_controls(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (is_control(c))
            out += replacement;
        else
            out += c;
    }
    return out;
}

std::string on_one_line(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' && i > 0 && text[i - 1] == '\r') continue;
        out += text[i] == '\n' || text[i] == '\r' ? ' ' : text[i];
    }
    return out;
}

void html(const std::string& text) {
    bool sound = true;
    const std::string between = render::html_text(text);
    expect(unescaped(between, sound) == without_controls(text) && sound, "text in HTML", between);
    const std::string attribute = render::html_attribute(text);
    expect(unescaped(attribute, sound) == without_controls(text) && sound, "an attribute", attribute);
    expect(attribute.find_first_of("\"'<>") == std::string::npos, "an attribute that ends early", attribute);
}

std::string percent_decoded(std::string_view url) {
    const auto digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
    };
    std::string out;
    for (std::size_t i = 0; i < url.size(); ++i) {
        const bool encoded = url[i] == '%' && i + 2 < url.size() && digit(url[i + 1]) >= 0 && digit(url[i + 2]) >= 0;
        out += encoded ? static_cast<char>(digit(url[i + 1]) * 16 + digit(url[i + 2])) : url[i];
        if (encoded) i += 2;
    }
    return out;
}

void link(const std::string& text) {
    const std::string url = render::safe_url(text);
    bool sound = true;
    const std::string page = "<a href=\"" + render::html_attribute(url) + "\">x</a>";
    expect(html_fault(page).empty(), "a link", page);
    expect(url == "#" || percent_decoded(url) == percent_decoded(text), "a link that leads elsewhere", url);
    expect(url.find_first_of(" \"<>\\^`{|}\n\r\t") == std::string::npos && sound, "a link with marks", url);
}

/// The cells of one record, RFC 4180.
std::vector<std::string> csv_record(std::string_view record, char separator) {
    std::vector<std::string> cells(1);
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (record[i] == '"' && cells.back().empty()) {
            for (++i; i < record.size(); ++i) {
                if (record[i] != '"')
                    cells.back() += record[i];
                else if (i + 1 < record.size() && record[i + 1] == '"')
                    cells.back() += record[++i];
                else
                    break;
            }
        } else if (record[i] == separator) {
            cells.emplace_back();
        } else {
            expect(record[i] != '\n' && record[i] != '\r' && record[i] != '"', "a cell that is not quoted", record);
            cells.back() += record[i];
        }
    }
    return cells;
}

void csv(const std::string& text) {
    for (const char separator : {',', ';'}) {
        std::string record = render::csv_cell("före", separator);
        record += separator + render::csv_cell(text, separator);
        record += separator + render::csv_cell("efter", separator);
        const auto cells = csv_record(record, separator);
        expect(cells.size() == 3 && cells[0] == "före" && cells[2] == "efter", "a cell that leaves its place", record);
        expect(cells[1] == text || cells[1] == "'" + text, "a cell that is another text", record);
        const std::string_view cell = cells[1];
        const bool acts = !cell.empty() && std::string_view("=@\t\r\n").find(cell.front()) != std::string_view::npos;
        const bool sign = cell.starts_with('+') || cell.starts_with('-');
        expect(!acts, "a cell that is a formula", record);
        expect(!sign || cell.find_first_not_of("0123456789,.", 1) == std::string_view::npos, "a sum in a cell", record);
    }
}

struct Prose {
    diag::Diagnostics faults;
    markdown::Document document;

    explicit Prose(const std::string& text) {
        document = markdown::parse(
            text, [](std::size_t, std::size_t, std::size_t) { return text::Span{}; }, faults);
    }
    /// The text of a paragraph that is nothing but text, or of a code span.
    [[nodiscard]] const std::string* only(markdown::Inline::Kind kind) const {
        if (faults.has_errors() || document.blocks.size() != 1) return nullptr;
        const markdown::Block& block = document.blocks.front();
        if (block.kind != markdown::Block::Kind::paragraph || block.inlines.size() != 1) return nullptr;
        return block.inlines.front().kind == kind ? &block.inlines.front().text : nullptr;
    }
};

void in_markdown(const std::string& text) {
    if (text.empty()) return;
    const std::string wanted = without_controls(on_one_line(text));
    const std::string written = render::markdown_text(text);
    const Prose prose(written);
    const std::string* read = prose.only(markdown::Inline::Kind::text);
    expect(read != nullptr && *read == wanted, "text in Markdown", written);

    const std::string code = render::markdown_code(text);
    const Prose span(code);
    const std::string* read_code = span.only(markdown::Inline::Kind::code);
    expect(read_code != nullptr && *read_code == wanted, "code in Markdown", code);
}

void in_terminal(std::string_view text) {
    const std::string seen = diag::visible(text);
    for (std::string_view rest = seen; !rest.empty();) {
        const text::CodePoint point = text::decode(rest);
        const bool steers = point.value < 0x20 || (point.value >= 0x7f && point.value < 0xa0) ||
                            (point.value >= 0x202a && point.value <= 0x202e) ||
                            (point.value >= 0x2066 && point.value <= 0x2069);
        expect(point.valid && !steers, "text that steers a terminal", seen);
        rest.remove_prefix(point.length);
    }
    const std::size_t middle = text.size() / 2;
    const diag::Excerpt piece = diag::excerpt(text, middle, text.size(), 40);
    expect(text::display_width(piece.text) <= 42 && piece.mark_width >= 1, "an excerpt wider than asked for",
           piece.text);
    expect(piece.mark + piece.mark_width <= text::display_width(piece.text) + 1, "a mark outside its excerpt",
           piece.text);
}

/// A value as our fixes write it.
void in_yaml(const std::string& text) {
    text::SourceSet sources;
    diag::Diagnostics faults;
    const text::SourceId id = sources.add("x.yaml", "key: " + yaml::quoted(text) + "\n");
    const auto document = yaml::parse(sources[id], id, faults);
    if (!document) return; // characters that no file may hold
    const yaml::Node* value = document->root.find("key");
    expect(value != nullptr && value->is_scalar() && value->text == text, "a quoted value", sources[id].bytes());
}

void in_json(const std::string& text) {
    std::string script;
    render::append_json_for_script(script, nlohmann::json(text).dump());
    expect(script.find_first_of("<>&") == std::string::npos, "JSON that ends its script", script);
    expect(nlohmann::json::parse(script) == nlohmann::json(text), "JSON that is another text", script);
}

void run(std::string_view bytes) {
    in_terminal(bytes);
    const std::string text = well_formed(bytes);
    html(text);
    link(text);
    csv(text);
    in_markdown(text);
    in_yaml(on_one_line(text));
    in_json(text);
}

} // namespace
} // namespace redovisa::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    redovisa::fuzz::run(redovisa::fuzz::as_text(data, size));
    return 0;
}
