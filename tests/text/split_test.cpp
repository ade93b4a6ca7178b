// SPDX-License-Identifier: MIT
#include "engine/text/dates.hpp"
#include "engine/text/split.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using Parts = std::vector<std::string>;

std::string repeated(const std::string& piece, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += piece;
    return text;
}

TEST_CASE("a text that fits stays whole, and one of spaces is no message", "[text]") {
    CHECK(split_text("Hello", 5) == Parts{"Hello"});
    CHECK(split_text("żółć", 4) == Parts{"żółć"});
    CHECK(split_text("", 10).empty());
    CHECK(split_text(" \n\t ", 2).empty());
}

TEST_CASE("a long text is cut at the end of a paragraph, a sentence or a word", "[text]") {
    CHECK(split_text("First line.\nSecond one is here.", 20) == Parts{"First line.", "Second one is here."});
    CHECK(split_text("One is here. Two is here. Three.", 26) == Parts{"One is here. Two is here.", "Three."});
    CHECK(split_text("no sentence ends in this text", 12) == Parts{"no sentence", "ends in this", "text"});
    CHECK(split_text("abcdefghijklmno", 6) == Parts{"abcdef", "ghijkl", "mno"});
}

TEST_CASE("a text is never cut inside what a reader sees as one character", "[text]") {
    const std::string family = "👩‍👩‍👧‍👦";  // 11 units
    CHECK(split_text(repeated(family, 3), 25) == Parts{repeated(family, 2), family});
    CHECK(split_text("aaae\u0301", 4) == Parts{"aaa", "e\u0301"});

    // One that alone is over the limit has to be cut, but never inside a code point.
    const Parts marks = split_text("a" + repeated("\u0301", 30), 10);
    CHECK(marks.size() == 4);
    CHECK(split_text(repeated("👍", 5), 3) == Parts{"👍", "👍", "👍", "👍", "👍"});
}

TEST_CASE("every part of a long text fits and nothing but spaces is lost", "[text]") {
    const std::string text = repeated("Zażółć gęślą jaźń, powiedział. ", 300) + repeated("x", 5000);
    const auto bare = [](std::string given) {
        std::erase(given, ' ');
        return given;
    };
    std::string joined;
    for (const std::string& part : split_text(text, 640)) {
        CHECK(part.size() <= 640 * 2);
        CHECK(split_text(part, 640) == Parts{part});
        joined += part;
    }
    CHECK(bare(joined) == bare(text));
}

TEST_CASE("a long label ends in an ellipsis", "[text]") {
    CHECK(shorten("Opening hours", 20) == "Opening hours");
    CHECK(shorten("Talk to someone on our team", 20) == "Talk to someone on…");
    CHECK(shorten("Zażółć gęślą jaźń ąę", 20) == "Zażółć gęślą jaźń ąę");
    CHECK(shorten(repeated("👍", 11), 20) == repeated("👍", 9) + "…");
}

TEST_CASE("dates and times are said as the language says them", "[text]") {
    const LocalTime christmas{std::chrono::local_days{std::chrono::year{2026} / 12 / 25} +
                              std::chrono::hours{9} + std::chrono::minutes{5}};
    CHECK(say_time(christmas) == "09:05");
    CHECK(say_date(christmas, "en") == "Friday, December 25, 2026");
    CHECK(say_date(christmas, "pl") == "piątek, 25 grudnia 2026");
    CHECK_FALSE(say_date(christmas, "no such language").empty());
}

}  // namespace
}  // namespace frontdesk
