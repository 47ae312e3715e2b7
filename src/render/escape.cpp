#include "render/escape.hpp"

#include "text/url.hpp"

#include <algorithm>

namespace redovisa::render {
namespace {

/// No page lies deeper than this below the site's root.
constexpr int deepest_page = 3;

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Characters that HTML cannot carry in any form.
bool is_forbidden(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
}

void append_html(std::string& out, std::string_view text, bool attribute) {
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string_view written;
        switch (text[i]) {
        case '&': written = "&amp;"; break;
        case '<': written = "&lt;"; break;
        case '>': written = "&gt;"; break;
        case '"': written = attribute ? "&quot;" : ""; break;
        case '\'': written = attribute ? "&#39;" : ""; break;
        default: written = is_forbidden(text[i]) ? replacement : ""; break;
        }
        if (written.empty()) continue;
        out.append(text, done, i - done).append(written);
        done = i + 1;
    }
    out.append(text, done);
}

/// Spreadsheets skip these before they look for a formula.
std::string_view skip_ignored(std::string_view text) {
    static constexpr std::string_view ignored[] = {" ", "\"", "\xC2\xA0", "\xEF\xBB\xBF", "'"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view one : ignored) {
            if (!text.starts_with(one)) continue;
            text.remove_prefix(one.size());
            again = true;
        }
    }
    return text;
}

bool is_formula(std::string_view text) {
    // The last four are the full-width forms of = + - @.
    static constexpr std::string_view starts[] = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
    const std::string_view begun = skip_ignored(text);
    return std::ranges::any_of(starts, [&](std::string_view start) { return begun.starts_with(start); });
}

/// `-12`, `+3,5`, `-0.7`: a sign and a number, not a sum.
bool is_number(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    if (text.empty() || text.front() < '0' || text.front() > '9') return false;
    const std::size_t end = text.find_first_not_of("0123456789");
    if (end == std::string_view::npos) return true;
    if (text[end] != ',' && text[end] != '.') return false;
    const std::string_view decimals = text.substr(end + 1);
    return !decimals.empty() && decimals.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

void append_html_text(std::string& out, std::string_view text) {
    append_html(out, text, false);
}
void append_html_attribute(std::string& out, std::string_view text) {
    append_html(out, text, true);
}

std::string html_text(std::string_view text) {
    std::string out;
    append_html_text(out, text);
    return out;
}

std::string html_attribute(std::string_view text) {
    std::string out;
    append_html_attribute(out, text);
    return out;
}

bool is_safe_url(std::string_view url) {
    return text::check_url(url, deepest_page) == text::UrlFault::none;
}

std::string safe_url(std::string_view url) {
    return is_safe_url(url) ? text::encode_url(url) : "#";
}

void append_json_for_script(std::string& out, std::string_view json) {
    for (const char c : json) {
        switch (c) {
        case '<': out += "\\u003c"; break;
        case '>': out += "\\u003e"; break;
        case '&': out += "\\u0026"; break;
        default: out += c;
        }
    }
}

std::string csv_cell(std::string_view text, char separator) {
    std::string cell;
    if (is_formula(text) && !is_number(text)) cell += '\'';
    cell += text;
    const std::string special = std::string("\"\r\n") + separator;
    const bool quoted =
        cell.find_first_of(special) != std::string::npos || cell.starts_with(' ') || cell.ends_with(' ');
    if (!quoted) return cell;
    std::string out = "\"";
    for (const char c : cell) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

} // namespace redovisa::render
