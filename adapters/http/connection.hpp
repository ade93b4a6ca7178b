// SPDX-License-Identifier: MIT
// Serves one connection: request after request, each under the deadline of its phase.
#pragma once

#include <memory>
#include <string>

#include "adapters/http/server_state.hpp"
#include "adapters/http/tls.hpp"

namespace frontdesk {

// Both return at once; the connection lives until its work is done, and holds its server's state.
void serve_plain(std::shared_ptr<ServerState> server, WebSocket socket, std::string peer);
void serve_tls(std::shared_ptr<ServerState> server, WebSocket socket, std::string peer, TlsContext tls);

}  // namespace frontdesk
