// SPDX-License-Identifier: MIT
// The host as it is served: Messenger, SQLite, HTTP. `serve` and `preview` put the very same one together.
#pragma once

#include <string>

#include "adapters/host/config.hpp"
#include "adapters/host/host.hpp"
#include "adapters/host/secrets.hpp"

namespace frontdesk {

HostOptions standard_host(const Config& config,
                          const Secrets& secrets,
                          const std::string& bot_folder,
                          std::string api_token);

// A bot folder on this machine's disk.
BotSource bot_on_disk(const std::string& folder, MessageLanguage language = MessageLanguage::en);

}  // namespace frontdesk
