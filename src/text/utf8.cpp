#include "text/utf8.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace redovisa::text {
namespace {

constexpr CodePoint ill_formed{0, 1, false};

bool is_continuation(unsigned char byte) {
    return (byte & 0xC0U) == 0x80U;
}

bool is_ascii(std::string_view bytes) {
    for (const char byte : bytes) {
        if (static_cast<unsigned char>(byte) >= 0x80U) return false;
    }
    return true;
}

/// Calls `visit(code_point)` for each code point; ill-formed bytes come with `valid == false`.
template <class Visit> void for_each(std::string_view bytes, Visit visit) {
    while (!bytes.empty()) {
        const CodePoint point = decode(bytes);
        visit(point);
        bytes.remove_prefix(point.length);
    }
}

} // namespace

CodePoint decode(std::string_view bytes) {
    if (bytes.empty()) return {};
    const auto first = static_cast<unsigned char>(bytes[0]);
    if (first < 0x80U) return {first, 1, true};

    // The second byte has a narrower range after some first bytes: that is what keeps out overlong forms, surrogates
    // and values above U+10FFFF.
    std::uint8_t length = 0;
    char32_t value = 0;
    unsigned char low = 0x80U;
    unsigned char high = 0xBFU;
    if (first >= 0xC2U && first <= 0xDFU) {
        length = 2;
        value = first & 0x1FU;
    } else if (first >= 0xE0U && first <= 0xEFU) {
        length = 3;
        value = first & 0x0FU;
        if (first == 0xE0U) low = 0xA0U;
        if (first == 0xEDU) high = 0x9FU;
    } else if (first >= 0xF0U && first <= 0xF4U) {
        length = 4;
        value = first & 0x07U;
        if (first == 0xF0U) low = 0x90U;
        if (first == 0xF4U) high = 0x8FU;
    } else {
        return ill_formed;
    }
    if (bytes.size() < length) return ill_formed;
    const auto second = static_cast<unsigned char>(bytes[1]);
    if (second < low || second > high) return ill_formed;
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (!is_continuation(byte)) return ill_formed;
        value = (value << 6U) | (byte & 0x3FU);
    }
    return {value, length, true};
}

std::size_t count_code_points(std::string_view bytes) {
    if (is_ascii(bytes)) return bytes.size();
    std::size_t count = 0;
    for_each(bytes, [&](CodePoint) { ++count; });
    return count;
}

std::size_t display_width(std::string_view bytes) {
    if (is_ascii(bytes)) return bytes.size();
    std::size_t width = 0;
    for_each(bytes, [&](CodePoint point) {
        const int columns = point.valid ? utf8proc_charwidth(static_cast<utf8proc_int32_t>(point.value)) : 1;
        if (columns > 0) width += static_cast<std::size_t>(columns);
    });
    return width;
}

bool is_visible(char32_t code_point) {
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(code_point))) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return false;
    default: return true;
    }
}

void append_utf8(std::string& out, char32_t code_point) {
    const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code_point < 0x80U) {
        put(code_point);
    } else if (code_point < 0x800U) {
        put(0xC0U | (code_point >> 6U));
        put(0x80U | (code_point & 0x3FU));
    } else if (code_point < 0x10000U) {
        put(0xE0U | (code_point >> 12U));
        put(0x80U | ((code_point >> 6U) & 0x3FU));
        put(0x80U | (code_point & 0x3FU));
    } else {
        put(0xF0U | (code_point >> 18U));
        put(0x80U | ((code_point >> 12U) & 0x3FU));
        put(0x80U | ((code_point >> 6U) & 0x3FU));
        put(0x80U | (code_point & 0x3FU));
    }
}

std::string to_nfc(std::string_view bytes) {
    if (is_ascii(bytes)) return std::string(bytes);
    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    const utf8proc_ssize_t length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data()),
                                                 static_cast<utf8proc_ssize_t>(bytes.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, void (*)(void*)> owner(mapped, std::free);
    // Text that is not UTF-8 has no normal form; it is refused elsewhere with its place.
    if (length < 0) return std::string(bytes);
    return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)};
}

std::string to_lower(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    while (!bytes.empty()) {
        const CodePoint point = decode(bytes);
        if (point.valid) {
            append_utf8(out, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(point.value))));
        } else {
            out.push_back(bytes.front());
        }
        bytes.remove_prefix(point.length);
    }
    return out;
}

std::string ellipsis(std::string_view bytes, std::size_t count) {
    if (bytes.size() <= count) return std::string(bytes);
    std::size_t kept = 0;
    std::size_t cut = 0;
    std::string_view rest = bytes;
    while (!rest.empty()) {
        if (kept + 1 == count) cut = bytes.size() - rest.size();
        if (kept == count) return std::string(bytes.substr(0, cut)) + "…";
        rest.remove_prefix(decode(rest).length);
        ++kept;
    }
    return std::string(bytes);
}

} // namespace redovisa::text
