// SPDX-License-Identifier: MIT
#include "adapters/host/outbox.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "adapters/host/awaiting.hpp"
#include "adapters/host/events.hpp"

namespace frontdesk {
namespace {

constexpr std::chrono::milliseconds typing_limit{3'000};

// A call that came back without an answer of the platform.
Delivery without_answer(const Problem& problem) {
    using Outcome = Delivery::Outcome;
    Delivery delivery;
    delivery.outcome = problem.cause == Cause::outcome_unknown ? Outcome::unknown : Outcome::retry;
    delivery.detail = problem.detail;
    return delivery;
}

bool has_files(const OutMessage& message) {
    if (message.media && is_asset(*message.media)) return true;
    return std::any_of(message.cards.begin(), message.cards.end(), [](const OutCard& card) {
        return is_asset({MediaKind::image, card.image});
    });
}

std::string number(std::int64_t value) { return std::to_string(value); }

}  // namespace

Outbox::Outbox(Parts parts, LaneLimits limits, std::uint64_t seed)
    : parts_(std::move(parts)), lanes_(limits, seed), timer_(parts_.io) {}

void Outbox::begin(OutboxId newest) {
    lanes_.begin(newest, parts_.now());
    pump();
}

void Outbox::take(Committed committed) {
    auto& aftermath = committed.aftermath;
    std::vector<Departure> rows;
    rows.reserve(aftermath.to_send.size());
    for (std::size_t i = 0; i < aftermath.to_send.size(); ++i)
        rows.push_back({std::move(aftermath.to_send[i]), committed.traces[i]});
    lanes_.add(std::move(rows));
    for (const auto id : aftermath.settled) lanes_.settled(id);
    for (const auto& [conversation, epoch] : aftermath.epochs) lanes_.taken_over(conversation, epoch);
    pump();
}

void Outbox::resume() {
    lanes_.resume(parts_.now());
    pump();
}

void Outbox::stop(std::function<void()> empty) {
    empty_ = std::move(empty);
    lanes_.halt();
    timer_.cancel();
    pump();
}

void Outbox::pump() {
    auto next = lanes_.next(parts_.now());
    for (const auto* departure : next.send) send(*departure);
    for (const auto& [page, person] : next.typing) {
        auto request = parts_.channel.typing(page, person);
        if (request)
            start_coroutine(parts_.io, show_typing(std::move(*request)), parts_.log, parts_.metrics,
                            "typing");
    }
    for (const auto& settlement : next.settle)
        if (settlement.kind == Settlement::Kind::failed || settlement.kind == Settlement::Kind::cancelled)
            parts_.log.warning(settlement.kind == Settlement::Kind::failed ? event::reply_failed
                                                                           : event::reply_dropped,
                               {{"outbox", number(settlement.id.value)}, {"why", settlement.problem}});
    parts_.storage.settle(std::move(next.settle));
    if (next.fetch) fetch(next.fetch->first, next.fetch->second);
    plan(next.wake);
    parts_.metrics.outbox_in_memory.set(static_cast<std::int64_t>(lanes_.rows()));
    parts_.metrics.outbox_in_flight.set(static_cast<std::int64_t>(lanes_.in_flight()));
    if (lanes_.spilled() && !told_spilled_) parts_.log.info(event::outbox_spilled);
    told_spilled_ = lanes_.spilled();
    if (empty_ && lanes_.in_flight() == 0) std::exchange(empty_, {})();
}

void Outbox::send(const Departure& departure) {
    const auto& row = departure.row;
    Outgoing outgoing;
    outgoing.page = row.page;
    outgoing.person = row.person;
    outgoing.message = row.message;
    outgoing.metadata = metadata_of(parts_.instance, row.id);
    outgoing.origin = row.origin;
    if (row.last_user_at) outgoing.since_customer = parts_.now() - *row.last_user_at;
    if (parts_.uploads && has_files(row.message)) {
        auto call = deliver_files(row.id, departure.trace, std::move(outgoing));
        start_coroutine(parts_.io, std::move(call), parts_.log, parts_.metrics, "send");
        return;
    }
    auto call = deliver(row.id, departure.trace, parts_.channel.send(outgoing));
    start_coroutine(parts_.io, std::move(call), parts_.log, parts_.metrics, "send");
}

Awaitable<void> Outbox::deliver(OutboxId id, std::uint64_t trace, HttpRequest request) {
    Delivery delivery;
    delivery.detail = "the call failed inside of Frontdesk";
    try {
        auto response = co_await parts_.client.send(std::move(request), parts_.send_limit);
        delivery = response ? parts_.channel.outcome(*response) : without_answer(response.error());
    } catch (const std::exception& fault) {
        // The lane has to hear of it, or it would wait for ever.
        parts_.metrics.faults.add();
        parts_.log.error(event::fault, {{"in", "send"}, {"what", fault.what()}});
    }
    answered(id, trace, delivery);
}

// With files: what the platform does not have is uploaded first, and once more if it has lost one.
Awaitable<void> Outbox::deliver_files(OutboxId id, std::uint64_t trace, Outgoing outgoing) {
    Delivery delivery;
    delivery.detail = "the call failed inside of Frontdesk";
    try {
        delivery = co_await attempt(id, outgoing);
        if (delivery.lost_attachment) {
            parts_.uploads->forget(outgoing.page, outgoing.message);
            delivery = co_await attempt(id, outgoing);
        }
    } catch (const std::exception& fault) {
        parts_.metrics.faults.add();
        parts_.log.error(event::fault, {{"in", "send"}, {"what", fault.what()}});
    }
    answered(id, trace, delivery);
}

Awaitable<Delivery> Outbox::attempt(OutboxId id, Outgoing outgoing) {
    auto found = co_await parts_.uploads->find(outgoing.page, outgoing.message);
    if (found.failed) co_return *found.failed;
    Delivery delivery;
    delivery.outcome = Delivery::Outcome::retry;
    delivery.detail = "no longer wanted";
    if (!lanes_.wanted(id)) co_return delivery;
    outgoing.attachments = std::move(found.ids);
    outgoing.links = std::move(found.links);
    tell_left_out(found.left_out);
    auto response = co_await parts_.client.send(parts_.channel.send(outgoing), parts_.send_limit);
    delivery = response ? parts_.channel.outcome(*response) : without_answer(response.error());
    co_return delivery;
}

// Each reason once: it holds for every card that is sent.
void Outbox::tell_left_out(const std::string& why) {
    constexpr std::size_t most_told = 20;
    if (why.empty() || told_left_out_.size() >= most_told || !told_left_out_.insert(why).second) return;
    parts_.log.warning(event::picture_left_out, {{"why", why}});
}

Awaitable<void> Outbox::show_typing(HttpRequest request) {
    // Best effort: whatever comes of it, the message itself follows.
    const auto outcome = co_await parts_.client.send(std::move(request), typing_limit);
}

void Outbox::answered(OutboxId id, std::uint64_t trace, const Delivery& delivery) {
    parts_.metrics.count_send(name_of(delivery.outcome));
    tell(id, trace, delivery);
    lanes_.answered(id, delivery, parts_.now());
    tell_pages();
    pump();
}

void Outbox::tell(OutboxId id, std::uint64_t trace, const Delivery& delivery) {
    using Outcome = Delivery::Outcome;
    auto level = LogLevel::warning;
    auto name = event::reply_failed;
    switch (delivery.outcome) {
    case Outcome::delivered:
        level = LogLevel::debug;
        name = event::reply_sent;
        break;
    case Outcome::retry:
        level = LogLevel::info;
        name = event::reply_retry;
        break;
    case Outcome::unknown:
        level = LogLevel::info;
        name = event::reply_unknown;
        break;
    case Outcome::wait: name = event::page_paused; break;
    case Outcome::operator_:
        level = LogLevel::error;
        name = event::page_stopped;
        break;
    case Outcome::permanent:
    case Outcome::contact:
    case Outcome::window:
    case Outcome::routing: break;
    }
    if (!parts_.log.shows(level)) return;
    parts_.log.write(level, name,
                     {{"id", number(static_cast<std::int64_t>(trace))},
                      {"outbox", number(id.value)},
                      {"outcome", std::string{name_of(delivery.outcome)}},
                      {"detail", delivery.detail}});
}

void Outbox::tell_pages() {
    if (pages_in_trouble_ == 0 && parts_.metrics.pages_stopped.value() == 0 && !lanes_.troubled()) return;
    const auto troubles = lanes_.troubles(parts_.now());
    const auto stopped = std::count_if(troubles.begin(), troubles.end(),
                                       [](const PageTrouble& trouble) { return trouble.stopped; });
    parts_.metrics.pages_stopped.set(stopped);
    if (pages_in_trouble_ > 0 && troubles.empty()) parts_.log.info(event::page_resumed);
    pages_in_trouble_ = troubles.size();
}

void Outbox::fetch(OutboxId after, std::size_t most) {
    auto rows = std::make_shared<std::vector<OutboxRow>>();
    StorageThread::Work work;
    work.run = [rows, after, most](Transaction& transaction, const Bot&, Instant, Aftermath&) {
        *rows = transaction.pending(after, most);
    };
    work.done = [this, rows, most](Result<void> outcome) {
        const bool complete = rows->size() < most;
        if (outcome) lanes_.fetched(std::move(*rows), complete);
        if (!outcome) lanes_.fetch_failed(parts_.now());
        pump();
    };
    if (!parts_.storage.offer(std::move(work))) lanes_.fetch_failed(parts_.now());
}

void Outbox::plan(std::optional<Instant> wake) {
    if (!wake) return;
    timer_.expires_after(std::max(*wake - parts_.now(), Duration{1}));
    timer_.async_wait([this](const boost::system::error_code& error) {
        if (!error) pump();
    });
}

}  // namespace frontdesk
