// SPDX-License-Identifier: MIT
// The countries whose holidays are known, one file for each beside this one.
#pragma once

#include <span>

#include "engine/flow/holidays/rule.hpp"

namespace frontdesk {

namespace holiday {

extern const HolidayCountry austria;
extern const HolidayCountry belgium;
extern const HolidayCountry britain;
extern const HolidayCountry canada;
extern const HolidayCountry czechia;
extern const HolidayCountry france;
extern const HolidayCountry germany;
extern const HolidayCountry ireland;
extern const HolidayCountry italy;
extern const HolidayCountry netherlands;
extern const HolidayCountry poland;
extern const HolidayCountry portugal;
extern const HolidayCountry slovakia;
extern const HolidayCountry spain;
extern const HolidayCountry switzerland;
extern const HolidayCountry ukraine;
extern const HolidayCountry united_states;

}  // namespace holiday

// By code.
std::span<const HolidayCountry* const> holiday_countries();

}  // namespace frontdesk
