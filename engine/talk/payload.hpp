// SPDX-License-Identifier: MIT
// What a button or quick reply carries and brings back when it is tapped, perhaps years and many versions of
// the bot later. It tells by itself what to do, because the bot may have changed since it was shown.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/flow/bot.hpp"

namespace frontdesk {

// Where a choice stands in the bot, by names, so that it is found again in most later versions.
struct ChoicePlace {
    enum class Owner {
        menu,         // options of the state `name`
        say,          // buttons of what the state `name` says
        call,         // buttons of what its escalation says
        call_closed,  // and says while the queue is closed
        trigger,      // `name` is the position
        faq,          // `name` is the id
        fallback,     // `name` is the position
        closed,       // of what the queue `name` says at the end
        introduction,
        away,
    };
    Owner owner = Owner::menu;
    std::string name;
    // menu: option, then for each reply inside a reply: message, button. Others: message, button, …
    std::vector<std::uint32_t> path;
    bool operator==(const ChoicePlace&) const = default;
};

// To a state by name, after these changes.
struct TapGo {
    std::string state;
    Actions actions;
};
// Whatever the choice that stands there does.
struct TapChoice {
    ChoicePlace place;
};
// Shows the options of a long menu from this one on.
struct TapMore {
    std::string state;
    std::uint32_t from = 0;
};
using Tap = std::variant<TapGo, TapChoice, TapMore>;

// Empty if it would be longer than the platform takes.
std::string payload_of(const Tap& tap);
// What a payload of ours says; nothing for any other text, which may be of another tool or of nobody's.
std::optional<Tap> tap_of(std::string_view payload);

// The choice that stands there in this version of the bot; null when there is none.
const Choice* find_choice(const Bot& bot, const ChoicePlace& place);
// The choices beside it and itself, among which one that has moved may be found by its label.
const std::vector<Choice>* find_choices(const Bot& bot, const ChoicePlace& place);

}  // namespace frontdesk
