// SPDX-License-Identifier: MIT
// The doors of this folder: the only one that includes Beast.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>

#include "adapters/host/web.hpp"

namespace frontdesk {

// "127.0.0.1:8080", "[::1]:0", "0.0.0.0:8080". broken: the port is taken or the address is not ours (one
// sentence). A path that no route has is 404, a method that its path has not is 405, both before the body is
// read.
Result<std::unique_ptr<WebServer>> serve_http(boost::asio::io_context& io,
                                              const std::string& listen,
                                              std::vector<Route> routes,
                                              WebLimits limits = {},
                                              std::optional<TlsFiles> tls = {});

struct HttpClientOptions {
    using Addresses = std::vector<boost::asio::ip::address>;
    std::size_t per_host = 64;            // connections open to one host at a time; more requests wait
    std::size_t most_body = 1024 * 1024;  // bytes of an answer's body
    // Judges all addresses that a host has, before one of them is connected to: the reason why not, or
    // nothing. The request then fails with not_allowed. Empty: every address may be connected to.
    std::function<std::optional<std::string>(const std::string& host, const Addresses&)> refuse;
    // In place of the system's resolver; none: there is no such host. For tests.
    std::function<Addresses(const std::string& host)> resolve;
};

// Redirects are not followed: the caller gets the 3xx.
std::unique_ptr<WebClient> make_http_client(boost::asio::io_context& io, HttpClientOptions options);
std::unique_ptr<WebClient> make_http_client(boost::asio::io_context& io, std::size_t per_host = 64);

}  // namespace frontdesk
