// SPDX-License-Identifier: MIT
// [unreachable-state]: a state that no customer can get to. One that only unreachable states lead to is their
// consequence and not told.
#include "engine/flow/rules/graph.hpp"
#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

namespace {

void tell(const Draft& draft, const State& state, Report& report) {
    report
        .error("unreachable-state", draft.mark(state.place),
               {"no customer can get to \"{}\"", "żaden klient nie dotrze do \"{}\""}, state.name)
        .note({"no option, button, trigger, FAQ or \"go\" leads here",
               "nic tu nie prowadzi: ani opcja, ani przycisk, trigger, FAQ czy \"go\""})
        .advise({"lead to it, for example with an option in a menu:  - {{label: More, go: {}}}",
                 "doprowadź do niego, na przykład opcją w menu:  - {{label: Więcej, go: {}}}"},
                state.name)
        .advise({"or take the state out", "albo usuń ten stan"});
}

}  // namespace

void check_reachable(const Draft& draft, Report& report) {
    const auto& states = draft.bot.states;
    const auto ways = ways_on(draft);
    std::vector<bool> explained = reached(ways, ways_in(draft));
    std::vector<bool> led_to(states.size(), false);
    for (StateIndex from = 0; from < states.size(); ++from)
        for (const StateIndex to : ways[from])
            if (from != to) led_to[to] = true;
    // First those that nothing leads to, then one of each round that lives by itself.
    bool person = false;
    for (StateIndex i = 0; i < states.size(); ++i)
        person = person || (explained[i] && std::holds_alternative<Escalation>(states[i].then));
    for (StateIndex i = 0; i < states.size(); ++i)  // that nobody reaches a person is told by its own rule
        if (!person && std::holds_alternative<Escalation>(states[i].then)) explained[i] = true;
    for (const bool roots : {true, false}) {
        for (StateIndex i = 0; i < states.size(); ++i) {
            if (explained[i] || (roots && led_to[i])) continue;
            tell(draft, states[i], report);
            const auto more = reached(ways, {i});
            for (std::size_t j = 0; j < states.size(); ++j)
                if (more[j]) explained[j] = true;
        }
    }
}

}  // namespace frontdesk
