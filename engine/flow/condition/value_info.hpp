// SPDX-License-Identifier: MIT
// What is known of a value before anything runs: what every `set` and `save` of the bot give it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/value.hpp"

namespace frontdesk {

struct ValueInfo {
    ValueType type = ValueType::text;
    std::vector<std::string> choices = {};  // all that it can be; empty: anything of its type
    std::optional<double> min = {};         // of a number
    std::optional<double> max = {};
    bool whole = false;  // a number without a fraction
};

// What is known of the value of this name; null when there is none.
using TypesOf = std::function<const ValueInfo*(std::string_view name)>;
// Of `open`, `visits`, `now`, `today` and `language`, which are never unknown; null for other names.
const ValueInfo* built_in_info(std::string_view name);

}  // namespace frontdesk
