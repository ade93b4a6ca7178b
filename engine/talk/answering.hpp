// SPDX-License-Identifier: MIT
// Giving the answer that was found: an FAQ's, a trigger's, the fallback's.
#pragma once

#include <cstdint>
#include <string_view>

#include "engine/talk/reading.hpp"
#include "engine/talk/scene.hpp"

namespace frontdesk {

void answer(Scene& scene, const Match& match);
void answer_faq(Scene& scene, std::uint32_t faq);

// Does what a trigger does. false: it only noted something, and what came still wants an answer.
bool fire(Scene& scene, const Trigger& trigger);
// What a trigger says and where it leads, once its call is answered.
void finish_trigger(Scene& scene, const Trigger& trigger);

// Nothing answered: `otherwise` of the state, then the fallback, step by step.
void fall_back(Scene& scene, std::string_view text);

// The language of what matched holds from now on, unless the customer or their profile named one.
void take_language(Scene& scene, std::optional<LanguageIndex> language);

}  // namespace frontdesk
