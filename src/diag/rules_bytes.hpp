#pragma once

#include "diag/rule.hpp"

/// Encoding and characters, before the parser. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

extern const Rule encoding_latin1;
extern const Rule encoding_utf16;
extern const Rule encoding_broken;
extern const Rule cut_file;
extern const Rule double_encoding;
extern const Rule byte_order_mark_inside;
extern const Rule forbidden_character;
extern const Rule lone_carriage_return;
extern const Rule replacement_character;
extern const Rule invisible_character;
extern const Rule invisible_in_key;
extern const Rule file_too_large;
extern const Rule too_many_lines;
extern const Rule line_too_long;
extern const Rule empty_file;

} // namespace redovisa::diag::rules
