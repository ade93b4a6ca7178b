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
    Value value;                         // of a fixed one
    Duration plus{0};                    // of the others; today counts from 00:00
    ValueType type = ValueType::number;  // of the question
    bool operator==(const Limit&) const = default;
};

// Where an answer with a time of day is limited by a day alone: the least is its 00:00, the most its 23:59.
enum class LimitSide { least, most };

// For an answer of this type (number, date, time, date_time); nothing when the text is no limit of it, or
// counts further than a century.
// `4`, `-2.5`; `2026-12-01`; `08:00`; `2026-12-01 08:00`; `today`, `tomorrow`, `now`, each with `+ 2 days` or
// `- 2 days` behind it; `in 2 days`. Days and weeks count whole days from today, hours and minutes from now.
std::optional<Limit> parse_limit(std::string_view text, ValueType type, LimitSide side = LimitSide::least);
// What it is at this moment of the business's clock, to the minute, of the question's type; nothing when it
// is out of range (`now + 3 hours` as a time of day, late in the evening).
std::optional<Value> limit_value(const Limit& limit, LocalTime now);

}  // namespace frontdesk
