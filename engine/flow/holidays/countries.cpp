// SPDX-License-Identifier: MIT
// The list of the countries, and how people call them.
#include "engine/flow/holidays/countries.hpp"

#include <array>

namespace frontdesk {

std::span<const HolidayCountry* const> holiday_countries() {
    using namespace holiday;
    static constexpr std::array<const HolidayCountry*, 17> all = {
        &austria, &belgium,  &canada,   &switzerland, &czechia,      &germany,
        &spain,   &france,   &britain,  &ireland,     &italy,        &netherlands,
        &poland,  &portugal, &slovakia, &ukraine,     &united_states};
    return all;
}

}  // namespace frontdesk
