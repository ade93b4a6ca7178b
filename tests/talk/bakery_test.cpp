// SPDX-License-Identifier: MIT
// Conversations with the bakery: every rung of the order of answering.
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/player.hpp"

namespace frontdesk {
namespace {

using Texts = Player::Texts;
using bots::tuesday;

TEST_CASE("the first message opens the start state after the introduction", "[talk]") {
    const Bot bot = bots::bakery();
    Player ola{bot, tuesday(10)};

    CHECK(ola.customer("dzień dobry") ==
          Texts{"Piszesz z automatem.", "Dzień dobry, tu Piekarnia. W czym pomóc?"});
    CHECK(ola.quick_replies() == Texts{"Godziny otwarcia", "Porozmawiaj z nami"});
    CHECK(ola.seen.front().quick_replies.empty());
    CHECK(ola.rules() == Texts{"greeting", "introduction"});
    CHECK(ola.conversation.state == "welcome");
    CHECK(ola.conversation.last_bot_at == tuesday(10));
    CHECK(ola.conversation.last_user_at == tuesday(10));
}

TEST_CASE("any first words open the start state when nothing else matches", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known("en");
    mark.profile.first_name = "Mark";

    CHECK(mark.customer("hmm, well") == Texts{"Hi Mark, how can I help?"});
    CHECK(mark.rules() == Texts{"beginning"});
}

TEST_CASE("a tap does what its option says, through states that go on", "[talk]") {
    const Bot bot = bots::bakery();
    Player ola{bot, tuesday(10)};
    ola.known("pl");
    ola.customer("cześć");

    CHECK(ola.taps("Godziny otwarcia") == Texts{"Pon-pt 7-18.", "Coś jeszcze?"});
    CHECK(ola.rules() == Texts{"tap"});
    CHECK(ola.conversation.visits.at("opening_hours") == 1);
    CHECK(ola.taps("Nie, dziękuję") == Texts{"Do zobaczenia!"});
    CHECK(ola.conversation.state == "goodbye");
}

TEST_CASE("a typed label, another phrase for it and its number choose an option", "[talk]") {
    const Bot bot = bots::bakery();
    for (const char* words : {"Opening hours", "opening HOURS, please!", "Godziny otwarcia", "hours", "1",
                              "1.", "1️⃣", "your hours?"}) {
        INFO(words);
        Player mark{bot, tuesday(10)};
        mark.known("en");
        mark.customer("hello");
        CHECK(mark.customer(words) == Texts{"Mon-Fri 7-18.", "Anything else?"});
    }
    for (const char* words : {"0", "3", "11", "99999999999999999999", "1 2", "-"}) {
        INFO(words);
        Player mark{bot, tuesday(10)};
        mark.known("en");
        mark.customer("hello");
        CHECK(mark.customer(words) == Texts{"I did not get that."});
    }
}

TEST_CASE("at the beginning the start state's options answer, but not their numbers", "[talk]") {
    const Bot bot = bots::bakery();
    Player one{bot, tuesday(10)};
    one.known("en");
    CHECK(one.customer("hours") == Texts{"Mon-Fri 7-18.", "Anything else?"});

    Player two{bot, tuesday(10)};
    two.known("en");
    CHECK(two.customer("1") == Texts{"Hi there, how can I help?"});
}

TEST_CASE("a question asked at the beginning is answered and nothing else is said", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known("en");

    CHECK(mark.customer("Hi! Where can I park, please?") == Texts{"Park behind the building."});
    CHECK(mark.quick_replies().empty());
    CHECK(mark.conversation.state.empty());
    CHECK(mark.turn.reasons == std::vector<Reason>{{"faq", "where can I park", {0, 70, 1}}});
}

TEST_CASE("after an answer the waiting menu is offered again under it", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known("en");
    mark.customer("hello");

    CHECK(mark.customer("tell me, is there parking near you?") == Texts{"Park behind the building."});
    CHECK(mark.rules() == Texts{"faq by score"});
    CHECK(mark.quick_replies() == Texts{"Opening hours", "Talk to us"});
    CHECK(mark.customer("thanks bot") == Texts{"My pleasure!"});
    CHECK(mark.quick_replies() == Texts{"Opening hours", "Talk to us"});
    CHECK(mark.customer("do you deliver") == Texts{"We deliver.", "Anything else?"});
    CHECK(mark.quick_replies() == Texts{"Menu", "Talk to us", "No, thank you"});
}

TEST_CASE("an option comes before a trigger, and a whole match before a part of the message", "[talk]") {
    Bot bot = bots::plain();
    bot.states = {
        bots::state("start", bots::say("Hello"), bots::menu(bot, {bots::go(bots::text("Cake"), 1, {"pie"})})),
        bots::state("cake", bots::say("Cake it is"))};
    bot.triggers = {bots::trigger({"cake", "pie", "big bread", "bread"}, bots::say("trigger"))};
    bot.faqs = {bots::faq("q", {{"cake", "bread", "big bread", "is pie sweet"}}, bots::say("faq"))};
    index(bot);
    const auto answer = [&](const std::string& words) {
        Player somebody{bot, tuesday(10)};
        somebody.customer("hello");
        const Texts said = somebody.customer(words);
        return somebody.rules().front() + ": " + (said.empty() ? "" : said.front());
    };

    CHECK(answer("cake") == "option: Cake it is");
    CHECK(answer("pie") == "option's also: Cake it is");
    CHECK(answer("bread") == "trigger: trigger");
    CHECK(answer("is pie sweet") == "faq: faq");
    CHECK(answer("some pie or bread") == "option's also in the message: Cake it is");
    CHECK(answer("some bread") == "trigger in the message: trigger");
    CHECK(answer("I ask: is pie sweet?") == "option's also in the message: Cake it is");
    CHECK(answer("a cake") == "trigger in the message: trigger");
}

TEST_CASE("a greeting opens the start state only when nothing waits", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known("en");
    mark.customer("hello");
    CHECK(mark.customer("hello") == Texts{"I did not get that."});
    mark.taps("Opening hours");
    mark.taps("No, thank you");

    CHECK(mark.customer("hello there") == Texts{"Hi there, how can I help?"});
    CHECK(mark.rules() == Texts{"greeting"});
    CHECK(mark.conversation.visits.at("welcome") == 2);
}

TEST_CASE("the fallback climbs its ladder, repeats its last step, and starts anew after an answer",
          "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known("en");
    mark.customer("hello");

    CHECK(mark.customer("blah") == Texts{"I did not get that."});
    CHECK(mark.quick_replies() == Texts{"Opening hours", "Talk to us"});
    CHECK(mark.turn.reasons == std::vector<Reason>{{"fallback", "1 in a row", {0, 90, 1}}});
    CHECK(mark.customer("blah") == Texts{"I still do not get it.", "Hi there, how can I help?"});
    mark.customer("hours");
    CHECK(mark.customer("blah") == Texts{"I did not get that."});
    mark.customer("blah");
    CHECK(mark.customer("blah") == Texts{"I am calling someone. You will hear from us: today at 10:15."});
    CHECK(mark.conversation.with_person);

    mark.closes("counter");
    mark.customer("hello");
    mark.conversation.misses = 7;
    mark.customer("blah");
    CHECK(mark.tickets.size() == 2);
}

TEST_CASE("what has no words is not understood, and opens the start state at the beginning", "[talk]") {
    const Bot bot = bots::bakery();
    const std::vector<Message> wordless{message(""),        message("   "),        message("👍"),
                                        message("?!"),      attachment("sticker"), attachment("audio"),
                                        attachment("image")};
    for (const Message& one : wordless) {
        Player mark{bot, tuesday(10)};
        mark.known("en");
        CHECK(mark.happens(one) == Texts{"Hi there, how can I help?"});
        CHECK(mark.happens(one) == Texts{"I did not get that."});
    }
}

TEST_CASE("a picture with words is read by its words", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known("en");

    CHECK(mark.happens(attachment("image", "is there parking?")) == Texts{"Park behind the building."});
}

TEST_CASE("reactions and consents are not answered, and open the window", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};

    CHECK(mark.happens(Reaction{{"m"}, false, "love", "❤"}).empty());
    CHECK(mark.conversation.last_user_at == tuesday(10));
    mark.now = tuesday(11);
    CHECK(mark.happens(Optin{"", "x"}).empty());
    CHECK(mark.conversation.last_user_at == tuesday(11));
    CHECK(mark.rules() == Texts{"nothing to answer"});
    CHECK(mark.conversation.state.empty());
}

TEST_CASE("who follows a link is welcomed at the beginning and not interrupted later", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known("en");
    const Referred link{{"christmas", "SHORTLINK", "OPEN_THREAD", "77"}};

    CHECK(mark.happens(link) == Texts{"Hi there, how can I help?"});
    CHECK(mark.conversation.values == std::map<std::string, Value>{{"ad", "77"}, {"referral", "christmas"}});
    CHECK(mark.happens(Referred{{"easter", "", "", ""}}).empty());
    CHECK(mark.conversation.values.at("referral") == Value{"easter"});
    CHECK(mark.happens(Referred{{std::string(5000, 'x'), "", "", ""}}).empty());
    CHECK(mark.conversation.values.at("referral") == Value{"easter"});
}

}  // namespace
}  // namespace frontdesk
