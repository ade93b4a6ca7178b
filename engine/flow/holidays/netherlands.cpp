// SPDX-License-Identifier: MIT
// The Netherlands. Algemene termijnenwet, artikel 3. Liberation Day is a day off every fifth year for most,
// and King's Day moves away from a Sunday (Koninklijk besluit of 2013). Good Friday counts for the terms of
// courts alone.
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule netherlands_rules[] = {
    on(1, 1, "New Year's Day", "Nieuwjaarsdag"),
    easter(easter_sunday, "Easter Sunday", "Eerste paasdag"),
    easter(easter_monday, "Easter Monday", "Tweede paasdag"),
    on(30, 4, "Queen's Day", "Koninginnedag").since(1980).until(2013).moving(Moves::saturday_instead),
    on(27, 4, "King's Day", "Koningsdag").since(2014).moving(Moves::saturday_instead),
    on(5, 5, "Liberation Day", "Bevrijdingsdag").since(1990).each(5),
    easter(ascension, "Ascension Day", "Hemelvaartsdag"),
    easter(whit_sunday, "Whit Sunday", "Eerste pinksterdag"),
    easter(whit_monday, "Whit Monday", "Tweede pinksterdag"),
    on(25, 12, "Christmas Day", "Eerste kerstdag"),
    on(26, 12, "Second day of Christmas", "Tweede kerstdag"),
};

}  // namespace

constinit const HolidayCountry netherlands = {"NL",        "Netherlands",     "Holandia",
                                              "Nederland", netherlands_rules, {}};

}  // namespace frontdesk::holiday
