// SPDX-License-Identifier: MIT
// The kept-alive connections to one host: so many at most, and who waits for one gets it in the order of
// coming.
#pragma once

#include <list>
#include <memory>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "adapters/http/client_link.hpp"

namespace frontdesk {

class ClientPool {
public:
    ClientPool(boost::asio::io_context& io, std::size_t most) : io_(io), most_(most) {}

    // Waits for the right to hold one connection. False when the deadline came first.
    static Awaitable<bool> enter(std::shared_ptr<ClientPool> pool, LinkClock::time_point deadline);
    void leave();

    // A connection that was left idle and still stands, or null: then make one.
    std::unique_ptr<ClientLink> take_idle(LinkClock::time_point now);
    void put_idle(std::unique_ptr<ClientLink> link, LinkClock::time_point now);

private:
    struct Waiting {
        explicit Waiting(boost::asio::steady_timer turn) : timer(std::move(turn)) {}
        boost::asio::steady_timer timer;
        bool granted = false;
    };
    struct Idle {
        std::unique_ptr<ClientLink> link;
        LinkClock::time_point since;
    };

    boost::asio::io_context& io_;
    std::size_t most_;
    std::size_t busy_ = 0;
    std::list<Waiting> waiting_;
    std::vector<Idle> idle_;  // the most recently used last
};

}  // namespace frontdesk
