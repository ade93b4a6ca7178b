// SPDX-License-Identifier: MIT
// How a running server hears what the machine wants of it.
#pragma once

#include "adapters/host/host.hpp"

namespace frontdesk {

// Returns on SIGTERM or SIGINT; SIGHUP looks at the bot folder again.
void wait_for_signals(Host& host, Log& log);

}  // namespace frontdesk
