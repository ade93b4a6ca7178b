// SPDX-License-Identifier: MIT
// From the bytes of a bot folder to a Bot: the one door for serve, check, chat, preview and the tests.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

// The zone of this IANA name ("Europe/Warsaw"); nothing if there is no such zone.
using FindZone = std::function<std::optional<TimeZone>(std::string_view name)>;

struct Loaded {
    std::shared_ptr<const Bot> bot;  // null when anything in `found` is an error
    std::vector<Diagnostic> found;   // errors and warnings, root causes first
};

// Reads, compiles and checks. Total: any bytes give a Bot or at least one error, never an exception.
Loaded
load_bot(const BotFolder& folder, const FindZone& find_zone, MessageLanguage language = MessageLanguage::en);

}  // namespace frontdesk
