// SPDX-License-Identifier: MIT
// Time as the engine knows it: a parameter, never a clock.
#pragma once

#include <chrono>
#include <cstdint>

namespace frontdesk {

using Duration = std::chrono::milliseconds;
// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

// Milliseconds since 1970-01-01T00:00Z, the form in which the store and the platform keep moments.
constexpr std::int64_t to_millis(Instant at) { return at.time_since_epoch().count(); }
constexpr Instant from_millis(std::int64_t millis) { return Instant{Duration{millis}}; }

}  // namespace frontdesk
