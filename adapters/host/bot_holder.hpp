// SPDX-License-Identifier: MIT
// The bot that is served: replaced whole when its folder changes, and only by one without errors.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

#include "adapters/host/log.hpp"
#include "adapters/host/metrics.hpp"
#include "engine/flow/load.hpp"

namespace frontdesk {

// Where bots come from.
struct BotSource {
    // Reads and compiles the folder; `told` is what to show a person when there is no bot. A Problem: the
    // folder cannot be read.
    struct Outcome {
        std::shared_ptr<const Bot> bot;
        std::string told;
    };
    std::function<Result<Outcome>()> load;
    // Changes whenever a file of the folder does (names, sizes, times). Cheap.
    std::function<std::string()> fingerprint;
};

class BotHolder {
public:
    BotHolder(BotSource source, std::shared_ptr<const Bot> first, Log& log, Metrics& metrics);

    // Safe from every thread.
    std::shared_ptr<const Bot> current() const;
    // Why the folder as it is now was not taken over; empty: it was.
    std::string refused() const;

    // Looks whether the folder has changed, and takes the new bot if it is good. On one thread only.
    void look();
    // The next look loads whatever it finds. Safe from every thread.
    void insist() { insist_.store(true); }

private:
    void refuse(const std::string& why);

    BotSource source_;
    Log& log_;
    Metrics& metrics_;
    std::string seen_;
    std::atomic<bool> insist_{false};

    mutable std::mutex lock_;  // guards the two below
    std::shared_ptr<const Bot> bot_;
    std::string refused_;
};

}  // namespace frontdesk
