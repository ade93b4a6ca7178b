// SPDX-License-Identifier: MIT
// Asking another program, and going on with its answer.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/talk/scene.hpp"

namespace frontdesk {

// Sends the call; the conversation waits for CallAnswered. `by` and `index` say who calls, see PendingCall.
void start_call(Scene& scene, const Call& call, PendingCall::By by, std::uint32_t index = 0);

// What the customer writes meanwhile; bounded.
void keep_for_later(Scene& scene, std::string_view text);

// Goes on where the call was made, or at its `failed`. The messages that were kept are returned, to be read
// now; nothing when the answer is to a call that nobody waits for.
std::vector<std::string> take_call_answer(Scene& scene, const CallAnswered& answer);

}  // namespace frontdesk
