// SPDX-License-Identifier: MIT
// What comes before an answer: the introduction, and that we are away.
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/player.hpp"

namespace frontdesk {
namespace {

using Texts = Player::Texts;
using bots::tuesday;
using std::chrono::days;
using std::chrono::hours;

const std::string introduction = "You are writing with an automatic assistant.";
const std::string parking = "Park behind the building.";

TEST_CASE("the introduction is said once, and again after a long pause", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.conversation.language = "en";

    CHECK(mark.customer("is there parking") == Texts{introduction, parking});
    CHECK(mark.conversation.introduced_at == tuesday(10));
    mark.now += days{27};
    CHECK(mark.customer("is there parking") == Texts{parking});
    mark.now += days{29};
    CHECK(mark.customer("is there parking") == Texts{parking});
    mark.now += days{30};
    CHECK(mark.customer("is there parking").front() == introduction);
    CHECK(mark.conversation.introduced_at == mark.now);
}

TEST_CASE("silence is not introduced", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.conversation.with_person = true;

    CHECK(mark.customer("hello").empty());
    CHECK_FALSE(mark.conversation.introduced_at);
    CHECK_FALSE(mark.conversation.last_bot_at);
}

TEST_CASE("a bot without an introduction has none to say", "[talk]") {
    Bot bot = bots::plain();
    index(bot);
    Player mark{bot, tuesday(10)};

    CHECK(mark.customer("hello") == Texts{"Hello"});
    mark.conversation.introduce_again = true;
    CHECK(mark.customer("hello") == Texts{"Hello"});
}

TEST_CASE("while closed, that we are away is said before the answer, but not too often", "[talk]") {
    const Bot bot = bots::bakery();
    Player ola{bot, tuesday(23)};
    ola.known("pl");
    const std::string away = "Teraz mamy zamknięte, otwieramy jutro o 07:00.";

    CHECK(ola.customer("czy jest parking?") == Texts{away, "Parking jest za budynkiem."});
    CHECK(ola.rules() == Texts{"faq", "away"});
    CHECK(ola.customer("czy jest parking?") == Texts{"Parking jest za budynkiem."});
    ola.now += hours{7} + std::chrono::minutes{59};
    CHECK(ola.customer("czy jest parking?") == Texts{"Parking jest za budynkiem."});
    ola.now = tuesday(20) + days{1};
    CHECK(ola.customer("czy jest parking?").size() == 2);
}

TEST_CASE("the introduction comes before that we are away", "[talk]") {
    const Bot bot = bots::bakery();
    Player ola{bot, tuesday(23)};

    CHECK(ola.customer("dzień dobry") == Texts{"Piszesz z automatem.",
                                               "Teraz mamy zamknięte, otwieramy jutro o 07:00.",
                                               "Dzień dobry, tu Piekarnia. W czym pomóc?"});
}

TEST_CASE("who talks to a person is not told that we are away", "[talk]") {
    const Bot bot = bots::bakery();
    Player ola{bot, tuesday(10)};
    ola.known("pl");
    ola.customer("cześć");
    const OutMessage menu = ola.seen.back();
    ola.customer("człowiek");
    ola.now = tuesday(23);

    CHECK(ola.happens(message("Godziny otwarcia", menu.quick_replies[0].payload)).empty());
    CHECK_FALSE(ola.conversation.away_said_at);
}

TEST_CASE("a conversation follows the language that was chosen, then the profile, then what is written",
          "[talk]") {
    const Bot bot = bots::bakery();
    const auto answer = [&](const std::string& chosen, const std::string& locale, const std::string& words) {
        Player somebody{bot, tuesday(10)};
        somebody.known(chosen);
        somebody.profile.locale = locale;
        return somebody.customer(words).front();
    };
    CHECK(answer("en", "pl_PL", "czy jest parking") == parking);
    CHECK(answer("", "en_GB", "czy jest parking") == parking);
    CHECK(answer("", "", "is there parking") == parking);
    CHECK(answer("", "", "hello") == "Hi there, how can I help?");
    CHECK(answer("", "de_DE", "hello") == "Hi there, how can I help?");
    CHECK(answer("xx", "", "hello") == "Hi there, how can I help?");
    CHECK(answer("", "", "what is this") == "Hi there, how can I help?");
    CHECK(answer("", "", "xyzzy") == "Dzień dobry, tu Piekarnia. W czym pomóc?");
    // "menu" is written once for all languages and says nothing about this customer's.
    CHECK(answer("", "", "menu") == "Dzień dobry, tu Piekarnia. W czym pomóc?");
}

TEST_CASE("a guessed language lasts, and gives way to a better sign", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known();
    mark.customer("is there parking");
    CHECK(mark.conversation.language == "en");
    CHECK(mark.conversation.language_guessed);

    CHECK(mark.customer("blah") == Texts{"Hi there, how can I help?"});
    CHECK(mark.customer("czy jest parking") == Texts{"Parking jest za budynkiem."});
    mark.profile.locale = "en_US";
    CHECK(mark.customer("blah") == Texts{"I did not get that."});
}

}  // namespace
}  // namespace frontdesk
