// SPDX-License-Identifier: MIT
// Customers that talk to a store until it fails, and the comparison of what was acknowledged with what is
// there.
#pragma once

#include <random>
#include <string>
#include <vector>

#include "engine/ports/store.hpp"

namespace frontdesk::sqlite_tests {

// One batch: each message is recorded, answered and written down. Its acknowledgement is the Result.
Result<void> tell(Store& store, const std::vector<std::string>& messages, std::size_t body_bytes);

// Empty when every message of `acknowledged` is there, each message that is there has exactly one reply right
// after it, and the file is sound; else what is wrong.
std::string audit(Store& store, const std::string& file, const std::vector<std::string>& acknowledged);

}  // namespace frontdesk::sqlite_tests
