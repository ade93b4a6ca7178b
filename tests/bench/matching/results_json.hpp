// SPDX-License-Identifier: MIT
// The results for other programs to read.
#pragma once

#include <string>
#include <vector>

#include "tests/bench/matching/goals.hpp"
#include "tests/bench/matching/results.hpp"

namespace frontdesk::bench {

// {"goals": [...], "engines": {"frontdesk": [one object a task]}}
std::string to_json(const std::vector<EngineResults>& engines, const std::vector<Goal>& goals);

}  // namespace frontdesk::bench
