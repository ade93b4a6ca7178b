// SPDX-License-Identifier: MIT
// How a word of a message can be a word of the bot, the surest way first.
#pragma once

#include <cstdint>

namespace frontdesk {

// The same folded word; another form of it ("cakes", "cake"); one typing error away; of one synonym group.
enum class WordMatch : std::uint8_t { exact, stem, typo, synonym };

}  // namespace frontdesk
