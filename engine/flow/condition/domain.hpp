// SPDX-License-Identifier: MIT
// Values to try out: beside each constant, at it, and between it and the next.
#pragma once

#include <vector>

#include "engine/flow/condition/value_info.hpp"

namespace frontdesk {

// How near to a moment its neighbours stand.
enum class Fineness { seconds, minutes };

// At least one value of each class that comparisons with these constants can tell apart; the constants first.
// Constants of other types say nothing.
std::vector<Value>
values_to_try(const ValueInfo& info, const std::vector<Value>& constants, Fineness fineness);

}  // namespace frontdesk
