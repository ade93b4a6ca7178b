// SPDX-License-Identifier: MIT
// Doing what a tapped button said when it was shown, even if the bot has changed since.
#pragma once

#include <string_view>

#include "engine/talk/payload.hpp"
#include "engine/talk/scene.hpp"

namespace frontdesk {

// Does what the tap says. A state that is gone is replaced by the start state. false, with nothing done, for
// a choice that is gone: then its title is as good as a typed text.
bool follow(Scene& scene, const Tap& tap, std::string_view title);

}  // namespace frontdesk
