// SPDX-License-Identifier: MIT
// [no-way-to-a-person]: a bot that never calls anybody. [no-way-out]: a menu from which, whatever the
// customer does, nobody is called and the conversation never comes to rest.
#include <algorithm>

#include "engine/flow/rules/graph.hpp"
#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

namespace {

bool goes_back(const Go& go) {
    return std::any_of(go.branches.begin(), go.branches.end(),
                       [](const Branch& branch) { return branch.back; });
}

// What goes back, or visits, comes to rest where it came from, as far as can be told here.
bool ends_well(const State& state) {
    if (const Go* go = std::get_if<Go>(&state.then)) return goes_back(*go);
    if (state.go && goes_back(*state.go)) return true;
    if (std::holds_alternative<Form>(state.then)) return !state.go;
    return !std::holds_alternative<Menu>(state.then);
}

// The states from which one that ends well can be reached.
std::vector<bool> with_way_out(const Draft& draft, const std::vector<std::vector<StateIndex>>& ways) {
    std::vector<std::vector<StateIndex>> back(ways.size());
    std::vector<StateIndex> ends;
    for (StateIndex from = 0; from < ways.size(); ++from) {
        for (const StateIndex to : ways[from]) back[to].push_back(from);
        if (ends_well(draft.bot.states[from])) ends.push_back(from);
    }
    return reached(back, ends);
}

// Triggers, FAQs and the fallback work wherever the bot waits.
bool helped_from_anywhere(const Bot& bot, const std::vector<bool>& out) {
    const auto leads_out = [&](const Go& go) {
        return std::any_of(go.branches.begin(), go.branches.end(),
                           [&](const Branch& branch) { return branch.back || out[branch.to]; });
    };
    for (const Trigger& trigger : bot.triggers) {
        if (const Go* go = std::get_if<Go>(&trigger.then); go && leads_out(*go)) return true;
        if (const Visit* visit = std::get_if<Visit>(&trigger.then); visit && out[visit->to]) return true;
    }
    for (const Faq& faq : bot.faqs)
        if (faq.go && leads_out(*faq.go)) return true;
    for (const FallbackStep& step : bot.fallback)
        if (step.go && leads_out(*step.go)) return true;
    return false;
}

// There is a state that calls a person, but nothing leads to it. False: there is none.
bool tell_unlinked(const Draft& draft, Report& report) {
    for (const State& state : draft.bot.states) {
        if (!std::holds_alternative<Escalation>(state.then)) continue;
        report
            .error("no-way-to-a-person", draft.mark(state.place),
                   {"no customer of this bot can ever reach a person",
                    "żaden klient tego bota nie dotrze do człowieka"})
            .note({"this state calls one, but nothing leads to it",
                   "ten stan woła człowieka, ale nic do niego nie prowadzi"})
            .advise({"add an option, or a trigger:  {{when: [human, agent], go: {}}}",
                     "dodaj opcję albo trigger:  {{when: [człowiek, konsultant], go: {}}}"},
                    state.name);
        return true;
    }
    return false;
}

}  // namespace

void check_person(const Draft& draft, Report& report) {
    const auto ways = ways_on(draft);
    const auto seen = reached(ways, ways_in(draft));
    const auto& states = draft.bot.states;
    bool person = false;
    for (std::size_t i = 0; i < states.size(); ++i)
        person = person || (seen[i] && std::holds_alternative<Escalation>(states[i].then));
    if (!person && !tell_unlinked(draft, report)) {
        report
            .error("no-way-to-a-person", draft.bot_mark,
                   {"no customer of this bot can ever reach a person",
                    "żaden klient tego bota nie dotrze do człowieka"})
            .note({"Facebook requires a way, and customers need one",
                   "Facebook wymaga takiej możliwości, a klienci jej potrzebują"})
            .advise({"write under \"states\":  human: {{escalate: {{say: I am calling someone.}}}}",
                     "napisz pod \"states\":  human: {{escalate: {{say: Już kogoś wołam.}}}}"})
            .advise(
                draft.bot.triggers.empty()
                    ? Wording{"and at the end of the file:  triggers: [{{when: [human, agent], go: human}}]",
                              "a na końcu pliku:  triggers: [{{when: [człowiek, konsultant], go: human}}]"}
                    : Wording{"and under \"triggers\":  - {{when: [human, agent], go: human}}",
                              "a pod \"triggers\":  - {{when: [człowiek, konsultant], go: human}}"});
    }
    if (!person) return;
    const auto out = with_way_out(draft, ways);
    if (helped_from_anywhere(draft.bot, out)) return;
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (!seen[i] || out[i] || !std::holds_alternative<Menu>(states[i].then)) continue;
        report
            .error("no-way-out", draft.mark(states[i].place),
                   {"from \"{}\" no customer gets to a person or to an end",
                    "z \"{}\" klient nie dotrze ani do człowieka, ani do końca"},
                   states[i].name)
            .note({"every option leads round in a circle", "każda opcja prowadzi w kółko"})
            .advise({"add an option that leads to a person, or a trigger that does",
                     "dodaj opcję, która prowadzi do człowieka, albo taki trigger"});
    }
}

}  // namespace frontdesk
