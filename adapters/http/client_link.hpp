// SPDX-License-Identifier: MIT
// One connection of the client to a host: plain or TLS, with one deadline for whatever it is doing.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include "adapters/host/web.hpp"
#include "adapters/http/http.hpp"

namespace frontdesk {

using LinkClock = std::chrono::steady_clock;

// Where a connection goes to. Two requests may share one if these are equal.
struct WebOrigin {
    bool tls = false;
    std::string host;
    std::string port;
};

// "https://graph.facebook.com", "http://127.0.0.1:9100". Nothing for anything else.
std::optional<WebOrigin> origin_of(const std::string& base);

// How an exchange ended.
struct Exchange {
    enum class End {
        answered,
        nothing_sent,   // not one byte of the request left this machine
        closed_silent,  // the other side closed before the first byte of an answer
        failed,         // anything else: the other side may have acted
    };
    End end = End::failed;
    HttpResponse response;
    std::string fault;
    bool reusable = false;
};

class ClientLink {
public:
    virtual ~ClientLink() = default;
    // Closed by the other side, or with bytes nobody asked for. Never waits.
    virtual bool is_stale() = 0;
    virtual Awaitable<Exchange> exchange(std::string request, bool head, LinkClock::time_point deadline) = 0;
};

struct Connected {
    std::unique_ptr<ClientLink> link;  // or the reason why there is none:
    std::string fault;
    bool refused = false;  // by HttpClientOptions::refuse
};

// Resolves, connects and shakes hands. `tls` is used for https only. `options` lives as long as the link.
Awaitable<Connected> connect_link(boost::asio::io_context& io,
                                  boost::asio::ssl::context& tls,
                                  const HttpClientOptions& options,
                                  WebOrigin origin,
                                  LinkClock::time_point deadline);

}  // namespace frontdesk
