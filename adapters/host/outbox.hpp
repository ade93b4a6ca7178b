// SPDX-License-Identifier: MIT
// Carries what the lanes decide over HTTP and back. Lives on the io thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "adapters/host/lanes.hpp"
#include "adapters/host/log.hpp"
#include "adapters/host/metrics.hpp"
#include "adapters/host/storage_thread.hpp"
#include "adapters/host/uploads.hpp"
#include "adapters/host/web.hpp"

namespace frontdesk {

class Outbox {
public:
    struct Parts {
        boost::asio::io_context& io;
        const Channel& channel;
        WebClient& client;
        StorageThread& storage;
        Uploads* uploads;      // none: messages are sent without their files
        std::string instance;  // of the store, for the metadata
        std::function<Instant()> now;
        Log& log;
        Metrics& metrics;
        std::chrono::milliseconds send_limit{15'000};
    };
    Outbox(Parts parts, LaneLimits limits, std::uint64_t seed);

    // `newest` is the highest id that was pending when the program started.
    void begin(OutboxId newest);
    void take(Committed committed);
    void resume();
    std::vector<PageTrouble> troubles() const { return lanes_.troubles(parts_.now()); }

    // No call begins any more. `empty` is called once the last one in flight has come back.
    void stop(std::function<void()> empty);

private:
    void pump();
    void send(const Departure& departure);
    Awaitable<void> deliver(OutboxId id, std::uint64_t trace, HttpRequest request);
    Awaitable<void> deliver_files(OutboxId id, std::uint64_t trace, Outgoing outgoing);
    Awaitable<Delivery> attempt(OutboxId id, Outgoing outgoing);
    Awaitable<void> show_typing(HttpRequest request);
    void answered(OutboxId id, std::uint64_t trace, const Delivery& delivery);
    void tell(OutboxId id, std::uint64_t trace, const Delivery& delivery);
    void tell_pages();
    void tell_left_out(const std::string& why);
    void fetch(OutboxId after, std::size_t most);
    void plan(std::optional<Instant> wake);

    Parts parts_;
    Lanes lanes_;
    boost::asio::steady_timer timer_;
    std::size_t pages_in_trouble_ = 0;
    bool told_spilled_ = false;
    std::set<std::string> told_left_out_;
    std::function<void()> empty_;
};

}  // namespace frontdesk
