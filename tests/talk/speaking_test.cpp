// SPDX-License-Identifier: MIT
// How answers are put into messages: placeholders, limits, menus.
#include "engine/talk/languages.hpp"
#include "engine/talk/rendering.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/player.hpp"

namespace frontdesk {
namespace {

using Texts = Player::Texts;
using bots::tuesday;

// What a plain bot says to a first "hi" when its start state says this.
Texts said(const std::string& words, Player::Texts values = {}) {
    Bot bot = bots::plain();
    bot.states[0].say = bots::say(words);
    bot.hours = bots::weekdays(7 * 60, 18 * 60);
    bot.queues[0].answer_within = std::chrono::minutes{20};
    index(bot);
    Player mark{bot, tuesday(18, 30)};
    mark.profile.first_name = "Mark";
    if (!values.empty()) mark.conversation.values["cake"] = values.front();
    return mark.customer("hi");
}

TEST_CASE("placeholders show what is known", "[talk]") {
    CHECK(said("{bot_name} {language} {visits} {now}") == Texts{"Plain en 1 18:30"});
    CHECK(said("{today}") == Texts{"November 24, 2026"});
    CHECK(said("{open}, {next_open}") == Texts{"no, tomorrow at 07:00"});
    CHECK(said("{promise}") == Texts{"tomorrow at 07:20"});
    CHECK(said("{first_name} {last_name|Smith}") == Texts{"Mark Smith"});
    CHECK(said("{referral|no link} {ad|no ad}") == Texts{"no link no ad"});
    CHECK(said("{cake|bread}") == Texts{"bread"});
    CHECK(said("{cake|bread}", {"pie"}) == Texts{"pie"});
    CHECK(said("Nothing: {nothing}.") == Texts{"Nothing: ."});
}

TEST_CASE("what a value holds is shown as it is and never read as a placeholder", "[talk]") {
    CHECK(said("{cake}", {"{first_name} {cake}"}) == Texts{"{first_name} {cake}"});
}

TEST_CASE("the first known name of several is shown", "[talk]") {
    Bot bot = bots::plain();
    bot.states[0].say = bots::say("{writing|cake|both unknown}");
    index(bot);
    Player mark{bot, tuesday(10)};

    CHECK(mark.customer("hi") == Texts{"both unknown"});
    mark.conversation.values["cake"] = "pie";
    CHECK(mark.customer("hi") == Texts{"pie"});
    mark.conversation.values["writing"] = "Happy birthday";
    CHECK(mark.customer("hi") == Texts{"Happy birthday"});
}

TEST_CASE("a text over the limit comes in parts, and an empty one does not come", "[talk]") {
    const Texts parts = said("{cake}", {std::string(2500, 'x')});
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].size() == 2000);
    CHECK(parts[1].size() == 500);
    CHECK(said(" {cake} ", {" "}).empty());
}

TEST_CASE("buttons go under the last part of a long text, three to a message", "[talk]") {
    Bot bot = bots::plain();
    bot.states[0].say = bots::say("{cake}");
    Choice call;
    call.label = bots::text("Call our bakery right now");
    call.does = CallPhone{"+48601234567"};
    const Choice site = bots::opens(bots::text("Site"), "https://example.com");
    bot.states[0].say =
        bots::with_buttons(bot, bot.states[0].say, {call, site, bots::go(bots::text("Again"), 0), site});
    index(bot);
    Player mark{bot, tuesday(10)};
    mark.conversation.values["cake"] = std::string(700, 'x');

    const Texts parts = mark.customer("hi");
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].size() == 640);
    CHECK(parts[1].size() == 60);
    CHECK(parts[2] == "Please choose:");
    CHECK(mark.seen[0].buttons.empty());
    REQUIRE(mark.seen[1].buttons.size() == 3);
    CHECK(mark.seen[1].buttons[0] == Button{Button::Kind::phone, "Call our bakery rig…", "+48601234567"});
    CHECK(mark.seen[1].buttons[1] == Button{Button::Kind::url, "Site", "https://example.com"});
    CHECK(mark.seen[1].buttons[2].kind == Button::Kind::postback);
    CHECK(mark.seen[2].buttons.size() == 1);
}

TEST_CASE("an option that opens a link comes as a button", "[talk]") {
    Bot bot = bots::plain();
    bot.states[0].then = bots::menu(bot, {bots::opens(bots::text("Our site"), "https://example.com")});
    index(bot);
    Player mark{bot, tuesday(10)};
    mark.customer("hi");

    CHECK(mark.taps("Our site") == Texts{"Our site"});
    CHECK(mark.seen.back().buttons ==
          std::vector<Button>{{Button::Kind::url, "Our site", "https://example.com"}});
    CHECK(mark.quick_replies() == Texts{"Our site"});
}

TEST_CASE("a menu without a text shows under the last thing said, or under words of its own", "[talk]") {
    Bot bot = bots::plain();
    bot.languages = {"pl", "en"};
    bot.states = {bots::state("start", bots::say("Hej", "Hi"), bots::to(1)),
                  bots::state("menu", {}, bots::menu(bot, {bots::go(bots::text("Ja", "Me"), 1)})),
                  bots::state("empty", {}, Menu{})};
    bot.triggers = {bots::trigger({"nothing"}, {}, 2), bots::trigger({"hush"}, {})};
    index(bot);
    Player mark{bot, tuesday(10)};
    mark.known("en");

    CHECK(mark.customer("hello") == Texts{"Hi"});
    CHECK(mark.quick_replies() == Texts{"Me"});
    CHECK(mark.taps("Me") == Texts{"Please choose:"});
    CHECK(mark.quick_replies() == Texts{"Me"});
    CHECK(mark.customer("hush").empty());
    CHECK(mark.customer("nothing").empty());
}

TEST_CASE("labels with placeholders and labels without letters can be typed", "[talk]") {
    Bot bot = bots::plain();
    bot.languages = {"en", "pl"};
    bot.states[0].then =
        bots::menu(bot, {bots::reply(bots::text("Cake for {first_name|me}"), bots::say("named")),
                         bots::reply(bots::text("👍"), bots::say("thumb")),
                         bots::reply(bots::text("{cake|}"), bots::say("empty"))});
    index(bot);
    Player mark{bot, tuesday(10)};
    mark.profile.first_name = "Mark";
    mark.customer("hello");

    CHECK(mark.customer("cake for mark, please") == Texts{"named"});
    CHECK(mark.rules() == Texts{"option"});
    CHECK(mark.customer(" 👍 ") == Texts{"thumb"});
    CHECK(mark.customer("👎") == Texts{"What?"});
    CHECK(mark.customer("") == Texts{"What?"});
}

TEST_CASE("a language is found by its code, a locale, or what they have in common", "[talk]") {
    Bot bot;
    bot.languages = {"pl", "en", "pt-BR"};
    CHECK(language_of(bot, "en") == 1);
    CHECK(language_of(bot, "en_US") == 1);
    CHECK(language_of(bot, "PT_br") == 2);
    CHECK(language_of(bot, "pt_PT") == 2);
    CHECK_FALSE(language_of(bot, "de_DE"));
    CHECK_FALSE(language_of(bot, ""));
    CHECK_FALSE(language_of(bot, "_"));
    CHECK(own_words("pl_PL").choose == "Wybierz:");
    CHECK(own_words("xx").choose == "Please choose:");
}

}  // namespace
}  // namespace frontdesk
