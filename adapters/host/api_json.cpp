// SPDX-License-Identifier: MIT
#include "adapters/host/api_json.hpp"

#include <algorithm>
#include <charconv>
#include <ctime>
#include <vector>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace frontdesk {
namespace {

using nlohmann::json;

constexpr std::string_view conversations_path = "/api/v1/conversations";
constexpr std::size_t longest_agent = 60;

std::string print(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

json moment(const std::optional<Instant>& at) { return at ? json(rfc3339(*at)) : json(nullptr); }

json to_json(const Ticket& ticket) {
    return {{"id", std::to_string(ticket.id.value)},
            {"conversation", std::to_string(ticket.conversation.value)},
            {"state", name_of(ticket.status)},
            {"queue", ticket.queue},
            {"priority", name_of(ticket.priority)},
            {"subject", ticket.subject},
            {"reason", ticket.reason},
            {"owner", ticket.owner},
            {"version", ticket.version},
            {"opened_at", rfc3339(ticket.opened_at)},
            {"due", moment(ticket.due)},
            {"answered_at", moment(ticket.answered_at)},
            {"closed_at", moment(ticket.closed_at)}};
}

json to_json(const TicketLine& line) {
    auto out = to_json(line.ticket);
    out["page"] = line.page.value;
    out["person"] = line.person.value;
    out["customer"] = line.customer;
    out["last_words"] = line.last_words;
    out["last_user_at"] = moment(line.last_user_at);
    out["unsent"] = line.unsent;
    return out;
}

std::string_view name_of(TranscriptLine::From from) {
    using From = TranscriptLine::From;
    switch (from) {
    case From::customer: return "customer";
    case From::bot: return "bot";
    case From::person: return "person";
    case From::elsewhere: return "elsewhere";
    case From::note: return "note";
    }
    return "";
}

json to_json(const TranscriptLine& line) {
    return {{"from", name_of(line.from)},
            {"at", rfc3339(line.at)},
            {"text", line.text},
            {"author", line.author},
            {"status", line.status},
            {"problem", line.problem},
            {"why", line.why},
            {"mid", line.mid.value}};
}

json to_json(const TicketLogLine& line) {
    return {
        {"at", rfc3339(line.at)}, {"actor", line.actor}, {"action", line.action}, {"detail", line.detail}};
}

template <class Item>
json list_of(const std::vector<Item>& items) {
    auto list = json::array();
    for (const auto& item : items) list.push_back(to_json(item));
    return list;
}

std::string etag(const Ticket& ticket) { return fmt::format("\"{}\"", ticket.version); }

// "/api/v1/conversations/12/claim" is 12 and "claim".
struct Address {
    TicketId id;
    std::string_view rest;
};
std::optional<Address> address_of(std::string_view path) {
    if (path.size() <= conversations_path.size() + 1) return std::nullopt;
    path.remove_prefix(conversations_path.size() + 1);
    const auto slash = path.find('/');
    const auto id = api_number(path.substr(0, slash));
    if (!id) return std::nullopt;
    return Address{TicketId{*id},
                   slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1)};
}

HttpResponse bad_parameter(std::string_view name, std::string_view fact) {
    return api_problem(422, "bad_input", fact, fmt::format("?{}", name));
}

std::variant<TicketFilter, HttpResponse> filter_of(std::string_view target) {
    TicketFilter filter;
    if (const auto [given, state] = query_parameter(target, "state"); given && state != "open") {
        filter.status = ticket_status(state);
        if (!filter.status) return bad_parameter("state", "state is waiting, owned, done or open");
    }
    if (const auto [given, queue] = query_parameter(target, "queue"); given) filter.queue = queue;
    if (const auto [given, owner] = query_parameter(target, "owner"); given) filter.owner = owner;
    if (const auto [given, person] = query_parameter(target, "person"); given) filter.person.value = person;
    if (const auto [given, limit] = query_parameter(target, "limit"); given) {
        const auto value = api_number(limit);
        if (!value || *value < 1 || *value > 500) return bad_parameter("limit", "limit is 1 to 500");
        filter.limit = static_cast<std::size_t>(*value);
    }
    if (const auto [given, after] = query_parameter(target, "after"); given) {
        const auto value = api_number(after);
        if (!value) return bad_parameter("after", "after is the id of a conversation");
        filter.after = TicketId{*value};
    }
    return filter;
}

HttpResponse read_list(Reader& reader, std::string_view target) {
    auto wanted = filter_of(target);
    if (auto* refused = std::get_if<HttpResponse>(&wanted)) return std::move(*refused);
    const auto& filter = std::get<TicketFilter>(wanted);
    const auto lines = reader.tickets(filter);
    if (!lines) return api_problem(lines.error());
    auto response = api_json(200, json{{"conversations", list_of(*lines)}});
    if (lines->size() < filter.limit) return response;
    auto next =
        fmt::format("{}?limit={}&after={}", conversations_path, filter.limit, lines->back().ticket.id.value);
    if (filter.status) next += fmt::format("&state={}", name_of(*filter.status));
    if (!filter.queue.empty()) next += "&queue=" + percent_encode(filter.queue);
    if (!filter.person.empty()) next += "&person=" + percent_encode(filter.person.value);
    if (!filter.owner.empty()) next += "&owner=" + percent_encode(filter.owner);
    response.headers.push_back({"Link", fmt::format("<{}>; rel=\"next\"", next)});
    return response;
}

HttpResponse read_messages(Reader& reader, const TicketLine& line, std::string_view target) {
    std::size_t most = 50;
    if (const auto [given, limit] = query_parameter(target, "limit"); given) {
        const auto value = api_number(limit);
        if (!value || *value < 1 || *value > 500) return bad_parameter("limit", "limit is 1 to 500");
        most = static_cast<std::size_t>(*value);
    }
    const auto lines = reader.transcript(line.ticket.conversation, most);
    if (!lines) return api_problem(lines.error());
    return api_json(200, json{{"messages", list_of(*lines)}});
}

// The members that a request may have, by its last word.
struct Shape {
    std::string_view word;
    TicketAction action;
    std::vector<std::string_view> members;
};
const std::vector<Shape>& shapes() {
    static const std::vector<Shape> all{{"claim", Claim{}, {"agent", "take_over"}},
                                        {"hand_back", HandBack{}, {"agent"}},
                                        {"done", Done{}, {"agent"}},
                                        {"messages", ReplyTo{}, {"agent", "text", "kind"}}};
    return all;
}

std::optional<HttpResponse> unknown_member(const json& body, const Shape& shape) {
    for (const auto& [name, value] : body.items()) {
        if (std::find(shape.members.begin(), shape.members.end(), name) != shape.members.end()) continue;
        return api_problem(422, "unknown_field",
                           fmt::format("there is no member called \"{}\" here; write {}", name,
                                       fmt::join(shape.members, ", ")),
                           "/" + name);
    }
    return std::nullopt;
}

std::optional<HttpResponse> read_string(const json& body, const char* name, std::string& into) {
    const auto found = body.find(name);
    if (found == body.end()) return std::nullopt;
    if (!found->is_string())
        return api_problem(422, "bad_input", fmt::format("{} is a text", name), fmt::format("/{}", name));
    into = found->get<std::string>();
    return std::nullopt;
}

std::optional<HttpResponse> read_take_over(const json& body, AgentAction& action) {
    const auto found = body.find("take_over");
    if (found == body.end()) return std::nullopt;
    if (!found->is_boolean())
        return api_problem(422, "bad_input", "take_over is true or false", "/take_over");
    action.take_over = found->get<bool>() ? TakeOver::yes : TakeOver::no;
    return std::nullopt;
}

std::optional<HttpResponse> read_if_match(const HttpRequest& request, AgentAction& action) {
    auto given = header(request.headers, "If-Match");
    if (given.empty() || given == "*") return std::nullopt;
    const bool quoted = given.size() > 2 && given.front() == '"' && given.back() == '"';
    if (quoted) action.expected_version = api_number(given.substr(1, given.size() - 2));
    if (action.expected_version) return std::nullopt;
    return api_problem(422, "bad_input", "If-Match is the ETag of an earlier answer, in quotes", "If-Match");
}

std::optional<HttpResponse> read_members(const json& body, AgentAction& action) {
    std::string kind = "reply";
    if (auto refused = read_string(body, "agent", action.agent)) return refused;
    if (action.agent.empty() || action.agent.size() > longest_agent)
        return api_problem(422, "bad_input", "agent is the name of who acts, 1 to 60 characters", "/agent");
    if (auto refused = read_string(body, "text", action.text)) return refused;
    if (auto refused = read_string(body, "kind", kind)) return refused;
    if (kind != "reply" && kind != "note")
        return api_problem(422, "bad_input", "kind is reply or note", "/kind");
    if (kind == "note") action.action = Note{};
    return read_take_over(body, action);
}

}  // namespace

std::string rfc3339(Instant at) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at);
    const std::time_t time = seconds.time_since_epoch().count();
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z", fmt::gmtime(time), (at - seconds).count());
}

std::optional<std::int64_t> api_number(std::string_view text) {
    std::int64_t value = 0;
    const auto* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc{} || stopped != end || value < 0) return std::nullopt;
    return value;
}

HttpResponse api_json(int status, const json& body) {
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}};
    response.body = print(body);
    return response;
}

HttpResponse api_problem(int status, std::string_view code, std::string_view detail, std::string_view where) {
    json body{
        {"type", "about:blank"}, {"title", code}, {"status", status}, {"detail", detail}, {"code", code}};
    if (!where.empty()) body["where"] = where;
    auto response = api_json(status, body);
    response.headers.front().value = "application/problem+json";
    if (status == 503) response.headers.push_back({"Retry-After", "1"});
    if (status == 401) response.headers.push_back({"WWW-Authenticate", "Bearer"});
    return response;
}

HttpResponse api_problem(const Problem& problem) {
    switch (problem.cause) {
    case Cause::bad_input: return api_problem(422, "bad_input", problem.detail);
    case Cause::not_allowed: return api_problem(409, "not_owner", problem.detail);
    case Cause::not_found: return api_problem(404, "not_found", problem.detail);
    case Cause::conflict: return api_problem(409, "conflict", problem.detail);
    case Cause::too_large: return api_problem(422, "too_long", problem.detail);
    case Cause::try_later:
    case Cause::not_sent:
    case Cause::outcome_unknown: return api_problem(503, "try_later", problem.detail);
    case Cause::broken: return api_problem(503, "broken", problem.detail);
    }
    return api_problem(500, "fault", "a fault inside of Frontdesk");
}

HttpResponse api_conflict(const Problem& problem, const Ticket& present) {
    auto response = api_problem(problem);
    auto body = json::parse(response.body);
    body["conversation"] = to_json(present);
    response.body = print(body);
    response.headers.push_back({"ETag", etag(present)});
    return response;
}

HttpResponse api_read(Reader& reader, const HttpRequest& request) {
    const auto path = path_of(request.target);
    if (path == conversations_path) return read_list(reader, request.target);
    const auto address = address_of(path);
    if (!address) return api_problem(404, "not_found", "there is nothing at this path");
    const auto line = reader.ticket(address->id);
    if (!line) return api_problem(line.error());
    if (address->rest == "messages") return read_messages(reader, *line, request.target);
    if (address->rest == "events") {
        const auto log = reader.ticket_log(address->id);
        if (!log) return api_problem(log.error());
        return api_json(200, json{{"events", list_of(*log)}});
    }
    if (!address->rest.empty()) return api_problem(404, "not_found", "there is nothing at this path");
    auto response = api_json(200, to_json(*line));
    response.headers.push_back({"ETag", etag(line->ticket)});
    return response;
}

std::variant<AgentAction, HttpResponse> api_action(const HttpRequest& request) {
    const auto address = address_of(path_of(request.target));
    const auto& all = shapes();
    const auto shape = std::find_if(all.begin(), all.end(),
                                    [&](const Shape& one) { return address && one.word == address->rest; });
    if (shape == all.end()) return api_problem(404, "not_found", "there is nothing at this path");
    const auto body = json::parse(request.body, nullptr, false);
    if (!body.is_object()) return api_problem(422, "bad_input", "the body is a JSON object", "/");
    if (auto refused = unknown_member(body, *shape)) return std::move(*refused);
    AgentAction action;
    action.ticket = address->id;
    action.action = shape->action;
    if (auto refused = read_members(body, action)) return std::move(*refused);
    if (auto refused = read_if_match(request, action)) return std::move(*refused);
    return action;
}

HttpResponse api_done(const Ticket& ticket, std::optional<OutboxId> outbox) {
    auto body = to_json(ticket);
    if (outbox) body["outbox"] = std::to_string(outbox->value);
    auto response = api_json(outbox ? 202 : 200, body);
    response.headers.push_back({"ETag", etag(ticket)});
    return response;
}

}  // namespace frontdesk
