// SPDX-License-Identifier: MIT
#include "engine/prove/waiting.hpp"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr Duration window = std::chrono::hours{24};
constexpr std::size_t most_rings = 1'500;

}  // namespace

bool waits_for_state(const Conversation& conversation) {
    return std::ranges::any_of(conversation.timers,
                               [](const Timer& timer) { return timer.kind == Timer::Kind::after; });
}

Waited wait_at(const World& world, Exploration& found, const Reached& reached) {
    Waited waited;
    Moment moment = way_to(world, found, reached).back();
    const Instant begin = moment.now;
    const Instant since = moment.conversation.last_user_at.value_or(begin);
    while (waited.turns < most_rings && waits_for_state(moment.conversation)) {
        const auto due = wake_at(moment.conversation);
        if (!due) break;
        Move move{.by = Move::By::silence, .event = TimeCame{}, .told = {}, .after = *due - moment.now};
        const Turn turn = turn_of(world, moment, move, &waited.observed);
        ++waited.turns;
        const std::string state = moment.conversation.state;
        moment = moment_after(moment, move, turn);
        if (*due - since < window) continue;
        move.after = *due - begin;
        for (const Reason& reason : turn.reasons)
            if (reason.rule == "timer" && !moment.said.empty())
                waited.too_late.push_back({reached, move, moment.said, state, reason.place});
        break;
    }
    return waited;
}

}  // namespace frontdesk
