// SPDX-License-Identifier: MIT
#include "engine/text/puzzled.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

TEST_CASE("a customer who has not understood asks about nothing", "[text]") {
    CHECK(is_puzzled(fold("What?!"), "en"));
    CHECK(is_puzzled(fold("sorry, what do you mean?"), "en"));
    CHECK(is_puzzled(fold("Słucham?"), "pl"));
    CHECK(is_puzzled(fold("Wie bitte?"), "de"));
    CHECK(is_puzzled(fold("¿Cómo?"), "es"));
    CHECK(is_puzzled(fold("Hein ?"), "fr"));
    CHECK(is_puzzled(fold("non ho capito"), "it"));

    CHECK_FALSE(is_puzzled(fold("what time is it"), "en"));
    CHECK_FALSE(is_puzzled(fold("what"), "cs"));
    CHECK_FALSE(is_puzzled(fold("was kostet das?"), "de"));
    CHECK_FALSE(is_puzzled({}, "en"));
}

}  // namespace frontdesk
