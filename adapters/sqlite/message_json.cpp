// SPDX-License-Identifier: MIT
#include "adapters/sqlite/message_json.hpp"

#include <array>
#include <utility>

#include <nlohmann/json.hpp>

#include "engine/base/check.hpp"
#include "engine/ports/store.hpp"

namespace frontdesk::sqlite {
namespace {

using nlohmann::json;

// Short words for each kind: the file holds millions of them.
constexpr std::array<std::pair<Button::Kind, std::string_view>, 3> button_words{{
    {Button::Kind::postback, "b"},
    {Button::Kind::url, "u"},
    {Button::Kind::phone, "p"},
}};
constexpr std::array<std::pair<QuickReply::Kind, std::string_view>, 3> reply_words{{
    {QuickReply::Kind::text, "q"},
    {QuickReply::Kind::phone, "qp"},
    {QuickReply::Kind::email, "qe"},
}};
constexpr std::array<std::pair<MediaKind, std::string_view>, 4> media_words{{
    {MediaKind::image, "image"},
    {MediaKind::video, "video"},
    {MediaKind::audio, "audio"},
    {MediaKind::file, "file"},
}};

template <class Words, class Kind>
std::string_view word_of(const Words& words, Kind kind) {
    for (const auto& [each, word] : words)
        if (each == kind) return word;
    check(false, "a part of a message of an unknown kind");
    return {};
}

template <class Kind, std::size_t count>
const Kind* kind_of(const std::array<std::pair<Kind, std::string_view>, count>& words,
                    std::string_view word) {
    for (const auto& [kind, each] : words)
        if (each == word) return &kind;
    return nullptr;
}

[[noreturn]] void unknown_kind(std::string_view word) {
    throw StoreFailure{
        {Cause::broken, "A stored message has a part of the unknown kind \"" + std::string{word} + "\"."}};
}

// ["b", title, payload] for a button, ["q", title, payload] for a quick reply.
void add_button(json& to, const Button& button) {
    to.push_back(json::array({word_of(button_words, button.kind), button.title, button.payload}));
}

json choices_of(const OutMessage& message) {
    json all = json::array();
    for (const auto& button : message.buttons) add_button(all, button);
    for (const auto& reply : message.quick_replies)
        all.push_back(json::array({word_of(reply_words, reply.kind), reply.title, reply.payload}));
    return all;
}

json card_of(const OutCard& card) {
    json buttons = json::array();
    for (const auto& button : card.buttons) add_button(buttons, button);
    json one{{"title", card.title}};
    if (!card.subtitle.empty()) one["subtitle"] = card.subtitle;
    if (!card.image.empty()) one["image"] = card.image;
    if (!card.url.empty()) one["url"] = card.url;
    if (!buttons.empty()) one["buttons"] = std::move(buttons);
    return one;
}

void add_choices(OutMessage& message, const json& all) {
    for (const auto& one : all) {
        const auto word = one.at(0).get<std::string>();
        auto title = one.at(1).get<std::string>();
        auto payload = one.at(2).get<std::string>();
        const auto* reply = kind_of(reply_words, word);
        const auto* button = kind_of(button_words, word);
        if (reply)
            message.quick_replies.push_back({std::move(title), std::move(payload), *reply});
        else if (button)
            message.buttons.push_back({*button, std::move(title), std::move(payload)});
        else
            unknown_kind(word);
    }
}

OutCard card_from(const json& one) {
    OutCard card;
    card.title = one.at("title").get<std::string>();
    card.subtitle = one.value("subtitle", "");
    card.image = one.value("image", "");
    card.url = one.value("url", "");
    OutMessage buttons;
    if (one.contains("buttons")) add_choices(buttons, one.at("buttons"));
    card.buttons = std::move(buttons.buttons);
    return card;
}

Media media_from(const json& one) {
    const auto word = one.at(0).get<std::string>();
    const auto* kind = kind_of(media_words, word);
    if (!kind) unknown_kind(word);
    return {*kind, one.at(1).get<std::string>()};
}

void add_members(OutMessage& message, const json& all) {
    if (all.contains("choices")) add_choices(message, all.at("choices"));
    if (all.contains("media")) message.media = media_from(all.at("media"));
    if (all.contains("cards"))
        for (const auto& one : all.at("cards")) message.cards.push_back(card_from(one));
    message.raw = all.value("raw", "");
    message.typing_before = Duration{all.value("typing", std::int64_t{0})};
    message.comment = all.value("comment", "");
}

}  // namespace

std::string rest_to_json(const OutMessage& message) {
    json all = json::object();
    if (message.media)
        all["media"] = json::array({word_of(media_words, message.media->kind), message.media->source});
    for (const auto& card : message.cards) all["cards"].push_back(card_of(card));
    if (!message.raw.empty()) all["raw"] = message.raw;
    if (message.typing_before > Duration{0}) all["typing"] = message.typing_before.count();
    if (!message.comment.empty()) all["comment"] = message.comment;
    json choices = choices_of(message);
    if (all.empty() && choices.empty()) return {};
    // Most messages have nothing else: then the list of choices stands alone.
    const bool alone = all.empty();
    if (!alone && !choices.empty()) all["choices"] = choices;
    return (alone ? choices : all).dump(-1, ' ', false, json::error_handler_t::replace);
}

void add_rest(OutMessage& message, std::string_view text) {
    if (text.empty()) return;
    try {
        const auto all = json::parse(text);
        if (all.is_array()) add_choices(message, all);
        if (all.is_object()) add_members(message, all);
    } catch (const json::exception& error) {
        throw StoreFailure{{Cause::broken, std::string{"A stored message cannot be read: "} + error.what()}};
    }
}

}  // namespace frontdesk::sqlite
