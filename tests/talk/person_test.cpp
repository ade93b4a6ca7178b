// SPDX-License-Identifier: MIT
// Calling a person, the silence while one has the conversation, and coming back.
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/player.hpp"

namespace frontdesk {
namespace {

using Texts = Player::Texts;
using bots::tuesday;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

TEST_CASE("an escalation opens a ticket with what was promised and silences the bot", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known("en");
    mark.profile.first_name = "Mark";

    CHECK(mark.customer("I want to talk to somebody") ==
          Texts{"I am calling someone. You will hear from us: today at 10:15."});
    CHECK(mark.tickets == std::vector<OpenTicket>{{"counter", Priority::normal, "From Mark",
                                                   "bot.yaml:31 state human", tuesday(10, 15)}});
    CHECK(mark.conversation.with_person);
    CHECK(mark.rules() == Texts{"trigger in the message"});

    CHECK(mark.customer("are you there?").empty());
    CHECK(mark.customer("hours").empty());
    CHECK(mark.happens(attachment("image")).empty());
    CHECK(mark.rules() == Texts{"with a person"});
    CHECK(mark.conversation.misses == 0);
    CHECK(mark.conversation.last_user_at == tuesday(10));
}

TEST_CASE("the promise counts the queue's open time and is the ticket's deadline", "[talk]") {
    const Bot bot = bots::bakery();
    Player ola{bot, tuesday(17, 50)};
    ola.known("pl");
    CHECK(ola.customer("człowiek") == Texts{"Już kogoś wołam. Odpowiemy: jutro o 07:05."});
    CHECK(ola.tickets.back().due == tuesday(7, 5) + days{1});

    Player night{bot, tuesday(23)};
    night.known("pl");
    night.conversation.away_said_at = night.now;
    CHECK(night.customer("człowiek") == Texts{"Przekazałem wiadomość. Odpowiemy: jutro o 07:15."});
}

TEST_CASE("a queue has its own hours, its own closing words and perhaps no promise", "[talk]") {
    Bot bot = bots::plain();
    Escalation call;
    call.priority = Priority::urgent;
    call.say = bots::say("We answer {promise|soon}.");
    bot.states.push_back(bots::state("human", {}, call));
    bot.states[1].place = {0, 12, 3};
    bot.triggers = {bots::trigger({"human"}, bots::say("One moment."), 1)};
    bot.queues[0].hours = bots::weekdays(12 * 60, 14 * 60);
    index(bot);

    Player early{bot, tuesday(10)};
    CHECK(early.customer("human") == Texts{"One moment.", "We answer today at 12:00."});
    CHECK(early.tickets ==
          std::vector<OpenTicket>{{"desk", Priority::urgent, "", "bot.yaml:12 state human", std::nullopt}});
    Player open{bot, tuesday(13)};
    CHECK(open.customer("human") == Texts{"One moment.", "We answer soon."});

    bot.queues[0].hours = Hours{};  // never open
    bot.queues[0].answer_within = minutes{5};
    Player never{bot, tuesday(13)};
    CHECK(never.customer("human") == Texts{"One moment.", "We answer soon."});
    CHECK_FALSE(never.tickets.back().due);
}

TEST_CASE("a closed ticket says the queue's last words and the conversation begins anew", "[talk]") {
    Bot bot = bots::bakery();
    bot.queues[0].closed_say = bots::say("Dziękujemy!", "Thank you for writing!");
    Player mark{bot, tuesday(10)};
    mark.known("en");
    mark.customer("hello");
    mark.customer("human");

    CHECK(mark.closes("counter") == Texts{"Thank you for writing!"});
    CHECK(mark.rules() == Texts{"ticket closed"});
    CHECK(mark.conversation.state.empty());
    CHECK_FALSE(mark.conversation.with_person);
    CHECK(mark.conversation.last_user_at == tuesday(10));
    CHECK(mark.customer("hm") ==
          Texts{"You are writing with an automatic assistant.", "Hi there, how can I help?"});
    CHECK(mark.customer("hours") == Texts{"Mon-Fri 7-18.", "Anything else?"});
}

TEST_CASE("a ticket of a queue that is gone, or handed back, is closed all the same", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known("en");
    mark.customer("human");

    CHECK(mark.happens(TicketClosed{"gone", true}).empty());
    CHECK(mark.rules() == Texts{"handed back"});
    CHECK_FALSE(mark.conversation.with_person);
}

TEST_CASE("after a person answers elsewhere the bot is silent for as long as the bot says", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(7)};
    mark.known("en");
    mark.customer("hello");

    CHECK(mark.happens(PersonAnswered{}).empty());
    CHECK(mark.conversation.quiet_until == tuesday(19));
    mark.now += hours{6};
    CHECK(mark.customer("hours").empty());
    CHECK(mark.rules() == Texts{"a person answered elsewhere"});
    mark.happens(PersonAnswered{});
    CHECK(mark.conversation.quiet_until == tuesday(1) + days{1});
    mark.now = tuesday(1) + days{1} - std::chrono::milliseconds{1};
    CHECK(mark.customer("hours").empty());

    mark.now = tuesday(10) + days{1};
    CHECK(mark.customer("hours") ==
          Texts{"You are writing with an automatic assistant.", "Mon-Fri 7-18.", "Anything else?"});
    CHECK_FALSE(mark.conversation.quiet_until);
}

TEST_CASE("a person who takes over silences the bot until the ticket is closed", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known("en");

    CHECK(mark.happens(PersonTookOver{}).empty());
    mark.now += days{3};
    CHECK(mark.customer("hours").empty());
    mark.closes("");
    CHECK(mark.customer("hours").size() == 3);
}

}  // namespace
}  // namespace frontdesk
