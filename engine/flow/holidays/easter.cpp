// SPDX-License-Identifier: MIT
// The first Sunday after the first full moon of spring, by the tables of the churches and not by the sky.
#include "engine/flow/holidays/easter.hpp"

namespace frontdesk {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr int metonic_cycle = 19;  // years after which the moon's phases fall on the same dates

// The Sunday after this day, never the day itself.
sys_days sunday_after(sys_days day) { return day + days{7 - std::chrono::weekday{day}.c_encoding()}; }

}  // namespace

// The full moon comes as many days after 21 March as the age of the moon leaves; the Gregorian reform
// corrects that age for the leap days it drops (three in four centuries) and for the moon's own drift (eight
// days in 25 centuries), and keeps the moon before 19 April.
sys_days western_easter(int year) {
    const int golden = year % metonic_cycle;
    const int century = year / 100;
    const int dropped_leap_days = century - century / 4;
    const int drift = (8 * century + 13) / 25;
    int moon = (19 * golden + dropped_leap_days - drift + 15) % 30;
    if (moon == 29 || (moon == 28 && golden > 10)) --moon;
    return sunday_after(sys_days{std::chrono::year{year} / 3 / 21} + days{moon});
}

sys_days orthodox_easter(int year) {
    const int moon = (19 * (year % metonic_cycle) + 15) % 30;
    const int century = year / 100;
    const int behind =
        century - century / 4 - 2;  // days of the Julian calendar behind the Gregorian in March
    return sunday_after(sys_days{std::chrono::year{year} / 3 / 21} + days{moon + behind});
}

}  // namespace frontdesk
