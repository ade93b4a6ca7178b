// SPDX-License-Identifier: MIT
// [stuck]: whatever the customer does from here on, no person comes and the conversation never rests.
#include <set>

#include "engine/prove/conditions.hpp"
#include "engine/prove/findings.hpp"

namespace frontdesk {
namespace {

class WaysOut {
public:
    explicit WaysOut(const Findings& findings)
        : world_(findings.world),
          all_(findings.found.situations),
          out_(all_.size(), false),
          before_(all_.size()) {
        for (SituationIndex i = 0; i < all_.size(); ++i)
            for (const SituationIndex to : all_[i].on)
                if (to != nowhere) before_[to].push_back(i);
        for (SituationIndex i = 0; i < all_.size(); ++i)
            if (is_at_rest(world_.bot, all_[i].conversation) || !all_[i].expanded || leaves(i)) spread(i);
        if (!world_.is_small) try_anywhere();
    }

    bool has_one(SituationIndex index) const { return out_[index]; }

private:
    // A way that was not followed because the walk had to end may lead anywhere.
    bool leaves(SituationIndex index) const {
        for (const SituationIndex to : all_[index].on)
            if (to == nowhere) return true;
        return false;
    }

    void spread(SituationIndex index) {
        std::vector<SituationIndex> open{index};
        while (!open.empty()) {
            const SituationIndex at = open.back();
            open.pop_back();
            if (out_[at]) continue;
            out_[at] = true;
            for (const SituationIndex from : before_[at])
                if (!out_[from]) open.push_back(from);
        }
    }

    // In a large bot what works anywhere was played from a few situations only.
    void try_anywhere() {
        for (SituationIndex i = 0; i < all_.size(); ++i) {
            if (out_[i]) continue;
            for (const Move& move : world_.anywhere) {
                if (move.starts_anew) continue;
                if (!is_at_rest(world_.bot, turn_of(world_, all_[i], move).next)) continue;
                spread(i);
                break;
            }
        }
    }

    const World& world_;
    const std::vector<Situation>& all_;
    std::vector<bool> out_;
    std::vector<std::vector<SituationIndex>> before_;
};

}  // namespace

void tell_stuck(const Findings& findings) {
    const WaysOut ways(findings);
    const auto& all = findings.found.situations;
    std::set<Place> told;
    for (SituationIndex i = 0; i < all.size(); ++i) {
        if (ways.has_one(i) || all[i].forced) continue;
        if (all[i].from != nowhere && !ways.has_one(all[i].from)) continue;  // a consequence
        const Bot& bot = findings.world.bot;
        const auto index = bot.find_state(all[i].conversation.state);
        if (!index || !told.insert(bot.states[*index].place).second) continue;
        const State& state = bot.states[*index];
        auto entry =
            findings.report.error("stuck", mark_in_source(findings.folder, state.place, state.name),
                                  {"who gets to \"{}\" this way never reaches a person or an end",
                                   "kto tak trafi do \"{}\", nie dotrze ani do człowieka, ani do końca"},
                                  state.name);
        entry.advise({"add an option, a trigger or a fallback that leads to a person",
                      "dodaj opcję, trigger albo fallback, który prowadzi do człowieka"});
        add_story(findings.found, i, entry);
    }
}

}  // namespace frontdesk
