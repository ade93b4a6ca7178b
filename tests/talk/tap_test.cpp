// SPDX-License-Identifier: MIT
// Taps: what was shown does what it said, whatever has become of the bot since.
#include <random>

#include "engine/talk/payload.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/player.hpp"

namespace frontdesk {
namespace {

using Texts = Player::Texts;
using bots::tuesday;

TEST_CASE("a tapped option changes what it says and goes where it says", "[talk]") {
    Bot bot = bots::plain();
    Choice fruit = bots::go(bots::text("Fruit"), 1);
    fruit.actions = {{{"cake", "fruit"}, {"size", "\"big\""}}, {"old"}, {"sweet"}, {"savoury"}};
    bot.states[0].then = Menu{{fruit}};
    bot.states.push_back(bots::state("order", bots::say("A {cake} cake, {size}, {old|new}")));
    index(bot);
    Player mark{bot, tuesday(10)};
    mark.conversation.values["old"] = "x";
    mark.conversation.tags = {"savoury"};
    mark.customer("hello");

    CHECK(mark.taps("Fruit") == Texts{"A fruit cake, \"big\", new"});
    CHECK(mark.conversation.tags == std::set<std::string>{"sweet"});
    CHECK(mark.turn.reasons.front() == Reason{"tap", "Fruit", bot.states[1].place});
}

TEST_CASE("a button of an older bot still does what it said", "[talk]") {
    Bot old = bots::plain();
    Choice order = bots::go(bots::text("Order"), 1);
    order.actions.set = {{"cake", "fruit"}};
    old.states[0].say[0].buttons = {order};
    old.states.push_back(bots::state("order", bots::say("Old order")));
    index(old);
    Player mark{old, tuesday(10)};
    mark.customer("hello");

    Bot renamed = bots::plain();
    renamed.states.push_back(bots::state("buy", bots::say("{cake}")));
    renamed.states[1].was = {"order"};
    index(renamed);
    mark.changes_to(renamed);
    CHECK(mark.taps("Order") == Texts{"fruit"});

    Bot without = bots::plain();
    index(without);
    mark.changes_to(without);
    CHECK(mark.taps("Order") == Texts{"Hello"});
    CHECK(mark.rules() == Texts{"tap, its state is gone"});
}

TEST_CASE("options that say something are found again where they have moved", "[talk]") {
    Bot bot = bots::plain();
    const Choice who = bots::reply(bots::text("Who are you"), bots::say("I am a bot"));
    const Choice where = bots::reply(bots::text("Where are you"), bots::say("In town"));
    bot.states[0].then = Menu{{who, where}};
    index(bot);
    Player mark{bot, tuesday(10)};
    mark.customer("hello");
    const OutMessage shown = mark.seen.back();

    CHECK(mark.taps("Where are you") == Texts{"In town"});
    CHECK(mark.quick_replies() == Texts{"Who are you", "Where are you"});

    Bot turned = bot;
    turned.states[0].then = Menu{{where, who}};
    index(turned);
    mark.changes_to(turned);
    CHECK(mark.happens(message("Who are you", shown.quick_replies[0].payload)) == Texts{"I am a bot"});

    Bot without = bot;
    without.states[0].then = Menu{{where}};
    without.triggers = {bots::trigger({"who are you"}, bots::say("Nobody"))};
    index(without);
    mark.changes_to(without);
    CHECK(mark.happens(message("Who are you", shown.quick_replies[0].payload)) == Texts{"Nobody"});
    without.triggers.clear();
    index(without);
    CHECK(mark.happens(message("Who are you", shown.quick_replies[0].payload)) == Texts{"Hello"});
}

// A bot that shows a button with a reply at every place where something is said.
Bot bot_of_buttons() {
    const auto with_button = [](const std::string& words, const std::string& label) {
        std::vector<Say> says = bots::say(words);
        Choice inner = bots::reply(bots::text("Deep " + label), bots::say("deep answer to " + label));
        std::vector<Say> answer = bots::say("answer to " + label);
        answer[0].buttons = {inner};
        says[0].buttons = {bots::reply(bots::text(label), answer)};
        return says;
    };
    Bot bot = bots::plain();
    bot.introduction = with_button("Intro", "b introduction");
    bot.hours = {};
    bot.away = Away{with_button("Away", "b away"), std::chrono::hours{1}};
    bot.states[0].say = with_button("Hello", "b say");
    bot.states[0].then = Menu{{bots::reply(bots::text("b menu"), with_button("Menu answer", "b in menu"))}};
    Escalation call;
    call.say = with_button("Open", "b call");
    call.say_closed = with_button("Closed", "b closed call");
    bot.states.push_back(bots::state("human", {}, call));
    bot.triggers = {bots::trigger({"human"}, {}, 1),
                    bots::trigger({"hey you"}, with_button("Yes?", "b trigger"))};
    bot.faqs = {bots::faq("why", {{"why"}}, with_button("Because", "b faq"))};
    bot.fallback = {{with_button("What?", "b fallback"), {}, {}}};
    bot.queues[0].closed_say = with_button("Bye", "b bye");
    index(bot);
    return bot;
}

TEST_CASE("a button that answers is found wherever it stands, also inside another answer", "[talk]") {
    const Bot bot = bot_of_buttons();
    Player mark{bot, tuesday(10)};
    const auto shows = [&](const std::string& label) {
        INFO(label);
        CHECK(mark.taps(label) == Texts{"answer to " + label});
        CHECK(mark.taps("Deep " + label) == Texts{"deep answer to " + label});
    };
    mark.customer("hello there");
    shows("b introduction");
    shows("b away");
    shows("b say");
    mark.customer("b menu");
    shows("b in menu");
    mark.customer("hey you");
    shows("b trigger");
    mark.customer("why");
    shows("b faq");
    mark.customer("blah");
    shows("b fallback");
    mark.customer("human");
    shows("b closed call");
    mark.closes("desk");
    CHECK(mark.taps("b bye") == Texts{"Intro", "answer to b bye"});

    Bot open = bot;
    open.hours.always = true;
    mark.changes_to(open);
    mark.customer("human");
    shows("b call");
}

TEST_CASE("a payload of another tool is read as its title", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known("en");

    CHECK(mark.happens(postback("Is there parking?", "ICE_BREAKER_7")) == Texts{"Park behind the building."});
    CHECK(mark.happens(postback("Get Started", "GET_STARTED")) == Texts{"Hi there, how can I help?"});
    CHECK(mark.happens(postback("Erste Schritte", "get_started")) == Texts{"Hi there, how can I help?"});
    CHECK(mark.happens(postback("Our shop", "SHOP")) == Texts{"Hi there, how can I help?"});
    CHECK(mark.rules() == Texts{"tap from elsewhere"});
    CHECK(mark.happens(message("hours", "QUICK_7")) == Texts{"Mon-Fri 7-18.", "Anything else?"});
    CHECK(mark.happens(postback("", {})) == Texts{"Hi there, how can I help?"});
    CHECK(mark.conversation.misses == 0);
}

TEST_CASE("the first tap of all opens the start state", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known("en");
    Postback get_started = postback("Get Started", "GET_STARTED");
    get_started.referral = Referral{"flyer", "", "", ""};

    CHECK(mark.happens(get_started) == Texts{"Hi there, how can I help?"});
    CHECK(mark.conversation.values.at("referral") == "flyer");
}

TEST_CASE("a tap is answered while a person has the conversation, but what others made is not", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known("en");
    mark.customer("hello");
    const OutMessage menu = mark.seen.back();
    mark.customer("human");

    CHECK(mark.happens(message("Opening hours", menu.quick_replies[0].payload)) ==
          Texts{"Mon-Fri 7-18.", "Anything else?"});
    CHECK(mark.conversation.with_person);
    CHECK(mark.happens(postback("Get Started", "GET_STARTED")).empty());
    CHECK(mark.happens(postback("Opening hours", "MENU_1")).empty());
    CHECK(mark.rules() == Texts{"with a person"});
}

TEST_CASE("a menu over the limit shows the rest behind one more tap", "[talk]") {
    Bot bot = bots::plain();
    Menu menu;
    for (int i = 1; i <= 30; ++i)
        menu.options.push_back(
            bots::reply(bots::text("Option " + std::to_string(i)), bots::say("Answer " + std::to_string(i))));
    bot.states[0].then = menu;
    bot.states.push_back(bots::state("away", bots::say("Elsewhere")));
    bot.triggers = {bots::trigger({"leave"}, {}, 1)};
    index(bot);
    Player mark{bot, tuesday(10)};
    mark.customer("hi");

    REQUIRE(mark.quick_replies().size() == 13);
    CHECK(mark.quick_replies()[11] == "Option 12");
    CHECK(mark.quick_replies()[12] == "More");
    const OutMessage first = mark.seen.back();
    CHECK(mark.taps("More") == Texts{"Please choose:"});
    REQUIRE(mark.quick_replies().size() == 13);
    CHECK(mark.quick_replies()[0] == "Option 13");
    mark.taps("More");
    CHECK(mark.quick_replies() ==
          Texts{"Option 25", "Option 26", "Option 27", "Option 28", "Option 29", "Option 30"});
    CHECK(mark.taps("Option 30") == Texts{"Answer 30"});
    CHECK(mark.customer("29") == Texts{"Answer 29"});

    mark.customer("leave");
    mark.happens(message("More", first.quick_replies[12].payload));
    CHECK(mark.conversation.state == "start");
    CHECK(mark.quick_replies()[0] == "Option 13");
}

TEST_CASE("thirteen options are shown at once", "[talk]") {
    Bot bot = bots::plain();
    Menu menu;
    for (int i = 1; i <= 13; ++i)
        menu.options.push_back(bots::go(bots::text("Option " + std::to_string(i)), 0));
    bot.states[0].then = menu;
    index(bot);
    Player mark{bot, tuesday(10)};
    mark.customer("hi");

    REQUIRE(mark.quick_replies().size() == 13);
    CHECK(mark.quick_replies()[12] == "Option 13");
}

TEST_CASE("payloads say what they mean and stay under the platform's limit", "[talk]") {
    const TapGo go{"menu", {{{"a", "1"}}, {"b"}, {"c"}, {"d"}}};
    const auto read = tap_of(payload_of(go));
    REQUIRE(read);
    const TapGo& back = std::get<TapGo>(*read);
    CHECK(back.state == "menu");
    CHECK(back.actions.set == go.actions.set);
    CHECK(back.actions.clear == go.actions.clear);
    CHECK(back.actions.tag == go.actions.tag);
    CHECK(back.actions.untag == go.actions.untag);

    const ChoicePlace place{ChoicePlace::Owner::faq, "parking", {0, 2}};
    CHECK(std::get<TapChoice>(*tap_of(payload_of(TapChoice{place}))).place == place);
    CHECK(std::get<TapMore>(*tap_of(payload_of(TapMore{"menu", 12}))).from == 12);
    CHECK(payload_of(TapGo{std::string(1000, 'x'), {}}).empty());
}

TEST_CASE("an option with more changes than a payload holds is found by its place", "[talk]") {
    Bot bot = bots::plain();
    Choice wordy = bots::go(bots::text("Wordy"), 1);
    wordy.actions.set = {{"story", std::string(1500, 'y')}};
    bot.states[0].then = Menu{{wordy}};
    bot.states.push_back(bots::state("end", bots::say("End")));
    index(bot);
    Player mark{bot, tuesday(10)};
    mark.customer("hi");

    CHECK(mark.seen.back().quick_replies[0].payload.size() < 1000);
    CHECK(mark.taps("Wordy") == Texts{"End"});
    CHECK(mark.conversation.values.at("story").size() == 1500);
}

TEST_CASE("hostile payloads are no payloads of ours", "[talk]") {
    const std::vector<std::string> table{"",
                                         "{",
                                         "{}",
                                         "[]",
                                         "null",
                                         "7",
                                         "{\"fd\":1}",
                                         "{\"fd\":2,\"go\":\"start\"}",
                                         "{\"fd\":1,\"go\":7}",
                                         "{\"fd\":1,\"go\":\"start\",\"set\":[]}",
                                         "{\"fd\":1,\"go\":\"start\",\"set\":{\"a\":1}}",
                                         "{\"fd\":1,\"go\":\"start\",\"tag\":\"x\"}",
                                         "{\"fd\":1,\"go\":\"start\",\"clear\":[1]}",
                                         "{\"fd\":1,\"at\":99,\"of\":\"start\",\"path\":[0]}",
                                         "{\"fd\":1,\"at\":-1,\"of\":\"start\",\"path\":[0]}",
                                         "{\"fd\":1,\"at\":0,\"of\":\"start\",\"path\":[-1]}",
                                         "{\"fd\":1,\"at\":0,\"of\":\"start\"}",
                                         "{\"fd\":1,\"at\":0,\"path\":[0]}",
                                         "{\"fd\":1,\"at\":0,\"of\":\"start\",\"path\":[99999999999]}",
                                         "{\"fd\":1,\"more\":\"start\"}",
                                         "{\"fd\":1,\"more\":\"start\",\"from\":1.5}",
                                         std::string(998, '['),
                                         std::string(5000, '{'),
                                         "{\"fd\":1,\"go\":\"\xff\"}"};
    for (const std::string& payload : table) {
        INFO(payload);
        CHECK_FALSE(tap_of(payload));
    }
    const std::vector<ChoicePlace> nowhere{
        {ChoicePlace::Owner::menu, "start", {}},       {ChoicePlace::Owner::menu, "start", {7}},
        {ChoicePlace::Owner::menu, "none", {0}},       {ChoicePlace::Owner::menu, "human", {0}},
        {ChoicePlace::Owner::say, "start", {0}},       {ChoicePlace::Owner::say, "start", {9, 0}},
        {ChoicePlace::Owner::say, "start", {0, 0, 0}}, {ChoicePlace::Owner::say, "start", {0, 0, 0, 0, 0, 0}},
        {ChoicePlace::Owner::call, "start", {0, 0}},   {ChoicePlace::Owner::trigger, "99", {0, 0}},
        {ChoicePlace::Owner::trigger, "x", {0, 0}},    {ChoicePlace::Owner::trigger, "", {0, 0}},
        {ChoicePlace::Owner::faq, "none", {0, 0}},     {ChoicePlace::Owner::fallback, "4294967296", {0, 0}},
        {ChoicePlace::Owner::closed, "none", {0, 0}},  {ChoicePlace::Owner::introduction, "", {7, 0}},
        {ChoicePlace::Owner::away, "", {0, 7}},
    };
    const Bot bot = bot_of_buttons();
    for (const ChoicePlace& place : nowhere) {
        INFO(static_cast<int>(place.owner) << " " << place.name << " " << place.path.size());
        CHECK(find_choice(bot, place) == nullptr);
    }
    CHECK(find_choice(bots::plain(), {ChoicePlace::Owner::away, "", {0, 0}}) == nullptr);
}

TEST_CASE("broken payloads never break a turn", "[talk]") {
    const Bot bot = bot_of_buttons();
    Player mark{bot, tuesday(10)};
    mark.customer("hello there");
    std::vector<std::string> payloads;
    for (const OutMessage& shown : mark.seen)
        for (const Button& button : shown.buttons) payloads.push_back(button.payload);
    REQUIRE(payloads.size() == 3);
    std::mt19937 random{5};
    const auto below = [&](std::size_t end) {
        return std::uniform_int_distribution<std::size_t>{0, end - 1}(random);
    };
    for (int round = 0; round < 3000; ++round) {
        std::string payload = payloads[below(payloads.size())];
        for (std::size_t i = 0; i <= below(3); ++i)
            payload[below(payload.size())] = static_cast<char>(below(256));
        const Turn turn = take_turn(bot, mark.conversation, {}, postback("?", payload), tuesday(11));
        CHECK_FALSE(turn.effects.empty());
    }
}

}  // namespace
}  // namespace frontdesk
