// SPDX-License-Identifier: MIT
// From the bytes of a bot folder to a Bot: the one door for serve, check, chat, preview and the tests.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

// The zone of this IANA name ("Europe/Warsaw"); nothing if there is no such zone.
using FindZone = std::function<std::optional<TimeZone>(std::string_view name)>;

// A placeholder that some way through the flow leaves unknown, if customers can go that way: what is told of
// it unless playing the bot shows that they cannot.
struct Suspect {
    Place text;        // where it is written, in its language; none: in a request to another program
    std::string name;  // the last of the placeholder's names
    Diagnostic told;
};

struct Loaded {
    std::shared_ptr<const Bot> bot;  // null when anything in `found` is an error
    std::vector<Diagnostic> found;   // errors and warnings, root causes first
    std::vector<Suspect> suspects;   // in the order of the files; for prove()
};

// Reads, compiles and checks. Total: any bytes give a Bot or at least one error, never an exception.
Loaded
load_bot(const BotFolder& folder, const FindZone& find_zone, MessageLanguage language = MessageLanguage::en);

}  // namespace frontdesk
