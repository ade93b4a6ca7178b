// SPDX-License-Identifier: MIT
// The agent's side of the stand-in: the server's own API, so that one person can play both.
#include <nlohmann/json.hpp>

#include "adapters/preview/answers.hpp"
#include "adapters/preview/stand_in.hpp"

namespace frontdesk {
namespace {

using nlohmann::json;

constexpr auto api_limit = std::chrono::seconds{5};

}  // namespace

Awaitable<Result<HttpResponse>> StandIn::call_api(std::string method, std::string target, std::string body) {
    HttpRequest request;
    request.method = std::move(method);
    request.base = server_;
    request.target = std::move(target);
    request.body = std::move(body);
    request.headers = {{"Authorization", "Bearer " + options_.api_token},
                       {"Content-Type", "application/json"}};
    auto answer = co_await client_.send(std::move(request), api_limit);
    co_return answer;
}

// The customer's open ticket, or {"ticket": null}: tells the page that the bot is silent, and why.
Awaitable<HttpResponse> StandIn::ticket(HttpRequest request) {
    const std::string person = query_parameter(request.target, "person").second;
    auto answer =
        co_await call_api("GET", "/api/v1/conversations?person=" + percent_encode(person), std::string());
    if (!answer) co_return refused(502, answer.error().detail);
    const json found = json::parse(answer->body, nullptr, false);
    const json list = found.is_object() ? found.value("conversations", json::array()) : json::array();
    co_return answer_json(json::object({{"ticket", list.empty() ? json(nullptr) : list.front()}}));
}

// What the person at the desk does: {"ticket", "action": "reply" | "hand_back" | "done", "text"}.
Awaitable<HttpResponse> StandIn::agent(HttpRequest request) {
    if (!same_origin(request)) co_return refused(403, "this page is for the machine that shows it");
    const json body = json::parse(request.body, nullptr, false);
    const std::string action = text_member(body, "action");
    const std::string base = "/api/v1/conversations/" + percent_encode(text_member(body, "ticket"));
    std::string target = base + "/hand_back";
    json content = {{"agent", "you"}};
    if (action == "reply") {
        target = base + "/messages";
        content["kind"] = "reply";
        content["text"] = text_member(body, "text");
    } else if (action == "done") {
        target = base + "/done";
    } else if (action != "hand_back") {
        co_return refused(400, "action is reply, hand_back or done");
    }
    auto answer = co_await call_api("POST", target, content.dump());
    if (!answer) co_return refused(502, answer.error().detail);
    co_return HttpResponse{answer->status, {{"Content-Type", "application/json"}}, answer->body};
}

}  // namespace frontdesk
