// SPDX-License-Identifier: MIT
// What a typed message means to the bot: FLOWS' order of answering, for what is written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/talk/scene.hpp"

namespace frontdesk {

struct Match {
    enum class Kind { option, trigger, faq } kind = Kind::option;
    StateIndex menu = 0;      // of an option
    std::uint32_t index = 0;  // of the option in its menu, the trigger or the FAQ
    // Of the phrase that matched; none for a number, which is in no language.
    std::optional<LanguageIndex> language;
    Reason reason;
};

// The first that matches: the whole message as an option's label, its `also`, a trigger, an FAQ; then a
// number that chooses an option of the menu that was shown; then a phrase inside the message, of `also`, a
// trigger, an FAQ. Among phrases of one kind those of the scene's language come first, then the order of the
// files.
std::optional<Match> read_text(const Scene& scene, std::string_view text);

// The language in which the text is nothing but a greeting, the scene's first.
std::optional<LanguageIndex> greeting_language(const Scene& scene, std::string_view text);

}  // namespace frontdesk
