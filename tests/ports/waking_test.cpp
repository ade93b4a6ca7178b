// SPDX-License-Identifier: MIT
// Timers: they end at their moment, once, also after a long stop, and leave nobody stuck.
#include "tests/support/catch.hpp"
#include "tests/support/desk.hpp"
#include "tests/support/tiny_bot.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono_literals;
using Lines = std::vector<std::string>;

// "wait" says "One moment." and, after an hour, "Still there?".
struct WaitingDesk : Desk {
    WaitingDesk() {
        State& wait = add_state(bot, "wait", "One moment.");
        StateTimer after_an_hour;
        after_an_hour.wait = 1h;
        after_an_hour.say = plain_say("Still there?");
        wait.after.push_back(after_an_hour);
        index(bot);
        REQUIRE(take({says("wait", "m1", now)}));
    }
};

}  // namespace

TEST_CASE("a timer ends at its moment, once", "[ports]") {
    WaitingDesk desk;
    desk.now += 59min;
    REQUIRE(desk.wake());
    CHECK(desk.transcript() == Lines{"customer: wait", "bot: One moment. [pending]"});

    desk.now += 1min;
    REQUIRE(desk.wake());
    REQUIRE(desk.wake());

    CHECK(desk.transcript().size() == 3);
    CHECK(desk.transcript().back() == "bot: Still there? [pending]");
    CHECK_FALSE(desk.memory().conversations.begin()->second.wake_at);
}

TEST_CASE("a timer whose moment passed during a stop ends at once", "[ports]") {
    WaitingDesk desk;
    desk.now += 30h;

    REQUIRE(desk.wake());

    CHECK(desk.transcript().back() == "bot: Still there? [pending]");
    CHECK(desk.after.to_send.size() == 1);
    CHECK(desk.after.counts.at("event.timer") == 1);
}

TEST_CASE("a customer who goes elsewhere cancels the timer", "[ports]") {
    WaitingDesk desk;
    desk.now += 1min;
    REQUIRE(desk.take({says("human", "m2", desk.now)}));
    const Lines before = desk.transcript();

    desk.now += 2h;
    REQUIRE(desk.wake());

    CHECK(desk.transcript() == before);
}

TEST_CASE("timers are taken in bounded steps", "[ports]") {
    WaitingDesk desk;
    for (int i = 0; i < 5; ++i) {
        Event event = says("wait", "other" + std::to_string(i), desk.now);
        event.person = PersonId{"person " + std::to_string(i)};
        REQUIRE(desk.take({event}));
    }
    desk.now += 1h;

    REQUIRE(desk.wake(4));
    CHECK(desk.after.to_send.size() == 4);
    REQUIRE(desk.wake(4));
    CHECK(desk.after.to_send.size() == 2);
    REQUIRE(desk.wake(4));
    CHECK(desk.after.to_send.empty());
}

TEST_CASE("a timer on which the bot fails is shown to a person and ends", "[ports]") {
    WaitingDesk desk;
    desk.now += 1h;
    // The calls of the store: due, conversation, queue.
    desk.store.fail_call(3, {Cause::bad_input, "no"});

    REQUIRE(desk.wake());

    CHECK(desk.conversation().state.with_person);
    CHECK(desk.ticket().reason == "the bot failed when a timer ended: no");
    CHECK(desk.after.to_send.empty());
    CHECK(desk.after.counts.at("event.failed") == 1);
    CHECK_FALSE(desk.memory().conversations.begin()->second.wake_at);
}

TEST_CASE("a conversation that cannot be loaded does not keep the others awake", "[ports]") {
    WaitingDesk desk;
    desk.now += 1h;
    // Loading fails for the turn; what would show it fails as well when the ticket is opened.
    desk.store.fail_call(2, {Cause::bad_input, "no"});
    REQUIRE(desk.wake());
    const auto& entry = desk.memory().conversations.begin()->second;
    CHECK((!entry.wake_at || *entry.wake_at > desk.now));
}

}  // namespace frontdesk
