// SPDX-License-Identifier: MIT
// How often this program asked for memory.
#pragma once

#include <cstdint>

namespace frontdesk::bench {

// Since the program began, by `new` in any form.
std::uint64_t allocations();

}  // namespace frontdesk::bench
