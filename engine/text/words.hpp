// SPDX-License-Identifier: MIT
// A text as the engine compares it: folded words, without case, accents, punctuation and emoji.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

using Words = std::vector<std::string>;

// At most this many UTF-8 bytes of a text are looked at; the rest of a longer one is ignored.
inline constexpr std::size_t max_text_bytes = 80'000;

// Folds (ICU: compatibility forms, case, accents, also "ł", "ß", "œ"; apostrophes join) and splits into
// words. Any bytes are accepted; what is not UTF-8 counts as a space. Linear time.
Words fold(std::string_view text);

// Drops the language's courtesy words ("please", "proszę", "bitte") at either end of the text, never all of
// them. `language` is a code such as "pl"; unknown languages have no courtesy words.
Words without_courtesy(Words words, std::string_view language);

// Is the text nothing but a greeting in this language ("hi", "dzień dobry")?
bool is_greeting(const Words& words, std::string_view language);

}  // namespace frontdesk
