// SPDX-License-Identifier: MIT
// An event that fails, alone.
#include "tests/support/catch.hpp"
#include "tests/support/desk.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono_literals;
using Lines = std::vector<std::string>;

Event from_bob(std::string text, std::string id, Instant at) {
    Event event = says(std::move(text), std::move(id), at);
    event.person = PersonId{"bob"};
    return event;
}

// How many calls of the transaction three harmless messages take.
constexpr int calls_to_try = 20;

}  // namespace

TEST_CASE("an event that fails is shown to a person and its neighbours are answered", "[ports]") {
    for (int nth = 1; nth <= 5; ++nth) {
        Desk desk;
        desk.store.fail_call(nth, {Cause::bad_input, "the bot tripped"});

        REQUIRE(desk.take({says("hello", "m1", desk.now), from_bob("hello", "m2", desk.now + 1s)}));

        INFO(nth);
        CHECK(desk.after.counts["event.failed"] == 1);
        CHECK(desk.after.counts["event.message"] == 1);
        REQUIRE(desk.after.to_send.size() == 1);
        CHECK(desk.after.to_send[0].person == PersonId{"bob"});
        const Ticket ticket = desk.ticket();
        CHECK(ticket.queue == "counter");
        CHECK(ticket.status == TicketStatus::waiting);
        CHECK(ticket.reason == "the bot failed on a message: the bot tripped");
        CHECK(desk.after.tickets_changed == std::vector{ticket.id});
        const auto& stored = desk.memory().conversations.at(ticket.conversation).stored;
        CHECK(stored.person == PersonId{"ann"});
        CHECK(stored.open_ticket == ticket.id);
        CHECK(stored.state.with_person);
        CHECK(stored.state.last_user_at == desk.now);
        const auto reader = desk.store.reader();
        CHECK((*reader)->figures()->failed_events == 1);
        CHECK((*reader)->transcript(ticket.conversation, 10)->size() == 1);
    }
}

TEST_CASE("a failed event is not taken again when it is delivered again", "[ports]") {
    Desk desk;
    desk.store.fail_call(3, {Cause::bad_input, "the bot tripped"});
    REQUIRE(desk.take({says("hello", "m1", desk.now)}));

    REQUIRE(desk.take({says("hello", "m1", desk.now)}));

    CHECK(desk.after.counts == std::map<std::string, std::int64_t>{{"event.duplicate", 1}});
    CHECK(desk.transcript() == Lines{"customer: hello"});
}

TEST_CASE("a repeated message that fails is still nothing new", "[ports]") {
    Desk desk;
    REQUIRE(desk.take({says("hello", "m1", desk.now)}));
    const Lines before = desk.transcript();
    desk.store.fail_call(1, {Cause::bad_input, "the bot tripped"});

    REQUIRE(desk.take({says("hello", "m1", desk.now)}));

    CHECK(desk.after.counts == std::map<std::string, std::int64_t>{{"event.duplicate", 1}});
    CHECK(desk.transcript() == before);
    CHECK(desk.memory().tickets.empty());
}

TEST_CASE("a failure on standby opens no ticket", "[ports]") {
    Desk desk;
    Event event = says("hello", "m1", desk.now);
    event.standby = true;
    desk.store.fail_call(3, {Cause::bad_input, "the bot tripped"});

    REQUIRE(desk.take({event}));

    CHECK(desk.memory().tickets.empty());
    CHECK(desk.transcript() == Lines{"customer: hello"});
}

TEST_CASE("when the store itself fails nothing of the batch remains", "[ports]") {
    for (int nth = 1; nth <= calls_to_try; ++nth) {
        Desk desk;
        desk.store.fail_call(nth, {Cause::try_later, "the disk is full"});

        const auto outcome = desk.take({says("hello", "m1", desk.now), from_bob("human", "m2", desk.now + 1s),
                                        says("zzz", "m3", desk.now + 2s)});

        if (outcome) {
            CHECK(nth > 15);
            continue;
        }
        CHECK(outcome.error() == Problem{Cause::try_later, "the disk is full"});
        CHECK(desk.memory().events.empty());
        CHECK(desk.memory().conversations.empty());
        CHECK(desk.memory().lines.empty());
        CHECK(desk.memory().pending.empty());
        CHECK(desk.memory().tickets.empty());

        REQUIRE(desk.take({says("hello", "m1", desk.now)}));
        CHECK(desk.after.to_send.size() == 1);
    }
}

TEST_CASE("a commit that fails leaves nothing, and the repeated batch is taken whole", "[ports]") {
    Desk desk;
    desk.store.fail_commit({Cause::try_later, "the disk is full"});
    CHECK_FALSE(desk.take({says("human", "m1", desk.now)}));
    CHECK(desk.memory().events.empty());
    CHECK(desk.memory().tickets.empty());

    REQUIRE(desk.take({says("human", "m1", desk.now)}));
    CHECK(desk.memory().tickets.size() == 1);
    CHECK(desk.after.to_send.size() == 1);
}

}  // namespace frontdesk
