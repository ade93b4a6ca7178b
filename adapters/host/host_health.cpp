// SPDX-License-Identifier: MIT
// What the host says about itself: /healthz, /readyz and /metrics.
#include <memory>
#include <utility>

#include <nlohmann/json.hpp>

#include "adapters/host/api_json.hpp"
#include "adapters/host/awaiting.hpp"
#include "adapters/host/host.hpp"

namespace frontdesk {
namespace {

HttpResponse plain_text(std::string body, std::string type) {
    HttpResponse response;
    response.headers = {{"Content-Type", std::move(type)}, {"Cache-Control", "no-store"}};
    response.body = std::move(body);
    return response;
}

Metrics::FromStore from_store(const StoreFigures& figures, Instant now) {
    Metrics::FromStore out;
    out.waiting_tickets = figures.waiting_tickets;
    out.pending_sends = figures.pending_sends;
    out.failed_events = figures.failed_events;
    if (figures.oldest_pending)
        out.oldest_pending_seconds =
            std::chrono::duration_cast<std::chrono::seconds>(now - *figures.oldest_pending).count();
    return out;
}

}  // namespace

Awaitable<HttpResponse> Host::alive(HttpRequest) {
    co_return plain_text("ok\n", "text/plain; charset=utf-8");
}

Awaitable<HttpResponse> Host::ready(HttpRequest) {
    using nlohmann::json;
    const bool store = storage_->good();
    bool tokens = true;
    auto pages = json::array();
    for (const auto& trouble : outbox_->troubles()) {
        tokens = tokens && !trouble.stopped;
        pages.push_back({{"page", trouble.page.value},
                         {"state", trouble.stopped ? "stopped" : "throttled"},
                         {"again_at", rfc3339(trouble.again)},
                         {"detail", trouble.detail}});
    }
    const auto refused = bot_->refused();
    json body{{"ready", store && tokens},
              {"store", {{"good", store}, {"detail", storage_->trouble()}}},
              {"bot", {{"version", bot_version()}, {"refused", refused}}},
              {"pages", std::move(pages)}};
    co_return api_json(store && tokens ? 200 : 503, body);
}

Awaitable<HttpResponse> Host::figures(HttpRequest) {
    using Figures = Result<StoreFigures>;
    metrics_.connections.set(static_cast<std::int64_t>(server_->connections()));
    std::function<void(std::function<void(Figures)>)> ask = [this](std::function<void(Figures)> answered) {
        const bool taken = reader_->ask([this, answered](Reader& reader) {
            auto figures = std::make_shared<Figures>(reader.figures());
            on_io([answered, figures] { answered(std::move(*figures)); });
        });
        if (!taken) answered(Problem{Cause::try_later, "too many questions are waiting"});
    };
    const auto known = co_await outcome_of<Figures>(std::move(ask));
    Metrics::FromStore stored;
    if (known) stored = from_store(*known, options_.now());
    co_return plain_text(metrics_.print(known ? &stored : nullptr),
                         "text/plain; version=0.0.4; charset=utf-8");
}

}  // namespace frontdesk
