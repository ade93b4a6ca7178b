// SPDX-License-Identifier: MIT
#include <string>
#include <variant>
#include <vector>

#include "engine/text/template.hpp"
#include "tests/support/catch.hpp"

using namespace frontdesk;

namespace {

std::string widest(std::string_view text, std::string_view language = "en") {
    const auto parsed = Template::parse(text, language);
    REQUIRE(std::holds_alternative<Template>(parsed));
    return longest(std::get<Template>(parsed), [](std::string_view name) -> std::vector<Value> {
        if (name == "first_name") return {"Max", "Maximilian"};
        if (name == "n") return {1.0, 12000.0};
        if (name == "day") return {Date{}};
        if (name == "open") return {true, false};
        return {};
    });
}

}  // namespace

TEST_CASE("a text at its longest has the longest value and the longest branch", "[text]") {
    CHECK(widest("Hello") == "Hello");
    CHECK(widest("Hi {first_name}!") == "Hi Maximilian!");
    CHECK(widest("Hi {first_name|our most valued customer}!") == "Hi our most valued customer!");
    CHECK(widest("{nothing|first_name|x}") == "Maximilian");
    CHECK(widest("{n, plural, =0 {nobody at all here} one {# person} other {# people}}") ==
          "nobody at all here");
    CHECK(widest("{n, plural, =0 {nobody} one {# person} other {# guests}}") == "12,000 person");
    CHECK(widest("{open, select, yes {We are open} other {{first_name}}}") == "We are open");
    CHECK(widest("{open}", "de") == "nein");
    CHECK(widest("{unknown}").empty());
}

TEST_CASE("a date at its longest has the longest weekday and month", "[text]") {
    CHECK(widest("{day, date, ::EEEEdMMMM}") == "Wednesday, September 20");
    CHECK(widest("{day, date, ::EEEEdMMMM}", "pl").size() > std::string("czwartek, 26 listopada").size());
    CHECK(widest("{t, time}").size() == 5);
    CHECK(widest("{at, date, ::EEEEdMMMMHHmm}") == "Wednesday, September 20 at 23:58");
    CHECK(widest("{day, date, ::d|as soon as ever we can}") == "as soon as ever we can");
}

TEST_CASE("width is counted in UTF-16 units, not bytes", "[text]") {
    CHECK(widest("{n, select, a {ąęćżółw} other {abcdefgh}}") == "abcdefgh");
    CHECK(widest("{n, select, a {🎂🎂🎂} other {abcde}}") == "🎂🎂🎂");
}

TEST_CASE("nested branches are looked at once each", "[text]") {
    std::string text = "x";
    for (int depth = 0; depth < 8; ++depth) {
        std::string wrapped = "{open, select, ";
        for (int branch = 0; branch < 3; ++branch)
            wrapped += "k" + std::to_string(branch) + " {" + (branch == 1 ? text : "y") + "} ";
        text = wrapped + "other {}}";
    }
    CHECK(widest(text) == "y");
    std::string many;
    for (int i = 0; i < 400; ++i) many += "{open, select, yes {ab} other {c}}";
    CHECK(widest(many).size() == 800);
}
