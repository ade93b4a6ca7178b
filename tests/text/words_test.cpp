// SPDX-License-Identifier: MIT
#include <chrono>
#include <random>

#include "engine/text/words.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

struct Folded {
    std::string text;
    Words words;
};

TEST_CASE("texts fold to the words that people mean", "[text]") {
    const std::vector<Folded> table{
        {"", {}},
        {"   \t\n", {}},
        {"Opening Hours", {"opening", "hours"}},
        {"  Opening   hours?! ", {"opening", "hours"}},
        {"What's up", {"whats", "up"}},
        {"What\u2019s up", {"whats", "up"}},
        {"What\u00B4s `up`", {"whats", "up"}},
        {"Dzień dobry", {"dzien", "dobry"}},
        {"ZAŻÓŁĆ GĘŚLĄ JAŹŃ", {"zazolc", "gesla", "jazn"}},
        {"Zaz\u0307o\u0301łc\u0301", {"zazolc"}},
        {"Straße STRASSE", {"strasse", "strasse"}},
        {"cœur, Æsop, Øre, Đakovo, İzmir, ılık, Þór",
         {"coeur", "aesop", "ore", "dakovo", "izmir", "ilik", "thor"}},
        {"ＨＥＬＬＯ　２", {"hello", "2"}},
        {"ﬁne ½", {"fine", "1", "2"}},
        {"2\uFE0F\u20E3", {"2"}},
        {"yes👍🏽no", {"yes", "no"}},
        {"👩‍👩‍👧‍👦", {}},
        {"so\u00ADft zero\u200Bwidth", {"soft", "zerowidth"}},
        {"e-mail: a.b@c.d", {"e", "mail", "a", "b", "c", "d"}},
        {"Привет, МИР", {"привет", "мир"}},
        {"日本語 テスト", {"日本語", "テスト"}},
        {"a\xff"
         "b\xc3",
         {"a", "b"}},
        {"a\xed\xa0\x80z", {"a", "z"}},
        {std::string("a\0b", 3), {"a", "b"}},
    };
    for (const Folded& row : table) {
        INFO(row.text);
        CHECK(fold(row.text) == row.words);
    }
}

TEST_CASE("folding twice changes nothing", "[text]") {
    std::mt19937 random{7};
    std::uniform_int_distribution<char32_t> any_code_point{1, 0x3000};
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        const char32_t c = any_code_point(random);
        if (c < 0x80)
            text += static_cast<char>(c);
        else if (c < 0x800) {
            text += static_cast<char>(0xC0 | (c >> 6));
            text += static_cast<char>(0x80 | (c & 0x3F));
        } else {
            text += static_cast<char>(0xE0 | (c >> 12));
            text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            text += static_cast<char>(0x80 | (c & 0x3F));
        }
        for (const std::string& word : fold(text)) {
            INFO("code point " << static_cast<unsigned>(c));
            CHECK(fold(word) == Words{word});
        }
    }
}

TEST_CASE("any bytes fold", "[text]") {
    std::mt19937 random{11};
    std::uniform_int_distribution<int> any_byte{0, 255};
    for (int round = 0; round < 500; ++round) {
        std::string bytes(static_cast<std::size_t>(round), ' ');
        for (char& byte : bytes) byte = static_cast<char>(any_byte(random));
        for (const std::string& word : fold(bytes)) CHECK_FALSE(word.empty());
    }
}

TEST_CASE("what is over the limit of a text is not looked at", "[text]") {
    CHECK(fold(std::string(max_text_bytes, ' ') + "hello").empty());
    CHECK(fold(std::string(max_text_bytes - 2, ' ') + "hello") == Words{"he"});
    CHECK(fold(std::string(max_text_bytes - 1, ' ') + "é").empty());
}

TEST_CASE("a message of nothing but marks takes no time", "[text]") {
    std::string marks = "a";
    while (marks.size() < max_text_bytes) marks += "\u0315\u0301\u0327";

    const auto before = std::chrono::steady_clock::now();
    const Words words = fold(marks);
    const auto took = std::chrono::steady_clock::now() - before;

    CHECK(words == Words{"a"});
    CHECK(took < std::chrono::seconds{1});
}

TEST_CASE("courtesy words are dropped at either end but never all of them", "[text]") {
    const auto bare = [](std::string_view text, std::string_view language) {
        return without_courtesy(fold(text), language);
    };
    CHECK(bare("opening hours, please", "en") == Words{"opening", "hours"});
    CHECK(bare("Hi! Please, the opening hours. Thank you very much", "en") ==
          Words{"the", "opening", "hours"});
    CHECK(bare("please hold the please line", "en") == Words{"hold", "the", "please", "line"});
    CHECK(bare("thank you", "en") == Words{"thank", "you"});
    CHECK(bare("hello, thanks", "en") == Words{"hello", "thanks"});
    CHECK(bare("Dzień dobry, poproszę menu", "pl") == Words{"poprosze", "menu"});
    CHECK(bare("Proszę menu. Dziękuję bardzo", "pl") == Words{"menu"});
    CHECK(bare("Nie, dziękuję", "pl") == Words{"nie"});
    CHECK(bare("Guten Tag, Öffnungszeiten bitte", "de") == Words{"offnungszeiten"});
    CHECK(bare("Hola, horario por favor", "es") == Words{"horario"});
    CHECK(bare("Bonjour, horaires s'il vous plaît", "fr") == Words{"horaires"});
    CHECK(bare("Buongiorno, orari per favore", "it") == Words{"orari"});
    CHECK(bare("menu please", "en-GB") == Words{"menu"});
    CHECK(bare("menu please", "pl") == Words{"menu", "please"});
    CHECK(bare("menu please", "xx") == Words{"menu", "please"});
    CHECK(bare("", "en").empty());
}

TEST_CASE("a greeting is nothing but a greeting", "[text]") {
    const auto greets = [](std::string_view text, std::string_view language) {
        return is_greeting(fold(text), language);
    };
    CHECK(greets("Hi", "en"));
    CHECK(greets("Hello there!! 👋", "en"));
    CHECK(greets("Good morning, excuse me", "en"));
    CHECK(greets("dzień dobry", "pl"));
    CHECK(greets("DZIEN DOBRY, witam", "pl"));
    CHECK(greets("Grüezi", "de"));
    CHECK(greets("¡Hola! Buenas tardes", "es"));
    CHECK(greets("bonjour", "fr"));
    CHECK(greets("ciao", "it"));
    CHECK_FALSE(greets("", "en"));
    CHECK_FALSE(greets("thanks", "en"));
    CHECK_FALSE(greets("hi where are you", "en"));
    CHECK_FALSE(greets("good", "en"));
    CHECK_FALSE(greets("hello", "pl"));
    CHECK_FALSE(greets("hello", "xx"));
}

}  // namespace
}  // namespace frontdesk
