// SPDX-License-Identifier: MIT
// Easter against the printed tables of full moons, year by year.
#include <array>

#include "engine/flow/holidays/easter.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono;

struct Moon {
    unsigned month;
    unsigned day;
};

// By golden number less one. The Book of Common Prayer, "until the year 2199 inclusive".
constexpr std::array<Moon, 19> western_moons = {{{4, 14},
                                                 {4, 3},
                                                 {3, 23},
                                                 {4, 11},
                                                 {3, 31},
                                                 {4, 18},
                                                 {4, 8},
                                                 {3, 28},
                                                 {4, 16},
                                                 {4, 5},
                                                 {3, 25},
                                                 {4, 13},
                                                 {4, 2},
                                                 {3, 22},
                                                 {4, 10},
                                                 {3, 30},
                                                 {4, 17},
                                                 {4, 7},
                                                 {3, 27}}};

// The same of the old church, in its own calendar.
constexpr std::array<Moon, 19> julian_moons = {{{4, 5},
                                                {3, 25},
                                                {4, 13},
                                                {4, 2},
                                                {3, 22},
                                                {4, 10},
                                                {3, 30},
                                                {4, 18},
                                                {4, 7},
                                                {3, 27},
                                                {4, 15},
                                                {4, 4},
                                                {3, 24},
                                                {4, 12},
                                                {4, 1},
                                                {3, 21},
                                                {4, 9},
                                                {3, 29},
                                                {4, 17}}};

sys_days easter_after(sys_days moon) {
    do moon += days{1};
    while (weekday{moon} != Sunday);
    return moon;
}

sys_days moon_of(const std::array<Moon, 19>& moons, int in_year) {
    const Moon moon = moons[static_cast<std::size_t>(in_year % 19)];
    return sys_days{year{in_year} / static_cast<int>(moon.month) / static_cast<int>(moon.day)};
}

}  // namespace

TEST_CASE("Easter is the Sunday after the full moon that the tables print", "[flow]") {
    for (int in_year = 1900; in_year <= 2100; ++in_year) {
        INFO(in_year);
        const days behind{in_year == 2100 ? 14 : 13};

        CHECK(western_easter(in_year) == easter_after(moon_of(western_moons, in_year)));
        CHECK(orthodox_easter(in_year) == easter_after(moon_of(julian_moons, in_year) + behind));
    }
}

TEST_CASE("Easter was when people remember it", "[flow]") {
    CHECK(western_easter(1954) == sys_days{1954y / 4 / 18});
    CHECK(western_easter(1981) == sys_days{1981y / 4 / 19});
    CHECK(western_easter(2008) == sys_days{2008y / 3 / 23});
    CHECK(western_easter(2024) == sys_days{2024y / 3 / 31});
    CHECK(western_easter(2038) == sys_days{2038y / 4 / 25});
    CHECK(orthodox_easter(2024) == sys_days{2024y / 5 / 5});
    CHECK(orthodox_easter(2025) == sys_days{2025y / 4 / 20});
    CHECK(orthodox_easter(2026) == sys_days{2026y / 4 / 12});
}

}  // namespace frontdesk
