// SPDX-License-Identifier: MIT
// What the bot says: one message in any of its forms, and the choices that go with it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/base/instant.hpp"
#include "engine/flow/actions.hpp"

namespace frontdesk {

// Into Bot::choices.
using ChoiceIndex = std::uint32_t;

enum class MediaKind { image, video, audio, file };

// A text, with up to three buttons that stay in the chat.
struct TextSay {
    Text text;
    std::vector<ChoiceIndex> buttons;
};
struct ShownMedia {
    MediaKind kind = MediaKind::image;
    Text source;  // a path below assets/, or an https URL
};
struct Card {
    Text title;
    Text subtitle;  // may be empty
    Text image;     // as ShownMedia::source; may be empty
    Text url;       // may be empty
    std::vector<ChoiceIndex> buttons;
    Place place;
};
struct Cards {
    std::vector<Card> cards;
};
struct Say;
// One of these: varied from visit to visit, the same in a replay.
struct OneOf {
    std::vector<Say> says;
};
// Typing is shown.
struct Pause {
    Duration length{0};
};
// The platform's own JSON of a message.
struct Raw {
    std::string json;
};

struct Say {
    std::variant<TextSay, ShownMedia, Cards, OneOf, Pause, Raw> what;
    std::optional<Condition> only_if = {};
    Place place = {};
};

struct Reply {
    std::vector<Say> say;
};
struct OpenUrl {
    Text url;
};
struct CallPhone {
    std::string number;  // E.164, "+48601234567"
};
// Corrects an answer of this form.
struct Change {
    StateIndex form = 0;
};

// A button, or an option of a menu.
struct Choice {
    Text label;
    Phrases also;  // phrases that mean the same
    Actions actions;
    std::variant<Go, Visit, Reply, OpenUrl, CallPhone, Change> does;
    std::optional<Condition> only_if = {};
    std::string id = {};  // names it in payloads; stays the same while its label and owner do
    Place place = {};
};

}  // namespace frontdesk
