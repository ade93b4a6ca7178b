// SPDX-License-Identifier: MIT
// What all connections of one server share: limits, routes, and the one clock that watches their deadlines.
#pragma once

#include <chrono>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include "adapters/host/web.hpp"
#include "adapters/http/routes.hpp"

namespace frontdesk {

using WebClock = std::chrono::steady_clock;
// One thread runs the io_context, so neither strands nor locks are needed and the executor is the plain one.
using WebSocket =
    boost::asio::basic_stream_socket<boost::asio::ip::tcp, boost::asio::io_context::executor_type>;

// A connection as its server sees it: something with a deadline that can be cut.
class OpenConnection {
public:
    virtual ~OpenConnection() = default;
    virtual void on_deadline() = 0;
    // No further request: closes if none is on its way.
    virtual void on_stop() = 0;
    // Closes the socket, whatever is going on.
    virtual void cut() = 0;

    WebClock::time_point deadline = WebClock::time_point::max();
};

class ServerState {
public:
    ServerState(boost::asio::io_context& io, std::vector<Route> routes, WebLimits limits);

    // Is there room for one more connection from this address?
    bool has_room(const std::string& peer) const;

    using Place = std::list<OpenConnection*>::iterator;
    static Place
    add(const std::shared_ptr<ServerState>& state, OpenConnection& connection, const std::string& peer);
    void remove(Place place, const std::string& peer);

    void stop();
    void cut_all();
    void report(const std::string& what) const;

    boost::asio::io_context& io;
    const RouteTable routes;
    const WebLimits limits;
    bool stopping = false;
    std::list<OpenConnection*> open;
    boost::asio::steady_timer gone;  // cancelled when the last connection is gone

private:
    // A timer for each connection and phase would cost more than reading most requests. Instead a phase
    // writes down when it has to be over, and one timer looks at all of them, several times in the shortest
    // limit.
    static Awaitable<void> watch(std::shared_ptr<ServerState> state);

    std::chrono::milliseconds tick_;
    std::unordered_map<std::string, std::size_t> per_address_;
    bool watching_ = false;
};

}  // namespace frontdesk
