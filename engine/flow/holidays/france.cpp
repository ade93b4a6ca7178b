// SPDX-License-Identifier: MIT
// France. Code du travail, article L3133-1.
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule france_rules[] = {
    on(1, 1, "New Year's Day", "Jour de l'an"),
    easter(easter_monday, "Easter Monday", "Lundi de Pâques"),
    on(1, 5, "Labour Day", "Fête du Travail"),
    on(8, 5, "Victory Day", "Victoire de 1945").since(1982),
    easter(ascension, "Ascension Day", "Ascension"),
    easter(whit_monday, "Whit Monday", "Lundi de Pentecôte"),
    on(14, 7, "National Day", "Fête nationale"),
    on(15, 8, "Assumption Day", "Assomption"),
    on(1, 11, "All Saints' Day", "Toussaint"),
    on(11, 11, "Armistice Day", "Armistice de 1918"),
    on(25, 12, "Christmas Day", "Noël"),
};

}  // namespace

constinit const HolidayCountry france = {"FR", "France", "Francja", "France", france_rules, {}};

}  // namespace frontdesk::holiday
