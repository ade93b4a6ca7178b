// SPDX-License-Identifier: MIT
// Which boxes and arrows a bot has.
#include "tests/draw/graph_text.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using test::arrows;
using Lines = std::vector<std::string>;

Go back() {
    Branch branch;
    branch.back = true;
    return Go{{branch}};
}

Go to(StateIndex state) {
    Branch branch;
    branch.to = state;
    return Go{{branch}};
}

}  // namespace

TEST_CASE("visits, ways back, timers and what is not understood are arrows", "[draw]") {
    Bot bot = bots::plain();
    bot.states.push_back(bots::state("aside", bots::say("By the way"), back()));
    bot.states.push_back(bots::state("more", bots::say("More"), Visit{1, {}}));
    StateTimer timer;
    timer.wait = std::chrono::hours{2};
    timer.go = to(1);
    bot.states[0].after.push_back(timer);
    FallbackStep other;
    other.go = to(2);
    bot.states[0].otherwise = other;
    bot.fallback.push_back(other);

    const FlowGraph graph = graph_of(bot, 0, MessageLanguage::en);

    CHECK(arrows(graph) == Lines{
                               "A new conversation -> start",
                               "start -> more: anything else",
                               "start -> aside: after 2h of silence",
                               "aside -> ↩ back to where they were",
                               "more <-> aside: visits",
                               "Anything, anywhere -> more: not understood 2 times",
                           });
}

TEST_CASE("a choice that stays in its state is a line in its box", "[draw]") {
    Bot bot = bots::plain();
    bot.choices = {bots::reply(bots::text("Prices"), bots::say("From 5")), bots::go(bots::text("Again"), 0),
                   bots::go(bots::text("Again"), 0)};
    bot.states[0].then = Menu{{0, 1, 2}};

    const FlowGraph graph = graph_of(bot, 0, MessageLanguage::en);

    CHECK(graph.nodes[0].lines == Lines{"Prices → From 5"});
    CHECK(arrows(graph) == Lines{"A new conversation -> start", "start -> start: Again"});
}

TEST_CASE("a trigger that holds in some states begins there, any other from anywhere", "[draw]") {
    Bot bot = bots::plain();
    bot.states.push_back(bots::state("aside", bots::say("By the way")));
    bot.triggers = {bots::trigger({"aside", "apart", "by", "way"}, {}, 1),
                    bots::trigger({"stay"}, bots::say("I do"))};

    CHECK(arrows(graph_of(bot, 0, MessageLanguage::pl)) ==
          Lines{"Nowa rozmowa -> start", "Cokolwiek, gdziekolwiek -> aside: „aside”, „apart”, „by”, …"});

    bot.triggers[0].in = {1};
    const FlowGraph graph = graph_of(bot, 0, MessageLanguage::en);
    CHECK(arrows(graph) == Lines{"A new conversation -> start", "aside -> aside: “aside”, “apart”, “by”, …"});
    CHECK(graph.nodes[0].reached);
    CHECK_FALSE(graph.nodes[1].reached);
}

TEST_CASE("a state that only unreached ones lead to is not reached", "[draw]") {
    Bot bot = bots::plain();
    bot.states.push_back(bots::state("island", {}, to(2)));
    bot.states.push_back(bots::state("shore", {}, to(1)));
    FlowGraph graph = graph_of(bot, 0, MessageLanguage::en);
    CHECK_FALSE(graph.nodes[1].reached);
    CHECK_FALSE(graph.nodes[2].reached);

    bot.states[0].then = to(1);
    graph = graph_of(bot, 0, MessageLanguage::en);
    CHECK(graph.nodes[1].reached);
    CHECK(graph.nodes[2].reached);
}

}  // namespace frontdesk
