// SPDX-License-Identifier: MIT
// Italy. Legge 27 maggio 1949, n. 260, with D.P.R. 792/1985 (Epiphany), Legge 336/2000 (2 June) and Legge
// 151/2025 (4 October).
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule italy_rules[] = {
    on(1, 1, "New Year's Day", "Capodanno"),
    on(6, 1, "Epiphany", "Epifania").since(1986),
    on(17, 3, "150 years of unity", "150º anniversario dell'Unità d'Italia").only(2011),
    easter(easter_sunday, "Easter Sunday", "Pasqua"),
    easter(easter_monday, "Easter Monday", "Lunedì dell'Angelo"),
    on(25, 4, "Liberation Day", "Festa della Liberazione"),
    on(1, 5, "Labour Day", "Festa del Lavoro"),
    on(2, 6, "Republic Day", "Festa della Repubblica").since(2001),
    on(15, 8, "Assumption Day", "Ferragosto"),
    on(4, 10, "St Francis' Day", "San Francesco d'Assisi").since(2026),
    on(1, 11, "All Saints' Day", "Ognissanti"),
    on(8, 12, "Immaculate Conception", "Immacolata Concezione"),
    on(25, 12, "Christmas Day", "Natale"),
    on(26, 12, "St Stephen's Day", "Santo Stefano"),
};

}  // namespace

constinit const HolidayCountry italy = {"IT", "Italy", "Włochy", "Italia", italy_rules, {}};

}  // namespace frontdesk::holiday
