// SPDX-License-Identifier: MIT
#include "engine/prove/dates.hpp"

#include <algorithm>
#include <iterator>

#include "engine/flow/condition/tree.hpp"
#include "engine/prove/conditions.hpp"
#include "engine/talk/hours.hpp"

namespace frontdesk {
namespace {

// Both sides of the moment: what is so until it, and what is so from then on.
void add_moment(const Value& value, bool is_today, std::set<LocalTime>& dates) {
    if (const Date* date = std::get_if<Date>(&value); date != nullptr && date->ok()) {
        const LocalTime midnight = std::chrono::local_days{*date};
        dates.insert(midnight);
        dates.insert(midnight + (is_today ? std::chrono::minutes{24 * 60} : std::chrono::minutes{1}));
    }
    if (const LocalTime* at = std::get_if<LocalTime>(&value); at != nullptr) {
        dates.insert(*at);
        dates.insert(*at + std::chrono::minutes{1});
    }
}

void add_dates(const ConditionNode& node, std::set<LocalTime>& dates) {
    const auto names = [&](std::string_view name) {
        return std::ranges::any_of(node.parts, [&](const auto& part) {
            return part->op == ConditionOp::name && part->word == name;
        });
    };
    const bool is_today = names("today");
    for (const auto& part : node.parts) {
        if (part->op == ConditionOp::literal && (is_today || names("now")))
            add_moment(part->value, is_today, dates);
        add_dates(*part, dates);
    }
}

void shift(Conversation& conversation, Duration by) {
    for (std::optional<Instant>* moment :
         {&conversation.quiet_until, &conversation.introduced_at, &conversation.last_bot_at,
          &conversation.away_said_at, &conversation.last_user_at})
        if (*moment) **moment += by;
    for (auto& [state, parked] : conversation.parked) parked.until += by;
    for (Timer& timer : conversation.timers) timer.due += by;
}

// A number of whole steps away: on the way ahead the first moment at or after `end`, on the way back the last
// one before it.
Instant stepped(Instant from, Instant end, Duration step) {
    const Instant near = from + (end - from) / step * step;
    if (end < from) return near - step;
    return near < end ? near + step : near;
}

}  // namespace

Instant first_open(const Bot& bot, Instant now) { return next_open(bot.hours, bot.zone, now).value_or(now); }

void find_dates(World& world) {
    for_each_condition(world.bot,
                       [&](const Condition& condition, Place) { add_dates(condition.tree(), world.dates); });
}

std::int64_t dates_passed(const World& world, Instant now) {
    return std::distance(world.dates.begin(), world.dates.upper_bound(world.bot.zone.to_local(now)));
}

std::optional<Instant> next_date(const World& world, Instant now) {
    const auto next = world.dates.upper_bound(world.bot.zone.to_local(now));
    if (next == world.dates.end()) return std::nullopt;
    return world.bot.zone.to_instant(*next);
}

void move_to_date(const World& world, std::int64_t passed, Conversation& conversation, Instant& now) {
    const std::int64_t here = dates_passed(world, now);
    if (passed == here) return;
    const auto edge = std::next(world.dates.begin(), passed > here ? passed - 1 : passed);
    const Instant end = world.bot.zone.to_instant(*edge);
    Instant then = passed > here ? end : end - std::chrono::minutes{1};
    for (const Duration step : {Duration{std::chrono::days{1}}, Duration{std::chrono::days{7}}})
        if (const Instant at = stepped(now, end, step); dates_passed(world, at) == passed) then = at;
    shift(conversation, then - now);
    now = then;
}

}  // namespace frontdesk
