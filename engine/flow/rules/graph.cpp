// SPDX-License-Identifier: MIT
// See graph.hpp.
#include "engine/flow/rules/graph.hpp"

namespace frontdesk {

namespace {

void add_branches(const Go& go, std::vector<StateIndex>& to) {
    for (const Branch& branch : go.branches)
        if (!branch.back) to.push_back(branch.to);
}

}  // namespace

std::vector<StateIndex> ways_in(const Draft& draft) {
    std::vector<StateIndex> in;
    if (!draft.bot.states.empty()) in.push_back(draft.bot.start);
    for (const Jump& jump : draft.jumps)
        if (jump.from.kind != Owner::Kind::state) in.push_back(jump.to);
    for (const FallbackStep& step : draft.bot.fallback)  // the default one was never written
        if (step.go) add_branches(*step.go, in);
    return in;
}

std::vector<std::vector<StateIndex>> ways_on(const Draft& draft) {
    std::vector<std::vector<StateIndex>> on(draft.bot.states.size());
    for (const Jump& jump : draft.jumps)
        if (jump.from.kind == Owner::Kind::state) on[jump.from.index].push_back(jump.to);
    for (std::size_t i = 0; i < on.size(); ++i) {
        const Form* form = std::get_if<Form>(&draft.bot.states[i].then);
        if (form != nullptr && form->give_up) add_branches(*form->give_up, on[i]);
    }
    return on;
}

std::vector<bool> reached(const std::vector<std::vector<StateIndex>>& ways,
                          const std::vector<StateIndex>& from) {
    std::vector<bool> seen(ways.size(), false);
    std::vector<StateIndex> open = from;
    while (!open.empty()) {
        const StateIndex at = open.back();
        open.pop_back();
        if (seen[at]) continue;
        seen[at] = true;
        for (const StateIndex next : ways[at])
            if (!seen[next]) open.push_back(next);
    }
    return seen;
}

}  // namespace frontdesk
