// SPDX-License-Identifier: MIT
// Values for conditions that calculate, or compare one value with another or with the day: such that they
// hold and that they do not, as far as customers may answer so.
#pragma once

#include <vector>

#include "engine/flow/question.hpp"
#include "engine/prove/world.hpp"

namespace frontdesk {

// Adds them to world.values. `bot`: with the limits of its questions. Conversations begin at `now`, and on
// every of its dates; that what is known means something else some days later is not looked for. Left out is
// what takes more than 20 000 combinations to find.
void add_samples(World& world, const Bot& bot, Instant now);

// Of these answers those that the question takes at that moment, or may take later; where it takes none, one
// that it does; and all of them if none is found.
std::vector<Value>
fitting_answers(const Bot& bot, const Question& question, const std::vector<Value>& answers, Instant now);

}  // namespace frontdesk
