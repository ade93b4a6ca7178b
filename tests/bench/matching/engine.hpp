// SPDX-License-Identifier: MIT
// Frontdesk's own matching, whole and with one of its parts switched off.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/text/understand/match_options.hpp"
#include "tests/bench/matching/matcher.hpp"

namespace frontdesk::bench {

std::unique_ptr<Matcher> make_engine(const Task& task, const MatchOptions& options = {});

struct Variation {
    std::string name;  // "without stems"
    MatchOptions options;
};

// The whole algorithm first, then without each of its parts.
std::vector<Variation> variations();

}  // namespace frontdesk::bench
