// SPDX-License-Identifier: MIT
#include "adapters/host/lanes.hpp"

#include <algorithm>

#include "engine/base/check.hpp"

namespace frontdesk {
namespace {

constexpr int busy_percent = 75;  // of the platform's limit: bot messages slow down
constexpr int full_percent = 95;  // only people's messages
constexpr Duration busy_spacing{200};
constexpr Duration full_spacing{60'000};
constexpr Duration noticeable{1'000};  // a wait that the typing sign should cover

// Outcomes that say nothing about whether the Page may send again.
bool held_up(Delivery::Outcome outcome) {
    using Outcome = Delivery::Outcome;
    return outcome == Outcome::retry || outcome == Outcome::unknown || outcome == Outcome::wait ||
           outcome == Outcome::operator_;
}

}  // namespace

Lanes::Lanes(LaneLimits limits, std::uint64_t seed) : limits_(limits), random_(seed) {}

void Lanes::begin(OutboxId newest, Instant start) {
    inherited_ = newest;
    start_ = start;
    spilled_ = newest.value > 0;
}

void Lanes::add(std::vector<Departure> rows) {
    for (auto& departure : rows) {
        // While rows wait in the store, newer ones have to queue up behind them there.
        if (!spilled_ && where_.size() >= limits_.rows) spilled_ = true;
        if (spilled_) return;
        take(std::move(departure), std::nullopt);
    }
}

void Lanes::fetched(std::vector<OutboxRow> rows, bool complete) {
    fetching_ = false;
    if (complete) spilled_ = false;
    for (auto& row : rows) {
        const bool inherited = row.id <= inherited_;
        take(Departure{std::move(row)},
             inherited ? std::optional{start_ + limits_.reconcile_after} : std::nullopt);
    }
}

void Lanes::fetch_failed(Instant now) {
    fetching_ = false;
    fetch_not_before_ = now + noticeable;
}

void Lanes::take(Departure departure, std::optional<Instant> not_before) {
    const auto& row = departure.row;
    if (row.id <= newest_) return;  // held or settled already
    newest_ = row.id;
    const auto conversation = row.conversation;
    where_.emplace(row.id, conversation);
    auto& lane = lanes_[conversation];
    const bool was_empty = lane.rows.empty();
    lane.rows.push_back(Waiting{std::move(departure), not_before});
    if (!was_empty) return;
    lane.state = Lane::State::ready;
    make_ready(conversation, lane);
}

void Lanes::make_ready(ConversationId id, Lane& lane, bool front) {
    auto& head = lane.rows.front();
    if (head.not_before) {
        pause_lane(id, lane, *head.not_before);
        return;
    }
    lane.state = Lane::State::ready;
    auto& page = pages_[head.departure.row.page];
    auto& queue = head.departure.row.origin == Origin::person ? page.persons : page.bots;
    if (front) queue.push_front(id);
    if (!front) queue.push_back(id);
}

void Lanes::pause_lane(ConversationId id, Lane& lane, Instant until) {
    lane.state = Lane::State::pausing;
    lane.until = until;
    alarms_.emplace(until, id);
}

void Lanes::unpause(ConversationId id, Lane& lane) {
    if (lane.state == Lane::State::pausing) alarms_.erase({lane.until, id});
    lane.state = Lane::State::ready;
}

void Lanes::pop_head(LaneMap::iterator at) {
    where_.erase(at->second.rows.front().departure.row.id);
    at->second.rows.pop_front();
    after_head(at);
}

// The lane has a new head, or is done.
void Lanes::after_head(LaneMap::iterator at) {
    unpause(at->first, at->second);
    if (at->second.rows.empty()) {
        lanes_.erase(at);
        return;
    }
    make_ready(at->first, at->second);
}

void Lanes::drop_row(LaneMap::iterator at, std::list<Waiting>::iterator row) {
    auto& lane = at->second;
    const bool head = row == lane.rows.begin();
    if (head && lane.state == Lane::State::in_flight) {
        row->settled = true;  // its call comes back first: never two sends of one person in flight
        return;
    }
    where_.erase(row->departure.row.id);
    lane.rows.erase(row);
    if (head) after_head(at);
}

void Lanes::settled(OutboxId id) {
    const auto found = where_.find(id);
    if (found == where_.end()) return;
    const auto at = lanes_.find(found->second);
    auto& rows = at->second.rows;
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const Waiting& waiting) { return waiting.departure.row.id == id; });
    drop_row(at, row);
}

bool Lanes::wanted(OutboxId id) const {
    const auto found = where_.find(id);
    if (found == where_.end()) return false;
    const auto& head = lanes_.at(found->second).rows.front();
    return head.departure.row.id == id && !head.settled;
}

void Lanes::taken_over(ConversationId conversation, std::int64_t epoch) {
    std::vector<OutboxId> stale;
    const auto at = lanes_.find(conversation);
    if (at == lanes_.end()) return;
    for (const auto& waiting : at->second.rows) {
        const auto& row = waiting.departure.row;
        if (row.origin == Origin::bot && row.epoch < epoch) stale.push_back(row.id);
    }
    for (const auto id : stale) settled(id);
}

void Lanes::answered(OutboxId id, const Delivery& delivery, Instant now) {
    const auto found = where_.find(id);
    check(found != where_.end(), "an answer for a row that is not held");
    const auto at = lanes_.find(found->second);
    auto& lane = at->second;
    auto& head = lane.rows.front();
    check(lane.state == Lane::State::in_flight && head.departure.row.id == id,
          "an answer for a row that is not in flight");
    auto& page = pages_[head.departure.row.page];
    lane.state = Lane::State::ready;
    --in_flight_;
    --page.in_flight;
    using Outcome = Delivery::Outcome;
    heed_usage(page, delivery, now);
    if (!held_up(delivery.outcome)) release_page(page, now);
    if (delivery.outcome == Outcome::delivered) {
        ++page.successes;
        const auto& row = head.departure.row;
        Settlement sent{Settlement::Kind::sent, id, delivery.mid, {}, {}, {}};
        if (!delivery.person.empty() && delivery.person != row.person) {
            sent.conversation = row.conversation;
            sent.person = delivery.person;
        }
        settle_.push_back(std::move(sent));
        pop_head(at);
        return;
    }
    if (delivery.outcome == Outcome::wait) pause_page(page, delivery, now);
    if (head.settled) {
        pop_head(at);
        return;
    }
    switch (delivery.outcome) {
    case Outcome::delivered: break;
    case Outcome::retry: retry(at, delivery.detail, now); break;
    case Outcome::wait: make_ready(at->first, lane, true); break;
    case Outcome::permanent:
    case Outcome::window:
    case Outcome::routing: give_up(at, Settlement::Kind::failed, delivery.detail); break;
    case Outcome::contact:
        while (lane.rows.size() > 1) {
            const auto& last = lane.rows.back().departure.row;
            settle_.push_back({Settlement::Kind::cancelled, last.id, {}, delivery.detail, {}, {}});
            where_.erase(last.id);
            lane.rows.pop_back();
        }
        give_up(at, Settlement::Kind::failed, delivery.detail);
        break;
    case Outcome::operator_: stop_page(at, page, delivery, now); break;
    case Outcome::unknown: reconcile(at, delivery.detail, now); break;
    }
}

void Lanes::give_up(LaneMap::iterator at, Settlement::Kind kind, std::string problem) {
    settle_.push_back({kind, at->second.rows.front().departure.row.id, {}, std::move(problem), {}, {}});
    pop_head(at);
}

void Lanes::retry(LaneMap::iterator at, const std::string& detail, Instant now) {
    auto& head = at->second.rows.front();
    const auto& row = head.departure.row;
    settle_.push_back({Settlement::Kind::attempt, row.id, {}, detail, {}, {}});
    const auto doubled = limits_.retry_first * (std::int64_t{1} << std::min(head.tries, 20));
    const auto full = std::min(limits_.retry_most, Duration{doubled});
    ++head.tries;
    std::uniform_int_distribution<std::int64_t> jitter{full.count() / 2, full.count()};
    const Duration delay{jitter(random_)};
    if (delay >= noticeable && !head.typed) {
        head.typed = true;
        typing_.emplace_back(row.page, row.person);
    }
    pause_lane(at->first, at->second, now + delay);
}

// It may have been sent: only when no echo has come after a while it is sent again, and the wait doubles.
void Lanes::reconcile(LaneMap::iterator at, const std::string& detail, Instant now) {
    auto& head = at->second.rows.front();
    settle_.push_back({Settlement::Kind::attempt, head.departure.row.id, {}, detail, {}, {}});
    ++head.unknowns;
    if (head.unknowns >= limits_.unknown_most) {
        give_up(at, Settlement::Kind::failed, "the platform never said whether it was sent: " + detail);
        return;
    }
    const auto wait = limits_.reconcile_after * (std::int64_t{1} << (head.unknowns - 1));
    pause_lane(at->first, at->second, now + wait);
}

void Lanes::pause_page(Page& page, const Delivery& delivery, Instant now) {
    const bool fresh = !page.paused_until || *page.paused_until <= now;
    if (fresh)
        page.pause =
            page.pause == Duration{0} ? limits_.pause_first : std::min(page.pause * 2, limits_.pause_most);
    const auto until = now + (delivery.pause > Duration{0} ? delivery.pause : page.pause);
    const auto hold = [&](Page& one) {
        one.paused_until = std::max(one.paused_until.value_or(until), until);
        if (!one.stopped) one.detail = delivery.detail;
    };
    hold(page);
    if (!delivery.whole_app) return;
    for (auto& [id, other] : pages_) hold(other);
}

void Lanes::stop_page(LaneMap::iterator at, Page& page, const Delivery& delivery, Instant now) {
    auto& head = at->second.rows.front();
    // Others went through meanwhile: it is this message that is not allowed, not the Page.
    if (++head.refusals >= 3 && page.successes > page.successes_at_stop) {
        give_up(at, Settlement::Kind::failed, delivery.detail);
        return;
    }
    settle_.push_back({Settlement::Kind::attempt, head.departure.row.id, {}, delivery.detail, {}, {}});
    page.stopped = true;
    page.successes_at_stop = page.successes;
    page.detail = delivery.detail;
    page.paused_until = now + limits_.operator_again;
    make_ready(at->first, at->second);  // at the back: the next try is somebody else's
}

void Lanes::heed_usage(Page& page, const Delivery& delivery, Instant now) {
    if (delivery.usage_percent > 0) {
        page.usage = delivery.usage_percent;
        if (page.usage >= full_percent) page.bot_not_before = now + full_spacing;
        return;
    }
    // The platform says it on most answers only, so its silence counts as one step down.
    if (delivery.outcome == Delivery::Outcome::delivered)
        page.usage = page.usage >= full_percent ? busy_percent : 0;
}

// The platform has dealt with a message: a pause that was over is forgotten.
void Lanes::release_page(Page& page, Instant now) {
    if (page.paused_until && *page.paused_until > now) return;
    page.paused_until.reset();
    page.pause = Duration{0};
    page.stopped = false;
    page.detail.clear();
}

void Lanes::resume(Instant now) {
    for (auto& [id, page] : pages_) {
        if (!page.stopped) continue;
        page.paused_until = now;
    }
}

bool Lanes::expired(const OutboxRow& row, Instant now) const {
    const auto limit = row.origin == Origin::bot ? limits_.bot_expires : limits_.person_expires;
    return now - row.created_at > limit;
}

// Shows typing before the head; true: the lane waits now, and holds nobody else up.
bool Lanes::pause_first(LaneMap::iterator at, Instant now) {
    auto& head = at->second.rows.front();
    const auto& row = head.departure.row;
    if (head.paused || row.message.typing_before <= Duration{0}) return false;
    head.paused = true;
    head.typed = true;
    typing_.emplace_back(row.page, row.person);
    pause_lane(at->first, at->second, now + std::min(row.message.typing_before, limits_.typing_most));
    return true;
}

// Takes the head of this lane into flight; false when it turned out that it must not go.
bool Lanes::start_head(LaneMap::iterator at, Page& page, Instant now, Next& out) {
    auto& head = at->second.rows.front();
    const auto& row = head.departure.row;
    if (expired(row, now)) {
        const bool bot = row.origin == Origin::bot;
        give_up(at, bot ? Settlement::Kind::cancelled : Settlement::Kind::failed,
                bot ? "the answer would have come too late" : "it could not be delivered in time");
        return false;
    }
    if (pause_first(at, now)) return false;
    at->second.state = Lane::State::in_flight;
    ++in_flight_;
    ++page.in_flight;
    if (page.usage >= busy_percent && row.origin == Origin::bot)
        page.bot_not_before = now + (page.usage >= full_percent ? full_spacing : busy_spacing);
    out.send.push_back(&head.departure);
    return true;
}

// The next lane of this Page that may go, people's messages first.
std::optional<ConversationId> Lanes::take_ready(Page& page, Instant now) {
    const bool bots_may = page.usage < busy_percent || page.bot_not_before <= now;
    for (auto* queue : {&page.persons, bots_may ? &page.bots : nullptr}) {
        while (queue && !queue->empty()) {
            const auto id = queue->front();
            queue->pop_front();
            const auto at = lanes_.find(id);
            // Left behind by a lane that was cancelled or has moved on.
            if (at == lanes_.end() || at->second.state != Lane::State::ready) continue;
            const auto origin = at->second.rows.front().departure.row.origin;
            if ((origin == Origin::person) == (queue == &page.persons)) return id;
        }
    }
    return std::nullopt;
}

// One message of this Page; false when there is none that may go now.
bool Lanes::send_one(Page& page, Instant now, Next& out) {
    if (page.paused_until && *page.paused_until > now) return false;
    if (page.paused_until && page.in_flight > 0) return false;  // after a pause one goes out alone, to see
    while (const auto id = take_ready(page, now))
        if (start_head(lanes_.find(*id), page, now, out)) return true;
    return false;
}

Lanes::Next Lanes::next(Instant now) {
    Next out;
    while (!alarms_.empty() && alarms_.begin()->first <= now) {
        const auto id = alarms_.begin()->second;
        auto& lane = lanes_.at(id);
        unpause(id, lane);
        lane.rows.front().not_before.reset();
        make_ready(id, lane);
    }
    for (bool any = !halted_; any;) {
        any = false;
        for (auto& [id, page] : pages_) {
            if (in_flight_ >= limits_.in_flight) break;
            any = send_one(page, now, out) || any;
        }
    }
    const bool room = where_.size() <= limits_.rows / 2;
    if (spilled_ && !fetching_ && !halted_ && room && fetch_not_before_ <= now) {
        fetching_ = true;
        out.fetch = {newest_, limits_.rows - where_.size()};
    }
    out.settle = std::exchange(settle_, {});
    out.typing = std::exchange(typing_, {});
    plan_wake(out, now);
    return out;
}

void Lanes::plan_wake(Next& out, Instant now) const {
    const auto at_latest = [&](Instant at) { out.wake = std::min(out.wake.value_or(at), at); };
    if (!alarms_.empty()) at_latest(alarms_.begin()->first);
    if (spilled_ && !fetching_ && fetch_not_before_ > now) at_latest(fetch_not_before_);
    for (const auto& [id, page] : pages_) {
        const bool waits = !page.persons.empty() || !page.bots.empty();
        if (!waits) continue;
        if (page.paused_until && *page.paused_until > now) at_latest(*page.paused_until);
        if (page.bot_not_before > now) at_latest(page.bot_not_before);
    }
}

bool Lanes::troubled() const {
    return std::any_of(pages_.begin(), pages_.end(),
                       [](const auto& entry) { return entry.second.paused_until.has_value(); });
}

std::vector<PageTrouble> Lanes::troubles(Instant now) const {
    std::vector<PageTrouble> all;
    for (const auto& [id, page] : pages_) {
        const bool paused = page.paused_until && *page.paused_until > now;
        if (page.stopped || paused)
            all.push_back({id, page.stopped, page.paused_until.value_or(now), page.detail});
    }
    return all;
}

}  // namespace frontdesk
