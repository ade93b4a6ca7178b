// SPDX-License-Identifier: MIT
// Texts that fit a box, whatever was written.
#include "engine/text/one_line.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

TEST_CASE("a text of several lines becomes one, shortened with an ellipsis", "[draw]") {
    CHECK(one_line("  We bake\n\tat  night.\r\n", 40) == "We bake at night.");
    CHECK(one_line("We bake at night.", 11) == "We bake at…");
    CHECK(one_line("", 10).empty());
    CHECK(one_line(" \n ", 10).empty());
}

TEST_CASE("what cannot be drawn, or turns the text around it, is left out", "[draw]") {
    CHECK(one_line(std::string{"a\0b\x1b[31mc", 9}, 40) == "a b [31mc");
    CHECK(one_line("admin\u202Etxt.exe\u2066", 40) == "admintxt.exe");
    CHECK(one_line("\xFF\xFE", 40) == "\uFFFD\uFFFD");
    CHECK(one_line("مرحبا 👋 Żółć", 40) == "مرحبا 👋 Żółć");
}

TEST_CASE("lines break at spaces, and a long word stays whole", "[draw]") {
    using Lines = std::vector<std::string>;
    CHECK(wrapped("one two three four", 9) == Lines{"one two", "three", "four"});
    CHECK(wrapped("żółć żółć", 9) == Lines{"żółć żółć"});
    CHECK(wrapped("incomprehensibility is long", 6) == Lines{"incomprehensibility", "is", "long"});
    CHECK(wrapped("", 6) == Lines{""});
}

}  // namespace frontdesk
