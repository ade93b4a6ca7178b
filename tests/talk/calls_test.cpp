// SPDX-License-Identifier: MIT
// What the answer of another program does, and what a customer writes while it is awaited.
#include "engine/flow/load.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/player.hpp"

namespace frontdesk {
namespace {

using Texts = Player::Texts;

// A bot whose state "asking" asks another program, with `rest` below it.
std::shared_ptr<const Bot> calling(const std::string& rest) {
    const std::string yaml = R"(frontdesk: 1
bot:
  name: Desk
  languages: [en]
  timezone: UTC
  start: welcome
states:
  welcome:
    say: Welcome!
    menu:
      - {label: My flight, go: asking}
      - {label: A person, go: human}
  failed:
    say: No answer.
  human:
    escalate: {say: Wait.})" +
                             rest + R"(
triggers:
  - {when: human, go: human}
fallback:
  - say: What?
)";
    const BotFolder folder{"desk", {{"bot.yaml", yaml}}, {}, {}};
    Loaded loaded = load_bot(folder, [](std::string_view) { return std::optional{TimeZone{}}; });
    INFO(render_text(folder, loaded.found, MessageLanguage::en, false));
    REQUIRE(loaded.bot != nullptr);
    return loaded.bot;
}

Player at_call(const Bot& bot) {
    Player player{bot, bots::tuesday(10)};
    player.known();
    player.customer("hello");
    player.taps("My flight");
    REQUIRE(player.conversation.call.has_value());
    return player;
}

Texts answered(Player& player, const std::string& body) {
    return player.happens(CallAnswered{player.conversation.call->id, 200, body});
}

std::string failure(const Player& player) {
    for (const Reason& reason : player.turn.reasons)
        if (reason.rule == "call failed") return reason.what;
    return {};
}

const std::string flight = R"(
  asking:
    call: {url: "https://example.com/", failed: failed, save: {delay: /delay, paid: /paid, gate: /gate}}
    go:
      - {if: delay >= 15 and paid, to: late}
      - {to: on_time}
  late: {say: "{delay, plural, one {a minute} other {# minutes}} late, {gate}."}
  on_time: {say: "On time, {gate}."}
)";

}  // namespace

TEST_CASE("values of a call are compared as what they are", "[talk]") {
    const auto bot = calling(flight);

    Player late = at_call(*bot);
    CHECK(answered(late, R"({"delay": 20, "paid": true, "gate": "B7"})") == Texts{"20 minutes late, B7."});
    Player early = at_call(*bot);
    CHECK(answered(early, R"({"delay": 5, "paid": true, "gate": 7})") == Texts{"On time, 7."});
    Player quoted = at_call(*bot);
    CHECK(answered(quoted, R"({"delay": "15", "paid": "yes", "gate": false})") ==
          Texts{"15 minutes late, no."});
}

TEST_CASE("a call whose answer does not fit has failed, and says why", "[talk]") {
    const auto bot = calling(flight);

    Player text = at_call(*bot);
    CHECK(answered(text, R"({"delay": "soon", "paid": true, "gate": "B7"})") == Texts{"No answer."});
    CHECK(failure(text) == "200: /delay is not a number");
    Player missing = at_call(*bot);
    CHECK(answered(missing, R"({"delay": 20, "gate": "B7"})") == Texts{"No answer."});
    CHECK(failure(missing) == "200: /paid is not there");
    Player nothing = at_call(*bot);
    CHECK(answered(nothing, "sorry") == Texts{"No answer."});
    CHECK(failure(nothing) == "200: the answer is no JSON");
    Player refused = at_call(*bot);
    CHECK(refused.happens(CallAnswered{refused.conversation.call->id, 503, "{}"}) == Texts{"No answer."});
    CHECK(failure(refused) == "503");
}

TEST_CASE("what is written while a call is open is heard after it", "[talk]") {
    const auto bot = calling("\n  asking:\n    call: {url: \"https://example.com/\", failed: failed}\n"
                             "    say: Done.\n");

    Player greeting = at_call(*bot);
    CHECK(greeting.customer("hello").empty());
    CHECK(answered(greeting, "{}") == Texts{"Done.", "Welcome!"});
    CHECK(greeting.quick_replies() == Texts{"My flight", "A person"});
    Player failed = at_call(*bot);
    CHECK(failed.customer("hi").empty());
    CHECK(failed.happens(CallAnswered{failed.conversation.call->id, 500, ""}) ==
          Texts{"No answer.", "Welcome!"});
    Player asks = at_call(*bot);
    CHECK(asks.customer("human").empty());
    CHECK(answered(asks, "{}") == Texts{"Done.", "Wait."});
    Player other = at_call(*bot);
    CHECK(other.customer("blah").empty());
    CHECK(answered(other, "{}") == Texts{"Done.", "What?"});
}

TEST_CASE("a greeting of before is answered by what waits after the call", "[talk]") {
    const auto menu = calling("\n  asking:\n    call: {url: \"https://example.com/\", failed: failed}\n"
                              "    say: Done.\n    menu: [{label: Thanks, go: welcome}]\n");
    const auto question = calling("\n  asking:\n    call: {url: \"https://example.com/\", failed: failed}\n"
                                  "    go: naming\n  naming: {ask: \"Your name?\", save: name, go: named}\n"
                                  "  named: {say: \"Hi {name}!\"}\n");

    Player chooses = at_call(*menu);
    CHECK(chooses.customer("good morning!").empty());
    CHECK(answered(chooses, "{}") == Texts{"Done."});
    CHECK(chooses.quick_replies() == Texts{"Thanks"});
    Player answers = at_call(*question);
    CHECK(answers.customer("hello").empty());
    CHECK(answers.customer("human, please").empty());
    CHECK(answered(answers, "{}") == Texts{"Your name?", "Wait."});
}

}  // namespace frontdesk
