// SPDX-License-Identifier: MIT
#include "adapters/preview/feed.hpp"

#include <nlohmann/json.hpp>

namespace frontdesk {
namespace {

using nlohmann::json;

std::string text_of(const json& object, const char* member) {
    const auto found = object.is_object() ? object.find(member) : object.end();
    return object.is_object() && found != object.end() && found->is_string() ? found->get<std::string>()
                                                                             : std::string{};
}

const json& list_of(const json& object, const char* member) {
    static const json none = json::array();
    if (!object.is_object()) return none;
    const auto found = object.find(member);
    return found != object.end() && found->is_array() ? *found : none;
}

Button button_of(const json& button) {
    const std::string type = text_of(button, "type");
    if (type == "web_url") return {Button::Kind::url, text_of(button, "title"), text_of(button, "url")};
    const auto kind = type == "phone_number" ? Button::Kind::phone : Button::Kind::postback;
    return {kind, text_of(button, "title"), text_of(button, "payload")};
}

void read_template(const json& attachment, FeedItem& item) {
    const json payload = attachment.value("payload", json::object());
    item.text = text_of(payload, "text");
    for (const json& button : list_of(payload, "buttons")) item.buttons.push_back(button_of(button));
    if (text_of(payload, "template_type") != "button")
        item.text = "(the preview cannot show this kind of message)";
}

const char* name_of(FeedItem::From from) {
    switch (from) {
    case FeedItem::From::customer: return "customer";
    case FeedItem::From::page: return "page";
    case FeedItem::From::typing: return "typing";
    }
    return "page";
}

const char* name_of(Button::Kind kind) {
    switch (kind) {
    case Button::Kind::postback: return "postback";
    case Button::Kind::url: return "url";
    case Button::Kind::phone: return "phone";
    }
    return "postback";
}

json to_page(const FeedItem& item, std::int64_t number) {
    json out = {{"number", number},
                {"from", name_of(item.from)},
                {"text", item.text},
                {"buttons", json::array()},
                {"quick_replies", json::array()}};
    for (const auto& button : item.buttons)
        out["buttons"].push_back(
            {{"kind", name_of(button.kind)}, {"title", button.title}, {"payload", button.payload}});
    for (const auto& reply : item.quick_replies)
        out["quick_replies"].push_back({{"title", reply.title}, {"payload", reply.payload}});
    return out;
}

}  // namespace

void Feed::add(FeedItem item) {
    items_.push_back(std::move(item));
    ++last_;
    if (items_.size() > most) items_.pop_front();
}

json Feed::after(std::int64_t number) const {
    json out = {{"last", last_}, {"items", json::array()}};
    std::int64_t here = last_ - static_cast<std::int64_t>(items_.size());
    for (const auto& item : items_)
        if (++here > number) out["items"].push_back(to_page(item, here));
    return out;
}

FeedItem shown(const json& message) {
    FeedItem item;
    item.text = text_of(message, "text");
    const auto attachment = message.is_object() ? message.find("attachment") : message.end();
    if (message.is_object() && attachment != message.end() && attachment->is_object())
        read_template(*attachment, item);
    for (const json& reply : list_of(message, "quick_replies"))
        item.quick_replies.push_back({text_of(reply, "title"), text_of(reply, "payload")});
    return item;
}

}  // namespace frontdesk
