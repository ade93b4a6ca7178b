// SPDX-License-Identifier: MIT
// The API over HTTP: who may ask, where the answer comes from. Lives on the io thread.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "adapters/host/idempotency.hpp"
#include "adapters/host/log.hpp"
#include "adapters/host/metrics.hpp"
#include "adapters/host/reader_thread.hpp"
#include "adapters/host/storage_thread.hpp"
#include "adapters/host/web.hpp"

namespace frontdesk {

class Api {
public:
    struct Parts {
        StorageThread& storage;
        ReaderThread& reader;
        std::function<void(std::function<void()>)> on_io;
        std::function<Instant()> now;
        std::string token;          // not empty
        std::string backup_folder;  // where POST /backups writes
        Log& log;
        Metrics& metrics;
    };
    explicit Api(Parts parts);

    std::vector<Route> routes();

private:
    Awaitable<HttpResponse> read(HttpRequest request);
    Awaitable<HttpResponse> act_once(HttpRequest request);
    Awaitable<HttpResponse> carry_out(AgentAction action);
    Awaitable<HttpResponse> decide_comment(HttpRequest request);
    Awaitable<HttpResponse> back_up(HttpRequest request);
    bool may(const HttpRequest& request);

    Parts parts_;
    Idempotency idempotency_;
};

// Are they the same? Takes the same time whatever is wrong with `given`.
bool same_secret(std::string_view given, std::string_view expected);

}  // namespace frontdesk
