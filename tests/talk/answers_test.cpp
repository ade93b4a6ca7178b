// SPDX-License-Identifier: MIT
// What a question takes for its answer, in a bot as its author writes it.
#include "engine/flow/load.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/player.hpp"

namespace frontdesk {
namespace {

using Texts = Player::Texts;

// A bot that asks one question and says what it understood.
std::shared_ptr<const Bot> asking(const std::string& question, const std::string& languages = "en") {
    const std::string yaml = R"(frontdesk: 1
bot:
  name: Desk
  languages: [)" + languages +
                             R"(]
  timezone: UTC
  start: asking
states:
  asking:
    ask: "👜?"
    save: answer
)" + question + R"(
    go: told
  told:
    say: "= {answer|}"
  human:
    escalate: {say: "☎"}
triggers:
  - {when: [human, "ein mensch", beschwerde], go: human}
fallback:
  - say: "?!"
)";
    const BotFolder folder{"desk", {{"bot.yaml", yaml}}, {}, {}};
    const Loaded loaded = load_bot(folder, [](std::string_view) { return std::optional{TimeZone{}}; });
    INFO(yaml);
    REQUIRE(loaded.bot != nullptr);
    return loaded.bot;
}

Texts answered(const Bot& bot, const std::string& text) {
    Player player{bot, bots::tuesday(10)};
    player.known();
    player.customer("hello");
    return player.customer(text);
}

}  // namespace

TEST_CASE("who has none may say so in a few words", "[talk]") {
    const auto bot =
        asking("    expect: photo\n    optional: {en: [\"no\"], de: [nein]}\n    retry: \"👜!\"", "en, de");

    CHECK(answered(*bot, "no") == Texts{"= "});
    CHECK(answered(*bot, "No, I don't") == Texts{"= "});
    CHECK(answered(*bot, "nein, habe keins") == Texts{"= "});
    CHECK(answered(*bot, "no, human please") == Texts{"☎"});
    CHECK(answered(*bot, "no idea what you want of me") == Texts{"👜!"});
    CHECK(answered(*bot, "no what?") == Texts{"👜!"});
}

TEST_CASE("what is counted may stand behind a number", "[talk]") {
    const auto bot = asking("    expect: whole_number\n    min: 0\n    retry: \"👜!\"", "en, de");

    CHECK(answered(*bot, "two bags") == Texts{"= 2"});
    CHECK(answered(*bot, "einen Koffer") == Texts{"= 1"});
    CHECK(answered(*bot, "none") == Texts{"= 0"});
    CHECK(answered(*bot, "one moment please") == Texts{"👜!"});
}

TEST_CASE("an article before a trigger's phrase counts nothing", "[talk]") {
    const auto bot = asking("    expect: whole_number\n    retry: \"👜!\"", "en, de");

    CHECK(answered(*bot, "eine Beschwerde") == Texts{"☎"});
    CHECK(answered(*bot, "eine Tasche") == Texts{"= 1"});
}

TEST_CASE("none is no answer where zero is below the least", "[talk]") {
    const auto bot = asking("    expect: whole_number\n    min: 1\n    retry: \"{min}!\"");

    CHECK(answered(*bot, "none") == Texts{"1!"});
    CHECK(answered(*bot, "no bags") == Texts{"1!"});
}

TEST_CASE("a pattern is tried on the answer, and without the signs around it", "[talk]") {
    const auto bot = asking("    pattern: '[a-z]{2}\\d{4}'\n    retry: \"👜!\"");

    CHECK(answered(*bot, " kl1234 ") == Texts{"= kl1234"});
    CHECK(answered(*bot, "kl1234!") == Texts{"= kl1234"});
    CHECK(answered(*bot, "(\"kl1234\")...") == Texts{"= kl1234"});
    CHECK(answered(*bot, "KL1234") == Texts{"= KL1234"});
    CHECK(answered(*bot, "my kl1234") == Texts{"👜!"});
    CHECK(answered(*bot, "!!!") == Texts{"👜!"});
}

TEST_CASE("a pattern with signs of its own takes them", "[talk]") {
    const auto bot = asking("    pattern: '#\\d+!'\n    retry: \"👜!\"");

    CHECK(answered(*bot, "#12!") == Texts{"= #12!"});
    CHECK(answered(*bot, "12") == Texts{"👜!"});
}

TEST_CASE("a pattern may ask for capital letters", "[talk]") {
    const auto bot = asking("    pattern: '(?-i)[A-Z]{2}'\n    retry: \"👜!\"");

    CHECK(answered(*bot, "KL!") == Texts{"= KL"});
    CHECK(answered(*bot, "kl") == Texts{"👜!"});
}

TEST_CASE("a text without a pattern is kept as it was written", "[talk]") {
    const auto bot = asking("    expect: text");

    CHECK(answered(*bot, " Happy birthday! ") == Texts{"= Happy birthday!"});
}

TEST_CASE("a date without its time is kept, and only the time is asked for", "[talk]") {
    const auto bot = asking("    expect: date_time\n    retry: \"👜!\"\n    min: 2026-11-25 00:00");

    Player player{*bot, bots::tuesday(10)};
    player.known();
    player.customer("hello");
    CHECK(player.customer("tomorrow") == Texts{"And at what time?"});
    CHECK(player.customer("no idea") == Texts{"👜!"});
    CHECK(player.customer("17:30") == Texts{"= November 25, 2026, 17:30"});
    CHECK(answered(*bot, "tomorrow at 17:30") == Texts{"= November 25, 2026, 17:30"});
    CHECK(answered(*bot, "yesterday") == Texts{"👜!"});
}

TEST_CASE("a time without its date is kept, and only the date is asked for", "[talk]") {
    const auto bot = asking("    expect: date_time\n    retry: \"👜!\"");

    Player player{*bot, bots::tuesday(10)};
    player.known();
    player.customer("hello");
    CHECK(player.customer("at 17:30") == Texts{"And on which day?"});
    CHECK(player.customer("on Friday at 18:00") == Texts{"= November 27, 2026, 18:00"});
    player.customer("human");

    Player other{*bot, bots::tuesday(10)};
    other.known();
    other.customer("hello");
    other.customer("17:30");
    CHECK(other.customer("tomorrow") == Texts{"= November 25, 2026, 17:30"});
}

TEST_CASE("a day that comes again and again without a time is a wrong answer", "[talk]") {
    const auto bot = asking("    expect: date_time\n    retry: \"👜!\"");

    Player player{*bot, bots::tuesday(10)};
    player.known();
    player.customer("hello");
    CHECK(player.customer("tomorrow") == Texts{"And at what time?"});
    CHECK(player.customer("on Friday") == Texts{"👜!"});
    CHECK(player.customer("17:30") == Texts{"= November 27, 2026, 17:30"});
}

}  // namespace frontdesk
