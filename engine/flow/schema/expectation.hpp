// SPDX-License-Identifier: MIT
// What a setting expects, in a few words with an example.
#pragma once

#include <string>

#include "engine/flow/vocabulary.hpp"

namespace frontdesk {

// "a length of time, such as 15m, 2h or 30 days"
std::string expectation(const Key& key, MessageLanguage language);

// "bot", "a_step_of_fallback": the site's name as one word, for references.
std::string site_word(Site site);

}  // namespace frontdesk
