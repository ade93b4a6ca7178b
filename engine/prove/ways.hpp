// SPDX-License-Identifier: MIT
// What the walk has come to, by which ways, and what of it is still to be looked at.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/prove/explore.hpp"
#include "engine/prove/older_buttons.hpp"

namespace frontdesk {

class Ways {
public:
    Ways(const World& world, const Bounds& bounds, Exploration& found);

    // The situation of this moment, which is a new one if nothing known is the same. `forced`: behind what is
    // forced it is not the same as elsewhere. nowhere: there are too many.
    SituationIndex situation_of(Moment moment, bool forced);
    // The same, but one that can be come to without being forced is taken if there is one.
    SituationIndex situation_behind(Moment moment, bool forced);
    // The one without what changes few answers: all but what this one has more is played there.
    std::optional<SituationIndex> plain_of(SituationIndex index) const;
    // Have they the same plain one?
    bool are_same(SituationIndex one, SituationIndex other) const;

    // One more way from here, or more facts on one that is known.
    void go(SituationIndex from, const Situation::Way& gone, const ShownButtons& shown);
    // At a situation, with facts that are new in it.
    void arrive(SituationIndex to, Situation::Arrival arrival, const ShownButtons& shown);
    // Where something new was arrived at since it was asked last, and everything that can be known there.
    std::vector<std::pair<SituationIndex, FactsSet>> take_new();
    // The next button that can be tapped long after it was shown.
    std::optional<OlderButtons::Untapped> next_older() { return older_.next(); }

private:
    std::string key(const Moment& moment, bool forced) const;
    void add_shown(const ShownButtons& shown, FactsSet facts, std::vector<Situation::Shown>& to);

    const World& world_;
    const Bounds& bounds_;
    Exploration& found_;
    OlderButtons older_;
    std::unordered_map<std::string, SituationIndex> by_key_;
    std::unordered_map<std::string, std::size_t> of_state_;
    std::vector<std::string> plain_keys_;  // by situation
    std::vector<SituationIndex> new_;
    std::vector<bool> is_new_;  // by situation
};

}  // namespace frontdesk
