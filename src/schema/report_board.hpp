#pragma once

#include "schema/schema.hpp"

/// The part of the field table that tells of the board.
namespace redovisa::schema {

extern const Record item_record; ///< a decision, a call, a statement: one item of a list
extern const Record board_record;

} // namespace redovisa::schema
