// SPDX-License-Identifier: MIT
// A bot as its author writes it, played: loading and talking agree on what the YAML means.
#include "engine/flow/load.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/player.hpp"

namespace frontdesk {
namespace {

using Texts = Player::Texts;

constexpr const char* cafe = R"(frontdesk: 1
bot:
  name: Cafe
  languages: [en, pl]
  timezone: UTC
  start: welcome
  introduction: {en: "I am a bot.", pl: "Jestem botem."}
hours:
  open:
    mon-fri: 07:00-18:00
away:
  say: {en: "We are closed and open {next_open}.", pl: "Zamknięte, otwieramy {next_open}."}
  at_most_every: 8h
states:
  welcome:
    say: {en: "Hi {first_name|there}!", pl: "Cześć!"}
    menu:
      - label: {en: Opening hours, pl: Godziny}
        also: [hours, godziny otwarcia]
        say: {en: "Mon-Fri 7-18", pl: "Pon-pt 7-18"}
      - label: {en: Talk to us, pl: Pomoc}
        go: human
  human:
    escalate:
      queue: counter
      say: {en: "You will hear from us: {promise}.", pl: "Odpowiemy: {promise}."}
triggers:
  - when: [human, "talk to *"]
    go: human
faqs:
  - id: parking
    ask: {en: ["is there parking"], pl: ["czy jest parking"]}
    answer: {en: "Behind the house.", pl: "Za domem."}
fallback:
  - say: {en: "What?", pl: "Co?"}
queues:
  counter:
    title: Counter
    answer_within: 15m
)";

TEST_CASE("a bot read from YAML talks as its author wrote", "[talk]") {
    const BotFolder folder{"cafe", {{"bot.yaml", cafe}}, {}, {}};
    const Loaded loaded = load_bot(folder, [](std::string_view) { return std::optional{TimeZone{}}; });
    REQUIRE(loaded.bot != nullptr);
    Player mark{*loaded.bot, bots::tuesday(19)};
    mark.profile.first_name = "Mark";

    CHECK(mark.customer("hello") ==
          Texts{"I am a bot.", "We are closed and open tomorrow at 07:00.", "Hi Mark!"});
    CHECK(mark.quick_replies() == Texts{"Opening hours", "Talk to us"});
    CHECK(mark.taps("Opening hours") == Texts{"Mon-Fri 7-18"});
    // The bot follows the language that the customer writes.
    CHECK(mark.customer("godziny otwarcia") == Texts{"Pon-pt 7-18"});
    CHECK(mark.customer("blah") == Texts{"Co?"});
    CHECK(mark.customer("hello, czy jest parking?") == Texts{"Za domem."});
    CHECK(mark.customer("talk to me") == Texts{"You will hear from us: tomorrow at 07:15."});
    REQUIRE(mark.tickets.size() == 1);
    CHECK(mark.tickets[0].queue == "counter");
    CHECK(mark.tickets[0].due == bots::tuesday(7, 15) + std::chrono::days{1});
    CHECK(mark.customer("hours").empty());
    CHECK(mark.closes("counter").empty());
    CHECK(mark.customer("human").front() == "I am a bot.");
}

TEST_CASE("the menu is shown again under what an option says", "[talk]") {
    const BotFolder folder{"cafe", {{"bot.yaml", cafe}}, {}, {}};
    const Loaded loaded = load_bot(folder, [](std::string_view) { return std::optional{TimeZone{}}; });
    REQUIRE(loaded.bot != nullptr);
    Player mark{*loaded.bot, bots::tuesday(10)};
    mark.known("en");

    mark.customer("hello");
    CHECK(mark.taps("Opening hours") == Texts{"Mon-Fri 7-18"});
    CHECK(mark.quick_replies() == Texts{"Opening hours", "Talk to us"});
    CHECK(mark.customer("opening hours") == Texts{"Mon-Fri 7-18"});
    CHECK(mark.quick_replies() == Texts{"Opening hours", "Talk to us"});
    CHECK(mark.customer("1") == Texts{"Mon-Fri 7-18"});
    CHECK(mark.quick_replies() == Texts{"Opening hours", "Talk to us"});
}

TEST_CASE("a customer who asks what is meant has not asked an FAQ", "[talk]") {
    std::string yaml = cafe;
    yaml.replace(yaml.find("[\"is there parking\"]"), 20, "[\"what about parking\", \"what parking\"]");
    const BotFolder folder{"cafe", {{"bot.yaml", yaml}}, {}, {}};
    const Loaded loaded = load_bot(folder, [](std::string_view) { return std::optional{TimeZone{}}; });
    REQUIRE(loaded.bot != nullptr);
    Player mark{*loaded.bot, bots::tuesday(10)};
    mark.known("en");

    mark.customer("hello");
    CHECK(mark.customer("what?") == Texts{"What?"});
    CHECK(mark.customer("what parking do you have?") == Texts{"Behind the house."});
}

TEST_CASE("a strict FAQ leaves to the fallback what a lenient one answers", "[talk]") {
    const auto answered = [](const std::string& match, const std::string& message) {
        const std::string yaml = R"(frontdesk: 1
bot: {name: Piekarnia, languages: [pl], timezone: UTC, start: start, introduction: Jestem botem.}
states:
  start: {say: Dzień dobry, menu: [{label: Człowiek, go: human}]}
  human: {escalate: {say: Zaraz.}}
faqs:
  - id: parking
    match: )" + match + R"(
    ask: [gdzie zaparkować, czy jest parking, czy można podjechać autem]
    answer: Za domem.
  - {id: gluten, ask: [czy macie coś bez glutenu, bezglutenowe, mam celiakię], answer: Mamy.}
  - {id: delivery, ask: [czy dowozicie, dostawa do domu, ile kosztuje dowóz], answer: Wozimy.}
  - {id: payment, ask: [czy można płacić kartą, płatność blikiem, jak zapłacić], answer: Kartą.}
fallback: [{say: Nie wiem.}, {go: human}]
)";
        const BotFolder folder{"bakery", {{"bot.yaml", yaml}}, {}, {}};
        const Loaded loaded = load_bot(folder, [](std::string_view) { return std::optional{TimeZone{}}; });
        REQUIRE(loaded.bot != nullptr);
        Player ola{*loaded.bot, bots::tuesday(10)};
        ola.known("pl");
        ola.customer("dzień dobry");
        return ola.customer(message) == Texts{"Za domem."};
    };
    bool parted = false;
    for (const auto* message : {"gdzie zaparkować auto", "gdzie mogę zaparkować", "zaparkować można u was?",
                                "gdzie u was auto", "parkingi płatne", "podjechać", "auto mam wielkie"}) {
        INFO(message);
        const bool strict = answered("strict", message);
        const bool lenient = answered("lenient", message);
        CHECK((answered("normal", message) || !strict));
        CHECK((lenient || !answered("normal", message)));
        parted = parted || strict != lenient;
    }
    CHECK(parted);
    // Its own words need no score.
    CHECK(answered("strict", "Gdzie zaparkować?"));
}

}  // namespace
}  // namespace frontdesk
