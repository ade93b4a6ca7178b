// SPDX-License-Identifier: MIT
// Answers to requests that carried an Idempotency-Key, so that a repeated one is not carried out twice. Kept
// in memory for a day, at most 10 000; a restart forgets them.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>

#include "engine/base/instant.hpp"
#include "engine/ports/http.hpp"

namespace frontdesk {

class Idempotency {
public:
    static constexpr std::size_t most = 10'000;
    static constexpr Duration kept{std::chrono::hours{24}};

    // The answer to give at once: that of the same request before, or a refusal when it is still being
    // carried out or the key belonged to another request. Nothing: carry it out, and tell `finish` or
    // `forget`.
    std::optional<HttpResponse> begin(const std::string& key, const std::string& request, Instant now);
    void finish(const std::string& key, const HttpResponse& response);
    void forget(const std::string& key);

private:
    struct Entry {
        std::string request;
        Instant at;
        std::optional<HttpResponse> response;
    };
    void drop_old(Instant now);

    std::map<std::string, Entry> entries_;
    std::deque<std::pair<Instant, std::string>> order_;
};

}  // namespace frontdesk
