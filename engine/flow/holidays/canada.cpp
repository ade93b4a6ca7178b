// SPDX-License-Identifier: MIT
// Canada. Canada Labour Code, sections 166 and 193: the holidays of the whole country. One on a weekend is
// kept on the next working day. Provinces have others.
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule canada_rules[] = {
    on(1, 1, "New Year's Day", "Jour de l'An").moving(Moves::next_workday),
    easter(good_friday, "Good Friday", "Vendredi saint"),
    last_before(monday, 25, 5, "Victoria Day", "Fête de Victoria"),
    on(1, 7, "Canada Day", "Fête du Canada").moving(Moves::next_workday),
    nth(1, monday, 9, "Labour Day", "Fête du travail"),
    on(30, 9, "Day for Truth and Reconciliation", "Journée de la vérité et de la réconciliation")
        .since(2021)
        .moving(Moves::next_workday),
    nth(2, monday, 10, "Thanksgiving", "Action de grâces"),
    on(11, 11, "Remembrance Day", "Jour du Souvenir").moving(Moves::next_workday),
    on(25, 12, "Christmas Day", "Noël").moving(Moves::next_workday),
    on(26, 12, "Boxing Day", "Lendemain de Noël").moving(Moves::next_workday),
};

}  // namespace

constinit const HolidayCountry canada = {"CA", "Canada", "Kanada", "Canada", canada_rules, {}};

}  // namespace frontdesk::holiday
