// SPDX-License-Identifier: MIT
// See characters.hpp.
#include "engine/text/characters.hpp"

#include <algorithm>

#include <unicode/uchar.h>
#include <unicode/uloc.h>

namespace frontdesk {

namespace {

constexpr char32_t replacement = 0xFFFD;

// How many bytes follow a first byte like this, and which of its bits count; 0xFF: it cannot be first.
struct Lead {
    unsigned following;
    unsigned bits;
};
constexpr unsigned not_first = 0xFF;

Lead lead(unsigned char byte) {
    if (byte < 0x80) return {0, byte};
    if (byte >= 0xC2 && byte < 0xE0) return {1, byte & 0x1FU};
    if (byte >= 0xE0 && byte < 0xF0) return {2, byte & 0x0FU};
    if (byte >= 0xF0 && byte < 0xF5) return {3, byte & 0x07U};
    return {not_first, 0};
}

}  // namespace

std::u32string characters(std::string_view utf8) {
    std::u32string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Lead first = lead(static_cast<unsigned char>(utf8[at++]));
        unsigned point = first.bits;
        unsigned left = first.following;
        for (; left != not_first && left > 0 && at < utf8.size(); --left) {
            const auto next = static_cast<unsigned char>(utf8[at]);
            if ((next & 0xC0U) != 0x80U) break;
            point = point << 6U | (next & 0x3FU);
            ++at;
        }
        out.push_back(left == 0 ? static_cast<char32_t>(point) : replacement);
    }
    return out;
}

std::size_t count_units(std::string_view utf8) {
    std::size_t units = 0;
    for (const char32_t point : characters(utf8)) units += point > 0xFFFF ? 2 : 1;
    return units;
}

bool has_letters(std::string_view utf8) {
    const std::u32string points = characters(utf8);
    return std::any_of(points.begin(), points.end(),
                       [](char32_t point) { return u_isalpha(static_cast<UChar32>(point)); });
}

bool is_letter_or_digit(char32_t point) {
    const auto character = static_cast<UChar32>(point);
    return u_isalnum(character) || u_charType(character) == U_NON_SPACING_MARK;
}

bool is_language_code(std::string_view code) {
    const bool shaped = (code.size() == 2 || code.size() == 3) &&
                        std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!shaped) return false;
    for (const char* const* known = uloc_getISOLanguages(); *known; ++known)
        if (code == *known) return true;
    return false;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const auto first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

}  // namespace frontdesk
