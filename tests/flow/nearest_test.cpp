// SPDX-License-Identifier: MIT
// "Did you mean", and counting characters.
#include "engine/flow/lines.hpp"
#include "engine/flow/nearest.hpp"
#include "engine/text/characters.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

TEST_CASE("only a word within a third of its letters is suggested", "[flow]") {
    const std::vector<std::string> known = {"menu", "human", "hours", "opening_hours"};

    CHECK(nearest("menuu", known) == "menu");
    CHECK(nearest("hmuan", known) == "human");
    CHECK(nearest("HOURS", known) == "hours");
    CHECK(nearest("opening_huors", known) == "opening_hours");
    CHECK(nearest("parking", known).value_or("none") == "none");
    CHECK(nearest("me", known).value_or("none") == "none");
    CHECK(nearest("", known).value_or("none") == "none");
    CHECK(nearest(std::string(1000, 'h'), known).value_or("none") == "none");
}

TEST_CASE("accents are one character each", "[flow]") {
    const std::vector<std::string> known = {"środa"};

    CHECK(nearest("sroda", known) == "środa");
}

TEST_CASE("characters are code points, Messenger's are UTF-16 units", "[text]") {
    CHECK(count_characters("łódź") == 4);
    CHECK(count_units("łódź") == 4);
    CHECK(count_characters("🥐") == 1);
    CHECK(count_units("🥐") == 2);
    CHECK(characters("a\xff\xc3") == U"a\uFFFD\uFFFD");
    CHECK(characters("\xf0\x9f\xa5") == U"\uFFFD");
}

TEST_CASE("an emoji or a number has no letters", "[text]") {
    CHECK_FALSE(has_letters("24/7 👍"));
    CHECK(has_letters("ą"));
    CHECK(trimmed(" \ta b\n") == "a b");
    CHECK(trimmed("  ").empty());
    CHECK(is_language_code("pl"));
    CHECK_FALSE(is_language_code("PL"));
    CHECK_FALSE(is_language_code("xx"));
}

}  // namespace frontdesk
