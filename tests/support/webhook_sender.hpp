// SPDX-License-Identifier: MIT
// The platform's side of a webhook: builds bodies, signs them, and posts them over a real socket.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ports/http.hpp"

namespace frontdesk {

constexpr std::string_view test_secret = "frontdesk-test-app-secret";
constexpr std::string_view test_page = "104857600012345";
constexpr std::string_view test_app = "700100200300400";

// "sha256=" and the 64 digits.
std::string webhook_signature(std::string_view body, std::string_view secret = test_secret);
// POST with this body and its signature.
HttpRequest signed_request(std::string body, std::string_view secret = test_secret);

struct WebhookEvent {
    std::string page{test_page};
    std::string person = "6512345678901234";
    std::string mid;
    std::int64_t at = 0;  // milliseconds
};
std::string message_webhook(const WebhookEvent& event, std::string_view text);
std::string quick_reply_webhook(const WebhookEvent& event, std::string_view title, std::string_view payload);
std::string postback_webhook(const WebhookEvent& event, std::string_view title, std::string_view payload);
// `app_id` empty: a person in an old client.
std::string echo_webhook(const WebhookEvent& event,
                         std::string_view text,
                         std::string_view metadata,
                         std::string_view app_id = test_app);
// One body with the events of several.
std::string batch_webhook(const std::vector<std::string>& bodies);

// Posts to one server. A connection is kept for the next request. Use each sender from one thread.
class WebhookSender {
public:
    explicit WebhookSender(std::uint16_t port, std::string path = "/webhook");
    ~WebhookSender();

    // The status; 0 if there was no answer within the limit.
    int post(std::string body, std::chrono::milliseconds limit = std::chrono::seconds{10});
    // Any request to the same server; nothing if there was no answer within the limit.
    std::optional<HttpResponse> exchange(HttpRequest request,
                                         std::chrono::milliseconds limit = std::chrono::seconds{10});

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace frontdesk
