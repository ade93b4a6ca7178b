// SPDX-License-Identifier: MIT
// Comments under the Page's one post: customers write them, the server answers, likes or hides them.
#include <nlohmann/json.hpp>

#include "adapters/preview/answers.hpp"
#include "adapters/preview/stand_in.hpp"
#include "adapters/preview/webhooks.hpp"

namespace frontdesk {
namespace {

using nlohmann::json;

constexpr std::size_t most_comments = 10'000;
constexpr const char* customers_name = "Ania Kowalska";

}  // namespace

std::string StandIn::post_id() const { return options_.page_id + "_122140000000001"; }

std::string StandIn::next_comment() {
    return "122140000000001_" + std::to_string(901'000'000'000'000 + ++last_comment_);
}

Awaitable<HttpResponse> StandIn::comment(HttpRequest request) {
    if (!same_origin(request)) co_return refused(403, "this page is for the machine that shows it");
    const json body = json::parse(request.body, nullptr, false);
    const std::string person = text_member(body, "person");
    const std::string text = text_member(body, "text");
    Customer* customer = find(person);
    if (customer == nullptr) co_return refused(404, "the preview was restarted since: load the page again");
    if (text.empty() || text.size() > most_text_bytes)
        co_return refused(400, "a comment has 1 to 20000 bytes");
    if (customer->webhooks.size() >= most_undelivered)
        co_return refused(503, "the bot is behind: wait a moment and send again");
    if (comments_.size() >= most_comments) comments_.erase(comments_.begin());  // the oldest
    const std::string id = next_comment();
    comments_[id] = {person, false};
    show(*customer, {FeedItem::From::comment, text, {}, {}});
    const std::string post = post_id();
    send_webhook(person, comment_body({id, post, post, person, customers_name, text}, options_.page_id,
                                      options_.now()));
    co_return answer_json(json::object({{"comment", id}}));
}

// POST to a comment's /comments, /likes, or to the comment itself with {"is_hidden": true}.
HttpResponse StandIn::take_comment_act(const std::string& id, const std::string& edge, const json& body) {
    const std::string person = comments_.at(id).person;
    Customer* customer = find(person);
    if (customer == nullptr) return graph_error(404, 100, "The comment is gone.", 33);
    const json done = {{"success", true}};
    if (edge == "likes") {
        show(*customer, {FeedItem::From::public_like, {}, {}, {}});
        return answer_json(done);
    }
    if (edge.empty() && body.is_object() && body.value("is_hidden", json(false)) == json(true)) {
        show(*customer, {FeedItem::From::public_hide, {}, {}, {}});
        return answer_json(done);
    }
    const std::string text = text_member(body, "message");
    if (edge != "comments" || text.empty()) return graph_error(400, 100, "Nothing the stand-in can do.");
    show(*customer, {FeedItem::From::public_reply, text, {}, {}});
    // The Page hears of its own comments as well.
    const std::string reply = next_comment();
    send_webhook(person, comment_body({reply, post_id(), id, options_.page_id, options_.bot_name, text},
                                      options_.page_id, options_.now()));
    return answer_json(json::object({{"id", reply}}));
}

}  // namespace frontdesk
