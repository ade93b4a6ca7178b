// SPDX-License-Identifier: MIT
#include "adapters/host/caller.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <fmt/format.h>

#include "adapters/host/awaiting.hpp"
#include "adapters/host/events.hpp"
#include "engine/flow/call.hpp"

namespace frontdesk {
namespace {

using SteadyClock = std::chrono::steady_clock;
using std::chrono::milliseconds;

CallOutcome without_answer(CallRow row) {
    CallOutcome outcome;
    outcome.call = std::move(row);
    return outcome;
}

bool has(const std::vector<Header>& headers, std::string_view name) { return !header(headers, name).empty(); }

}  // namespace

Caller::Caller(Parts parts, CallLimits limits)
    : parts_(std::move(parts)), limits_(limits), again_(parts_.io) {}

void Caller::look() {
    more_ = true;
    if (fetching_ || stopping_ || waiting_.size() >= limits_.rows) return;
    fetching_ = true;
    more_ = false;
    const std::size_t most = limits_.rows - waiting_.size();
    auto rows = std::make_shared<std::vector<CallRow>>();
    StorageThread::Work work;
    work.run = [rows, from = newest_, most](Transaction& transaction, const Bot&, Instant, Aftermath&) {
        *rows = transaction.open_calls(from, most);
    };
    work.done = [this, rows, most](Result<void> outcome) {
        if (!outcome) return look_later();
        fetching_ = false;
        more_ = more_ || rows->size() == most;
        fetched(std::move(*rows));
    };
    if (!parts_.storage.offer(std::move(work))) look_later();
}

// The store could not be asked.
void Caller::look_later() {
    fetching_ = false;
    if (stopping_) return;
    again_.expires_after(limits_.again);
    again_.async_wait([this](const boost::system::error_code& error) {
        if (!error) look();
    });
}

void Caller::fetched(std::vector<CallRow> rows) {
    for (auto& row : rows) {
        newest_ = std::max(newest_, row.id);
        waiting_.push_back(std::move(row));
    }
    pump();
}

// As many as may be in flight, the oldest first; a host that is busy holds nobody else up.
void Caller::pump() {
    if (empty_ && flying_ == 0) return std::exchange(empty_, {})();
    if (stopping_) return;
    for (auto next = waiting_.begin(); next != waiting_.end() && flying_ < limits_.at_once;) {
        next = start(*next) ? waiting_.erase(next) : std::next(next);
    }
    if (more_ && !fetching_ && waiting_.size() <= limits_.rows / 2) look();
}

bool Caller::start(const CallRow& row) {
    // What the secrets are makes no difference to the host.
    const auto url =
        fill_secrets(row.call.url, [](std::string_view) { return std::optional{std::string{"x"}}; });
    const auto to = destination_of(url.value_or(""));
    const std::string host = to ? to->base : "";
    if (in_flight_[host] >= limits_.per_host) return false;
    ++in_flight_[host];
    ++flying_;
    start_coroutine(parts_.io, carry_out(row, host), parts_.log, parts_.metrics, "call",
                    [this, host] { ended(host); });
    return true;
}

void Caller::ended(const std::string& host) {
    if (--in_flight_[host] == 0) in_flight_.erase(host);
    --flying_;
    pump();
}

Awaitable<void> Caller::carry_out(CallRow row, std::string host) {
    CallOutcome nothing = without_answer(row);
    // Rows are fetched once, so one that is marked was marked by a former run.
    if (row.status == CallStatus::sent && !row.call.once) {
        tell(row, host, 0, "it may have been sent before a stop, and must not be repeated");
        co_await record(std::move(nothing));
        co_return;
    }
    auto prepared = co_await prepare(row);
    while (!prepared && prepared.error().cause == Cause::try_later && !stopping_) {
        co_await pause(limits_.again);
        prepared = co_await prepare(row);
    }
    if (stopping_) co_return;  // the next run goes on
    if (!prepared) {
        tell(row, host, 0, prepared.error().detail);
        co_await record(std::move(nothing));
        co_return;
    }
    // On the disk before the first byte leaves: after a crash it is known that it may have been sent.
    for (bool marked = false; !marked;) {
        std::function<void(Transaction&, const Bot&, Instant, Aftermath&)> mark =
            [id = row.id](Transaction& transaction, const Bot&, Instant, Aftermath&) {
                transaction.mark_sent(id);
            };
        const auto written = co_await write(std::move(mark));
        marked = written.has_value();
        if (!marked && stopping_) co_return;
        if (!marked) {
            co_await pause(limits_.again);
        }
    }
    auto outcome = co_await send(row, std::move(*prepared));
    co_await record(std::move(outcome));
}

// Secrets may be in files, so they are read where files are read.
Awaitable<Result<Caller::Prepared>> Caller::prepare(CallRow row) {
    using Outcome = Result<Prepared>;
    std::function<void(std::function<void(Outcome)>)> ask = [this,
                                                             row](std::function<void(Outcome)> answered) {
        const bool taken = parts_.reader.ask([this, row, answered](Reader&) {
            auto prepared = std::make_shared<Outcome>(fill(row));
            parts_.on_io([answered, prepared] { answered(std::move(*prepared)); });
        });
        if (!taken) answered(Problem{Cause::try_later, "too many questions are waiting"});
    };
    auto outcome = co_await outcome_of<Outcome>(std::move(ask));
    co_return outcome;
}

Result<Caller::Prepared> Caller::fill(const CallRow& row) const {
    const CallOut& call = row.call;
    std::string missing;
    const auto secret = [&](std::string_view name) -> std::optional<std::string> {
        auto value = parts_.secret(name);
        if (value) return std::move(*value);
        missing = value.error().detail;
        return std::nullopt;
    };
    const auto in_url = [&](std::string_view name) -> std::optional<std::string> {
        auto value = secret(name);
        if (value) value = percent_encode(*value);
        return value;
    };
    const auto no_secret = [&] {
        return Problem{Cause::not_found, missing.empty() ? "the call's body is no JSON" : missing};
    };
    const auto url = fill_secrets(call.url, in_url);
    if (!url) return no_secret();
    auto to = parts_.egress.judge(*url);
    if (!to) return to.error();
    HttpRequest request;
    request.method = call.method;
    request.base = to->base;
    request.target = to->target;
    for (const auto& [name, value] : call.headers) {
        auto filled = fill_secrets(value, secret);
        if (!filled) return no_secret();
        request.headers.push_back({name, std::move(*filled)});
    }
    if (!call.body.empty()) {
        auto body = fill_secrets_in_json(call.body, secret);
        if (!body) return no_secret();
        request.body = std::move(*body);
        if (!has(request.headers, "Content-Type"))
            request.headers.push_back({"Content-Type", "application/json"});
    }
    if (!has(request.headers, "Accept")) request.headers.push_back({"Accept", "application/json"});
    if (!has(request.headers, "User-Agent")) request.headers.push_back({"User-Agent", "frontdesk"});
    if (call.once)
        request.headers.push_back({"Idempotency-Key", fmt::format("fd-{}-{}-{}", parts_.instance,
                                                                  row.conversation.value, call.id)});
    return Prepared{std::move(*to), std::move(request)};
}

Awaitable<CallOutcome> Caller::send(CallRow row, Prepared prepared) {
    CallOutcome outcome = without_answer(row);
    const auto length = std::clamp(milliseconds{row.call.timeout}, milliseconds{1'000}, limits_.longest);
    const auto deadline = SteadyClock::now() + length;
    auto pause_before_next = limits_.pause;
    for (int attempt = 1;; ++attempt) {
        const auto left = std::chrono::duration_cast<milliseconds>(deadline - SteadyClock::now());
        const auto response = co_await parts_.client.send(prepared.request, left);
        if (response) {
            outcome.status = response->status;
            outcome.body = response->body;
            tell(row, prepared.to.base, outcome.status, "");
            co_return outcome;
        }
        const auto cause = response.error().cause;
        const bool harmless = cause == Cause::not_sent || (cause == Cause::outcome_unknown && row.call.once);
        const bool time = SteadyClock::now() + pause_before_next < deadline;
        if (!harmless || !time || stopping_ || attempt == limits_.attempts) {
            tell(row, prepared.to.base, 0, response.error().detail);
            co_return outcome;
        }
        co_await pause(pause_before_next);
        pause_before_next *= 2;
    }
}

// The answer and the turn that it makes are one transaction. Until it is written the call is open.
Awaitable<void> Caller::record(CallOutcome outcome) {
    for (;;) {
        std::function<void(Transaction&, const Bot&, Instant, Aftermath&)> take =
            [outcome](Transaction& transaction, const Bot& bot, Instant now, Aftermath& aftermath) {
                take_answer(transaction, bot, outcome, now, aftermath);
            };
        const auto taken = co_await write(std::move(take));
        if (taken) co_return;
        const bool broken = taken.error().cause != Cause::try_later;
        std::function<void(Transaction&, const Bot&, Instant, Aftermath&)> give_up =
            [outcome, why = taken.error().detail](Transaction& transaction, const Bot& bot, Instant now,
                                                  Aftermath& aftermath) {
                give_up_answer(transaction, bot, outcome, why, now, aftermath);
            };
        if (broken) {
            const auto given_up = co_await write(std::move(give_up));
            if (given_up) co_return;
        }
        if (stopping_) co_return;  // the next run finds it open
        co_await pause(limits_.again);
    }
}

Awaitable<Result<void>>
Caller::write(std::function<void(Transaction&, const Bot&, Instant, Aftermath&)> work) {
    std::function<void(std::function<void(Result<void>)>)> ask =
        [this, work](std::function<void(Result<void>)> answered) {
            StorageThread::Work job{work, answered};
            if (!parts_.storage.offer(std::move(job)))
                answered(Problem{Cause::try_later, "too much waits to be written"});
        };
    auto outcome = co_await outcome_of<Result<void>>(std::move(ask));
    co_return outcome;
}

Awaitable<void> Caller::pause(milliseconds length) {
    boost::asio::steady_timer timer{parts_.io, length};
    auto [ended] = co_await timer.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
    (void)ended;
}

void Caller::stop(std::function<void()> empty) {
    stopping_ = true;
    again_.cancel();
    empty_ = std::move(empty);
    pump();
}

void Caller::tell(const CallRow& row, const std::string& host, int status, const std::string& why) {
    const bool good = status >= 200 && status < 300;
    parts_.metrics.count(good ? "call.answered" : "call.failed", 1);
    parts_.log.write(good ? LogLevel::debug : LogLevel::warning,
                     good ? event::call_answered : event::call_failed,
                     {{"call", std::to_string(row.id.value)},
                      {"host", host},
                      {"status", std::to_string(status)},
                      {"why", why}});
}

}  // namespace frontdesk
