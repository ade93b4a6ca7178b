// SPDX-License-Identifier: MIT
#include "engine/flow/compile/phone_regions.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

TEST_CASE("a region is a country whose numbers can be read", "[flow]") {
    for (const char* code : {"PL", "DE", "GB", "US", "CZ", "UA", "VA", "AX", "ZW", "AD"})
        CHECK(is_phone_region(code));
    for (const char* code : {"", "P", "pl", "POL", "UK", "EU", "XX", "AQ", "TA", "D ", " D", "E "})
        CHECK_FALSE(is_phone_region(code));
}

TEST_CASE("what is meant by a region that is none is told", "[flow]") {
    CHECK(meant_phone_region("pl") == "PL");
    CHECK(meant_phone_region("uk") == "GB");
    CHECK(meant_phone_region("USA") == "US");
    CHECK(meant_phone_region("Poland") == "");
    CHECK(meant_phone_region("xx") == "");
}

}  // namespace frontdesk
