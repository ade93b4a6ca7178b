// SPDX-License-Identifier: MIT
// What happens by itself when its time has come: `after` of a state, a broken promise, a personal value that
// has been kept long enough.
#pragma once

#include <string>

#include "engine/talk/scene.hpp"

namespace frontdesk {

// Starts the timers of a state that was entered; cancels them when it is left.
void start_after(Scene& scene, const State& state);
void cancel_after(Scene& scene);

// A person of this queue is to answer by `due`. The first promise that is not kept yet holds.
void promise_answer(Scene& scene, const std::string& queue, Instant due);
// A person has answered, or nobody needs to any more.
void keep_promise(Scene& scene);

// The value is forgotten when it has been kept so long.
void forget_after(Scene& scene, const std::string& value, Duration keep);

// Everything that is due.
void wake(Scene& scene);

}  // namespace frontdesk
