// SPDX-License-Identifier: MIT
// The tables that are printed, in Markdown.
#pragma once

#include <string>
#include <vector>

#include "tests/bench/matching/goals.hpp"
#include "tests/bench/matching/results.hpp"

namespace frontdesk::bench {

// The means over the sets: one row a measure, a column for each engine and protocol.
std::string means_table(const std::vector<EngineResults>& engines, const std::vector<std::string>& protocols);

// 50 and 500 FAQs: time, building, memory.
std::string sizes_table(const std::vector<EngineResults>& engines);

// Accuracy set by set, and the difference of the first engine to the second.
std::string sets_table(const std::vector<EngineResults>& engines, const std::vector<std::string>& protocols);

// One row for each engine (a variation of the first one).
std::string parts_table(const std::vector<EngineResults>& variations);

std::string goals_table(const std::vector<Goal>& goals);

}  // namespace frontdesk::bench
