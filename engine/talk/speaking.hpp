// SPDX-License-Identifier: MIT
// Turns what the bot says into messages that the platform takes.
#pragma once

#include <vector>

#include "engine/talk/payload.hpp"
#include "engine/talk/scene.hpp"

namespace frontdesk {

// Says these messages. `place` is where they stand in the bot, for what is tapped later.
void say(Scene& scene, const std::vector<Say>& says, const ChoicePlace& place);

// One message of the engine's own.
void say_plainly(Scene& scene, std::string_view text);

// What a choice that opens a link or a call has to say when it is chosen as an option: quick replies can do
// neither, so it comes as a button.
void say_as_button(Scene& scene, const Choice& choice);

// Puts the offered options under the last message. What they are is known only at the end of the turn.
void show_offer(Scene& scene);

// What a label shows in this language.
std::string label_of(const Scene& scene, const Choice& choice, LanguageIndex language);

}  // namespace frontdesk
