// SPDX-License-Identifier: MIT
// Which of a bot's languages a customer writes.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace frontdesk {

struct LanguageGuess {
    std::uint16_t language = 0;  // index into the languages that were asked about
    double lead = 0;             // over the next best, in words that speak for it
};

// Nothing unless one of the languages is clearly ahead: not for "ok", "12", a name or an address. Made for a
// line of chat, with or without accents. Known are en, pl, de, fr, es, it, uk, cs, pt and nl; others are
// never guessed. Deterministic; looks at the first 60 words.
std::optional<LanguageGuess> detect_language(std::string_view text, std::span<const std::string> languages);

}  // namespace frontdesk
