// SPDX-License-Identifier: MIT
// The platform's requests: decoded on the io thread, written by the storage thread, answered after the
// commit.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <vector>

#include "adapters/host/log.hpp"
#include "adapters/host/metrics.hpp"
#include "adapters/host/storage_thread.hpp"
#include "adapters/host/web.hpp"

namespace frontdesk {

class Webhook {
public:
    struct Parts {
        const Channel& channel;
        StorageThread& storage;
        Log& log;
        Metrics& metrics;
    };
    explicit Webhook(Parts parts) : parts_(parts) {}

    std::vector<Route> routes();

private:
    Awaitable<HttpResponse> handle(HttpRequest request);
    HttpResponse at_once(HttpResponse answer, const std::string& peer);

    Parts parts_;
    std::uint64_t last_trace_ = 0;
    std::int64_t refused_ = 0;  // since the log last spoke of it
    std::chrono::steady_clock::time_point told_refused_{};
};

}  // namespace frontdesk
