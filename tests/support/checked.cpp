// SPDX-License-Identifier: MIT
#include "tests/support/checked.hpp"

#include <utility>

#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"
#include "engine/prove/prove.hpp"

namespace frontdesk::test {

std::vector<Diagnostic> checked(const BotFolder& folder, MessageLanguage language) {
    Loaded loaded = load_bot(folder, find_system_zone, language);
    Report report(language, loaded.found);
    if (loaded.bot) prove(*loaded.bot, loaded.suspects, folder, day_of_check, report);
    return std::move(loaded.found);
}

}  // namespace frontdesk::test
