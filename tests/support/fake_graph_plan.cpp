// SPDX-License-Identifier: MIT
#include "tests/support/fake_graph_plan.hpp"

#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "tests/support/graph_pairs.hpp"

namespace frontdesk {

namespace {

using Json = nlohmann::json;

// "/v25.0/104857600012345/messages" gives the page; empty for any other address.
std::string page_of(std::string_view path) {
    if (!path.starts_with("/v") || !path.ends_with("/messages")) return {};
    path.remove_suffix(std::string_view{"/messages"}.size());
    const auto slash = path.find('/', 1);
    if (slash == path.npos) return {};
    path.remove_prefix(slash + 1);
    return path.find_first_not_of("0123456789") == path.npos ? std::string{path} : std::string{};
}

std::string text_of(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

void read_buttons(const Json& payload, GraphMessage& message) {
    message.text = text_of(payload, "text");
    if (!payload.contains("buttons")) return;
    for (const Json& button : payload.at("buttons")) {
        message.buttons.push_back(text_of(button, "title"));
        const std::string url = text_of(button, "url");
        message.button_payloads.push_back(url.empty() ? text_of(button, "payload") : url);
    }
}

GraphMessage read_message(const std::string& page, const Json& body) {
    GraphMessage message;
    message.page = page;
    message.person = text_of(body.at("recipient"), "id");
    message.messaging_type = text_of(body, "messaging_type");
    message.tag = text_of(body, "tag");
    message.raw = body.dump();
    const Json& said = body.at("message");
    message.text = text_of(said, "text");
    message.metadata = text_of(said, "metadata");
    if (said.contains("attachment")) read_buttons(said.at("attachment").at("payload"), message);
    if (said.contains("quick_replies"))
        for (const Json& reply : said.at("quick_replies")) {
            message.quick_replies.push_back(text_of(reply, "title"));
            message.quick_reply_payloads.push_back(text_of(reply, "payload"));
        }
    return message;
}

GraphStep refusal(int code) { return {graph_error(code), std::nullopt, {}}; }

bool takes(GraphAnswer::Kind kind) {
    using enum GraphAnswer::Kind;
    return kind == normal || kind == cut_after || kind == taken_stalled || kind == taken_answered;
}

}  // namespace

GraphStep GraphPlan::decide(const HttpRequest& request) {
    const std::lock_guard lock{mutex};
    calls.push_back(request);
    changed.notify_all();
    if (request.method == "GET" && path_of(request.target).ends_with("/me")) {
        if (token && header(request.headers, "Authorization") != "Bearer " + *token) return refusal(190);
        return {{GraphAnswer::Kind::refused, 200, {}, R"({"id":"104857600012345"})", {}}, std::nullopt, {}};
    }
    const std::string page = page_of(path_of(request.target));
    const Json body = Json::parse(request.body, nullptr, false);
    if (page.empty() || request.method != "POST") return refusal(100);
    if (!header(request.headers, "Authorization").starts_with("Bearer ")) return refusal(190);
    if (!body.is_object() || !body.contains("recipient") || !body.at("recipient").is_object())
        return refusal(100);
    const std::string person = text_of(body.at("recipient"), "id");
    if (body.contains("sender_action")) {
        typing.push_back(person);
        const Json answer{{"recipient_id", person}};
        return {{GraphAnswer::Kind::refused, 200, {}, answer.dump(), {}}, std::nullopt, {}};
    }
    if (!body.contains("message") || !body.at("message").is_object()) return refusal(100);

    GraphStep step{choose(person), std::nullopt, person};
    if (++open[person] > 1) ++overlaps;
    if (!takes(step.answer.kind)) return step;
    GraphMessage message = read_message(page, body);
    message.mid = fmt::format("m_fake{:06}", messages.size() + 1);
    if (step.answer.kind == GraphAnswer::Kind::normal)
        step.answer.body = Json{{"recipient_id", person}, {"message_id", message.mid}}.dump();
    messages.push_back(message);
    step.taken = std::move(message);
    changed.notify_all();
    return step;
}

void GraphPlan::finished(const std::string& person) {
    const std::lock_guard lock{mutex};
    if (!person.empty()) --open[person];
}

GraphAnswer GraphPlan::choose(const std::string& person) {
    if (const auto found = by_person.find(person); found != by_person.end()) return found->second;
    if (!next.empty()) {
        GraphAnswer answer = std::move(next.front());
        next.pop_front();
        return answer;
    }
    const bool hit = std::uniform_real_distribution<double>{}(dice) < share;
    return hit ? rule : GraphAnswer{};
}

GraphAnswer graph_error(int code, int subcode, int status) {
    Json error{{"message", "(#" + std::to_string(code) + ") made up for a test"},
               {"type", "OAuthException"},
               {"code", code},
               {"fbtrace_id", "AFakeTrace"}};
    if (subcode != 0) error["error_subcode"] = subcode;
    return {GraphAnswer::Kind::refused, status, {}, Json{{"error", error}}.dump(), {}};
}

GraphAnswer graph_pair(const std::string& name) {
    const Json pair = graph_pair_json(name);
    const Json& response = pair.at("response");
    if (response.is_null()) return {GraphAnswer::Kind::taken_stalled, 0, {}, {}, {}};
    GraphAnswer answer;
    const bool delivered = response.at("body").is_object() && response.at("body").contains("message_id");
    answer.kind = delivered ? GraphAnswer::Kind::taken_answered : GraphAnswer::Kind::refused;
    answer.status = response.at("status");
    for (const auto& [field, value] : response.at("headers").items())
        if (field != "Content-Length") answer.headers.push_back({field, value.get<std::string>()});
    const Json& body = response.at("body");
    answer.body = body.is_string() ? body.get<std::string>() : body.dump();
    return answer;
}

GraphAnswer graph_cut_before() { return {GraphAnswer::Kind::cut_before, 0, {}, {}, {}}; }
GraphAnswer graph_cut_after() { return {GraphAnswer::Kind::cut_after, 0, {}, {}, {}}; }

GraphAnswer graph_rate_limit(int code, int minutes) {
    GraphAnswer answer = graph_error(code, 0, code == 429 ? 429 : 400);
    if (code == 429) answer.body.clear();
    const Json usage{
        {"104857600012345",
         {{{"type", "messenger"}, {"call_count", 100}, {"estimated_time_to_regain_access", minutes}}}}};
    answer.headers.push_back({"X-Business-Use-Case-Usage", usage.dump()});
    return answer;
}

}  // namespace frontdesk
