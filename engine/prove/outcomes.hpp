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
    std::vector<FactPlace> read;
    // What was answered before in forms that this begins again, by state.
    std::vector<std::pair<std::string, std::string>> parked;
    SituationIndex to = nowhere;
    WrittenFacts written = {};
    bool asked_open = false;
    bool entered = false;                                    // a state, perhaps the one that it was in
    std::vector<std::pair<std::string, std::string>> shown;  // label and payload
};

// By what tells moves apart.
using Outcomes = std::unordered_map<std::string, std::deque<Outcome>>;

}  // namespace frontdesk
