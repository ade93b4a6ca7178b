// SPDX-License-Identifier: MIT
#include "adapters/cli/signals.hpp"

#include <csignal>
#include <functional>

#include "adapters/host/events.hpp"

namespace frontdesk {

Signals::Signals() : set_(io_, SIGTERM, SIGINT, SIGHUP) {}

void Signals::wait(Host& host, Log& log) {
    std::function<void(const boost::system::error_code&, int)> heard =
        [&](const boost::system::error_code& error, int signal) {
            if (error || signal != SIGHUP) return;
            host.reload();
            log.info(event::configured, {{"by", "SIGHUP"}});
            set_.async_wait(heard);
        };
    set_.async_wait(heard);
    io_.run();
}

}  // namespace frontdesk
