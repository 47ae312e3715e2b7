#include "text/portable.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace redovisa::text {
namespace {

constexpr std::size_t longest_part = 64;
constexpr std::size_t longest_path = 200; // with the folder in front well under the 260 of Windows

constexpr std::array<std::string_view, 18> endings{"html", "md",   "css",   "js",     "json", "csv",
                                                   "svg",  "png",  "xml",   "txt",    "ttl",  "pdf",
                                                   "ico",  "yaml", "woff2", "jsonld", "rdf",  "atom"};

bool is_id_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

bool is_portable_part(std::string_view part) {
    return has_id_form(part) && !is_device_name(part);
}

/// What a letter becomes in an id; 0 for what becomes a hyphen.
char ascii_letter(char32_t c) {
    if ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9')) return static_cast<char>(c);
    switch (c) {
    case U'å':
    case U'ä':
    case U'à':
    case U'á':
    case U'æ': return 'a';
    case U'ö':
    case U'ø':
    case U'ó': return 'o';
    case U'é':
    case U'è':
    case U'ë': return 'e';
    case U'ü': return 'u';
    default: return 0;
    }
}

} // namespace

bool has_id_form(std::string_view name) {
    return !name.empty() && name.size() <= longest_part && name.front() != '-' &&
           std::ranges::all_of(name, is_id_character);
}

bool is_device_name(std::string_view name) {
    if (name == "con" || name == "prn" || name == "aux" || name == "nul") return true;
    return name.size() == 4 && (name.starts_with("com") || name.starts_with("lpt")) && name[3] >= '0' && name[3] <= '9';
}

bool is_portable_path(std::string_view path) {
    if (path.size() > longest_path) return false;
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/')) {
        if (!is_portable_part(path.substr(0, slash))) return false;
        path.remove_prefix(slash + 1);
    }
    const std::size_t dot = path.find('.');
    if (dot == std::string_view::npos) return false;
    return is_portable_part(path.substr(0, dot)) && std::ranges::find(endings, path.substr(dot + 1)) != endings.end();
}

std::string id_like(std::string_view name) {
    const std::string lower = to_lower(to_nfc(name));
    std::string id;
    std::string_view rest = lower;
    while (!rest.empty()) {
        const CodePoint point = decode(rest);
        rest.remove_prefix(point.length);
        const char letter = point.valid ? ascii_letter(point.value) : '\0';
        if (letter != 0) {
            id += letter;
        } else if (!id.empty() && id.back() != '-') {
            id += '-';
        }
    }
    if (id.size() > longest_part) id.resize(longest_part);
    while (id.ends_with('-'))
        id.pop_back();
    return id;
}

} // namespace redovisa::text
