// SPDX-License-Identifier: MIT
// Stickers that have a meaning of their own.
#pragma once

#include <array>
#include <string_view>

namespace frontdesk {

// Messenger's thumb in its three sizes, the smallest first; the same ids on every Page.
inline constexpr std::array<std::string_view, 3> thumbs_up_stickers = {"369239263222822", "369239343222814",
                                                                       "369239383222810"};

}  // namespace frontdesk
