// SPDX-License-Identifier: MIT
// What people do to tickets, through the store.
#include "tests/support/catch.hpp"
#include "tests/support/desk.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono_literals;
using Lines = std::vector<std::string>;

// Ann has asked for a person.
struct AskedDesk : Desk {
    AskedDesk() {
        REQUIRE(take({says("human", "m1", now)}));
        now += 1s;
    }
};

}  // namespace

TEST_CASE("a claim takes the ticket and what the bot had not sent is cancelled", "[ports]") {
    AskedDesk desk;

    const auto claimed = desk.act(Claim{}, "ola");

    REQUIRE(claimed);
    CHECK(*claimed == desk.ticket());
    CHECK(claimed->owner == "ola");
    CHECK(desk.conversation().epoch == 1);
    CHECK(desk.after.epochs == std::vector{std::pair{desk.conversation().id, std::int64_t{1}}});
    CHECK(desk.transcript() == Lines{"customer: human", "bot: I am calling someone. [cancelled]"});
    CHECK(desk.ticket_log() == Lines{"bot: opened", "ola: claimed"});
    CHECK(desk.after.tickets_changed == std::vector{claimed->id});
}

TEST_CASE("claiming one's own ticket again changes nothing", "[ports]") {
    AskedDesk desk;
    REQUIRE(desk.act(Claim{}, "ola"));
    const auto again = desk.act(Claim{}, "ola");

    REQUIRE(again);
    CHECK(again->version == 2);
    CHECK(desk.conversation().epoch == 1);
    CHECK(desk.ticket_log() == Lines{"bot: opened", "ola: claimed"});
    CHECK(desk.after.tickets_changed.empty());
}

TEST_CASE("a reply claims a waiting ticket and goes out as a person's", "[ports]") {
    AskedDesk desk;

    REQUIRE(desk.act(ReplyTo{}, "ola", "Good morning"));

    REQUIRE(desk.after.to_send.size() == 1);
    const OutboxRow& row = desk.after.to_send[0];
    CHECK(row.origin == Origin::person);
    CHECK(row.author == "ola");
    CHECK(row.epoch == 1);
    CHECK(row.message.text == "Good morning");
    CHECK(row.last_user_at == desk.now - 1s);
    CHECK(desk.ticket().owner == "ola");
    CHECK(desk.ticket().answered_at == desk.now);
    CHECK(desk.ticket_log() == Lines{"bot: opened", "ola: claimed", "ola: replied"});
    CHECK(desk.transcript() == Lines{"customer: human", "bot: I am calling someone. [cancelled]",
                                     "person ola: Good morning [pending]"});
}

TEST_CASE("a reply to somebody else's ticket is refused and leaves no trace", "[ports]") {
    AskedDesk desk;
    REQUIRE(desk.act(Claim{}, "ola"));
    const Lines transcript = desk.transcript();

    const auto refused = desk.act(ReplyTo{}, "jan", "Hello");

    REQUIRE_FALSE(refused);
    const std::string id = std::to_string(desk.ticket().id.value);
    CHECK(refused.error() ==
          Problem{Cause::conflict, "Ticket " + id +
                                       " belongs to ola. To take it over: frontdesk queue claim " + id +
                                       " --take-over"});
    CHECK(desk.transcript() == transcript);
    CHECK(desk.after.to_send.empty());
    CHECK(desk.after.tickets_changed.empty());
}

TEST_CASE("a takeover is logged with the one it was taken from", "[ports]") {
    AskedDesk desk;
    REQUIRE(desk.act(ReplyTo{}, "ola", "One"));

    REQUIRE(desk.act(Claim{}, "jan", "", TakeOver::yes));

    CHECK(desk.ticket().owner == "jan");
    CHECK(desk.memory().logs.at(desk.ticket().id).back().detail == "from ola");
    CHECK(desk.ticket_log().back() == "jan: taken over");
    CHECK(desk.transcript().back() == "person ola: One [pending]");
}

TEST_CASE("a note is for colleagues and changes no owner", "[ports]") {
    AskedDesk desk;
    REQUIRE(desk.act(Claim{}, "ola"));
    const Ticket before = desk.ticket();

    REQUIRE(desk.act(Note{}, "jan", "Called back"));

    CHECK(desk.ticket() == before);
    CHECK(desk.after.to_send.empty());
    CHECK(desk.transcript().back() == "note jan: Called back");
    CHECK(desk.ticket_log().back() == "jan: noted");
}

TEST_CASE("done ends the ticket, says goodbye, and the bot answers again", "[ports]") {
    AskedDesk desk;
    REQUIRE(desk.act(ReplyTo{}, "ola", "Here you are"));

    REQUIRE(desk.act(Done{}, "ola"));

    CHECK(desk.ticket().status == TicketStatus::done);
    CHECK(desk.ticket().owner.empty());
    CHECK(desk.ticket().closed_at == desk.now);
    CHECK_FALSE(desk.conversation().open_ticket);
    CHECK_FALSE(desk.conversation().state.with_person);
    CHECK(desk.ticket_log().back() == "ola: done");
    REQUIRE(desk.after.to_send.size() == 1);
    CHECK(desk.after.to_send[0].message.text == "Goodbye!");
    CHECK(desk.after.to_send[0].epoch == 1);
    REQUIRE(desk.take({says("hello", "m2", desk.now + 1s)}));
    CHECK(desk.after.to_send.size() == 1);
}

TEST_CASE("handing back is told apart from done, and a new ticket can follow", "[ports]") {
    AskedDesk desk;
    const TicketId first = desk.ticket().id;
    REQUIRE(desk.act(HandBack{}, "ola"));
    CHECK(desk.ticket_log().back() == "ola: handed back");

    REQUIRE(desk.take({says("human", "m2", desk.now + 1s)}));

    CHECK(desk.ticket().id != first);
    CHECK(desk.ticket().status == TicketStatus::waiting);
    CHECK(desk.conversation().open_ticket == desk.ticket().id);
}

TEST_CASE("a ticket that is done takes notes and nothing else", "[ports]") {
    AskedDesk desk;
    REQUIRE(desk.act(Done{}, "ola"));
    const Ticket before = desk.ticket();
    for (const TicketAction& action : std::vector<TicketAction>{Claim{}, ReplyTo{}, Done{}, HandBack{}}) {
        const auto refused = desk.act(action, "ola", "Hello", TakeOver::yes);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().cause == Cause::conflict);
    }
    REQUIRE(desk.act(Note{}, "ola", "For later"));

    CHECK(desk.ticket() == before);
    CHECK_FALSE(desk.conversation().open_ticket);
}

TEST_CASE("a text has to say something and to fit into one message", "[ports]") {
    AskedDesk desk;
    for (const TicketAction& action : std::vector<TicketAction>{ReplyTo{}, Note{}}) {
        CHECK(desk.act(action, "ola", "").error() ==
              Problem{Cause::bad_input, "The text is empty: write what is to be said."});
        CHECK(desk.act(action, "ola", " \n\t ").error().cause == Cause::bad_input);
        std::string long_text;
        for (int i = 0; i < 2000; ++i) long_text += "ł";
        CHECK(desk.act(action, "ola", long_text + "!").error() ==
              Problem{Cause::bad_input, "The text has 2001 characters, at most 2000 can be sent: split it."});
        CHECK(desk.act(action, "ola", long_text));
    }
    CHECK(desk.act(Claim{}, "").error().cause == Cause::bad_input);
}

TEST_CASE("a ticket that is not there and a version that is gone are told", "[ports]") {
    Desk desk;
    CHECK(desk.act(Claim{}, "ola").error() == Problem{Cause::not_found, "There is no ticket 0."});

    REQUIRE(desk.take({says("human", "m1", desk.now)}));
    CHECK(desk.act(Claim{}, "ola", "", TakeOver::no, 7).error().cause == Cause::conflict);
    CHECK(desk.act(Claim{}, "ola", "", TakeOver::no, 1));
}

}  // namespace frontdesk
