// SPDX-License-Identifier: MIT
// What customers do, through the script of a batch.
#include "tests/support/catch.hpp"
#include "tests/support/desk.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono_literals;
using Lines = std::vector<std::string>;
using Counts = std::map<std::string, std::int64_t>;

}  // namespace

TEST_CASE("a message is recorded, answered and queued in one go", "[ports]") {
    Desk desk;

    REQUIRE(desk.take({says("hello", "m1", desk.now)}));

    CHECK(desk.transcript() == Lines{"customer: hello", "bot: Welcome! [pending]"});
    REQUIRE(desk.after.to_send.size() == 1);
    const OutboxRow& row = desk.after.to_send[0];
    CHECK(row.id);
    CHECK(row.conversation == desk.conversation().id);
    CHECK(row.page == PageId{"page"});
    CHECK(row.person == PersonId{"ann"});
    CHECK(row.origin == Origin::bot);
    CHECK(row.epoch == 0);
    CHECK(row.message.text == "Welcome!");
    CHECK(row.last_user_at == desk.now);
    CHECK(desk.after.counts == Counts{{"event.message", 1}});
    CHECK(desk.memory().events.begin()->second.event.raw == "{\"id\":\"m1\"}");
}

TEST_CASE("the window counts from when the customer wrote, not from when we heard of it", "[ports]") {
    Desk desk;

    REQUIRE(desk.take({says("hello", "m1", desk.now - 6h)}));

    CHECK(desk.after.to_send.at(0).last_user_at == desk.now - 6h);
    CHECK(desk.conversation().state.last_user_at == desk.now - 6h);
}

TEST_CASE("a repeated message changes nothing", "[ports]") {
    Desk desk;
    const Event event = says("hello", "m1", desk.now);
    REQUIRE(desk.take({event, event}));
    const Lines before = desk.transcript();

    REQUIRE(desk.take({event, event}));

    CHECK(desk.transcript() == before);
    CHECK(desk.after.to_send.empty());
    CHECK(desk.after.counts == Counts{{"event.duplicate", 2}});
    CHECK(before == Lines{"customer: hello", "bot: Welcome! [pending]"});
}

TEST_CASE("events of a batch are taken in the order of their time", "[ports]") {
    Desk desk;

    REQUIRE(desk.take({says("second", "m2", desk.now), says("first", "m1", desk.now - 1s)}));

    CHECK(desk.after.to_send.size() == 2);
    CHECK(desk.after.to_send[0].id < desk.after.to_send[1].id);
    const auto line = desk.memory().lines.begin();
    CHECK(line->second.text == "first");
}

TEST_CASE("a message that comes a moment late is answered all the same", "[ports]") {
    Desk desk;
    REQUIRE(desk.take({says("hello", "m2", desk.now)}));

    REQUIRE(desk.take({says("zzz", "m1", desk.now - 2s)}));

    CHECK(desk.after.to_send.size() == 1);
    CHECK(desk.conversation().state.last_user_at == desk.now);
}

TEST_CASE("an old message that comes late stands in its place and gets no answer", "[ports]") {
    Desk desk;
    REQUIRE(desk.take({says("hello", "m2", desk.now)}));

    REQUIRE(desk.take({says("zzz", "m1", desk.now - 10min)}));

    CHECK(desk.transcript() == Lines{"customer: zzz", "customer: hello", "bot: Welcome! [pending]"});
    CHECK(desk.after.counts == Counts{{"event.late", 1}, {"event.message", 1}});
    CHECK(desk.conversation().state.last_user_at == desk.now);
}

TEST_CASE("a time in the future does not make the next message an old one", "[ports]") {
    Desk desk;
    REQUIRE(desk.take({says("hello", "m1", desk.now + 24h)}));

    REQUIRE(desk.take({says("zzz", "m2", desk.now + 1s)}));

    CHECK(desk.after.to_send.size() == 1);
}

TEST_CASE("calling a person opens a ticket in the same transaction, and the bot falls silent", "[ports]") {
    Desk desk;

    REQUIRE(desk.take({says("human", "m1", desk.now)}));

    const Ticket ticket = desk.ticket();
    CHECK(ticket.queue == "counter");
    CHECK(ticket.status == TicketStatus::waiting);
    CHECK(ticket.opened_at == desk.now);
    CHECK_FALSE(ticket.reason.empty());
    CHECK(desk.ticket_log() == Lines{"bot: opened"});
    CHECK(desk.conversation().open_ticket == ticket.id);
    CHECK(desk.conversation().state.with_person);
    CHECK(desk.after.tickets_changed == std::vector{ticket.id});
    CHECK(desk.after.epochs.empty());
    REQUIRE(desk.after.to_send.size() == 1);
    CHECK(desk.after.to_send[0].message.text == "I am calling someone.");

    REQUIRE(desk.take({says("hello?", "m2", desk.now + 1s)}));

    CHECK(desk.after.to_send.empty());
    CHECK(desk.after.tickets_changed == std::vector{ticket.id});
    CHECK(desk.after.counts == Counts{{"event.message", 1}, {"event.to_person", 1}});
    CHECK(desk.transcript() ==
          Lines{"customer: human", "bot: I am calling someone. [pending]", "customer: hello?"});
}

TEST_CASE("what is heard on standby is recorded and never answered", "[ports]") {
    Desk desk;
    Event event = says("hello", "m1", desk.now);
    event.standby = true;

    REQUIRE(desk.take({event}));

    CHECK(desk.transcript() == Lines{"customer: hello"});
    CHECK(desk.after.to_send.empty());
    CHECK(desk.conversation().state.last_user_at == desk.now);
    CHECK(desk.after.counts == Counts{{"event.message", 1}, {"event.standby", 1}});
}

TEST_CASE("of two copies at one moment the one that can be answered wins over standby", "[ports]") {
    Desk desk;
    Event heard = says("hello", "m1", desk.now);
    heard.standby = true;

    REQUIRE(desk.take({heard, says("hello", "m1", desk.now)}));

    CHECK(desk.after.to_send.size() == 1);
    CHECK(desk.after.counts == Counts{{"event.duplicate", 1}, {"event.message", 1}});
}

TEST_CASE("each thing a customer can do has its line and moves the window", "[ports]") {
    Message picture;
    picture.text = "look";
    picture.attachments = {{"image", "", "", ""}, {"", "", "", ""}};
    Postback tap{"Menu", "p", {}};
    Reaction heart{MessageId{"x"}, false, "love", "❤"};
    Reaction taken_back{MessageId{"x"}, true, "", ""};
    const std::vector<std::pair<Happening, std::string>> cases{
        {picture, "look [image] [attachment]"},
        {Message{}, "[message]"},
        {tap, "Menu"},
        {Postback{}, "[button]"},
        {Referred{{"spring", "ADS", "", ""}}, "[link spring]"},
        {Referred{}, "[link]"},
        {heart, "❤"},
        {Reaction{MessageId{"x"}, false, "love", ""}, "[love]"},
        {taken_back, "[reaction removed]"},
        {Optin{}, "[opt-in]"}};
    for (const auto& [what, words] : cases) {
        Desk desk;
        REQUIRE(desk.take({from_ann(what, "m1", desk.now)}));
        CHECK(desk.transcript()[0] == "customer: " + words);
        CHECK(desk.conversation().state.last_user_at == desk.now);
    }
}

TEST_CASE("taking a reaction back says nothing to the bot", "[ports]") {
    Desk desk;

    REQUIRE(desk.take({from_ann(Reaction{MessageId{"x"}, true, "", ""}, "r1", desk.now)}));

    CHECK(desk.after.to_send.empty());
}

TEST_CASE("an edit changes the line, a deletion blanks it and what was kept of it", "[ports]") {
    Desk desk;
    REQUIRE(desk.take({says("helo", "m1", desk.now)}));
    REQUIRE(desk.take({from_ann(Edited{MessageId{"m1"}, "hello"}, "e1", desk.now + 1s)}));
    CHECK(desk.transcript()[0] == "customer: hello");
    CHECK(desk.after.to_send.empty());

    REQUIRE(desk.take({from_ann(Deleted{MessageId{"m1"}}, "d1", desk.now + 2s)}));

    CHECK(desk.transcript()[0] == "customer: ");
    for (const auto& [id, stored] : desk.memory().events) {
        if (stored.event.key != "d1") CHECK(stored.event.raw.empty());
    }
}

TEST_CASE("what concerns no conversation is counted", "[ports]") {
    Desk desk;
    Event nobody = says("hello", "m1", desk.now);
    nobody.person = {};
    Event policy = from_ann(PolicyNotice{"block", "spam"}, "p1", desk.now);
    policy.person = {};

    REQUIRE(desk.take({nobody, policy, from_ann(Comment{}, "c1", desk.now),
                       from_ann(SetAside{"account_linking"}, "s1", desk.now)}));

    CHECK(desk.after.policy == std::vector{PolicyNotice{"block", "spam"}});
    CHECK(desk.after.counts == Counts{{"event.comment", 1},
                                      {"event.message", 1},
                                      {"event.policy", 1},
                                      {"event.set_aside", 1},
                                      {"set_aside.account_linking", 1},
                                      {"set_aside.comment", 1},
                                      {"set_aside.no_person", 1}});
    CHECK(desk.memory().events.size() == 4);
    CHECK(desk.memory().conversations.empty());
}

}  // namespace frontdesk
