// SPDX-License-Identifier: MIT
// What a conversation remembers under a name: one answer, typed.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "engine/base/instant.hpp"
#include "engine/base/zone.hpp"

namespace frontdesk {

using Date = std::chrono::year_month_day;

// Wall-clock minutes since midnight, 0 to 1439.
struct TimeOfDay {
    int minutes = 0;
    auto operator<=>(const TimeOfDay&) const = default;
};

// `text` also holds a choice, an e-mail address, a phone number (E.164), and the address of a photo or file.
enum class ValueType { text, number, yes_no, date, time, date_time, duration };

// The alternatives stand in the order of ValueType.
using Value = std::variant<std::string, double, bool, Date, TimeOfDay, LocalTime, Duration>;

inline ValueType type_of(const Value& value) { return static_cast<ValueType>(value.index()); }
// "number", "date_time": the word that the flow language and stored conversations use.
std::string_view name_of(ValueType type);
std::optional<ValueType> value_type(std::string_view name);

// In the form of the YAML and of the API: "Ola", "32", "2.5", "yes", "2026-11-28", "07:30",
// "2026-11-28 07:30", "2h". Reading it back as the same type gives the same value.
std::string to_text(const Value& value);
// Nothing when the text is not of this type. Numbers are finite; years are 1 to 9999.
std::optional<Value> value_from_text(std::string_view text, ValueType type);

}  // namespace frontdesk
