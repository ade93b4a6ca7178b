// SPDX-License-Identifier: MIT
// Poland. Ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy, with its changes of 1989, 1990, 2010
// (6 January) and 2024 (24 December).
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule poland_rules[] = {
    on(1, 1, "New Year's Day", "Nowy Rok"),
    on(6, 1, "Epiphany", "Święto Trzech Króli").since(2011),
    easter(easter_sunday, "Easter Sunday", "Wielkanoc"),
    easter(easter_monday, "Easter Monday", "Poniedziałek Wielkanocny"),
    on(1, 5, "Labour Day", "Święto Państwowe 1 Maja"),
    on(3, 5, "Constitution Day", "Święto Narodowe Trzeciego Maja").since(1990),
    easter(whit_sunday, "Whit Sunday", "Zielone Świątki"),
    easter(corpus_christi, "Corpus Christi", "Boże Ciało"),
    on(15, 8, "Assumption Day", "Wniebowzięcie Najświętszej Maryi Panny").since(1989),
    on(1, 11, "All Saints' Day", "Wszystkich Świętych"),
    on(11, 11, "Independence Day", "Narodowe Święto Niepodległości").since(1989),
    on(12,
       11,
       "100 years of independence",
       "Święto Narodowe z okazji Setnej Rocznicy Odzyskania Niepodległości")
        .only(2018),
    on(24, 12, "Christmas Eve", "Wigilia").since(2025),
    on(25, 12, "Christmas Day", "Boże Narodzenie"),
    on(26, 12, "Second day of Christmas", "Drugi dzień Bożego Narodzenia"),
};

}  // namespace

constinit const HolidayCountry poland = {"PL", "Poland", "Polska", "Polska", poland_rules, {}};

}  // namespace frontdesk::holiday
