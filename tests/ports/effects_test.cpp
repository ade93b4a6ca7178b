// SPDX-License-Identifier: MIT
// What turns want done, written down: calls, goals, notes, words nobody understood, tickets beside the bot.
#include "tests/support/catch.hpp"
#include "tests/support/desk.hpp"
#include "tests/support/tiny_bot.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono_literals;
using Lines = std::vector<std::string>;

// "stock" asks another program and then says "We have it."; when that fails the bot says "Welcome!".
struct CallingDesk : Desk {
    CallingDesk() {
        State& stock = add_state(bot, "stock", "We have it.");
        stock.call.emplace();
        stock.call->method = "POST";
        stock.call->url = Template::plain("https://api.example/stock");
        stock.call->timeout = 5s;
        stock.call->once = true;
        stock.call->failed = 0;
        index(bot);
    }
};

// "later" calls a person and leaves the bot answering.
struct KeepingDesk : Desk {
    KeepingDesk() {
        State& later = add_state(bot, "later", "");
        Escalation call;
        call.keep_bot = true;
        call.say = plain_say("Somebody will write to you.");
        later.then = call;
        index(bot);
        REQUIRE(take({says("later", "m1", now)}));
        now += 1s;
    }
};

}  // namespace

TEST_CASE("a call is written down with its turn", "[ports]") {
    CallingDesk desk;

    REQUIRE(desk.take({says("stock", "m1", desk.now)}));

    CHECK(desk.after.calls);
    CHECK(desk.after.to_send.empty());
    REQUIRE(desk.memory().calls.size() == 1);
    const CallRow& row = desk.memory().calls.begin()->second.row;
    CHECK(row.conversation == desk.conversation().id);
    CHECK(row.status == CallStatus::pending);
    CHECK(row.created_at == desk.now);
    CHECK(row.call.url == "https://api.example/stock");
    CHECK(row.call.once);
    REQUIRE(desk.conversation().state.call);
    CHECK(desk.conversation().state.call->id == row.call.id);
}

TEST_CASE("the answer to a call goes on with the conversation, once", "[ports]") {
    CallingDesk desk;
    REQUIRE(desk.take({says("stock", "m1", desk.now)}));
    const CallRow row = desk.memory().calls.begin()->second.row;

    REQUIRE(desk.answer(200, "{}"));

    CHECK(desk.transcript() == Lines{"customer: stock", "bot: We have it. [pending]"});
    CHECK(desk.after.to_send.size() == 1);
    CHECK_FALSE(desk.conversation().state.call);
    CHECK(desk.memory().calls.begin()->second.row.status == CallStatus::answered);
    REQUIRE(desk.store.write([&](Transaction& transaction) {
        take_answer(transaction, desk.bot, {row, 200, "{}"}, desk.now, desk.after);
    }));
    CHECK(desk.transcript().size() == 2);
}

TEST_CASE("a call without an answer fails as the flow says", "[ports]") {
    CallingDesk desk;
    REQUIRE(desk.take({says("stock", "m1", desk.now)}));

    REQUIRE(desk.answer(0));

    CHECK(desk.transcript() == Lines{"customer: stock", "bot: Welcome! [pending]"});
}

TEST_CASE("an answer that makes the bot fail calls a person", "[ports]") {
    CallingDesk desk;
    REQUIRE(desk.take({says("stock", "m1", desk.now)}));
    const CallRow row = desk.memory().calls.begin()->second.row;

    REQUIRE(desk.store.write([&](Transaction& transaction) {
        give_up_answer(transaction, desk.bot, {row, 200, "{}"}, "why", desk.now, desk.after);
    }));

    CHECK(desk.memory().calls.begin()->second.row.status == CallStatus::answered);
    CHECK_FALSE(desk.conversation().state.call);
    CHECK(desk.conversation().state.with_person);
    CHECK(desk.ticket().reason == "the bot failed on the answer to a call: why");
}

TEST_CASE("a call of a turn that fails is not made", "[ports]") {
    CallingDesk desk;
    desk.store.fail_commit({Cause::try_later, "the disk is full"});

    CHECK_FALSE(desk.take({says("stock", "m1", desk.now)}));

    CHECK(desk.memory().calls.empty());
    CHECK_FALSE(desk.after.calls);
}

TEST_CASE("goals, notes and notices are kept", "[ports]") {
    Desk desk;
    State& order = add_state(desk.bot, "order", "Thank you.");
    order.goal = "ordered";
    order.actions.note = plain_text("wants a cake");
    order.actions.notify = plain_text("an order");
    index(desk.bot);

    REQUIRE(desk.take({says("order", "m1", desk.now)}));

    REQUIRE(desk.memory().goals.size() == 1);
    CHECK(std::get<2>(desk.memory().goals.begin()->first) == "ordered");
    CHECK(desk.after.counts.at("goal.ordered") == 1);
    const auto lines = desk.transcript();
    CHECK(std::count(lines.begin(), lines.end(), "note bot: wants a cake") == 1);
    CHECK(std::count(lines.begin(), lines.end(), "note bot: an order") == 1);
    REQUIRE(desk.after.notices.size() == 1);
    CHECK(desk.after.notices[0].conversation == desk.conversation().id);
    CHECK(desk.after.notices[0].text == "an order");
}

TEST_CASE("what nothing answered is kept, however it was written", "[ports]") {
    Desk desk;
    REQUIRE(desk.take({says("hello", "m1", desk.now)}));
    desk.now += 1s;

    REQUIRE(desk.take({says("Do you have skis?", "m2", desk.now), says("do you have SKIS", "m3", desk.now),
                       says("🎿", "m4", desk.now)}));

    REQUIRE(desk.memory().unanswered.size() == 1);
    const UnansweredLine& line = desk.memory().unanswered.begin()->second;
    CHECK(line.count == 2);
    CHECK(line.text == "do you have SKIS");
    CHECK(line.language == "en");
}

TEST_CASE("a ticket that keeps the bot leaves it answering", "[ports]") {
    KeepingDesk desk;
    CHECK_FALSE(desk.conversation().state.with_person);
    CHECK(desk.conversation().open_ticket == desk.ticket().id);

    REQUIRE(desk.take({says("zzz", "m2", desk.now)}));

    CHECK(desk.transcript().back() == "bot: Sorry? [pending]");
    CHECK(desk.after.tickets_changed == std::vector{desk.ticket().id});
}

TEST_CASE("the bot falls silent when a person takes the ticket it kept on beside", "[ports]") {
    KeepingDesk desk;

    REQUIRE(desk.act(Claim{}, "ola"));
    REQUIRE(desk.take({says("zzz", "m2", desk.now)}));

    CHECK(desk.conversation().state.with_person);
    CHECK(desk.transcript().back() == "customer: zzz");
    REQUIRE(desk.act(HandBack{}, "ola"));
    CHECK_FALSE(desk.conversation().state.with_person);
    CHECK_FALSE(desk.conversation().state.ticket);
    REQUIRE(desk.take({says("hello", "m3", desk.now)}));
    CHECK(desk.transcript().back() == "bot: Welcome! [pending]");
}

TEST_CASE("the bot falls silent when somebody answers elsewhere beside it", "[ports]") {
    KeepingDesk desk;
    Echo echo;
    echo.text = "Hello from the Page";

    REQUIRE(desk.take({from_ann(echo, "e1", desk.now)}));

    CHECK(desk.conversation().state.with_person);
    CHECK(desk.ticket().owner == "Page inbox");
    REQUIRE(desk.take({says("zzz", "m2", desk.now)}));
    CHECK(desk.transcript().back() == "customer: zzz");
}

}  // namespace frontdesk
