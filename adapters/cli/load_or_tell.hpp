// SPDX-License-Identifier: MIT
// The bot that a command works with; without one the command ends.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <memory>
#include <variant>

#include "engine/flow/bot.hpp"
#include "engine/flow/diagnostic.hpp"
#include "engine/flow/source.hpp"

namespace frontdesk {

struct FolderWithBot {
    BotFolder folder;
    std::shared_ptr<const Bot> bot;  // never null
};

// Or the exit code, when there is none; what is wrong has then been told on `err`.
std::variant<FolderWithBot, int>
load_or_tell(const std::filesystem::path& folder, MessageLanguage language, std::ostream& err);

}  // namespace frontdesk
