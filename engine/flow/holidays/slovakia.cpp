// SPDX-License-Identifier: MIT
// Slovakia. Zákon č. 241/1993 Z. z.: the days without work. 1 September (from 2024) and 17 November (from
// 2025) are holidays on which people work; so are 8 May and 15 September in 2026 alone.
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule slovakia_rules[] = {
    on(1, 1, "Republic Day", "Deň vzniku Slovenskej republiky"),
    on(6, 1, "Epiphany", "Zjavenie Pána"),
    easter(good_friday, "Good Friday", "Veľký piatok"),
    easter(easter_monday, "Easter Monday", "Veľkonočný pondelok"),
    on(1, 5, "Labour Day", "Sviatok práce"),
    on(8, 5, "Victory Day", "Deň víťazstva nad fašizmom").since(1997).until(2025),
    on(8, 5, "Victory Day", "Deň víťazstva nad fašizmom").since(2027),
    on(5, 7, "St Cyril and St Methodius", "Sviatok svätého Cyrila a Metoda"),
    on(29, 8, "National Uprising Day", "Výročie Slovenského národného povstania"),
    on(1, 9, "Constitution Day", "Deň Ústavy Slovenskej republiky").until(2023),
    on(15, 9, "Our Lady of Sorrows", "Sedembolestná Panna Mária").until(2025),
    on(15, 9, "Our Lady of Sorrows", "Sedembolestná Panna Mária").since(2027),
    on(30, 10, "100 years of the Declaration", "Výročie Deklarácie slovenského národa").only(2018),
    on(1, 11, "All Saints' Day", "Sviatok Všetkých svätých"),
    on(17, 11, "Freedom and Democracy Day", "Deň boja za slobodu a demokraciu").since(2001).until(2024),
    on(24, 12, "Christmas Eve", "Štedrý deň"),
    on(25, 12, "Christmas Day", "Prvý sviatok vianočný"),
    on(26, 12, "Second day of Christmas", "Druhý sviatok vianočný"),
};

}  // namespace

constinit const HolidayCountry slovakia = {"SK", "Slovakia", "Słowacja", "Slovensko", slovakia_rules, {}};

}  // namespace frontdesk::holiday
