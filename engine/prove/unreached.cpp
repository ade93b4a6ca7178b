// SPDX-License-Identifier: MIT
// [unreachable-state], [no-way-to-a-person]: where no conversation ever gets.
#include <algorithm>
#include <array>
#include <functional>

#include "engine/prove/conditions.hpp"
#include "engine/prove/findings.hpp"

namespace frontdesk {
namespace {

// The states that this one names.
std::vector<StateIndex> named_by(const Bot& bot, const State& state) {
    std::vector<StateIndex> named;
    const auto go = [&](const Go& on) {
        for (const Branch& branch : on.branches)
            if (!branch.back) named.push_back(branch.to);
    };
    const auto maybe = [&](const std::optional<Go>& on) {
        if (on) go(*on);
    };
    const auto choice = [&](ChoiceIndex index) {
        const Choice& one = bot.choices[index];
        if (const Go* on = std::get_if<Go>(&one.does)) go(*on);
        if (const Visit* to = std::get_if<Visit>(&one.does)) named.push_back(to->to);
    };
    if (const Menu* menu = std::get_if<Menu>(&state.then)) std::ranges::for_each(menu->options, choice);
    if (const Go* on = std::get_if<Go>(&state.then)) go(*on);
    if (const Visit* to = std::get_if<Visit>(&state.then)) named.push_back(to->to);
    if (const Form* form = std::get_if<Form>(&state.then)) maybe(form->give_up);
    maybe(state.go);
    for (const Trigger& own : state.on) {
        if (const Go* on = std::get_if<Go>(&own.then)) go(*on);
        if (const Visit* to = std::get_if<Visit>(&own.then)) named.push_back(to->to);
    }
    if (state.otherwise) maybe(state.otherwise->go);
    for (const StateTimer& timer : state.after) maybe(timer.go);
    for_each_say(state.say, [&](const Say& say) { std::ranges::for_each(buttons_of(say), choice); });
    return named;
}

void tell_state(const Findings& findings, const State& state) {
    findings.report
        .error("unreachable-state", mark_in_source(findings.folder, state.place, state.name),
               {"no customer can get to \"{}\"", "żaden klient nie dotrze do \"{}\""}, state.name)
        .note({"ways lead here, but no conversation can take one of them",
               "prowadzą tu drogi, ale żadna rozmowa nie może pójść żadną z nich"})
        .advise({"look at the conditions and phrases on the way, or take the state out",
                 "sprawdź warunki i frazy po drodze albo usuń ten stan"});
}

void tell_nobody(const Findings& findings, const Bot& bot) {
    const auto calls = std::ranges::find_if(
        bot.states, [](const State& state) { return std::holds_alternative<Escalation>(state.then); });
    const State& state = calls != bot.states.end() ? *calls : bot.states[bot.start];
    auto entry =
        findings.report.error("no-way-to-a-person", mark_in_source(findings.folder, state.place, state.name),
                              {"no customer of this bot can ever reach a person",
                               "żaden klient tego bota nie dotrze do człowieka"});
    if (calls != bot.states.end())
        entry.note({"this state calls one, but no conversation gets to it",
                    "ten stan woła człowieka, ale żadna rozmowa do niego nie trafia"});
    entry.advise(
        {"look at the conditions on the way to it, or add a trigger:  {{when: [human, agent], go: {}}}",
         "sprawdź warunki po drodze albo dodaj trigger:  {{when: [człowiek, konsultant], go: {}}}"},
        state.name);
}

}  // namespace

void tell_unreached(const Findings& findings) {
    if (!findings.found.size.complete) return;
    const Bot& bot = findings.world.bot;
    std::vector<bool> reached(bot.states.size());
    bool person = false;
    for (const Situation& situation : findings.found.situations)
        person = person || situation.first.conversation.with_person || situation.first.conversation.ticket;
    for (std::size_t i = 0; i < bot.states.size(); ++i)
        reached[i] = findings.found.seen.contains(bot.states[i].place);
    // Whatever else is not reached: this is what matters to customers.
    if (!person) {
        tell_nobody(findings, bot);
        return;
    }
    std::vector<bool> consequence(bot.states.size());
    for (std::size_t i = 0; i < bot.states.size(); ++i)
        if (!reached[i])
            for (const StateIndex to : named_by(bot, bot.states[i]))
                if (to != i) consequence[to] = true;
    bool told = false;
    for (std::size_t i = 0; i < bot.states.size(); ++i) {
        if (reached[i] || consequence[i]) continue;
        tell_state(findings, bot.states[i]);
        told = true;
    }
    const auto first = std::ranges::find(reached, false);
    if (!told && first != reached.end())
        tell_state(findings, bot.states[static_cast<std::size_t>(first - reached.begin())]);
}

}  // namespace frontdesk
