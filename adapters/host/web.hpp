// SPDX-License-Identifier: MIT
// The two sides of HTTP as the host sees them; adapters/http implements both.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>

#include "engine/base/result.hpp"
#include "engine/ports/http.hpp"

namespace frontdesk {

template <class T>
using Awaitable = boost::asio::awaitable<T>;

// Answers one request. It may suspend as long as it likes: the deadlines are on reading and writing, and
// WebLimits::handler on the answer (then 503). Must not throw; what it throws is logged and answered 500.
using WebHandler = std::function<Awaitable<HttpResponse>(HttpRequest)>;

struct Route {
    std::string method;  // "GET" also answers HEAD
    std::string path;    // exact, or a prefix that ends in "/*"
    std::size_t body_limit = 0;
    WebHandler handle;
    bool slow = false;  // no handler deadline (long polls)
};

// RELIABILITY.md 4.2. Durations are absolute, from the start of the phase.
struct WebLimits {
    std::size_t connections = 1024;
    std::size_t connections_per_address = 1024;
    std::size_t header_bytes = 8 * 1024;
    std::size_t header_fields = 64;
    int requests_per_connection = 100;
    std::chrono::milliseconds header{5'000};
    std::chrono::milliseconds body{10'000};
    std::chrono::milliseconds handler{4'000};
    std::chrono::milliseconds write{10'000};
    std::chrono::milliseconds idle{30'000};
    // Told in one sentence what a person should know: a handler that threw, bad TLS files. Must not throw.
    std::function<void(const std::string&)> report;
};

struct TlsFiles {
    std::string certificate;  // PEM chain
    std::string key;          // PEM
};

class WebServer {
public:
    virtual ~WebServer() = default;
    virtual std::uint16_t port() const = 0;
    // Accepts nobody new; idle connections close; requests in work are answered.
    virtual void stop() = 0;
    // Ends when the last connection is gone, or after the limit; then closes what is left.
    virtual Awaitable<void> drained(std::chrono::milliseconds limit) = 0;
    virtual std::size_t connections() const = 0;
};

class WebClient {
public:
    virtual ~WebClient() = default;
    // One request over a kept-alive connection. not_sent: nothing reached the other side (no such host,
    // refused, reset before a byte was written); not_allowed: neither, and it never will, because of where it
    // goes; outcome_unknown: it may have. An answer whose body is over the limit (1 MiB unless the client was
    // made otherwise) is outcome_unknown.
    virtual Awaitable<Result<HttpResponse>> send(HttpRequest request, std::chrono::milliseconds limit) = 0;
};

}  // namespace frontdesk
