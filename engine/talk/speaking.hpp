// SPDX-License-Identifier: MIT
// Turns what the bot says into messages that the platform takes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/talk/scene.hpp"

namespace frontdesk {

// Says those of these messages whose condition holds.
void say(Scene& scene, const std::vector<Say>& says);

// One message of the engine's own.
void say_plainly(Scene& scene, std::string_view text);

// A text of the bot that stands by itself: a question, a retry.
void say_text(Scene& scene, const Text& text);

// What a choice that opens a link or a call has to say when it is chosen as an option: quick replies can do
// neither, so it comes as a button.
void say_as_button(Scene& scene, ChoiceIndex choice);

// Puts what is offered under the last message. What that is is known only at the end of the turn.
void attach_offer(Scene& scene);

// What a label shows in this language.
std::string label_of(const Scene& scene, const Choice& choice, LanguageIndex language);

// What the tap of a choice brings back.
std::string payload_of_choice(const Bot& bot, const Choice& choice);

}  // namespace frontdesk
