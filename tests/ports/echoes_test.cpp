// SPDX-License-Identifier: MIT
// What the Page's side does, through the script of a batch.
#include "tests/support/catch.hpp"
#include "tests/support/desk.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono_literals;
using Lines = std::vector<std::string>;
using Counts = std::map<std::string, std::int64_t>;

Event echo(Echo::Speaker speaker, std::string text, std::string id, Instant at, std::string metadata = "") {
    return from_ann(Echo{speaker, std::move(text), std::move(metadata), {}}, std::move(id), at);
}

// Ann has been greeted; the greeting waits to be sent.
struct GreetedDesk : Desk {
    GreetedDesk() { REQUIRE(take({says("hello", "m1", now)})); }
};

}  // namespace

TEST_CASE("the echo of our own send settles it, once", "[ports]") {
    GreetedDesk desk;
    const OutboxId row = desk.after.to_send.at(0).id;
    const Event own =
        echo(Echo::Speaker::own_app, "Welcome!", "o1", desk.now + 1s, metadata_of("memory", row));

    REQUIRE(desk.take({own}));

    CHECK(desk.after.settled == std::vector{row});
    CHECK(desk.transcript() == Lines{"customer: hello", "bot: Welcome! [sent]"});
    CHECK(desk.memory().lines.at(row.value).mid == MessageId{"o1"});
    CHECK(desk.memory().pending.empty());

    REQUIRE(desk.take({own}));
    CHECK(desk.after.settled.empty());
    CHECK(desk.after.to_send.empty());
}

TEST_CASE("an echo after the platform's answer is nothing new", "[ports]") {
    GreetedDesk desk;
    const OutboxId row = desk.after.to_send.at(0).id;
    REQUIRE(desk.sent(row, "o1"));
    const Lines before = desk.transcript();

    REQUIRE(desk.take({echo(Echo::Speaker::own_app, "Welcome!", "o1", desk.now, metadata_of("memory", row)),
                       echo(Echo::Speaker::own_app, "Welcome!", "o1", desk.now + 1ms)}));

    CHECK(desk.after.settled.empty());
    CHECK(desk.transcript() == before);
    CHECK(desk.after.counts == Counts{{"echo.own", 2}, {"event.echo", 2}});
}

TEST_CASE("another database's token settles nothing", "[ports]") {
    GreetedDesk desk;
    const OutboxId row = desk.after.to_send.at(0).id;

    REQUIRE(desk.take({echo(Echo::Speaker::own_app, "Hi", "o1", desk.now + 1s, metadata_of("other", row))}));

    CHECK(desk.after.settled.empty());
    CHECK(desk.transcript() == Lines{"customer: hello", "bot: Welcome! [pending]", "elsewhere: Hi"});
    CHECK_FALSE(desk.conversation().state.quiet_until);
}

TEST_CASE("a person who answers elsewhere silences the bot and cancels what it had not sent", "[ports]") {
    GreetedDesk desk;

    REQUIRE(desk.take({echo(Echo::Speaker::person, "Hi, Ola here", "o1", desk.now + 1s)}));

    CHECK(desk.transcript() ==
          Lines{"customer: hello", "bot: Welcome! [cancelled]", "elsewhere: Hi, Ola here"});
    CHECK(desk.conversation().epoch == 1);
    CHECK(desk.conversation().state.quiet_until == desk.now + desk.bot.quiet_after_person);
    CHECK(desk.after.epochs == std::vector{std::pair{desk.conversation().id, std::int64_t{1}}});
    CHECK(desk.after.to_send.empty());
    CHECK(desk.memory().tickets.empty());

    REQUIRE(desk.take({says("thanks", "m2", desk.now + 2s)}));
    CHECK(desk.after.to_send.empty());
}

TEST_CASE("a takeover in the same batch takes back what the batch was about to send", "[ports]") {
    Desk desk;

    REQUIRE(
        desk.take({says("hello", "m1", desk.now), echo(Echo::Speaker::person, "Hi", "o1", desk.now + 1s)}));

    CHECK(desk.after.to_send.empty());
    CHECK(desk.transcript() == Lines{"customer: hello", "bot: Welcome! [cancelled]", "elsewhere: Hi"});
}

TEST_CASE("a waiting ticket is theirs who answer elsewhere, and stays open", "[ports]") {
    Desk desk;
    REQUIRE(desk.take({says("human", "m1", desk.now)}));

    REQUIRE(desk.take({echo(Echo::Speaker::person, "Here I am", "o1", desk.now + 1s)}));

    CHECK(desk.ticket().status == TicketStatus::owned);
    CHECK(desk.ticket().owner == "Page inbox");
    CHECK(desk.ticket().answered_at == desk.now);
    CHECK(desk.ticket_log() == Lines{"bot: opened", "platform: claimed", "platform: replied"});
    CHECK(desk.conversation().open_ticket == desk.ticket().id);

    const auto refused = desk.act(ReplyTo{}, "ola", "Hello");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().cause == Cause::conflict);
    CHECK(desk.act(ReplyTo{}, "ola", "Hello", TakeOver::yes));
}

TEST_CASE("an owned ticket stays its owner's when somebody answers elsewhere", "[ports]") {
    Desk desk;
    REQUIRE(desk.take({says("human", "m1", desk.now)}));
    REQUIRE(desk.act(Claim{}, "ola"));

    REQUIRE(desk.take({echo(Echo::Speaker::person, "Here I am", "o1", desk.now + 1s)}));

    CHECK(desk.ticket().owner == "ola");
    CHECK(desk.ticket().answered_at == desk.now);
    CHECK(desk.ticket_log() == Lines{"bot: opened", "ola: claimed", "platform: replied"});
}

TEST_CASE("a program that speaks elsewhere takes no ticket from those who wait", "[ports]") {
    Desk desk;
    REQUIRE(desk.take({says("human", "m1", desk.now)}));

    REQUIRE(desk.take({echo(Echo::Speaker::other_app, "Sale!", "o1", desk.now + 1s)}));

    CHECK(desk.ticket().status == TicketStatus::waiting);
    CHECK(desk.conversation().epoch == 1);
    CHECK(desk.after.counts == Counts{{"echo.other_app", 1}, {"event.echo", 1}});
}

TEST_CASE("an echo is never answered, whoever spoke and wherever it was heard", "[ports]") {
    for (const auto speaker : {Echo::Speaker::own_app, Echo::Speaker::person, Echo::Speaker::other_app}) {
        for (const bool standby : {false, true}) {
            Desk desk;
            Event event = echo(speaker, "human", "o1", desk.now);
            event.standby = standby;
            REQUIRE(desk.take({event}));
            CHECK(desk.after.to_send.empty());
            CHECK(desk.memory().tickets.empty());
            CHECK(desk.transcript() == Lines{"elsewhere: human"});
            CHECK_FALSE(desk.conversation().state.last_user_at);
        }
    }
}

TEST_CASE("a thread taken from us silences the bot, and given back it speaks again", "[ports]") {
    GreetedDesk desk;

    REQUIRE(
        desk.take({from_ann(ThreadControl{ThreadControl::Kind::taken_from_us, ""}, "t1", desk.now + 1s)}));
    CHECK(desk.conversation().epoch == 1);
    CHECK(desk.conversation().state.quiet_until == desk.now + desk.bot.quiet_after_person);
    CHECK(desk.after.epochs.size() == 1);
    CHECK(desk.transcript() == Lines{"customer: hello", "bot: Welcome! [cancelled]"});

    REQUIRE(desk.take({from_ann(ThreadControl{ThreadControl::Kind::requested, ""}, "t2", desk.now + 2s),
                       from_ann(ThreadControl{ThreadControl::Kind::passed_to_us, ""}, "t3", desk.now + 3s)}));
    CHECK(desk.after.counts ==
          Counts{{"event.thread_control", 2}, {"thread.passed", 1}, {"thread.requested", 1}});
    CHECK_FALSE(desk.conversation().state.quiet_until);
    CHECK(desk.conversation().state.introduce_again);
    CHECK(desk.conversation().epoch == 1);

    REQUIRE(desk.take({says("zzz", "m2", desk.now + 4s)}));
    CHECK(desk.after.to_send.size() == 1);
}

TEST_CASE("receipts move the marks forward and never back", "[ports]") {
    GreetedDesk desk;
    REQUIRE(desk.sent(desk.after.to_send.at(0).id, "o1"));
    Event delivered = from_ann(Delivered{desk.now + 1s, {}}, "", desk.now + 1s);
    Event read = from_ann(Read{desk.now + 1s}, "", desk.now + 2s);
    Event old = from_ann(Read{desk.now - 1h}, "", desk.now + 3s);

    REQUIRE(desk.take({delivered}));
    CHECK(desk.transcript()[1] == "bot: Welcome! [delivered]");
    REQUIRE(desk.take({read, old, old}));
    CHECK(desk.transcript()[1] == "bot: Welcome! [read]");
    CHECK(desk.after.counts == Counts{{"event.read", 3}});
}

}  // namespace frontdesk
