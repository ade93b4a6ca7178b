// SPDX-License-Identifier: MIT
// What a customer does, and who answers it.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "engine/talk/scene.hpp"

namespace frontdesk {

// What was tapped may come from another tool: its Get Started, its menu, its ice breakers.
enum class Came { typed, tapped_elsewhere };

// What was written, and what was sent with it.
void hear(Scene& scene, std::string_view text, std::span<const Attachment> attachments, Came came);

// What was written while a call was open, once it is answered. A greeting alone wants no more than the menu
// or question that waits by then.
void hear_kept(Scene& scene, std::string_view text);

// `before` is when the customer acted last.
void act(Scene& scene, const Message& message, std::optional<Instant> before);
void act(Scene& scene, const Postback& postback, std::optional<Instant> before);
void act(Scene& scene, const Referred& referred, std::optional<Instant> before);
void act(Scene& scene, const Reaction& reaction, std::optional<Instant> before);
void act(Scene& scene, const Optin& optin, std::optional<Instant> before);

}  // namespace frontdesk
