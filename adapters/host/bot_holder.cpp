// SPDX-License-Identifier: MIT
#include "adapters/host/bot_holder.hpp"

#include <utility>

#include "adapters/host/events.hpp"

namespace frontdesk {

BotHolder::BotHolder(BotSource source, std::shared_ptr<const Bot> first, Log& log, Metrics& metrics)
    : source_(std::move(source)), log_(log), metrics_(metrics), bot_(std::move(first)) {
    if (source_.fingerprint) seen_ = source_.fingerprint();
}

std::shared_ptr<const Bot> BotHolder::current() const {
    const std::lock_guard hold{lock_};
    return bot_;
}

std::string BotHolder::refused() const {
    const std::lock_guard hold{lock_};
    return refused_;
}

void BotHolder::look() {
    if (!source_.fingerprint || !source_.load) return;
    auto print = source_.fingerprint();
    const bool insist = insist_.exchange(false);
    if (print == seen_ && !insist) return;
    seen_ = std::move(print);
    const auto loaded = source_.load();
    if (!loaded) {
        refuse(loaded.error().detail);
        return;
    }
    if (!loaded->bot) {
        refuse(loaded->told);
        return;
    }
    log_.info(event::bot_loaded, {{"version", loaded->bot->version}});
    const std::lock_guard hold{lock_};
    bot_ = loaded->bot;
    refused_.clear();
}

void BotHolder::refuse(const std::string& why) {
    metrics_.reloads_refused.add();
    log_.error(event::bot_refused, {{"why", why}});
    const std::lock_guard hold{lock_};
    refused_ = why;
}

}  // namespace frontdesk
