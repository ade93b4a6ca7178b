// SPDX-License-Identifier: MIT
#include "adapters/host/webhook.hpp"

#include <memory>
#include <string>
#include <utility>

#include "adapters/host/awaiting.hpp"
#include "adapters/host/events.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t body_limit = 1024 * 1024;
constexpr std::chrono::seconds tell_refused_every{10};

HttpResponse text(int status, std::string body) {
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/plain; charset=utf-8"}};
    response.body = std::move(body);
    return response;
}

HttpResponse come_again(std::string why) {
    auto response = text(503, std::move(why));
    response.headers.push_back({"Retry-After", "1"});
    return response;
}

}  // namespace

std::vector<Route> Webhook::routes() {
    const auto handle_it = [this](HttpRequest request) { return handle(std::move(request)); };
    return {{"GET", "/webhook", 0, handle_it}, {"POST", "/webhook", body_limit, handle_it}};
}

HttpResponse Webhook::at_once(HttpResponse answer, const std::string& peer) {
    parts_.metrics.answered_at_once.add();
    if (answer.status < 400) return answer;
    ++refused_;
    const auto now = std::chrono::steady_clock::now();
    if (now - told_refused_ < tell_refused_every) return answer;
    told_refused_ = now;
    // A wrong secret refuses everything, and the platform switches the Page off within the hour.
    parts_.log.warning(event::webhook_refused, {{"status", std::to_string(answer.status)},
                                                {"peer", peer},
                                                {"refused", std::to_string(std::exchange(refused_, 0))}});
    return answer;
}

Awaitable<HttpResponse> Webhook::handle(HttpRequest request) {
    const auto began = std::chrono::steady_clock::now();
    auto received = parts_.channel.receive(request);
    if (received.answer) co_return at_once(std::move(*received.answer), request.peer);
    const auto trace = ++last_trace_;
    const auto events = std::to_string(received.events.size());
    auto job = std::make_shared<StorageThread::Intake>();
    job->events = std::move(received.events);
    job->bytes = request.body.size() + 1024;
    job->trace = trace;
    std::function<void(std::function<void(Result<void>)>)> ask =
        [this, job](std::function<void(Result<void>)> done) {
            job->done = done;
            if (parts_.storage.offer(std::move(*job))) return;
            parts_.metrics.refused_full.add();
            done(Problem{Cause::too_large, "the queue is full"});
        };
    const auto written = co_await outcome_of<Result<void>>(std::move(ask));
    if (!written) {
        const bool full = written.error().cause == Cause::too_large;
        if (full) parts_.log.warning(event::webhook_full, {{"id", std::to_string(trace)}});
        if (!full) parts_.metrics.refused_store.add();
        co_return come_again(full ? "too much is waiting; send it again\n" : "not stored; send it again\n");
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    parts_.metrics.acknowledged.add();
    parts_.metrics.acknowledge_seconds.observe(took.count());
    parts_.log.debug(event::webhook_taken, {{"id", std::to_string(trace)}, {"events", events}});
    co_return text(200, "EVENT_RECEIVED");
}

}  // namespace frontdesk
