// SPDX-License-Identifier: MIT
// Opening hours against the clock on the wall, daylight saving included.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/zone.hpp"
#include "engine/flow/bot.hpp"

namespace frontdesk {

bool is_open(const Hours& hours, const TimeZone& zone, Instant at);
// The first moment from `at` on (inclusive) at which it is open; nothing if it never is within two years.
std::optional<Instant> next_open(const Hours& hours, const TimeZone& zone, Instant at);
// `at` plus `open_time`, counting only open time; nothing if there is not enough of it within two years.
std::optional<Instant>
after_open_time(const Hours& hours, const TimeZone& zone, Instant at, Duration open_time);
// "today at 14:00", "tomorrow at 07:00", "Monday at 07:00" within a week, then "Monday, 4 January at 07:00";
// in the language of this code (English where we do not know it).
std::string say_moment(Instant moment, Instant now, const TimeZone& zone, std::string_view language);

}  // namespace frontdesk
