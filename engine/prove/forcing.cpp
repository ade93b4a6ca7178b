// SPDX-License-Identifier: MIT
// Conditions that cannot be tried out (what day it is, one value beside another): wherever they may lead, it
// is gone there, so that nothing behind them is called unreachable.
#include <set>
#include <variant>

#include "engine/prove/conditions.hpp"
#include "engine/prove/world.hpp"
#include "engine/talk/payload.hpp"

namespace frontdesk {
namespace {

Move forced(const Bot& bot, StateIndex to, const Actions& actions) {
    TapGo tap;
    tap.state = bot.states[to].name;
    tap.actions.set = actions.set;
    tap.actions.tag = actions.tag;
    return {.by = Move::By::nobody, .event = Postback{{}, payload_of(tap), {}}, .told = {}, .forced = true};
}

// Where conditions that cannot be tried out may lead.
class Forcing {
public:
    explicit Forcing(World& world) : world_(world) {}

    void go(const Go& go, bool hard, const Actions& actions = {}) {
        for (const Branch& branch : go.branches) hard = hard || is_hard(branch.only_if);
        if (!hard) return;
        for (const Branch& branch : go.branches)
            if (!branch.back && done_.insert(branch.to).second)
                world_.forced.push_back(forced(world_.bot, branch.to, actions));
    }
    void go(const std::optional<Go>& maybe, bool hard = false) {
        if (maybe) go(*maybe, hard);
    }
    void choice(const Choice& choice, bool hard) {
        hard = hard || is_hard(choice.only_if);
        if (const Go* on = std::get_if<Go>(&choice.does)) go(*on, hard, choice.actions);
        if (const Visit* to = std::get_if<Visit>(&choice.does)) visit(*to, hard);
    }
    void visit(const Visit& to, bool hard) {
        if (hard && done_.insert(to.to).second) world_.forced.push_back(forced(world_.bot, to.to, {}));
    }
    void trigger(const Trigger& trigger) {
        const bool hard = is_hard(trigger.only_if) || trigger.when.kind == Occasion::Kind::regex;
        if (const Go* on = std::get_if<Go>(&trigger.then)) go(*on, hard, trigger.actions);
        if (const Visit* to = std::get_if<Visit>(&trigger.then)) visit(*to, hard);
    }
    void state(const State& state) {
        bool hard = false;
        if (const Form* form = std::get_if<Form>(&state.then)) {
            for (const Question& question : form->questions) hard = hard || is_hard(question.skip_if);
            go(form->give_up);
        }
        if (const Go* on = std::get_if<Go>(&state.then)) go(*on, false);
        go(state.go, hard);
        for (const Trigger& own : state.on) trigger(own);
        if (state.otherwise) go(state.otherwise->go);
        for (const StateTimer& timer : state.after) go(timer.go);
    }
    bool is_hard(const std::optional<Condition>& condition) const {
        return condition && is_beyond_trying(*condition, world_.bot, world_.counts_visits);
    }

private:
    World& world_;
    std::set<StateIndex> done_;
};

}  // namespace

void add_forced(World& world) {
    Forcing forcing(world);
    const Bot& bot = world.bot;
    for (const State& state : bot.states) forcing.state(state);
    for (const Choice& choice : bot.choices) forcing.choice(choice, false);
    for (const Trigger& trigger : bot.triggers) forcing.trigger(trigger);
    for (const Faq& faq : bot.faqs) forcing.go(faq.go, forcing.is_hard(faq.only_if));
    for (const FallbackStep& step : bot.fallback) forcing.go(step.go);
    for_each_says(bot, [&](const std::vector<Say>& says) {
        for_each_say(says, [&](const Say& say) {
            for (const ChoiceIndex button : buttons_of(say))
                forcing.choice(bot.choices[button], forcing.is_hard(say.only_if));
        });
    });
}

}  // namespace frontdesk
