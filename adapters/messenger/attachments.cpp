// SPDX-License-Identifier: MIT
#include "adapters/messenger/attachments.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "adapters/messenger/send.hpp"

namespace frontdesk::messenger {

namespace {

constexpr std::size_t button_text_limit = 640;
constexpr std::size_t button_title_limit = 20;
constexpr std::size_t card_text_limit = 80;
constexpr std::size_t payload_limit = 1000;
constexpr std::size_t button_limit = 3;
constexpr std::size_t card_limit = 10;

Json button_of(const Button& button) {
    Json json{{"title", fitted(button.title, button_title_limit)}};
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

Json buttons_of(const std::vector<Button>& buttons) {
    Json list = Json::array();
    for (std::size_t i = 0; i < std::min(buttons.size(), button_limit); ++i)
        list.push_back(button_of(buttons[i]));
    return list;
}

Json template_of(Json payload) { return Json{{"type", "template"}, {"payload", std::move(payload)}}; }

std::string found_in(const std::map<std::string, std::string, std::less<>>& map, const std::string& path) {
    const auto found = map.find(path);
    return found == map.end() ? std::string{} : found->second;
}

// Cards take an address only, never an uploaded file.
std::string image_of(const OutCard& card, const Outgoing& outgoing) {
    const bool asset = is_asset({MediaKind::image, card.image});
    return asset ? found_in(outgoing.links, card.image) : card.image;
}

Json card_of(const OutCard& card, const Outgoing& outgoing) {
    const std::string title = fitted(card.title, card_text_limit);
    Json json{{"title", title}};
    if (!card.subtitle.empty()) json["subtitle"] = fitted(card.subtitle, card_text_limit);
    if (const std::string image = image_of(card, outgoing); !image.empty()) json["image_url"] = image;
    if (!card.url.empty()) json["default_action"] = {{"type", "web_url"}, {"url", card.url}};
    if (!card.buttons.empty()) json["buttons"] = buttons_of(card.buttons);
    // A title alone is refused; this is what is left when a card's picture has no address.
    if (json.size() == 1) json["subtitle"] = title;
    return json;
}

Json cards_of(const Outgoing& outgoing) {
    const auto& cards = outgoing.message.cards;
    Json elements = Json::array();
    for (std::size_t i = 0; i < std::min(cards.size(), card_limit); ++i)
        elements.push_back(card_of(cards[i], outgoing));
    return template_of({{"template_type", "generic"}, {"elements", std::move(elements)}});
}

Json file_of(const Media& media, const Outgoing& outgoing) {
    Json payload{{"url", media.source}};
    if (is_asset(media)) payload = {{"attachment_id", found_in(outgoing.attachments, media.source)}};
    return Json{{"type", type_name(media.kind)}, {"payload", std::move(payload)}};
}

}  // namespace

const char* type_name(MediaKind kind) {
    switch (kind) {
    case MediaKind::image: return "image";
    case MediaKind::video: return "video";
    case MediaKind::audio: return "audio";
    case MediaKind::file: return "file";
    }
    return "file";
}

Json attachment_of(const Outgoing& outgoing) {
    const OutMessage& message = outgoing.message;
    if (message.media) return file_of(*message.media, outgoing);
    if (!message.cards.empty()) return cards_of(outgoing);
    if (message.buttons.empty()) return nullptr;
    return template_of({{"template_type", "button"},
                        {"text", fitted(message.text, button_text_limit)},
                        {"buttons", buttons_of(message.buttons)}});
}

}  // namespace frontdesk::messenger
