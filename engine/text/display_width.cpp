// SPDX-License-Identifier: MIT
// See display_width.hpp.
#include "engine/text/display_width.hpp"

#include <unicode/uchar.h>

namespace frontdesk {

int display_width(char32_t character) {
    const auto point = static_cast<UChar32>(character);
    const auto type = u_charType(point);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
    const auto width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace frontdesk
