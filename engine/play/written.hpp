// SPDX-License-Identifier: MIT
// What parts of a bot are called in reports: by the words their author wrote.
#pragma once

#include <string>

#include "engine/flow/bot.hpp"

namespace frontdesk {

// The text as written, in this language, in one line.
std::string written(const Text& text, LanguageIndex language);
// By its first phrase, or by what begins it: "human", "referral swieta-2026".
std::string name_of_trigger(const Trigger& trigger);
// "flows/bot.yaml:12", or nothing for no place.
std::string spot_of(const std::vector<std::string>& files, Place place);

}  // namespace frontdesk
