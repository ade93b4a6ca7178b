// SPDX-License-Identifier: MIT
// The checks, one file each. Those at the top are told by the compiler where it meets the mistake; the others
// look at the whole draft.
#pragma once

#include <string_view>
#include <vector>

#include "engine/flow/draft.hpp"
#include "engine/flow/load.hpp"
#include "engine/flow/report.hpp"

namespace frontdesk {

struct Context;

// unknown_target.cpp: names that nothing has. Silent when a file could not be read, for the name may be in
// it.
void tell_unknown_state(Context& context, const NodeEntry& entry);
void tell_unknown_queue(Context& context, const NodeEntry& entry);
void tell_unknown_value(Context& context, const NodeEntry& entry, std::string_view name);

using Rule = void (*)(const Draft& draft, Report& report);

// Sound whatever else is wrong with the folder.
void check_limits(const Draft& draft, Report& report);           // limits.cpp
void check_phrases(const Draft& draft, Report& report);          // phrases.cpp
void check_duplicate_names(const Draft& draft, Report& report);  // duplicate_names.cpp
void check_never_open(const Draft& draft, Report& report);       // never_open.cpp

// Only for a bot that compiled without an error: what is missing may be in what could not be compiled.
void check_placeholders(const Draft& draft, Report& report);  // placeholders.cpp
void check_loops(const Draft& draft, Report& report);         // endless_loop.cpp
void check_reachable(const Draft& draft, Report& report);     // unreachable.cpp
void check_person(const Draft& draft, Report& report);        // way_to_a_person.cpp
void check_habits(const Draft& draft, Report& report);        // habits.cpp: warnings

// may_be_unknown.cpp: what only playing the bot can decide.
std::vector<Suspect> suspects_of(const Draft& draft, MessageLanguage language);

}  // namespace frontdesk
