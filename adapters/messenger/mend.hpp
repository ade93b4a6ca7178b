// SPDX-License-Identifier: MIT
// What must be known about a body before it is parsed, and what can be done when parsing fails.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace frontdesk::messenger {

// How deep arrays and objects nest. Deep nesting would exhaust the stack of whatever walks the values.
std::size_t nesting_of(std::string_view json);

// The same text with U+FFFD for every half of a surrogate pair that stands alone and for every byte that is
// no UTF-8. Strict parsers refuse both, and one broken emoji would lose the whole batch.
std::string mend(std::string_view json);

}  // namespace frontdesk::messenger
