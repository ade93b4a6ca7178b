// SPDX-License-Identifier: MIT
// The platform's limits on what is said; texts are counted in UTF-16 units.
#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include "engine/text/split.hpp"

namespace frontdesk {

inline constexpr std::size_t max_message_units = 2000;
inline constexpr std::size_t max_message_units_with_buttons = 640;
inline constexpr std::size_t max_label_units = 20;
inline constexpr std::size_t max_quick_replies = 13;
inline constexpr std::size_t max_buttons = 3;
inline constexpr std::size_t max_payload_bytes = 999;
inline constexpr std::size_t max_card_units = 80;  // of a title or subtitle
inline constexpr std::size_t max_cards = 10;

inline std::string fit_label(std::string label) { return shorten(std::move(label), max_label_units); }

}  // namespace frontdesk
