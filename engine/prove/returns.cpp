// SPDX-License-Identifier: MIT
// Where it makes a difference to which state one would come back.
#include <algorithm>
#include <functional>

#include "engine/prove/conditions.hpp"
#include "engine/prove/world.hpp"

namespace frontdesk {
namespace {

using Targets = std::function<void(const Branch&)>;

void each(const Go& go, const Targets& visit) { std::ranges::for_each(go.branches, visit); }
void each(const std::optional<Go>& go, const Targets& visit) {
    if (go) each(*go, visit);
}
// What visits remembers on its own where to come back.
template <class Then>
void each_then(const Then& then, const Targets& visit) {
    if (const Go* go = std::get_if<Go>(&then)) each(*go, visit);
}

// Where a customer in this state goes without a visit.
void each_way(const Bot& bot, const State& state, const Targets& visit) {
    each_then(state.then, visit);
    each(state.go, visit);
    if (const Menu* menu = std::get_if<Menu>(&state.then))
        for (const ChoiceIndex option : menu->options) each_then(bot.choices[option].does, visit);
    if (const Form* form = std::get_if<Form>(&state.then)) each(form->give_up, visit);
    for (const Trigger& own : state.on) each_then(own.then, visit);
    if (state.otherwise) each(state.otherwise->go, visit);
    for (const StateTimer& timer : state.after) each(timer.go, visit);
}

// Where anybody goes from anywhere: every button was shown to somebody once.
void each_way_from_anywhere(const Bot& bot, const Targets& visit) {
    for (const Trigger& trigger : bot.triggers) each_then(trigger.then, visit);
    for (const Choice& choice : bot.choices) each_then(choice.does, visit);
    for (const Faq& faq : bot.faqs) each(faq.go, visit);
    for (const FallbackStep& step : bot.fallback) each(step.go, visit);
    for (const CommentRule& comment : bot.comments) each(comment.go, visit);
}

bool visits(const Bot& bot) {
    const auto does = [](const auto& then) { return std::holds_alternative<Visit>(then); };
    const auto trigger = [&](const Trigger& one) { return does(one.then); };
    return std::ranges::any_of(bot.triggers, trigger) ||
           std::ranges::any_of(bot.choices, [&](const Choice& one) { return does(one.does); }) ||
           std::ranges::any_of(bot.states, [&](const State& state) {
               return does(state.then) || std::ranges::any_of(state.on, trigger);
           });
}

}  // namespace

void find_returns(World& world) {
    const Bot& bot = world.bot;
    std::vector<bool> matters(bot.states.size());
    bool somewhere = false;
    bool anywhere = false;
    for (bool grown = true; grown;) {
        grown = false;
        for (StateIndex i = 0; i < bot.states.size(); ++i) {
            if (matters[i]) continue;
            bool leads = false;
            each_way(bot, bot.states[i],
                     [&](const Branch& branch) { leads = leads || branch.back || matters[branch.to]; });
            if (!leads) continue;
            matters[i] = grown = somewhere = true;
        }
    }
    each_way_from_anywhere(
        bot, [&](const Branch& branch) { anywhere = anywhere || branch.back || matters[branch.to]; });
    for (StateIndex i = 0; i < bot.states.size(); ++i)
        if (matters[i] || anywhere) world.returns.insert(bot.states[i].name);
    world.returns_anywhere = anywhere;
    world.comes_back = somewhere || anywhere || visits(bot);
}

}  // namespace frontdesk
