// SPDX-License-Identifier: MIT
// How wide a character is drawn on a terminal.
#pragma once

namespace frontdesk {

// 0 for marks that combine and for what is not drawn, 2 for wide letters and emoji, else 1.
int display_width(char32_t character);

}  // namespace frontdesk
