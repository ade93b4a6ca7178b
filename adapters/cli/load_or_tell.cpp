// SPDX-License-Identifier: MIT
#include "adapters/cli/load_or_tell.hpp"

#include <ostream>
#include <utility>

#include "adapters/cli/command_line.hpp"
#include "adapters/host/bot_folder.hpp"
#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"

namespace frontdesk {

std::variant<FolderWithBot, int>
load_or_tell(const std::filesystem::path& folder, MessageLanguage language, std::ostream& err) {
    auto read = read_bot_folder(folder);
    if (!read) {
        err << "frontdesk: " << read.error().detail << '\n';
        return exit_environment;
    }
    Loaded loaded = load_bot(*read, find_system_zone, language);
    if (loaded.bot) return FolderWithBot{*std::move(read), std::move(loaded.bot)};
    err << render_text(*read, loaded.found, language, false);
    return exit_findings;
}

}  // namespace frontdesk
