#include "site/outcome.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <string>

using namespace redovisa;

TEST_CASE("what the system refuses is told in words that say what to look for") {
    const auto told = [](int error) { return site::reason("reason", error).sv; };
    CHECK(told(EACCES) == "rättighet saknas");
    CHECK(told(EPERM) == "rättighet saknas");
    CHECK(told(EDQUOT) == "den disk som ni får använda är slut");
    CHECK(told(ENOSPC) == "disken är full");
    CHECK(told(EROFS) == "disken går bara att läsa");
    CHECK(told(EIO) == "disken svarar med fel");
    CHECK(told(EFBIG) == "filen blir större än systemet tillåter");
    CHECK(told(EMFILE) == "för många filer är öppna");
    CHECK(told(ENFILE) == "för många filer är öppna");
    CHECK(told(ENAMETOOLONG) == "namnet är för långt");
    CHECK(told(ENOMEM) == "minnet är slut");
    CHECK(told(ENOENT) == "den finns inte");
    CHECK(told(ENOTDIR) == "den är ingen mapp");
    CHECK(told(ELOOP) == "den är en länk");
    CHECK(told(ENXIO) == "den är ingen vanlig fil");
    CHECK(told(EEXIST) == "den finns redan");
    CHECK(told(ENOTEMPTY) == "den är inte tom");
    CHECK(told(EBUSY) == "den används av något annat");
    CHECK(told(EXDEV) == "systemets fel " + std::to_string(EXDEV));
    CHECK(site::reason("reason", EXDEV).en == "system error " + std::to_string(EXDEV));
}
