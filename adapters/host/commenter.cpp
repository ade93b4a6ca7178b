// SPDX-License-Identifier: MIT
#include "adapters/host/commenter.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "adapters/host/awaiting.hpp"
#include "adapters/host/events.hpp"

namespace frontdesk {
namespace {

using Outcome = Delivery::Outcome;

// Doing it once more does no harm, but for a public reply, which would stand there twice.
bool repeatable(CommentAct act) { return act != CommentAct::reply; }

bool may_be_tried_again(const CommentRow& row, const Delivery& delivery) {
    switch (delivery.outcome) {
    case Outcome::retry:
    case Outcome::wait:
    case Outcome::operator_: return true;
    case Outcome::unknown: return repeatable(row.act);
    default: return false;
    }
}

}  // namespace

Commenter::Commenter(Parts parts, CommentLimits limits)
    : parts_(std::move(parts)), limits_(limits), timer_(parts_.io), pause_(limits.pause) {}

// Rows that are open and not in memory: those that wait here are the first ones, so nothing is looked for
// before they are done.
void Commenter::look() {
    again_ = true;
    if (busy_ || fetching_ || stopping_ || !waiting_.empty()) return;
    again_ = false;
    fetching_ = true;
    auto rows = std::make_shared<std::vector<CommentRow>>();
    StorageThread::Work work;
    work.run = [rows, most = limits_.rows](Transaction& transaction, const Bot&, Instant, Aftermath&) {
        *rows = transaction.open_comments({}, most);
    };
    work.done = [this, rows](Result<void> outcome) {
        fetching_ = false;
        if (!outcome) return look_later();
        waiting_.assign(rows->begin(), rows->end());
        work_on();
    };
    if (parts_.storage.offer(std::move(work))) return;
    fetching_ = false;
    look_later();
}

void Commenter::look_later() {
    if (stopping_) return;
    timer_.expires_after(pause_);
    timer_.async_wait([this](const boost::system::error_code& error) {
        if (!error) look();
    });
    pause_ = std::min(pause_ * 2, limits_.longest_pause);
}

void Commenter::work_on() {
    if (empty_ && !busy_) return std::exchange(empty_, {})();
    if (busy_ || stopping_) return;
    if (waiting_.empty()) {
        if (again_) look();
        return;
    }
    busy_ = true;
    auto row = std::move(waiting_.front());
    waiting_.pop_front();
    again_ = again_ || waiting_.empty();  // there may be more than were fetched
    start_coroutine(parts_.io, carry_out(std::move(row)), parts_.log, parts_.metrics, "comment", [this] {
        busy_ = false;
        work_on();
    });
}

Awaitable<void> Commenter::carry_out(CommentRow row) {
    // A mark that is found was made by a former run, or what came of it could not be written.
    if (row.status == CommentStatus::sent && !repeatable(row.act)) {
        std::string why = "it may have been posted already; look at the post";
        co_await give_up(row, std::move(why));
        co_return;
    }
    if (row.created_at + limits_.expires < parts_.now()) {
        std::string why = "it could not be done in time";
        co_await give_up(row, std::move(why));
        co_return;
    }
    // On the disk before the first byte leaves: a reply is never posted twice.
    const bool marked = co_await mark_sent(row);
    if (!marked) {
        try_later();
        co_return;
    }
    const auto delivery = co_await send(row);
    tell(row, delivery);
    if (trying_ != row.id) tries_ = 0;
    trying_ = row.id;
    // One that fails again and again must not hold the others up for a day.
    const bool enough = ++tries_ >= limits_.tries && delivery.outcome != Outcome::operator_;
    if (may_be_tried_again(row, delivery) && !enough) {
        const auto written = co_await set(row, CommentStatus::pending, delivery.detail);
        (void)written;
        try_later();
        co_return;
    }
    pause_ = limits_.pause;
    const bool done = delivery.outcome == Outcome::delivered;
    const auto status = done ? CommentStatus::done : CommentStatus::failed;
    const auto problem = done ? std::string{} : delivery.detail;
    const auto written = co_await set(row, status, problem);
    (void)written;
}

Awaitable<void> Commenter::give_up(CommentRow row, std::string why) {
    parts_.log.warning(event::comment_failed, {{"comment", std::to_string(row.id.value)}, {"detail", why}});
    const auto written = co_await set(row, CommentStatus::failed, why);
    (void)written;
}

Awaitable<bool> Commenter::mark_sent(CommentRow row) {
    if (repeatable(row.act)) co_return true;
    std::string no_problem;
    const auto written = co_await set(row, CommentStatus::sent, std::move(no_problem));
    co_return written.has_value();
}

void Commenter::try_later() {
    waiting_.clear();
    again_ = false;
    look_later();
}

Awaitable<Delivery> Commenter::send(CommentRow row) {
    Delivery delivery;
    delivery.outcome = Outcome::permanent;
    delivery.detail = "this channel cannot do that to a comment";
    auto request = parts_.channel.act_on_comment(row);
    if (!request) co_return delivery;
    const auto response = co_await parts_.client.send(std::move(*request), limits_.send);
    if (response) co_return parts_.channel.outcome(*response);
    const bool unknown = response.error().cause == Cause::outcome_unknown;
    delivery.outcome = unknown ? Outcome::unknown : Outcome::retry;
    delivery.detail = response.error().detail;
    co_return delivery;
}

Awaitable<Result<void>> Commenter::set(CommentRow row, CommentStatus status, std::string problem) {
    std::function<void(std::function<void(Result<void>)>)> ask =
        [this, id = row.id, status, problem](std::function<void(Result<void>)> answered) {
            StorageThread::Work job;
            job.run = [id, status, problem](Transaction& transaction, const Bot&, Instant now, Aftermath&) {
                transaction.set_comment(id, status, problem, now);
            };
            job.done = answered;
            if (!parts_.storage.offer(std::move(job)))
                answered(Problem{Cause::try_later, "too much waits to be written"});
        };
    auto written = co_await outcome_of<Result<void>>(std::move(ask));
    co_return written;
}

void Commenter::stop(std::function<void()> empty) {
    stopping_ = true;
    timer_.cancel();
    empty_ = std::move(empty);
    work_on();
}

void Commenter::tell(const CommentRow& row, const Delivery& delivery) {
    const bool good = delivery.outcome == Outcome::delivered;
    parts_.metrics.count(good ? "comment.done" : "comment.failed", 1);
    parts_.log.write(good ? LogLevel::debug : LogLevel::warning,
                     good ? event::comment_answered : event::comment_failed,
                     {{"comment", std::to_string(row.id.value)},
                      {"act", std::string{name_of(row.act)}},
                      {"outcome", std::string{name_of(delivery.outcome)}},
                      {"detail", delivery.detail}});
}

}  // namespace frontdesk
