// SPDX-License-Identifier: MIT
// Texts of the bot with their placeholders filled in, and conditions as they stand in this turn.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/talk/scene.hpp"

namespace frontdesk {

// What a text shows under this name: what is always known, then what the conversation remembers, then what
// the profile says.
std::optional<Value> known(const Scene& scene, std::string_view name);

// As the customer reads it, in the scene's language. What is unknown shows its other text, or nothing.
std::string render(const Scene& scene, const Text& text);
// The same for the people of the business, whose language is the bot's first.
std::string render_for_people(const Scene& scene, const Text& text);
// What it would read in this language; nobody is shown it.
std::string render(const Scene& scene, const Text& text, LanguageIndex language);

// A value as a text alone shows it, in the language of this code.
std::string show_value(const Value& value, const std::string& language, std::string_view pattern = "{value}");

// As it may stand in a URL: every byte but letters, digits and -._~ as %XX.
std::string percent_encoded(std::string_view text);

// Values in it are percent-encoded.
std::string render_url(const Scene& scene, const Text& text);

bool holds(const Scene& scene, const Condition& condition);
// No condition holds.
bool holds(const Scene& scene, const std::optional<Condition>& condition);

}  // namespace frontdesk
