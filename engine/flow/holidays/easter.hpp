// SPDX-License-Identifier: MIT
// The date of Easter, from which half of Europe counts its holidays.
#pragma once

#include <chrono>

namespace frontdesk {

// Easter Sunday in the Gregorian calendar, as the western churches keep it.
std::chrono::sys_days western_easter(int year);
// Easter Sunday of the orthodox churches (reckoned in the Julian calendar), as a Gregorian date.
std::chrono::sys_days orthodox_easter(int year);

}  // namespace frontdesk
