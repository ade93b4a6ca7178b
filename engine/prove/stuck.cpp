// SPDX-License-Identifier: MIT
// [stuck]: whatever the customer does from here on, no person comes and the conversation never rests.
#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "engine/prove/conditions.hpp"
#include "engine/prove/findings.hpp"

namespace frontdesk {
namespace {

class WaysOut {
public:
    explicit WaysOut(const Findings& findings)
        : world_(findings.world),
          found_(findings.found),
          sets_(findings.found.sets),
          all_(found_.situations),
          out_(all_.size()),
          before_(all_.size()) {
        for (SituationIndex i = 0; i < all_.size(); ++i)
            for (const Situation::Way& way : all_[i].ways)
                if (!way.by_chance && way.to != nowhere) before_[way.to].push_back({i, &way});
        for (SituationIndex i = 0; i < all_.size(); ++i) {
            if (is_at_rest(world_.bot, all_[i].first.conversation)) spread(i, all_[i].all);
            spread(i, sets_.without(all_[i].all, all_[i].expanded));
            // A way that was not followed because the walk had to end may lead anywhere.
            for (const Situation::Way& way : all_[i].ways)
                if (!way.by_chance && way.to == nowhere) spread(i, way.facts);
        }
        if (!world_.is_small) try_anywhere();
    }

    // With these facts there is none.
    FactsSet stuck(SituationIndex index) const { return sets_.without(all_[index].all, out_[index]); }
    // With one of these it begins: where one came from there was one still. If it can be, one whose
    // conversation leads here when it is played.
    std::optional<Reached> where_it_begins(SituationIndex index) const {
        std::optional<Reached> first;
        for (const Situation::Arrival& arrival : all_[index].arrivals) {
            const auto begins = where_it_begins(index, arrival);
            if (!begins) continue;
            if (!first) first = begins;
            if (is_at(world_, found_, way_to(world_, found_, *begins).back(), *begins)) return begins;
        }
        return first;
    }

private:
    struct Before {
        SituationIndex from;
        const Situation::Way* way;
    };

    std::optional<Reached> where_it_begins(SituationIndex index, const Situation::Arrival& arrival) const {
        const FactsSet stuck_then = sets_.both(arrival.then, stuck(index));
        if (stuck_then.empty()) return std::nullopt;
        if (arrival.from == nowhere) return Reached{index, sets_.first(stuck_then)};
        const FactsSet before =
            sets_.before(sets_.without(arrival.knowing, stuck(arrival.from)), arrival.written, stuck_then);
        if (before.empty()) return std::nullopt;
        return Reached{index, sets_.first(sets_.after(before, arrival.written))};
    }

    void spread(SituationIndex index, FactsSet facts) {
        std::vector<std::pair<SituationIndex, FactsSet>> open{{index, facts}};
        while (!open.empty()) {
            const SituationIndex at = open.back().first;
            const FactsSet more = sets_.without(open.back().second, out_[at]);
            open.pop_back();
            if (more.empty()) continue;
            out_[at] = sets_.either(out_[at], more);
            for (const auto& [from, way] : before_[at]) {
                const FactsSet before = sets_.before(way->facts, way->written, more);
                if (!before.empty()) open.emplace_back(from, before);
            }
        }
    }

    // In a large bot what works anywhere was played from a few situations only.
    void try_anywhere() {
        for (SituationIndex i = 0; i < all_.size(); ++i)
            for (FactsSet left = stuck(i); !left.empty();) {
                const Facts some = sets_.first(left);
                Observed observed;
                if (leads_out(moment_in(found_, {i, some}), observed))
                    spread(i, sets_.alike(left, some, found_.known.places(observed.read)));
                left = sets_.without(left, sets_.alike(left, some, found_.known.places(observed.read)));
            }
    }

    bool leads_out(const Moment& moment, Observed& observed) const {
        return std::ranges::any_of(world_.anywhere, [&](const Move& move) {
            return !move.starts_anew && is_at_rest(world_.bot, turn_of(world_, moment, move, &observed).next);
        });
    }

    const World& world_;
    Exploration& found_;
    FactsSets& sets_;
    const std::vector<Situation>& all_;
    std::vector<FactsSet> out_;
    std::vector<std::vector<Before>> before_;
};

}  // namespace

void tell_stuck(const Findings& findings) {
    const WaysOut ways(findings);
    const auto& all = findings.found.situations;
    const Bot& bot = findings.world.bot;
    std::set<Place> told;
    for (SituationIndex i = 0; i < all.size(); ++i) {
        if (all[i].forced) continue;
        const auto index = bot.find_state(all[i].first.conversation.state);
        if (!index || told.contains(bot.states[*index].place)) continue;
        const auto first = ways.where_it_begins(i);
        if (!first) continue;
        const State& state = bot.states[*index];
        told.insert(state.place);
        auto entry =
            findings.report.error("stuck", mark_in_source(findings.folder, state.place, state.name),
                                  {"who gets to \"{}\" this way never reaches a person or an end",
                                   "kto tak trafi do \"{}\", nie dotrze ani do człowieka, ani do końca"},
                                  state.name);
        entry.advise({"add an option, a trigger or a step of \"fallback\" that leads to a person",
                      "dodaj opcję, trigger albo krok \"fallback\", który prowadzi do człowieka"});
        add_story(findings, *first, entry);
    }
}

}  // namespace frontdesk
