// SPDX-License-Identifier: MIT
#include "engine/text/recognise/tokens.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

std::string shown(std::string_view text) {
    std::string all;
    for (const AnswerToken& token : tokenise(text)) all += (token.glued ? "+" : " ") + token.text;
    return all;
}

}  // namespace

TEST_CASE("a message is cut into words, digits and signs", "[recognise]") {
    CHECK(shown("28.11 o 17:30") == " 28+.+11 o 17+:+30");
    CHECK(shown("Pięć osób!!") == " piec osob+!+!");
    CHECK(shown("12os") == " 12+os");
    CHECK(shown("d'accord, l’après-midi") == " daccord+, lapres+-+midi");
    CHECK(shown("1'200") == " 1+'+200");
    CHECK(shown("１２") == " 12");
    CHECK(shown("2️⃣") == " 2");
    CHECK(shown("10–12") == " 10+-+12");
    CHECK(shown("\xff 5 \xc3") == " 5");
    CHECK(shown("") == "");
}

TEST_CASE("one typing error is a letter more, less, other or swapped", "[recognise]") {
    CHECK(within_one_error("monday", "monday"));
    CHECK(within_one_error("monday", "mondya"));
    CHECK(within_one_error("monday", "onday"));
    CHECK(within_one_error("monday", "mondday"));
    CHECK(within_one_error("monday", "mpnday"));
    CHECK_FALSE(within_one_error("monday", "mpndaz"));
    CHECK_FALSE(within_one_error("monday", "sunday"));
    CHECK_FALSE(within_one_error("monday", "mon"));
    CHECK(within_one_error("", "a"));
}

}  // namespace frontdesk
