// SPDX-License-Identifier: MIT
// Texts and phrases in every language of a bot.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/flow/source.hpp"
#include "engine/text/template.hpp"

namespace frontdesk {

using LanguageIndex = std::uint16_t;

// A text in every language of the bot: in[language]. A text given once stands for all of them.
struct Text {
    std::vector<Template> in;  // empty: no text
    Place place;
};

// phrases[language]
using Phrases = std::vector<std::vector<std::string>>;

}  // namespace frontdesk
