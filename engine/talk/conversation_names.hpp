// SPDX-License-Identifier: MIT
// The words of enumerations in a stored conversation, by their position.
#pragma once

#include <array>

namespace frontdesk {

inline constexpr std::array<const char*, 3> timer_kind_names = {"after", "overdue", "forget"};
inline constexpr std::array<const char*, 3> caller_names = {"state", "trigger", "on"};

}  // namespace frontdesk
