// SPDX-License-Identifier: MIT
// Asks the platform once, before anything is served, whether it takes our token.
#pragma once

#include <chrono>
#include <memory>
#include <thread>

#include <boost/asio/io_context.hpp>

#include "adapters/host/web.hpp"
#include "engine/ports/channel.hpp"

namespace frontdesk {

// One question on a thread of its own. Looking up a host name cannot be cut short, and a dead name server
// must not keep us from listening, so the thread is joined when this dies and not when the limit passes.
class TokenCheck {
public:
    TokenCheck();
    ~TokenCheck();
    TokenCheck(const TokenCheck&) = delete;
    TokenCheck& operator=(const TokenCheck&) = delete;

    // What became of it. fine: the platform knows the token, or has nothing to ask. not_allowed: it refuses
    // the token. try_later: it did not say, so nothing is known. Each in one sentence.
    Result<void> ask(const Channel& channel, std::chrono::milliseconds limit);

private:
    boost::asio::io_context io_{1};
    std::unique_ptr<WebClient> client_;
    std::thread thread_;
};

}  // namespace frontdesk
