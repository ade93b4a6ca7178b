// SPDX-License-Identifier: MIT
// A text of the bot with its placeholders filled in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/talk/scene.hpp"

namespace frontdesk {

// What is known under this name: what is always known, then what the conversation remembers, then what the
// profile says.
std::optional<std::string> known(const Scene& scene, std::string_view name);

// In the scene's language. What is unknown shows its other text, or nothing.
std::string render(const Scene& scene, const Text& text);
std::string render(const Scene& scene, const Text& text, LanguageIndex language);

}  // namespace frontdesk
