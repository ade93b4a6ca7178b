// SPDX-License-Identifier: MIT
#include "adapters/host/idempotency.hpp"

#include "adapters/host/api_json.hpp"

namespace frontdesk {

std::optional<HttpResponse>
Idempotency::begin(const std::string& key, const std::string& request, Instant now) {
    drop_old(now);
    const auto found = entries_.find(key);
    if (found == entries_.end()) {
        entries_.emplace(key, Entry{request, now, std::nullopt});
        order_.emplace_back(now, key);
        return std::nullopt;
    }
    if (found->second.request != request)
        return api_problem(422, "key_reused", "this Idempotency-Key belonged to another request",
                           "Idempotency-Key");
    if (!found->second.response)
        return api_problem(409, "in_progress", "the same request is being carried out at this moment");
    return found->second.response;
}

void Idempotency::finish(const std::string& key, const HttpResponse& response) {
    const auto found = entries_.find(key);
    if (found != entries_.end()) found->second.response = response;
}

void Idempotency::forget(const std::string& key) { entries_.erase(key); }

void Idempotency::drop_old(Instant now) {
    while (!order_.empty() && (order_.front().first + kept <= now || order_.size() >= most)) {
        const auto found = entries_.find(order_.front().second);
        // A key that was forgotten and used again belongs to its later place in the order.
        if (found != entries_.end() && found->second.at == order_.front().first) entries_.erase(found);
        order_.pop_front();
    }
}

}  // namespace frontdesk
