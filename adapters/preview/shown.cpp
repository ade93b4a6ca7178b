// SPDX-License-Identifier: MIT
// Reads the message of a Graph API call for the page.
#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "adapters/preview/feed.hpp"

namespace frontdesk {
namespace {

using nlohmann::json;

constexpr const char* cannot_show = "(the preview cannot show this kind of message)";
constexpr std::array<std::string_view, 4> media_kinds = {"image", "video", "audio", "file"};

const json* member_of(const json& object, const char* member) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(member);
    return found != object.end() ? &*found : nullptr;
}

std::string text_of(const json& object, const char* member) {
    const json* found = member_of(object, member);
    return found != nullptr && found->is_string() ? found->get<std::string>() : std::string{};
}

const json& child_of(const json& object, const char* member) {
    static const json none;
    const json* found = member_of(object, member);
    return found != nullptr ? *found : none;
}

const json& list_of(const json& object, const char* member) {
    static const json none = json::array();
    const json* found = member_of(object, member);
    return found != nullptr && found->is_array() ? *found : none;
}

Button button_of(const json& button) {
    const std::string type = text_of(button, "type");
    if (type == "web_url") return {Button::Kind::url, text_of(button, "title"), text_of(button, "url")};
    const auto kind = type == "phone_number" ? Button::Kind::phone : Button::Kind::postback;
    return {kind, text_of(button, "title"), text_of(button, "payload")};
}

std::vector<Button> buttons_of(const json& object) {
    std::vector<Button> buttons;
    for (const json& button : list_of(object, "buttons")) buttons.push_back(button_of(button));
    return buttons;
}

FeedCard card_of(const json& element) {
    return {text_of(element, "title"), text_of(element, "subtitle"), text_of(element, "image_url"),
            text_of(child_of(element, "default_action"), "url"), buttons_of(element)};
}

void read_template(const json& payload, FeedItem& item) {
    const std::string type = text_of(payload, "template_type");
    if (type == "generic")
        for (const json& element : list_of(payload, "elements")) item.cards.push_back(card_of(element));
    if (!item.cards.empty()) return;
    item.text = type == "button" ? text_of(payload, "text") : cannot_show;
    item.buttons = buttons_of(payload);
}

void read_attachment(const json& attachment, FeedItem& item) {
    const std::string type = text_of(attachment, "type");
    const json& payload = child_of(attachment, "payload");
    if (type == "template") return read_template(payload, item);
    std::string address = text_of(payload, "url");
    if (const std::string id = text_of(payload, "attachment_id"); !id.empty())
        address = std::string{media_path} + id;
    if (std::ranges::find(media_kinds, type) == media_kinds.end() || address.empty()) {
        item.text = cannot_show;
        return;
    }
    item.media = FeedMedia{type, std::move(address)};
}

QuickReply quick_reply_of(const json& reply) {
    const std::string type = text_of(reply, "content_type");
    if (type == "user_phone_number") return {{}, {}, QuickReply::Kind::phone};
    if (type == "user_email") return {{}, {}, QuickReply::Kind::email};
    return {text_of(reply, "title"), text_of(reply, "payload")};
}

}  // namespace

FeedItem shown(const json& message) {
    FeedItem item;
    item.text = text_of(message, "text");
    if (const json* attachment = member_of(message, "attachment")) read_attachment(*attachment, item);
    for (const json& reply : list_of(message, "quick_replies"))
        item.quick_replies.push_back(quick_reply_of(reply));
    if (item.text.empty() && !item.media && item.cards.empty()) item.text = cannot_show;
    return item;
}

}  // namespace frontdesk
