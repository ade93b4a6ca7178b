// SPDX-License-Identifier: MIT
// The least and the most of an answer: `min: 4`, `min: in 2 days`, `max: today + 60 days`, `min: 08:00`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/value.hpp"

namespace frontdesk {

struct Limit {
    // From what it counts. fixed: `value` alone.
    enum class From { fixed, today, now } from = From::fixed;
    Value value;         // of a fixed one
    Duration plus{0};    // of the others
    ValueType type = ValueType::number;  // of the question
    bool operator==(const Limit&) const = default;
};

// For an answer of this type (number, date, time, date_time); nothing when the text is no limit of it.
std::optional<Limit> parse_limit(std::string_view text, ValueType type);
// What it is at this moment of the business's clock; nothing when it is out of range.
std::optional<Value> limit_value(const Limit& limit, LocalTime now);

}  // namespace frontdesk
