// SPDX-License-Identifier: MIT
// Entering states: what it changes, and that it ends.
#include "engine/talk/walking.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/player.hpp"

namespace frontdesk {
namespace {

using Texts = Player::Texts;
using bots::tuesday;

TEST_CASE("actions happen in their order: set, clear, tag, untag", "[talk]") {
    const Bot bot = bots::plain();
    const Customer customer;
    Scene scene{.bot = bot, .customer = customer, .now = tuesday(10), .next = {}};
    scene.next.values = {{"old", "1"}};
    scene.next.tags = {"gone"};
    Actions actions;
    actions.set = {{"a", "1"}, {"a", "2"}, {"b", "3"}};
    actions.clear = {"b", "old", "never"};
    actions.tag = {"new", "brief"};
    actions.untag = {"gone", "brief"};

    apply(scene, actions);

    CHECK(scene.next.values == std::map<std::string, Value>{{"a", "2"}});
    CHECK(scene.next.tags == std::set<std::string>{"new"});
}

// States that go on to the next, of which there are `count`; the last goes to `last`, or rests.
Bot chain(std::size_t count, std::optional<StateIndex> last) {
    Bot bot = bots::plain();
    bot.states.clear();
    for (std::size_t i = 0; i < count; ++i)
        bot.states.push_back(
            bots::state("s" + std::to_string(i), {}, bots::to(static_cast<StateIndex>(i + 1))));
    bot.states.back().then = Rest{};
    if (last) bot.states.back().then = bots::to(*last);
    bot.states.front().say = bots::say("First");
    bot.states.back().say = bots::say("Last");
    index(bot);
    return bot;
}

TEST_CASE("fifty states are entered in one turn", "[talk]") {
    const Bot bot = chain(50, {});
    Player mark{bot, tuesday(10)};

    CHECK(mark.customer("hi") == Texts{"First", "Last"});
    CHECK(mark.conversation.state == "s49");
    CHECK(mark.conversation.visits.size() == 50);
}

TEST_CASE("a round without a wait ends with a person", "[talk]") {
    const Bot bot = chain(2, 0);
    Player mark{bot, tuesday(10)};

    const Texts said = mark.customer("hi");
    CHECK(said.size() == 51);
    CHECK(said.back() == "I am passing you on to a person.");
    REQUIRE(mark.tickets.size() == 1);
    CHECK(mark.tickets[0].queue == "desk");
    CHECK(mark.tickets[0].reason ==
          "bot.yaml state s0: after 50 states in a row the bot stopped; let one of them "
          "wait for the customer");
    CHECK(mark.conversation.with_person);
    CHECK(mark.rules() == Texts{"greeting", "endless round"});
    CHECK(mark.customer("hello?").empty());
}

TEST_CASE("a conversation survives a bot without its state", "[talk]") {
    const Bot old = bots::bakery();
    Player mark{old, tuesday(10)};
    mark.known("en");
    mark.customer("hours");
    REQUIRE(mark.conversation.state == "anything_else");

    Bot renamed = bots::bakery();
    renamed.states[bots::anything_else].name = "more";
    renamed.states[bots::anything_else].was = {"anything_else"};
    index(renamed);
    mark.changes_to(renamed);
    CHECK(mark.customer("no") == Texts{"See you!"});

    mark.conversation.state = "a state of long ago";
    CHECK(mark.customer("blah") == Texts{"I did not get that."});
    CHECK(mark.conversation.state == "welcome");
    CHECK(mark.quick_replies() == Texts{"Opening hours", "Talk to us"});
    mark.conversation.state = "a state of long ago";
    CHECK(mark.customer("2").front().starts_with("I am calling someone."));
}

TEST_CASE("a place is told with its file and line", "[talk]") {
    const Bot bot = bots::plain();
    CHECK(spot(bot, {0, 31, 5}) == "bot.yaml:31");
    CHECK(spot(bot, {}) == "bot.yaml");
    CHECK(spot(bot, {9, 31, 5}) == "bot:31");
}

}  // namespace
}  // namespace frontdesk
