// SPDX-License-Identifier: MIT
#include "engine/talk/promise.hpp"

#include "engine/talk/hours.hpp"

namespace frontdesk {

const Hours& hours_of(const Bot& bot, const Queue& queue) { return queue.hours ? *queue.hours : bot.hours; }

std::optional<Instant> due_of(const Bot& bot, const Queue& queue, Instant now) {
    if (!queue.answer_within) return std::nullopt;
    return after_open_time(hours_of(bot, queue), bot.zone, now, *queue.answer_within);
}

}  // namespace frontdesk
