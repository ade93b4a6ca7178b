// SPDX-License-Identifier: MIT
// "What?", "wie bitte?", "nie rozumiem": the customer has not understood, and asks about nothing.
#pragma once

#include <string_view>

#include "engine/text/words.hpp"

namespace frontdesk {

// Is the text nothing else, courtesy aside? `language` is a code such as "pl"; unknown languages have no such
// words.
bool is_puzzled(const Words& words, std::string_view language);

}  // namespace frontdesk
