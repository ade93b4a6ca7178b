// SPDX-License-Identifier: MIT
// What a button or quick reply carries and brings back when it is tapped, perhaps years and many versions of
// the bot later. It tells by itself what to do, because the bot may have changed since it was shown.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "engine/base/value.hpp"
#include "engine/flow/actions.hpp"

namespace frontdesk {

// To a state by name, after these changes (set, clear, tag and untag; no others).
struct TapGo {
    std::string state;
    Actions actions;
    std::string choice = {};  // the id of the choice that said so; it need not exist any more
};
// Whatever the choice of this id does.
struct TapChoice {
    std::string id;
};
// Shows the options of a long menu from this one on.
struct TapMore {
    std::string state;
    std::uint32_t from = 0;
};
// The answer to a question of a form.
struct TapAnswer {
    std::string state;
    std::string question;  // its key, see question_key()
    Value value;
};
// Asks this question of a form again.
struct TapChange {
    std::string state;
    std::string question;
};
struct TapFaq {
    std::string id;
};
using Tap = std::variant<TapGo, TapChoice, TapMore, TapAnswer, TapChange, TapFaq>;

// Empty if it would be longer than the platform takes.
std::string payload_of(const Tap& tap);
// What a payload of ours says; nothing for any other text, which may be of another tool or of nobody's.
std::optional<Tap> tap_of(std::string_view payload);

}  // namespace frontdesk
