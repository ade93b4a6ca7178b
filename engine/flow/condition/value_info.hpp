// SPDX-License-Identifier: MIT
// What is known of a value before anything runs: what every `set` and `save` of the bot give it.
#pragma once

#include <optional>
#include <string>
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

}  // namespace frontdesk
