// SPDX-License-Identifier: MIT
// The Graph API's side of the stand-in: takes what the server sends, shows it, and echoes it as the platform
// does.
#include <algorithm>

#include <nlohmann/json.hpp>

#include "adapters/preview/answers.hpp"
#include "adapters/preview/multipart.hpp"
#include "adapters/preview/stand_in.hpp"
#include "adapters/preview/webhooks.hpp"

namespace frontdesk {
namespace {

using nlohmann::json;

constexpr std::string_view version = "/v25.0/";

// "/v25.0/100/messages" is 100 and messages.
struct GraphPath {
    std::string object;
    std::string edge;
};

GraphPath graph_path(std::string_view target) {
    std::string_view path = path_of(target);
    if (!path.starts_with(version)) return {};
    path.remove_prefix(version.size());
    const auto slash = path.find('/');
    return {std::string{path.substr(0, slash)},
            slash == path.npos ? std::string{} : std::string{path.substr(slash + 1)}};
}

// The id of an attachment that was uploaded before; empty if the message has none.
std::string attachment_id_of(const json& message) {
    const json attachment = object_member(message, "attachment");
    return text_member(object_member(attachment, "payload"), "attachment_id");
}

}  // namespace

bool StandIn::has_token(const HttpRequest& request) const {
    return header(request.headers, "Authorization") == "Bearer " + options_.page_token;
}

Awaitable<HttpResponse> StandIn::graph(HttpRequest request) {
    if (!has_token(request)) co_return graph_error(400, 190, "Invalid OAuth access token.");
    const auto [object, edge] = graph_path(request.target);
    const json body = json::parse(request.body, nullptr, false);
    if (object == options_.page_id && edge == "messages") co_return take_message(body);
    if (comments_.contains(object)) co_return take_comment_act(object, edge, body);
    co_return graph_error(404, 100, "The stand-in knows no such object: " + object, 33);
}

// To a person, or privately to who wrote a comment: once, as the platform has it.
HttpResponse StandIn::take_message(const json& body) {
    const json recipient = object_member(body, "recipient");
    std::string person = text_member(recipient, "id");
    const std::string comment = text_member(recipient, "comment_id");
    const auto commented = comments_.find(comment);
    if (!comment.empty()) {
        if (commented == comments_.end() || commented->second.answered)
            return graph_error(400, 100, "Comment is invalid for a private reply.", 2534025);
        person = commented->second.person;
    }
    Customer* customer = find(person);
    if (customer == nullptr) return graph_error(400, 100, "No matching user found", 2018001);
    if (body.contains("sender_action")) {
        if (text_member(body, "sender_action") == "typing_on")
            show(*customer, {FeedItem::From::typing, {}, {}, {}});
        return answer_json(json::object({{"recipient_id", person}}));
    }
    const json message = object_member(body, "message");
    if (message.empty()) return graph_error(400, 100, "Message cannot be empty.");
    if (const std::string id = attachment_id_of(message); !id.empty() && !media_.has(id))
        return graph_error(400, 100, "Invalid attachment id.", 2018074);
    if (!comment.empty()) commented->second.answered = true;
    show(*customer, shown(message));
    const std::string mid = next_mid();
    send_webhook(person, echo_body(message.dump(-1, ' ', true, json::error_handler_t::replace),
                                   options_.app_id, {options_.page_id, person, mid, options_.now()}));
    return answer_json(json::object({{"recipient_id", person}, {"message_id", mid}}));
}

// POST /PAGE/message_attachments: a form with "message" (what it is) and "filedata" (the file).
Awaitable<HttpResponse> StandIn::take_upload(HttpRequest request) {
    if (!has_token(request)) co_return graph_error(400, 190, "Invalid OAuth access token.");
    auto parts = form_parts(header(request.headers, "Content-Type"), request.body);
    for (FormPart& part : parts)
        if (part.name == "filedata" && !part.bytes.empty()) {
            const std::string id = media_.keep(std::move(part.type), std::move(part.bytes));
            co_return answer_json(json::object({{"attachment_id", id}}));
        }
    co_return graph_error(400, 100, "Upload attachment failure: the form has no filedata.", 2018047);
}

Awaitable<HttpResponse> StandIn::media(HttpRequest request) {
    std::string_view id = path_of(request.target);
    id.remove_prefix(std::min(id.size(), media_path.size()));
    co_return media_.serve(id);
}

// GET /me: the Page that the token belongs to.
Awaitable<HttpResponse> StandIn::whose_token(HttpRequest request) {
    if (!has_token(request)) co_return graph_error(400, 190, "Invalid OAuth access token.");
    co_return answer_json(json::object({{"id", options_.page_id}}));
}

}  // namespace frontdesk
