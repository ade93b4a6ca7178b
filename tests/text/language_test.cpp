// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include "engine/text/language.hpp"
#include "tests/support/catch.hpp"
#include "tests/text/language_messages.hpp"

namespace frontdesk {
namespace {

using Languages = std::vector<std::string>;

const Languages six = {"en", "pl", "de", "fr", "es", "it"};

struct Score {
    std::size_t asked = 0;
    std::size_t right = 0;
    std::string wrong;
    std::string undecided;
};

Score score(const test::ChatMessages& chat, const Languages& among) {
    Score result;
    for (const std::string& message : chat.messages) {
        ++result.asked;
        const auto guess = detect_language(message, among);
        if (!guess)
            result.undecided += message + "\n";
        else if (among[guess->language] == chat.language)
            ++result.right;
        else
            result.wrong += message + " -> " + among[guess->language] + "\n";
    }
    return result;
}

TEST_CASE("the language of a short message among six is never wrong, and mostly found", "[text]") {
    for (const test::ChatMessages& chat : test::chat_messages()) {
        if (std::find(six.begin(), six.end(), chat.language) == six.end()) continue;
        const Score found = score(chat, six);
        INFO(chat.language << ": " << found.right << " of " << found.asked << "\nundecided:\n"
                           << found.undecided);
        CHECK(found.asked >= 40);
        CHECK(found.wrong == "");
        CHECK(found.right * 10 >= found.asked * 8);
    }
}

TEST_CASE("the language of a short message among two is never wrong, and mostly found", "[text]") {
    for (const test::ChatMessages& chat : test::chat_messages()) {
        for (const test::ChatMessages& other : test::chat_messages()) {
            if (chat.language == other.language) continue;
            const Score found = score(chat, {other.language, chat.language});
            INFO(chat.language << " or " << other.language << ": " << found.right << " of " << found.asked
                               << "\nundecided:\n"
                               << found.undecided);
            CHECK(found.wrong == "");
            CHECK(found.right * 10 >= found.asked * 8);
        }
    }
}

TEST_CASE("what is in no language is not guessed", "[text]") {
    const std::vector<std::string> silent = {"",
                                             " ",
                                             "ok",
                                             "OK!",
                                             "12",
                                             "601 234 567",
                                             "👍",
                                             "🎂🎂",
                                             "Ola",
                                             "Kowalski",
                                             "menu",
                                             "pizza",
                                             "hm",
                                             "haha",
                                             "A4",
                                             "ola@example.com",
                                             "https://example.com/die/der/das",
                                             "www.example.pl",
                                             "12.05",
                                             "?",
                                             "...",
                                             "Anna Schmidt 12"};
    for (const std::string& text : silent) {
        INFO(text);
        CHECK_FALSE(detect_language(text, six));
    }
}

TEST_CASE("only the bot's own languages are guessed", "[text]") {
    CHECK_FALSE(detect_language("ile kosztuje tort", Languages{"pl"}));
    CHECK_FALSE(detect_language("ile kosztuje tort", Languages{}));
    CHECK_FALSE(detect_language("ile kosztuje tort", Languages{"sv", "fi"}));
    const auto guess = detect_language("ile kosztuje tort czekoladowy?", Languages{"sv", "pl"});
    REQUIRE(guess);
    CHECK(guess->language == 1);
    CHECK(guess->lead > 0);
}

TEST_CASE("any bytes are taken for a language or none", "[text]") {
    CHECK_FALSE(detect_language("\xff\xfe\x80", six));
    CHECK_FALSE(detect_language(std::string("\0\0\0", 3), six));
    CHECK_FALSE(detect_language(std::string(3'000'000, 'x'), six));
    std::string polish;
    for (int i = 0; i < 100'000; ++i) polish += "czy jest otwarte ";
    const auto guess = detect_language(polish, six);
    REQUIRE(guess);
    CHECK(six[guess->language] == "pl");
}

}  // namespace
}  // namespace frontdesk
