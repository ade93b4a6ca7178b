// SPDX-License-Identifier: MIT
// Faults of a condition as diagnostics, with the very place underlined.
#pragma once

#include "engine/flow/condition/check_types.hpp"
#include "engine/flow/condition/condition.hpp"
#include "engine/flow/report.hpp"
#include "engine/flow/source.hpp"

namespace frontdesk {

// `node` is the text of the whole condition. Without its reading in the file (escapes, folded lines) the
// whole value is underlined.
void tell_fault(Report& report, const BotFolder& folder, const Node& node, const ConditionFault& fault);
void tell_fault(Report& report, const BotFolder& folder, const Node& node, const TypeFault& fault);

}  // namespace frontdesk
