// SPDX-License-Identifier: MIT
#include "adapters/messenger/send.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "adapters/messenger/fields.hpp"

namespace frontdesk::messenger {

namespace {

constexpr std::size_t text_limit = 2000;
constexpr std::size_t button_text_limit = 640;
constexpr std::size_t title_limit = 20;
constexpr std::size_t payload_limit = 1000;
constexpr std::size_t metadata_limit = 999;
constexpr std::size_t button_limit = 3;
constexpr std::size_t quick_reply_limit = 13;
constexpr std::chrono::hours standard_window{24};
constexpr std::chrono::hours human_window{7 * 24};

Json button_of(const Button& button) {
    Json json{{"title", cut(button.title, title_limit)}};
    switch (button.kind) {
    case Button::Kind::postback:
        json["type"] = "postback";
        json["payload"] = cut(button.payload, payload_limit);
        break;
    case Button::Kind::url:
        json["type"] = "web_url";
        json["url"] = button.payload;
        break;
    case Button::Kind::phone:
        json["type"] = "phone_number";
        json["payload"] = button.payload;
        break;
    }
    return json;
}

Json button_template(const OutMessage& message) {
    Json buttons = Json::array();
    for (std::size_t i = 0; i < std::min(message.buttons.size(), button_limit); ++i)
        buttons.push_back(button_of(message.buttons[i]));
    Json payload{{"template_type", "button"},
                 {"text", cut(message.text, button_text_limit)},
                 {"buttons", std::move(buttons)}};
    return Json{{"type", "template"}, {"payload", std::move(payload)}};
}

Json quick_replies(const std::vector<QuickReply>& replies) {
    Json list = Json::array();
    for (std::size_t i = 0; i < std::min(replies.size(), quick_reply_limit); ++i)
        list.push_back({{"content_type", "text"},
                        {"title", cut(replies[i].title, title_limit)},
                        {"payload", cut(replies[i].payload, payload_limit)}});
    return list;
}

// Only what a person wrote may go out with a tag, and only after the standard window: tagging anything else
// is a breach of the platform's policy.
bool needs_human_tag(const Outgoing& outgoing, const MessengerOptions& options) {
    return options.human_agent && outgoing.origin == Origin::person && outgoing.since_customer &&
           *outgoing.since_customer > standard_window && *outgoing.since_customer <= human_window;
}

}  // namespace

std::string message_body(const Outgoing& outgoing, const MessengerOptions& options) {
    Json message = Json::object();
    if (outgoing.message.buttons.empty())
        message["text"] = cut(outgoing.message.text, text_limit);
    else
        message["attachment"] = button_template(outgoing.message);
    if (!outgoing.message.quick_replies.empty())
        message["quick_replies"] = quick_replies(outgoing.message.quick_replies);
    if (!outgoing.metadata.empty()) message["metadata"] = cut(outgoing.metadata, metadata_limit);

    Json body{{"recipient", {{"id", outgoing.person.value}}}, {"message", std::move(message)}};
    // Past every window we still ask: an ad may have opened a longer one, and the answer tells.
    body["messaging_type"] = outgoing.since_customer ? "RESPONSE" : "UPDATE";
    if (needs_human_tag(outgoing, options)) {
        body["messaging_type"] = "MESSAGE_TAG";
        body["tag"] = "HUMAN_AGENT";
    }
    return dump(body);
}

std::string typing_body(const PersonId& person) {
    return dump({{"recipient", {{"id", person.value}}}, {"sender_action", "typing_on"}});
}

std::string_view cut(std::string_view text, std::size_t units) {
    std::size_t used = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if ((byte & 0xC0) == 0x80) continue;            // inside a code point
        const std::size_t wide = byte >= 0xF0 ? 2 : 1;  // beyond U+FFFF: a surrogate pair
        if (used + wide > units) return text.substr(0, at);
        used += wide;
    }
    return text;
}

}  // namespace frontdesk::messenger
