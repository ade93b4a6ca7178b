// SPDX-License-Identifier: MIT
#include "adapters/cli/signals.hpp"

#include <csignal>
#include <functional>

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include "adapters/host/events.hpp"

namespace frontdesk {

void wait_for_signals(Host& host, Log& log) {
    boost::asio::io_context io{1};
    boost::asio::signal_set signals{io, SIGTERM, SIGINT, SIGHUP};
    std::function<void(const boost::system::error_code&, int)> heard =
        [&](const boost::system::error_code& error, int signal) {
            if (error || signal != SIGHUP) return;
            host.reload();
            log.info(event::configured, {{"by", "SIGHUP"}});
            signals.async_wait(heard);
        };
    signals.async_wait(heard);
    io.run();
}

}  // namespace frontdesk
