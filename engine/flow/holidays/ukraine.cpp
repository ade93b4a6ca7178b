// SPDX-License-Identifier: MIT
// Ukraine. Кодекс законів про працю, стаття 73, with the laws 3107-IX and 3258-IX of 2023. Under martial law
// people may have to work on these days, and no day moves away from a weekend; the list is the law's.
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule ukraine_rules[] = {
    on(1, 1, "New Year's Day", "Новий рік"),
    on(7, 1, "Christmas Day (Julian)", "Різдво Христове").until(2023),
    on(8, 3, "Women's Day", "Міжнародний жіночий день"),
    orthodox(easter_sunday, "Easter Sunday", "Великдень"),
    on(1, 5, "Labour Day", "День праці"),
    on(2, 5, "Labour Day", "День праці").until(2017),
    on(9, 5, "Victory Day", "День перемоги").until(2023),
    on(8, 5, "Day of Remembrance and Victory", "День пам'яті та перемоги").since(2024),
    orthodox(whit_sunday, "Trinity Sunday", "Трійця"),
    on(28, 6, "Constitution Day", "День Конституції України").since(1997),
    on(28, 7, "Statehood Day", "День Української Державності").since(2022).until(2023),
    on(15, 7, "Statehood Day", "День Української Державності").since(2024),
    on(24, 8, "Independence Day", "День незалежності України").since(1992),
    on(14, 10, "Defenders' Day", "День захисників і захисниць України").since(2015).until(2022),
    on(1, 10, "Defenders' Day", "День захисників і захисниць України").since(2023),
    on(25, 12, "Christmas Day", "Різдво Христове").since(2017),
};

}  // namespace

constinit const HolidayCountry ukraine = {"UA", "Ukraine", "Ukraina", "Україна", ukraine_rules, {}};

}  // namespace frontdesk::holiday
