// SPDX-License-Identifier: MIT
// The United States. 5 U.S.C. § 6103: the federal holidays. One on a Saturday is kept on the Friday before,
// one on a Sunday on the Monday after (Executive Order 11582). States have others.
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule united_states_rules[] = {
    on(1, 1, "New Year's Day", "New Year's Day").moving(Moves::nearest_workday),
    nth(3, monday, 1, "Martin Luther King Jr. Day", "Martin Luther King Jr. Day").since(1986),
    nth(3, monday, 2, "Washington's Birthday", "Washington's Birthday").since(1971),
    nth(-1, monday, 5, "Memorial Day", "Memorial Day").since(1971),
    on(19, 6, "Juneteenth", "Juneteenth").since(2021).moving(Moves::nearest_workday),
    on(4, 7, "Independence Day", "Independence Day").moving(Moves::nearest_workday),
    nth(1, monday, 9, "Labor Day", "Labor Day"),
    nth(2, monday, 10, "Columbus Day", "Columbus Day").since(1971),
    on(11, 11, "Veterans Day", "Veterans Day").since(1978).moving(Moves::nearest_workday),
    nth(4, thursday, 11, "Thanksgiving", "Thanksgiving"),
    on(25, 12, "Christmas Day", "Christmas Day").moving(Moves::nearest_workday),
};

}  // namespace

constinit const HolidayCountry united_states = {
    "US", "United States", "Stany Zjednoczone", "United States", united_states_rules, {}};

}  // namespace frontdesk::holiday
