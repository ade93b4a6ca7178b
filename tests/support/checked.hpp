// SPDX-License-Identifier: MIT
// All that `frontdesk check` finds in a folder, at one moment that never changes.
#pragma once

#include <vector>

#include "engine/base/instant.hpp"
#include "engine/flow/diagnostic.hpp"

namespace frontdesk::test {

// 2026-11-24 10:00 UTC, a Tuesday.
inline constexpr Instant day_of_check = from_millis(1'795'514'400'000);

// What the reader of flows finds; in a bot that it passes, also what playing it proves.
std::vector<Diagnostic> checked(const BotFolder& folder, MessageLanguage language = MessageLanguage::en);

}  // namespace frontdesk::test
