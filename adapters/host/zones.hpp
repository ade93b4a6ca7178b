// SPDX-License-Identifier: MIT
// The system's time zones, for the loader of flows.
#pragma once

#include <optional>
#include <string_view>

#include "engine/base/zone.hpp"

namespace frontdesk {

// The zone of this name ("Europe/Warsaw") from /usr/share/zoneinfo; nothing if there is none, or the name
// could lead anywhere else.
std::optional<TimeZone> find_system_zone(std::string_view name);

}  // namespace frontdesk
