// SPDX-License-Identifier: MIT
#include "adapters/http/server_state.hpp"

#include <algorithm>
#include <exception>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace frontdesk {
namespace {

namespace asio = boost::asio;
using std::chrono::milliseconds;

milliseconds tick_of(const WebLimits& limits) {
    const auto shortest = std::min({limits.header, limits.body, limits.handler, limits.write, limits.idle});
    return std::clamp(shortest / 8, milliseconds{2}, milliseconds{100});
}

}  // namespace

ServerState::ServerState(asio::io_context& context, std::vector<Route> given, WebLimits wanted)
    : io(context),
      routes(std::move(given)),
      limits(std::move(wanted)),
      gone(context),
      tick_(tick_of(limits)) {
    gone.expires_at(WebClock::time_point::max());
}

bool ServerState::has_room(const std::string& peer) const {
    if (open.size() >= limits.connections) return false;
    const auto found = per_address_.find(peer);
    return found == per_address_.end() || found->second < limits.connections_per_address;
}

ServerState::Place ServerState::add(const std::shared_ptr<ServerState>& state,
                                    OpenConnection& connection,
                                    const std::string& peer) {
    ++state->per_address_[peer];
    state->open.push_back(&connection);
    if (!state->watching_) {
        state->watching_ = true;
        const std::weak_ptr<ServerState> weak = state;
        asio::co_spawn(state->io.get_executor(), watch(state), [weak](const std::exception_ptr& error) {
            const auto held = weak.lock();
            if (error && held) held->report("The deadlines of connections are no longer watched.");
        });
    }
    return std::prev(state->open.end());
}

void ServerState::remove(Place place, const std::string& peer) {
    open.erase(place);
    const auto found = per_address_.find(peer);
    if (--found->second == 0) per_address_.erase(found);
    if (open.empty()) gone.cancel();
}

void ServerState::stop() {
    stopping = true;
    for (auto it = open.begin(); it != open.end();) (*it++)->on_stop();
}

void ServerState::cut_all() {
    for (auto it = open.begin(); it != open.end();) (*it++)->cut();
}

void ServerState::report(const std::string& what) const {
    if (limits.report) limits.report(what);
}

Awaitable<void> ServerState::watch(std::shared_ptr<ServerState> state) {
    asio::steady_timer timer{state->io};
    while (!state->open.empty()) {
        timer.expires_after(state->tick_);
        auto [error] = co_await timer.async_wait(asio::as_tuple(asio::use_awaitable));
        if (error) break;
        const auto now = WebClock::now();
        for (auto it = state->open.begin(); it != state->open.end();) {
            OpenConnection& connection = **it++;
            if (connection.deadline > now) continue;
            connection.deadline = WebClock::time_point::max();
            connection.on_deadline();
        }
    }
    state->watching_ = false;
}

}  // namespace frontdesk
