// SPDX-License-Identifier: MIT
// Ireland. Organisation of Working Time Act 1997, Second Schedule, with S.I. 50/2022. A public holiday on a
// weekend does not move: those who would have worked get another day, which each employer chooses.
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule ireland_rules[] = {
    on(1, 1, "New Year's Day", "Lá Caille"),
    HolidayRule{Kind::saint_brigid, 2, 1, monday, "St Brigid's Day", "Lá Fhéile Bríde"}.since(2023),
    on(17, 3, "St Patrick's Day", "Lá Fhéile Pádraig"),
    on(18, 3, "Day of Remembrance and Recognition", "Lá Cuimhneacháin agus Aitheantais").only(2022),
    easter(easter_monday, "Easter Monday", "Luan Cásca"),
    nth(1, monday, 5, "May Day", "Lá Bealtaine").since(1994),
    nth(1, monday, 6, "June Holiday", "Lá Saoire i mí an Mheithimh"),
    nth(1, monday, 8, "August Holiday", "Lá Saoire i mí Lúnasa"),
    nth(-1, monday, 10, "October Holiday", "Lá Saoire i mí Dheireadh Fómhair").since(1977),
    on(25, 12, "Christmas Day", "Lá Nollag"),
    on(26, 12, "St Stephen's Day", "Lá Fhéile Stiofáin"),
};

}  // namespace

constinit const HolidayCountry ireland = {"IE", "Ireland", "Irlandia", "Éire", ireland_rules, {}};

}  // namespace frontdesk::holiday
