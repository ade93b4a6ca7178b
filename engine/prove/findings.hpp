// SPDX-License-Identifier: MIT
// What the walk through all situations has shown, one file each.
#pragma once

#include <span>

#include "engine/flow/load.hpp"
#include "engine/flow/report.hpp"
#include "engine/prove/explore.hpp"

namespace frontdesk {

struct Findings {
    const Bot& bot;  // as it is written
    const World& world;
    Exploration& found;
    const BotFolder& folder;
    Report& report;
};

// [unreachable-state], [no-way-to-a-person]
void tell_unreached(const Findings& findings);
// [stuck]
void tell_stuck(const Findings& findings);
// [endless-loop], [timer-too-long]
void tell_mishaps(const Findings& findings);
// [may-be-unknown]
void tell_gaps(const Findings& findings, std::span<const Suspect> suspects);
// [hidden-branch], [hidden-option], [hidden-trigger]: what no conversation ever takes.
void tell_unused(const Findings& findings);

// The conversation that led to a situation, line by line.
void add_story(const Findings& findings, const Reached& at, Report::Entry& entry);
// The same to a turn that went wrong, which `confirms` knows again, with that turn.
void add_story(const Findings& findings,
               const Mishap& mishap,
               const Confirms& confirms,
               Report::Entry& entry);

}  // namespace frontdesk
