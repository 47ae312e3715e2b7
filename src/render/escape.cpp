#include "render/escape.hpp"

#include "text/url.hpp"

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

} // namespace redovisa::render
