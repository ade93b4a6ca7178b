// SPDX-License-Identifier: MIT
// Taps: what was shown does what it said, whatever has become of the bot since.
#include <random>

#include "engine/talk/payload.hpp"
#include "engine/talk/speaking.hpp"
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
    fruit.actions.set = {{"cake", "fruit"}, {"size", "\"big\""}};
    fruit.actions.clear = {"old"};
    fruit.actions.tag = {"sweet"};
    fruit.actions.untag = {"savoury"};
    bot.states[0].then = bots::menu(bot, {fruit});
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
    old.states[0].say = bots::with_buttons(old, old.states[0].say, {order});
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
    bot.states[0].then = bots::menu(bot, {who, where});
    index(bot);
    Player mark{bot, tuesday(10)};
    mark.customer("hello");
    const OutMessage shown = mark.seen.back();

    CHECK(mark.taps("Where are you") == Texts{"In town"});
    CHECK(mark.quick_replies() == Texts{"Who are you", "Where are you"});

    Bot turned = bots::plain();
    turned.states[0].then = bots::menu(turned, {where, who});
    index(turned);
    mark.changes_to(turned);
    CHECK(mark.happens(message("Who are you", shown.quick_replies[0].payload)) == Texts{"I am a bot"});

    Bot without = bots::plain();
    without.states[0].then = bots::menu(without, {where});
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
    Bot bot = bots::plain();
    const auto with_button = [&](const std::string& words, const std::string& label) {
        const Choice inner = bots::reply(bots::text("Deep " + label), bots::say("deep answer to " + label));
        const auto answer = bots::with_buttons(bot, bots::say("answer to " + label), {inner});
        return bots::with_buttons(bot, bots::say(words), {bots::reply(bots::text(label), answer)});
    };
    bot.introduction = with_button("Intro", "b introduction");
    bot.hours = {};
    bot.away = Away{with_button("Away", "b away"), std::chrono::hours{1}};
    bot.states[0].say = with_button("Hello", "b say");
    bot.states[0].then =
        bots::menu(bot, {bots::reply(bots::text("b menu"), with_button("Menu answer", "b in menu"))});
    Escalation call;
    call.say = with_button("Open", "b call");
    call.say_closed = with_button("Closed", "b closed call");
    bot.states.push_back(bots::state("human", {}, call));
    bot.triggers = {bots::trigger({"human"}, {}, 1),
                    bots::trigger({"hey you"}, with_button("Yes?", "b trigger"))};
    bot.faqs = {bots::faq("why", {{"why"}}, with_button("Because", "b faq"))};
    bot.fallback = {{with_button("What?", "b fallback"), {}, 0, {}}};
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
    CHECK(mark.taps("b closed call").empty());
    mark.closes("desk");
    CHECK(mark.taps("b bye") == Texts{"Intro", "answer to b bye"});

    Bot open = bot;
    open.hours.always = true;
    mark.changes_to(open);
    mark.customer("human");
    const OutMessage called = mark.seen.back();
    CHECK(called.text == "Open");
    mark.closes("desk");
    CHECK(mark.taps("b call") == Texts{"Intro", "answer to b call"});
    CHECK(mark.taps("Deep b call") == Texts{"deep answer to b call"});
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
    CHECK(mark.conversation.values.at("referral") == Value{"flyer"});
}

TEST_CASE("nothing is answered while a person has the conversation, no tap either", "[talk]") {
    const Bot bot = bots::bakery();
    Player mark{bot, tuesday(10)};
    mark.known("en");
    mark.customer("hello");
    const OutMessage menu = mark.seen.back();
    mark.customer("human");

    CHECK(mark.happens(message("Opening hours", menu.quick_replies[0].payload)).empty());
    CHECK(mark.conversation.with_person);
    CHECK(mark.happens(postback("Get Started", "GET_STARTED")).empty());
    CHECK(mark.happens(postback("Opening hours", "MENU_1")).empty());
    CHECK(mark.rules() == Texts{"with a person"});
}

TEST_CASE("a menu over the limit shows the rest behind one more tap", "[talk]") {
    Bot bot = bots::plain();
    std::vector<Choice> options;
    for (int i = 1; i <= 30; ++i)
        options.push_back(
            bots::reply(bots::text("Option " + std::to_string(i)), bots::say("Answer " + std::to_string(i))));
    bot.states[0].then = bots::menu(bot, options);
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
    std::vector<Choice> options;
    for (int i = 1; i <= 13; ++i) options.push_back(bots::go(bots::text("Option " + std::to_string(i)), 0));
    bot.states[0].then = bots::menu(bot, options);
    index(bot);
    Player mark{bot, tuesday(10)};
    mark.customer("hi");

    REQUIRE(mark.quick_replies().size() == 13);
    CHECK(mark.quick_replies()[12] == "Option 13");
}

TEST_CASE("payloads say what they mean and stay under the platform's limit", "[talk]") {
    TapGo go;
    go.state = "menu";
    go.choice = "c17";
    go.actions.set = {{"a", "1"}, {"d", Date{std::chrono::year{2026} / 11 / 28}}, {"n", 2.5}};
    go.actions.clear = {"b"};
    go.actions.tag = {"c"};
    go.actions.untag = {"d"};
    const auto read = tap_of(payload_of(go));
    REQUIRE(read);
    const TapGo& back = std::get<TapGo>(*read);
    CHECK(back.state == "menu");
    CHECK(back.choice == "c17");
    CHECK(back.actions.set == go.actions.set);
    CHECK(back.actions.clear == go.actions.clear);
    CHECK(back.actions.tag == go.actions.tag);
    CHECK(back.actions.untag == go.actions.untag);

    CHECK(std::get<TapChoice>(*tap_of(payload_of(TapChoice{"c17"}))).id == "c17");
    CHECK(std::get<TapFaq>(*tap_of(payload_of(TapFaq{"parking"}))).id == "parking");
    const auto answer = std::get<TapAnswer>(*tap_of(payload_of(TapAnswer{"order", "people", 12.0})));
    CHECK(answer.state == "order");
    CHECK(answer.question == "people");
    CHECK(answer.value == Value{12.0});
    const auto change = std::get<TapChange>(*tap_of(payload_of(TapChange{"order", "day"})));
    CHECK(change.state == "order");
    CHECK(change.question == "day");
    CHECK(std::get<TapMore>(*tap_of(payload_of(TapMore{"menu", 12}))).from == 12);
    CHECK(payload_of(TapGo{std::string(1000, 'x'), {}, {}}).empty());
}

TEST_CASE("an option with more changes than a payload holds is found by its id", "[talk]") {
    Bot bot = bots::plain();
    Choice wordy = bots::go(bots::text("Wordy"), 1);
    wordy.actions.set = {{"story", std::string(1500, 'y')}};
    bot.states[0].then = bots::menu(bot, {wordy});
    bot.states.push_back(bots::state("end", bots::say("End")));
    index(bot);
    Player mark{bot, tuesday(10)};
    mark.customer("hi");

    CHECK(mark.seen.back().quick_replies[0].payload.size() < 1000);
    CHECK(mark.taps("Wordy") == Texts{"End"});
    CHECK(std::get<std::string>(mark.conversation.values.at("story")).size() == 1500);
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
                                         "{\"fd\":1,\"go\":\"start\",\"set\":{\"a\":[1]}}",
                                         "{\"fd\":1,\"go\":\"start\",\"tag\":\"x\"}",
                                         "{\"fd\":1,\"go\":\"start\",\"clear\":[1]}",
                                         "{\"fd\":1,\"choice\":7}",
                                         "{\"fd\":1,\"faq\":[]}",
                                         "{\"fd\":1,\"answer\":\"s\",\"to\":\"q\"}",
                                         "{\"fd\":1,\"answer\":\"s\",\"to\":\"q\",\"is\":{\"date\":\"x\"}}",
                                         "{\"fd\":1,\"answer\":\"s\",\"to\":\"q\",\"is\":[]}",
                                         "{\"fd\":1,\"change\":\"s\",\"to\":1}",
                                         "{\"fd\":1,\"more\":\"start\"}",
                                         "{\"fd\":1,\"more\":\"start\",\"from\":1.5}",
                                         std::string(998, '['),
                                         std::string(5000, '{'),
                                         "{\"fd\":1,\"go\":\"\xff\"}"};
    for (const std::string& payload : table) {
        INFO(payload);
        CHECK_FALSE(tap_of(payload));
    }
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

TEST_CASE("what a turn read is told, but not what it had written itself", "[talk]") {
    Bot bot = bots::plain();
    Choice fruit = bots::go(bots::text("Fruit"), 1);
    fruit.actions.set = {{"cake", "fruit"}};
    fruit.actions.tag = {"sweet"};
    bot.states[0].then = bots::menu(bot, {fruit, bots::go(bots::text("Any"), 1)});
    bot.states.push_back(bots::state(
        "order", bots::say("A {cake|plain} cake, {size|small}, {n, plural, one {one} other {many}}")));
    index(bot);
    Player mark{bot, tuesday(10)};
    mark.customer("hello");
    const auto tapped = [&](std::size_t option, Observed& observed) {
        const std::string payload = payload_of_choice(bot, bot.choices[option]);
        return take_turn(bot, mark.conversation, {}, postback("", payload), tuesday(11), &observed);
    };
    const Fact cake{Fact::Kind::value, "cake"};
    // Of what is only shown it matters whether it is known.
    const Fact is_cake_known{Fact::Kind::known, "cake"};
    const Fact is_size_known{Fact::Kind::known, "size"};
    const Fact n{Fact::Kind::value, "n"};
    const Fact tries{Fact::Kind::tries, {}};
    const Fact silence{Fact::Kind::silence, {}};
    Observed observed;
    static_cast<void>(tapped(0, observed));
    CHECK(observed.overwritten == std::set<Fact>{cake, {Fact::Kind::tag, "sweet"}, tries, silence});
    CHECK(observed.read == std::set<Fact>{is_size_known, n});
    // The next one begins with what was known before.
    static_cast<void>(tapped(1, observed));
    CHECK(observed.overwritten == std::set<Fact>{tries, silence});
    CHECK(observed.read == std::set<Fact>{is_cake_known, is_size_known, n});
}

}  // namespace
}  // namespace frontdesk
