// SPDX-License-Identifier: MIT
// Does to comments what the bot, or a person, wants done: public replies, likes, hiding. One at a time, in
// the order in which they were wanted. Lives on the io thread.
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "adapters/host/log.hpp"
#include "adapters/host/metrics.hpp"
#include "adapters/host/storage_thread.hpp"
#include "adapters/host/web.hpp"
#include "engine/ports/channel.hpp"

namespace frontdesk {

struct CommentLimits {
    std::size_t rows = 200;  // held in memory
    int tries = 10;
    std::chrono::milliseconds send{15'000};
    std::chrono::milliseconds pause{1'000};  // after a failure; doubles
    std::chrono::milliseconds longest_pause{300'000};
    Duration expires{std::chrono::hours{24}};  // a comment that old is answered no more
};

class Commenter {
public:
    struct Parts {
        boost::asio::io_context& io;
        const Channel& channel;
        WebClient& client;
        StorageThread& storage;
        std::function<Instant()> now;
        Log& log;
        Metrics& metrics;
    };
    Commenter(Parts parts, CommentLimits limits);

    // There is something to do, perhaps from a former run.
    void look();
    void stop(std::function<void()> empty);

private:
    void look_later();
    void work_on();
    Awaitable<void> carry_out(CommentRow row);
    Awaitable<Delivery> send(CommentRow row);
    Awaitable<void> give_up(CommentRow row, std::string why);
    Awaitable<bool> mark_sent(CommentRow row);
    Awaitable<Result<void>> set(CommentRow row, CommentStatus status, std::string problem);
    void try_later();
    void tell(const CommentRow& row, const Delivery& delivery);

    Parts parts_;
    CommentLimits limits_;
    boost::asio::steady_timer timer_;
    std::deque<CommentRow> waiting_;
    std::chrono::milliseconds pause_;
    bool busy_ = false;
    bool fetching_ = false;
    bool again_ = false;  // something was added meanwhile
    bool stopping_ = false;
    CommentActId trying_;
    int tries_ = 0;  // of that one
    std::function<void()> empty_;
};

}  // namespace frontdesk
