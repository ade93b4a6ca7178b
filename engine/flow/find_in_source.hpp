// SPDX-License-Identifier: MIT
// From a stretch of a text back to its place in the file, for a precise underline.
#pragma once

#include <optional>
#include <string_view>

#include "engine/flow/source.hpp"

namespace frontdesk {

// Where `sought` stands for the first time from `from` on, not much further than a message is long; nothing
// if the source reads otherwise (escapes, folded lines).
std::optional<Place> find_in_source(const BotFolder& folder, Place from, std::string_view sought);

}  // namespace frontdesk
