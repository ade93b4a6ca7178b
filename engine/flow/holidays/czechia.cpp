// SPDX-License-Identifier: MIT
// Czechia. Zákon č. 245/2000 Sb., o státních svátcích, with Zákon č. 359/2015 Sb. (Good Friday).
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule czechia_rules[] = {
    on(1, 1, "New Year's Day", "Nový rok"),
    easter(good_friday, "Good Friday", "Velký pátek").since(2016),
    easter(easter_monday, "Easter Monday", "Velikonoční pondělí"),
    on(1, 5, "Labour Day", "Svátek práce"),
    on(8, 5, "Victory Day", "Den vítězství").since(1992),
    on(5, 7, "St Cyril and St Methodius", "Den slovanských věrozvěstů Cyrila a Metoděje").since(1990),
    on(6, 7, "Jan Hus Day", "Den upálení mistra Jana Husa").since(1990),
    on(28, 9, "Statehood Day", "Den české státnosti").since(2000),
    on(28, 10, "Independence Day", "Den vzniku samostatného československého státu").since(1988),
    on(17, 11, "Freedom and Democracy Day", "Den boje za svobodu a demokracii").since(2000),
    on(24, 12, "Christmas Eve", "Štědrý den").since(1990),
    on(25, 12, "Christmas Day", "1. svátek vánoční"),
    on(26, 12, "Second day of Christmas", "2. svátek vánoční"),
};

}  // namespace

constinit const HolidayCountry czechia = {"CZ", "Czechia", "Czechy", "Česko", czechia_rules, {}};

}  // namespace frontdesk::holiday
