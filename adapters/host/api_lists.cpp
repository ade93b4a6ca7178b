// SPDX-License-Identifier: MIT
#include "adapters/host/api_lists.hpp"

#include <optional>

#include <nlohmann/json.hpp>

#include "adapters/host/api_json.hpp"

namespace frontdesk {
namespace {

using nlohmann::json;

constexpr std::int64_t usual_limit = 50;
constexpr std::size_t longest_name = 60;

json to_json(const UnansweredLine& line) {
    return {{"text", line.text},
            {"language", line.language},
            {"count", line.count},
            {"first_at", rfc3339(line.first_at)},
            {"last_at", rfc3339(line.last_at)}};
}

json to_json(const CommentRow& row) {
    return {{"id", std::to_string(row.id.value)},
            {"conversation", std::to_string(row.conversation.value)},
            {"page", row.page.value},
            {"comment", row.comment},
            {"text", row.text},
            {"state", name_of(row.status)},
            {"at", rfc3339(row.created_at)},
            {"problem", row.problem}};
}

template <class Item>
HttpResponse list(const char* name, const Result<std::vector<Item>>& items) {
    if (!items) return api_problem(items.error());
    json all = json::array();
    for (const auto& item : *items) all.push_back(to_json(item));
    return api_json(200, json{{name, std::move(all)}});
}

}  // namespace

HttpResponse api_lists(Reader& reader, const HttpRequest& request) {
    const auto [given, text] = query_parameter(request.target, "limit");
    const auto limit = given ? api_number(text) : std::optional{usual_limit};
    if (!limit || *limit < 1) return api_problem(422, "bad_input", "this is a number from 1 on", "?limit");
    const auto most = static_cast<std::size_t>(*limit);
    if (path_of(request.target).ends_with("/unanswered")) return list("unanswered", reader.unanswered(most));
    return list("comments", reader.waiting_comments(most));
}

std::variant<Decision, HttpResponse> api_decision(const HttpRequest& request) {
    const auto path = path_of(request.target);
    const auto id = api_number(path.substr(path.rfind('/') + 1));
    if (!id || *id < 1) return api_problem(404, "not_found", "there is no such comment");
    const auto body = json::parse(request.body, nullptr, false);
    if (!body.is_object())
        return api_problem(422, "bad_input", R"(send JSON: {"agent": "ania", "approve": true})", "/");
    for (const auto& [name, value] : body.items())
        if (name != "agent" && name != "approve")
            return api_problem(422, "unknown_field", "write agent and approve", "/" + name);
    const auto agent = body.find("agent");
    const auto approve = body.find("approve");
    if (agent == body.end() || !agent->is_string() || agent->get_ref<const std::string&>().empty())
        return api_problem(422, "bad_input", "the name of who decides", "/agent");
    if (agent->get_ref<const std::string&>().size() > longest_name)
        return api_problem(422, "too_long", "a name has at most 60 characters", "/agent");
    if (approve == body.end() || !approve->is_boolean())
        return api_problem(422, "bad_input", "true or false", "/approve");
    return Decision{CommentActId{*id}, approve->get<bool>() ? Approval::given : Approval::refused,
                    agent->get<std::string>()};
}

HttpResponse api_decided(const CommentRow& row) { return api_json(200, to_json(row)); }

}  // namespace frontdesk
