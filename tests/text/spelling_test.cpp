// SPDX-License-Identifier: MIT
#include <random>

#include "engine/text/characters.hpp"
#include "engine/text/spelling.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

TEST_CASE("edits are letters added, left out, replaced or swapped", "[text]") {
    const auto edits = [](std::string_view one, std::string_view other) {
        return edits_between(characters(one), characters(other), 3);
    };
    CHECK(edits("cake", "cake") == 0);
    CHECK(edits("cake", "caek") == 1);
    CHECK(edits("cake", "cke") == 1);
    CHECK(edits("cake", "caake") == 1);
    CHECK(edits("cake", "cafe") == 1);
    CHECK(edits("cake", "acek") == 2);
    CHECK(edits("ca", "abc") == 3);  // a swapped letter is not touched again
    CHECK(edits("мир", "мор") == 1);
    CHECK(edits("cake", "delivery") == 4);
    CHECK(edits("", "") == 0);
}

std::vector<std::string> nearest(const Spelling& spelling, std::string_view word) {
    std::vector<std::string> words;
    for (const auto id : spelling.nearest(word, {})) words.push_back(spelling.word(id));
    return words;
}

TEST_CASE("a mistyped word finds the known one", "[text]") {
    Spelling spelling;
    for (const auto* word : {"delivery", "parking", "gluten", "hours", "cake", "2026", "доставка"})
        spelling.add(word);
    using Found = std::vector<std::string>;

    CHECK(nearest(spelling, "delivry") == Found{"delivery"});
    CHECK(nearest(spelling, "deilvrey") == Found{"delivery"});  // two, in eight letters
    CHECK(nearest(spelling, "parknig") == Found{"parking"});
    CHECK(nearest(spelling, "paknig").empty());  // two, in six letters
    CHECK(nearest(spelling, "apkring").empty());
    CHECK(nearest(spelling, "aprking") == Found{"parking"});
    CHECK(nearest(spelling, "larking").empty());  // another first letter
    CHECK(nearest(spelling, "glutenn") == Found{"gluten"});
    CHECK(nearest(spelling, "cak").empty());  // too short
    CHECK(nearest(spelling, "2025").empty());
    CHECK(nearest(spelling, "доставкаа") == Found{"доставка"});
    CHECK(nearest(spelling, std::string(100'000, 'x')).empty());
}

TEST_CASE("of two words as near, the more frequent comes first, then the alphabet decides", "[text]") {
    Spelling one;
    for (const auto* word : {"cakes", "caked", "caker", "caker"}) one.add(word);
    Spelling other;
    for (const auto* word : {"caker", "caked", "caker", "cakes"}) other.add(word);
    const std::vector<std::string> expected{"caker", "caked", "cakes"};

    CHECK(nearest(one, "cakex") == expected);
    CHECK(nearest(other, "cakex") == expected);
}

TEST_CASE("the table of shortened words finds what a comparison one by one finds", "[text]") {
    std::mt19937 random{5};
    const auto word = [&](std::size_t least) {
        std::string made = "a";
        while (made.size() < least || random() % 4 != 0) made += static_cast<char>('a' + random() % 3);
        return made.substr(0, 12);
    };
    Spelling spelling;
    for (int i = 0; i < 150; ++i) spelling.add(word(4));
    for (int i = 0; i < 300; ++i) {
        const std::string asked = word(4);
        const std::size_t limit = asked.size() >= 8 ? 2 : 1;
        std::size_t least = limit + 1;
        std::size_t count = 0;
        for (std::uint32_t id = 0; id < spelling.size(); ++id) {
            const std::size_t edits = edits_between(characters(asked), characters(spelling.word(id)), limit);
            if (edits < least) count = 0;
            if (edits <= least && edits <= limit) ++count;
            least = std::min(least, edits);
        }
        INFO(asked);
        CHECK(spelling.nearest(asked, {}).size() == count);
    }
}

}  // namespace
}  // namespace frontdesk
