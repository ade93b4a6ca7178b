// SPDX-License-Identifier: MIT
// [endless-loop]: a round of `go` in which nobody ever waits for the customer.
#include <algorithm>
#include <unordered_map>

#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

namespace {

void tell_loop(const Draft& draft, const std::vector<const Jump*>& round, Report& report) {
    const auto& states = draft.bot.states;
    const std::string& first = states[round.front()->from.index].name;
    const std::string& second = states[round.front()->to].name;
    if (round.size() == 1) {
        report
            .error("endless-loop", round.front()->mark,
                   {"state \"{}\" goes to itself without waiting",
                    "stan \"{}\" przechodzi sam do siebie, nie czekając na klienta"},
                   first)
            .advise({"put a \"menu\" in place of its \"go\", or let it go somewhere else",
                     "zamiast \"go\" daj mu \"menu\" albo wyślij go gdzie indziej"});
        return;
    }
    auto told =
        round.size() == 2
            ? report.error("endless-loop", round.front()->mark,
                           {"states \"{}\" and \"{}\" would talk to each other for ever",
                            "stany \"{}\" i \"{}\" rozmawiałyby ze sobą bez końca"},
                           first, second)
            : report.error(
                  "endless-loop", round.front()->mark,
                  {"{} states go round for ever without waiting, \"{}\" first",
                   "stany (jest ich {}) krążą bez końca, nie czekając na klienta; pierwszy to \"{}\""},
                  round.size(), first);
    told.note({"\"{}\" goes to \"{}\" without waiting for a reply",
               "\"{}\" idzie do \"{}\", nie czekając na odpowiedź"},
              first, second);
    for (std::size_t i = 1; i < round.size() && i < 6; ++i)
        told.see(round[i]->mark,
                 i + 1 == round.size() ? Wording{"and \"{}\" comes straight back", "a \"{}\" od razu wraca"}
                                       : Wording{"then \"{}\" goes on", "potem \"{}\" idzie dalej"},
                 states[round[i]->from.index].name);
    told.advise({"let one of them wait: put a \"menu\" in place of its \"go\"",
                 "niech jeden poczeka: zamiast \"go\" daj mu \"menu\""});
}

// Could a conversation in this state only go on, at once and always?
bool only_goes_on(const State& state, const std::vector<bool>& among) {
    const Go* go = std::get_if<Go>(&state.then);
    if (go == nullptr || state.call) return false;
    return std::all_of(go->branches.begin(), go->branches.end(),
                       [&](const Branch& branch) { return !branch.back && among[branch.to]; });
}

// The states from which every branch leads to such a state again.
std::vector<bool> never_waiting(const Bot& bot) {
    std::vector<bool> among(bot.states.size(), true);
    std::vector<std::vector<StateIndex>> from(bot.states.size());
    std::vector<StateIndex> open;
    for (StateIndex i = 0; i < bot.states.size(); ++i) {
        if (const Go* go = std::get_if<Go>(&bot.states[i].then))
            for (const Branch& branch : go->branches)
                if (!branch.back) from[branch.to].push_back(i);
        if (!only_goes_on(bot.states[i], among)) open.push_back(i);
    }
    for (const StateIndex state : open) among[state] = false;
    while (!open.empty()) {
        const StateIndex state = open.back();
        open.pop_back();
        for (const StateIndex before : from[state])
            if (among[before]) {
                among[before] = false;
                open.push_back(before);
            }
    }
    return among;
}

}  // namespace

void check_loops(const Draft& draft, Report& report) {
    std::unordered_map<StateIndex, const Jump*> next;
    const std::vector<bool> among = never_waiting(draft.bot);
    for (const Jump& jump : draft.jumps)
        if (jump.how == Jump::How::at_once && jump.from.kind == Owner::Kind::state && among[jump.from.index])
            next.emplace(jump.from.index, &jump);
    std::vector<int> seen(draft.bot.states.size(), 0);  // 0: not yet; else the walk that came by
    int walk = 0;
    for (StateIndex start = 0; start < draft.bot.states.size(); ++start) {
        if (seen[start] != 0) continue;
        ++walk;
        StateIndex at = start;
        std::vector<const Jump*> path;
        while (seen[at] == 0) {
            seen[at] = walk;
            const auto on = next.find(at);
            if (on == next.end()) break;
            path.push_back(on->second);
            at = on->second->to;
        }
        const bool round = !path.empty() && path.back()->to == at && seen[at] == walk && next.contains(at);
        if (!round) continue;
        std::size_t first = 0;
        while (path[first]->from.index != at) ++first;
        tell_loop(draft, {path.begin() + static_cast<std::ptrdiff_t>(first), path.end()}, report);
    }
}

}  // namespace frontdesk
