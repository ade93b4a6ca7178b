// SPDX-License-Identifier: MIT
// Austria. Arbeitsruhegesetz (ARG), § 7 Absatz 2, which holds in all Länder.
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule austria_rules[] = {
    on(1, 1, "New Year's Day", "Neujahr"),
    on(6, 1, "Epiphany", "Heilige Drei Könige"),
    easter(easter_monday, "Easter Monday", "Ostermontag"),
    on(1, 5, "Labour Day", "Staatsfeiertag"),
    easter(ascension, "Ascension Day", "Christi Himmelfahrt"),
    easter(whit_monday, "Whit Monday", "Pfingstmontag"),
    easter(corpus_christi, "Corpus Christi", "Fronleichnam"),
    on(15, 8, "Assumption Day", "Mariä Himmelfahrt"),
    on(26, 10, "National Day", "Nationalfeiertag").since(1967),
    on(1, 11, "All Saints' Day", "Allerheiligen"),
    on(8, 12, "Immaculate Conception", "Mariä Empfängnis"),
    on(25, 12, "Christmas Day", "Christtag"),
    on(26, 12, "St Stephen's Day", "Stefanitag"),
};

}  // namespace

constinit const HolidayCountry austria = {"AT", "Austria", "Austria", "Österreich", austria_rules, {}};

}  // namespace frontdesk::holiday
