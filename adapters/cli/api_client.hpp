// SPDX-License-Identifier: MIT
// Asks a running server, one request at a time.
#pragma once

#include <chrono>
#include <string>

#include "adapters/host/config.hpp"
#include "engine/base/result.hpp"
#include "engine/ports/http.hpp"

namespace frontdesk {

struct ServerAddress {
    std::string server;  // empty: usual_server()
    std::string data;    // where the server on this machine keeps its token; empty: usual_data()
};

inline constexpr const char* server_help =
    "Where the server is (default: the address in $FRONTDESK_LISTEN, else http://127.0.0.1:8080)";
inline constexpr const char* data_help =
    "The server's data folder, for its token (default: $FRONTDESK_DATA, else data)";

// "http://127.0.0.1:8080", or where FRONTDESK_LISTEN says that the server on this machine listens.
std::string usual_server(const Environment& environment);
// "data", or FRONTDESK_DATA.
std::string usual_data(const Environment& environment);

// One request to `request.base`. not_sent: nobody answers there; one sentence.
Result<HttpResponse> ask_once(HttpRequest request, std::chrono::milliseconds limit);

// The same with the API's token. not_found: there is no token.
Result<HttpResponse> ask_server(const ServerAddress& address,
                                const Environment& environment,
                                std::string method,
                                std::string target,
                                std::string body = {});

}  // namespace frontdesk
