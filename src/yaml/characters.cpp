#include "yaml/characters.hpp"

namespace redovisa::yaml {

bool is_forbidden(char32_t value) {
    if (value < 0x20) return value != U'\t' && value != U'\n' && value != U'\r';
    if (value < 0x7F) return false;
    return value <= 0x9F || value == 0x2028 || value == 0x2029 || value == 0xFEFF ||
           (value >= 0xFDD0 && value <= 0xFDEF) || (value & 0xFFFEU) == 0xFFFEU;
}

bool is_invisible(char32_t value) {
    return value == 0x200B || value == 0x200E || value == 0x200F || value == 0x061C || value == 0x2060 ||
           (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069);
}

bool is_unseen_in_key(char32_t value) {
    return is_invisible(value) || value == 0xA0 || value == 0xAD || (value >= 0x2000 && value <= 0x200D) ||
           value == 0x202F || value == 0x205F || value == 0x3000;
}

} // namespace redovisa::yaml
