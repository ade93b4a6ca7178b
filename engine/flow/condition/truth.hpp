// SPDX-License-Identifier: MIT
// What can be proven of conditions before anything runs: that one always holds, never, or only where another
// has held before it.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "engine/flow/condition/condition.hpp"
#include "engine/flow/condition/value_info.hpp"

namespace frontdesk {

// depends: it does, or nothing is proven.
enum class Truth { always, never, depends };

// Values are tried out, one for each class that the comparisons can tell apart, together with "unknown"; at
// most 20 000 combinations. A comparison of two values, one of a calculation, and a value without a type are
// taken for a free yes or no: what is proven then holds all the more.
Truth truth_of(const Condition& condition, const TypesOf& types);

// No only if it is proven that one of them always holds.
bool may_all_be_false(std::span<const Condition> conditions, const TypesOf& types);

// How many of them hold at once, at most; all of them if that is too much to try.
std::size_t most_at_once(std::span<const Condition> conditions, const TypesOf& types);

// Yes only if it is proven that wherever `later` holds, one of the earlier does. No for one that never holds
// anyway: truth_of tells that.
bool is_hidden_by(std::span<const Condition> earlier, const Condition& later, const TypesOf& types);

// One value for each class that these conditions tell apart, in order: for `people > 40`, 40 and 41. At least
// one; "unknown" is not among them. Moments are to the minute.
std::vector<Value>
interesting_values(std::string_view name, std::span<const Condition> conditions, const ValueInfo& info);

}  // namespace frontdesk
