#include "lang/collate.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using redovisa::lang::collates_before;
using redovisa::lang::collation_key;

TEST_CASE("Swedish letters come last, in their own order") {
    std::vector<std::string> names{"Örnsköldsvik", "Ånge", "Äldre", "Timrå", "Zebra",
                                   "Wik",          "Vik",  "Özil",  "Ärlig", "Åre"};
    std::ranges::sort(names, collates_before);
    CHECK(names == std::vector<std::string>{"Timrå", "Vik", "Wik", "Zebra", "Ånge", "Åre", "Äldre", "Ärlig",
                                            "Örnsköldsvik", "Özil"});
}

TEST_CASE("numbers inside names sort by value") {
    std::vector<std::string> names{"M10", "M2", "M010", "M1", "Ale 10", "Ale 2"};
    std::ranges::sort(names, collates_before);
    CHECK(names == std::vector<std::string>{"Ale 2", "Ale 10", "M1", "M2", "M010", "M10"});
}

TEST_CASE("accents and case decide only between equals") {
    CHECK(collates_before("idé", "ideer"));
    CHECK(collates_before("Müller", "Mz"));
    CHECK(collates_before("Mx", "Müller"));
    CHECK(collates_before("kvinnofrid", "Kvinnofrid barn"));
    CHECK(collation_key("EU") != collation_key("eu"));
}
