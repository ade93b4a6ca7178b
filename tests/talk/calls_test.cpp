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

}  // namespace frontdesk
