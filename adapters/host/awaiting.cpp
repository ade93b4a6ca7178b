// SPDX-License-Identifier: MIT
#include "adapters/host/awaiting.hpp"

#include <exception>
#include <string>

#include <boost/asio/co_spawn.hpp>

#include "adapters/host/events.hpp"

namespace frontdesk {

void start_coroutine(boost::asio::io_context& io,
                     Awaitable<void> work,
                     Log& log,
                     Metrics& metrics,
                     std::string_view what,
                     std::function<void()> ended) {
    boost::asio::co_spawn(
        io, std::move(work),
        [&log, &metrics, name = std::string{what}, ended = std::move(ended)](std::exception_ptr thrown) {
            try {
                if (thrown) std::rethrow_exception(thrown);
            } catch (const std::exception& fault) {
                metrics.faults.add();
                log.error(event::fault, {{"in", name}, {"what", fault.what()}});
            }
            if (ended) ended();
        });
}

}  // namespace frontdesk
