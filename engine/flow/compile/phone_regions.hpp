// SPDX-License-Identifier: MIT
// Countries whose telephone numbers can be read.
#pragma once

#include <string>
#include <string_view>

namespace frontdesk {

// Two capital letters of ISO 3166, "PL", for a country that has telephone numbers of its own.
bool is_phone_region(std::string_view code);
// The code that somebody meant who wrote "pl" or "UK"; empty if that cannot be said.
std::string meant_phone_region(std::string_view word);

}  // namespace frontdesk
