// SPDX-License-Identifier: MIT
// The doors of this folder: the only one that includes Beast.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include <boost/asio/io_context.hpp>

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

// `per_host` connections at most are open to one host at a time; a request beyond them waits its turn.
std::unique_ptr<WebClient> make_http_client(boost::asio::io_context& io, std::size_t per_host = 64);

}  // namespace frontdesk
