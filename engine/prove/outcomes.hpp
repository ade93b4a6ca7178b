// SPDX-License-Identifier: MIT
// What moves made of what was known, so that what makes the same of other facts need not be played again.
#pragma once

#include <deque>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/prove/explore.hpp"

namespace frontdesk {

// Of one move, for all facts that agree with `facts` in `read`.
struct Outcome {
    Facts facts;
    std::vector<ReadPlace> read;
    // What was answered before in forms that this begins again, by state.
    std::vector<std::pair<std::string, std::string>> parked;
    SituationIndex to = nowhere;
    WrittenFacts written = {};
    bool asked_open = false;
    bool entered = false;  // a state, perhaps the one that it was in
    ShownButtons shown;
};

class Outcomes {
public:
    Outcomes(const World& world, Exploration& found) : world_(world), found_(found) {}

    // Those of this move; one from here is one from elsewhere where the two cannot be told apart.
    std::deque<Outcome>& of(SituationIndex index, const Move& move);
    // With which of these facts it is the outcome here, too.
    FactsSet holding(SituationIndex index, FactsSet facts, const Outcome& outcome);

    // What a turn depended on.
    std::vector<ReadPlace>
    read_by(const Move& move, const Observed& observed, const Moment& from, const Moment& to) const;
    std::vector<std::pair<std::string, std::string>> parked_for(const Observed& observed,
                                                                const Reached& reached) const;

private:
    std::string key_for(SituationIndex index, const Move& move) const;

    const World& world_;
    Exploration& found_;
    std::unordered_map<std::string, std::deque<Outcome>> outcomes_;
};

// The same for moves that a customer cannot tell apart.
std::string name_of(const Move& move);

}  // namespace frontdesk
