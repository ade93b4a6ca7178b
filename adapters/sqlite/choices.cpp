// SPDX-License-Identifier: MIT
#include "adapters/sqlite/choices.hpp"

#include <nlohmann/json.hpp>

#include "engine/base/check.hpp"
#include "engine/ports/store.hpp"

namespace frontdesk::sqlite {
namespace {

using nlohmann::json;

// One letter for each kind: the file holds millions of them.
constexpr std::string_view letter_of(Button::Kind kind) {
    switch (kind) {
    case Button::Kind::postback: return "b";
    case Button::Kind::url: return "u";
    case Button::Kind::phone: return "p";
    }
    check(false, "a button of an unknown kind");
    return {};
}

Button::Kind kind_of(std::string_view letter) {
    for (const auto kind : {Button::Kind::postback, Button::Kind::url, Button::Kind::phone})
        if (letter == letter_of(kind)) return kind;
    throw StoreFailure{{Cause::broken, "A stored message has a button of an unknown kind."}};
}

}  // namespace

std::string choices_to_json(const OutMessage& message) {
    if (message.buttons.empty() && message.quick_replies.empty()) return {};
    // An array of arrays: ["b", title, payload] for a button, ["q", title, payload] for a quick reply.
    json all = json::array();
    for (const auto& button : message.buttons)
        all.push_back(json::array({letter_of(button.kind), button.title, button.payload}));
    for (const auto& reply : message.quick_replies)
        all.push_back(json::array({"q", reply.title, reply.payload}));
    return all.dump(-1, ' ', false, json::error_handler_t::replace);
}

void add_choices(OutMessage& message, std::string_view text) {
    if (text.empty()) return;
    try {
        const auto all = json::parse(text);
        for (const auto& one : all) {
            const auto letter = one.at(0).get<std::string>();
            auto title = one.at(1).get<std::string>();
            auto payload = one.at(2).get<std::string>();
            if (letter == "q")
                message.quick_replies.push_back({std::move(title), std::move(payload)});
            else
                message.buttons.push_back({kind_of(letter), std::move(title), std::move(payload)});
        }
    } catch (const json::exception& error) {
        throw StoreFailure{
            {Cause::broken, std::string{"The buttons of a stored message cannot be read: "} + error.what()}};
    }
}

}  // namespace frontdesk::sqlite
