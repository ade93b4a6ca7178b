// SPDX-License-Identifier: MIT
// How a server that runs hears from its administrator.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include "adapters/host/host.hpp"

namespace frontdesk {

// From here on SIGTERM, SIGINT and SIGHUP kill nobody: they are kept until wait(). Make it before the host,
// so that a stop that is asked for in the middle of a start is a stop in order as well.
class Signals {
public:
    Signals();
    // Until SIGTERM or SIGINT. SIGHUP looks at the bot again.
    void wait(Host& host, Log& log);

private:
    boost::asio::io_context io_{1};
    boost::asio::signal_set set_;
};

}  // namespace frontdesk
