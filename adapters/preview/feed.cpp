// SPDX-License-Identifier: MIT
#include "adapters/preview/feed.hpp"

#include <nlohmann/json.hpp>

namespace frontdesk {
namespace {

using nlohmann::json;

const char* name_of(FeedItem::From from) {
    switch (from) {
    case FeedItem::From::customer: return "customer";
    case FeedItem::From::page: return "page";
    case FeedItem::From::typing: return "typing";
    case FeedItem::From::comment: return "comment";
    case FeedItem::From::public_reply: return "public_reply";
    case FeedItem::From::public_like: return "public_like";
    case FeedItem::From::public_hide: return "public_hide";
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

const char* name_of(QuickReply::Kind kind) {
    switch (kind) {
    case QuickReply::Kind::text: return "text";
    case QuickReply::Kind::phone: return "phone";
    case QuickReply::Kind::email: return "email";
    }
    return "text";
}

json to_page(const std::vector<Button>& buttons) {
    json out = json::array();
    for (const auto& button : buttons)
        out.push_back({{"kind", name_of(button.kind)}, {"title", button.title}, {"payload", button.payload}});
    return out;
}

json to_page(const FeedCard& card) {
    return {{"title", card.title},
            {"subtitle", card.subtitle},
            {"image", card.image},
            {"url", card.url},
            {"buttons", to_page(card.buttons)}};
}

json to_page(const FeedItem& item, std::int64_t number) {
    json out = {{"number", number},
                {"from", name_of(item.from)},
                {"text", item.text},
                {"buttons", to_page(item.buttons)},
                {"quick_replies", json::array()},
                {"media", nullptr},
                {"cards", json::array()}};
    for (const auto& reply : item.quick_replies)
        out["quick_replies"].push_back(
            {{"kind", name_of(reply.kind)}, {"title", reply.title}, {"payload", reply.payload}});
    if (item.media) out["media"] = {{"kind", item.media->kind}, {"address", item.media->address}};
    for (const auto& card : item.cards) out["cards"].push_back(to_page(card));
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

}  // namespace frontdesk
