// SPDX-License-Identifier: MIT
#include "engine/play/written.hpp"

#include <algorithm>

namespace frontdesk {

std::string written(const Text& text, LanguageIndex language) {
    if (text.in.empty()) return {};
    const Template& in = language < text.in.size() ? text.in[language] : text.in.front();
    std::string words = in.format([](std::string_view) { return std::optional<Value>{}; });
    std::ranges::replace(words, '\n', ' ');
    return words;
}

std::string name_of_trigger(const Trigger& trigger) {
    using Kind = Occasion::Kind;
    switch (trigger.when.kind) {
    case Kind::phrases:
        for (const auto& phrases : trigger.when.phrases)
            if (!phrases.empty()) return phrases.front();
        return "trigger";
    case Kind::referral: return "referral " + trigger.when.is;
    case Kind::ad: return "ad " + trigger.when.is;
    case Kind::sticker: return "sticker " + trigger.when.is;
    case Kind::attachment: return "attachment " + trigger.when.is;
    case Kind::reaction: return "reaction " + trigger.when.is;
    case Kind::optin: return "opt-in " + trigger.when.is;
    case Kind::regex: return "regex " + trigger.when.is;
    case Kind::first_message: return "first message";
    case Kind::away_for: return "away for " + to_text(Value{trigger.when.away_for});
    case Kind::get_started: return "get started";
    }
    return "trigger";
}

std::string spot_of(const std::vector<std::string>& files, Place place) {
    if (place.line == 0 || place.file >= files.size()) return {};
    return files[place.file] + ":" + std::to_string(place.line);
}

}  // namespace frontdesk
