#include "text/url.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace redovisa::text {
namespace {

constexpr std::string_view hex_digits = "0123456789ABCDEF";

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::string ascii_lower(std::string_view word) {
    std::string out(word);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

/// What browsers strip, fold or show as nothing, so that the link read is not the link written.
bool is_deceptive(char32_t c) {
    return c <= 0x20 || c == '\\' || (c >= 0x7f && c <= 0xa0) || c == 0xad || (c >= 0x2000 && c <= 0x200f) ||
           (c >= 0x2028 && c <= 0x202f) || (c >= 0x205f && c <= 0x206f) || c == 0x3000 || c == 0xfeff ||
           (c >= 0xfe00 && c <= 0xfe0f) || c == 0xff1a || c == 0xff0f || c == 0xff3c || (c >= 0xfff9 && c <= 0xffff) ||
           c >= 0xe0000;
}

bool has_deceptive_characters(std::string_view url) {
    while (!url.empty()) {
        const CodePoint c = decode(url);
        if (!c.valid || is_deceptive(c.value)) return true;
        url.remove_prefix(c.length);
    }
    return false;
}

/// Letters beyond Latin in a host can imitate Latin ones (`exаmple` with a Cyrillic а).
bool is_plain_host(std::string_view host) {
    if (host.empty()) return false;
    while (!host.empty()) {
        const CodePoint c = decode(host);
        const char ascii = host.front();
        const bool plain = is_ascii_letter(ascii) || is_digit(ascii) || ascii == '.' || ascii == '-' || ascii == ':' ||
                           ascii == '[' || ascii == ']';
        if (!plain && (c.value < 0x80 || c.value > 0x024f)) return false;
        host.remove_prefix(c.length);
    }
    return true;
}

/// Browsers read `%2e` in a path as a dot.
std::string decode_dots(std::string_view segment) {
    std::string out;
    for (std::size_t i = 0; i < segment.size(); ++i) {
        if (segment[i] == '%' && (segment.substr(i + 1, 2) == "2e" || segment.substr(i + 1, 2) == "2E")) {
            out += '.';
            i += 2;
        } else {
            out += segment[i];
        }
    }
    return out;
}

bool climbs_out(std::string_view path, int climb) {
    int depth = climb;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string segment = decode_dots(path.substr(0, slash));
        if (segment == "..") {
            if (--depth < 0) return true;
        } else if (!segment.empty() && segment != ".") {
            ++depth;
        }
        if (slash == std::string_view::npos) break;
        path.remove_prefix(slash + 1);
    }
    return false;
}

UrlFault check_absolute(const std::string& scheme, std::string_view rest) {
    if (scheme == "https" || scheme == "http") {
        if (!rest.starts_with("//")) return UrlFault::host;
        rest.remove_prefix(2);
        return is_plain_host(rest.substr(0, rest.find_first_of("/?#"))) ? UrlFault::none : UrlFault::host;
    }
    if (scheme == "mailto" || scheme == "tel") return rest.empty() ? UrlFault::empty : UrlFault::none;
    return UrlFault::scheme;
}

bool may_stand_in_url(char c) {
    constexpr std::string_view marks = "-._~:/?#[]@!$&'()*+,;=%";
    return is_ascii_letter(c) || is_digit(c) || marks.find(c) != std::string_view::npos;
}

} // namespace

UrlFault check_url(std::string_view url, int climb) {
    if (url.empty()) return UrlFault::empty;
    if (has_deceptive_characters(url)) return UrlFault::characters;
    if (url.starts_with("//")) return UrlFault::host;
    if (url.starts_with('/')) return UrlFault::outside;
    const std::size_t mark = url.find_first_of(":/?#");
    if (mark != std::string_view::npos && url[mark] == ':') {
        return check_absolute(ascii_lower(url.substr(0, mark)), url.substr(mark + 1));
    }
    const std::string_view path = url.substr(0, url.find_first_of("?#"));
    return climbs_out(path, climb) ? UrlFault::outside : UrlFault::none;
}

std::string encode_url(std::string_view url) {
    std::size_t host_begin = url.find("://");
    std::size_t host_end = 0;
    if (host_begin != std::string_view::npos && url.find_first_of("/?#") == host_begin + 1) {
        host_begin += 3;
        host_end = std::min(url.find_first_of("/?#", host_begin), url.size());
    }
    std::string out;
    out.reserve(url.size() + 8);
    for (std::size_t i = 0; i < url.size(); ++i) {
        const char c = url[i];
        const bool in_host = i >= host_begin && i < host_end;
        if (may_stand_in_url(c) || (in_host && static_cast<unsigned char>(c) >= 0x80)) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += hex_digits[byte >> 4U];
            out += hex_digits[byte & 15U];
        }
    }
    return out;
}

} // namespace redovisa::text
