// SPDX-License-Identifier: MIT
#include "adapters/http/client_pool.hpp"

#include <algorithm>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace frontdesk {
namespace {

namespace asio = boost::asio;

// Shorter than what servers commonly allow, so that they rarely close while we write.
constexpr std::chrono::seconds longest_idle{25};

}  // namespace

Awaitable<bool> ClientPool::enter(std::shared_ptr<ClientPool> pool, LinkClock::time_point deadline) {
    if (pool->busy_ < pool->most_ && pool->waiting_.empty()) {
        ++pool->busy_;
        co_return true;
    }
    const auto mine = pool->waiting_.emplace(pool->waiting_.end(), asio::steady_timer{pool->io_, deadline});
    auto [ended] = co_await mine->timer.async_wait(asio::as_tuple(asio::use_awaitable));
    // Granted in the same moment as the deadline came: then it counts, or the turn would be lost.
    const bool granted = mine->granted;
    pool->waiting_.erase(mine);
    (void)ended;
    co_return granted;
}

void ClientPool::leave() {
    const auto next = std::ranges::find_if(waiting_, [](const Waiting& each) { return !each.granted; });
    if (next == waiting_.end()) {
        --busy_;
        return;
    }
    next->granted = true;
    next->timer.cancel();
}

std::unique_ptr<ClientLink> ClientPool::take_idle(LinkClock::time_point now) {
    std::erase_if(idle_, [now](const Idle& each) { return now - each.since > longest_idle; });
    while (!idle_.empty()) {
        auto link = std::move(idle_.back().link);
        idle_.pop_back();
        if (!link->is_stale()) return link;
    }
    return nullptr;
}

void ClientPool::put_idle(std::unique_ptr<ClientLink> link, LinkClock::time_point now) {
    if (idle_.size() < most_) idle_.push_back({std::move(link), now});
}

}  // namespace frontdesk
