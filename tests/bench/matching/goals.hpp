// SPDX-License-Identifier: MIT
// What the matching has to reach, beside what it reached.
#pragma once

#include <string>
#include <vector>

#include "tests/bench/matching/results.hpp"

namespace frontdesk::bench {

struct Goal {
    std::string what;
    std::string wanted;   // "at least +5.0"
    std::string reached;  // "+6.1"
    bool met = false;
};

// Goals whose figures were not measured (a quick run has no noise) are left out.
std::vector<Goal> goals(const EngineResults& ours, const EngineResults& node_nlp, const EngineResults& svm);

}  // namespace frontdesk::bench
