// SPDX-License-Identifier: MIT
// Asks a running server, one request at a time.
#pragma once

#include <string>

#include "adapters/host/config.hpp"
#include "engine/base/result.hpp"
#include "engine/ports/http.hpp"

namespace frontdesk {

struct ServerAddress {
    std::string server = "http://127.0.0.1:8080";
    std::string data = "data";  // where the server on this machine keeps its token
};

// not_sent: nobody listens there (one sentence). not_found: there is no token.
Result<HttpResponse> ask_server(const ServerAddress& address,
                                const Environment& environment,
                                std::string method,
                                std::string target,
                                std::string body = {});

}  // namespace frontdesk
