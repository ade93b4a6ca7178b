// SPDX-License-Identifier: MIT
// Carries calls of the bot to other programs, and their answers back into the conversation. A call is a row
// of the store: what was not sent before a stop is sent after it, what may have been sent is repeated only if
// it has an idempotency key. Lives on the io thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "adapters/host/egress.hpp"
#include "adapters/host/log.hpp"
#include "adapters/host/metrics.hpp"
#include "adapters/host/reader_thread.hpp"
#include "adapters/host/storage_thread.hpp"
#include "adapters/host/web.hpp"
#include "engine/ports/intake.hpp"

namespace frontdesk {

struct CallLimits {
    std::size_t at_once = 8;
    std::size_t per_host = 4;
    std::size_t rows = 200;  // held in memory; more wait in the store
    int attempts = 3;        // of one call that surely, or harmlessly, failed
    std::chrono::milliseconds longest{60'000};
    std::chrono::milliseconds pause{500};    // before the second attempt
    std::chrono::milliseconds again{1'000};  // when the store cannot be written
};

// The value of a secret by its name in the flows; may read a file.
using SecretSource = std::function<Result<std::string>(std::string_view name)>;

class Caller {
public:
    struct Parts {
        boost::asio::io_context& io;
        WebClient& client;  // refuses what `egress` refuses
        StorageThread& storage;
        ReaderThread& reader;
        const Egress& egress;
        SecretSource secret;
        std::string instance;  // of the store, for idempotency keys
        std::function<void(std::function<void()>)> on_io;
        Log& log;
        Metrics& metrics;
    };
    Caller(Parts parts, CallLimits limits);

    // Also what a former run has left.
    void look();
    // No call begins any more. `empty` is called once the last one in flight has come back.
    void stop(std::function<void()> empty);

private:
    struct Prepared {
        Destination to;
        HttpRequest request;
    };
    void look_later();
    void fetched(std::vector<CallRow> rows);
    void pump();
    bool start(const CallRow& row);
    void ended(const std::string& host);
    Awaitable<void> carry_out(CallRow row, std::string host);
    Awaitable<Result<Prepared>> prepare(CallRow row);
    Result<Prepared> fill(const CallRow& row) const;
    Awaitable<CallOutcome> send(CallRow row, Prepared prepared);
    Awaitable<Result<void>> write(std::function<void(Transaction&, const Bot&, Instant, Aftermath&)> work);
    Awaitable<void> record(CallOutcome outcome);
    Awaitable<void> pause(std::chrono::milliseconds length);
    void tell(const CallRow& row, const std::string& host, int status, const std::string& why);

    Parts parts_;
    CallLimits limits_;
    boost::asio::steady_timer again_;
    std::deque<CallRow> waiting_;
    std::map<std::string, std::size_t> in_flight_;  // by host
    std::size_t flying_ = 0;
    CallId newest_;  // that was fetched
    bool fetching_ = false;
    bool more_ = false;  // the store may have more
    bool stopping_ = false;
    std::function<void()> empty_;
};

}  // namespace frontdesk
