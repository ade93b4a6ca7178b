// SPDX-License-Identifier: MIT
#include "engine/text/one_line.hpp"

#include <algorithm>

#include "engine/text/characters.hpp"
#include "engine/text/split.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t longest_read = 4000;  // bytes; more than this is never shown

bool is_space(char32_t point) {
    return point <= 0x20 || (point >= 0x7F && point <= 0xA0) || point == 0x2028 || point == 0x2029;
}

// Signs that turn the direction of what stands around them.
bool turns(char32_t point) {
    return point == 0x061C || point == 0x200E || point == 0x200F || (point >= 0x202A && point <= 0x202E) ||
           (point >= 0x2066 && point <= 0x2069);
}

// XML has no place for these.
bool is_no_character(char32_t point) { return (point & 0xFFFE) == 0xFFFE || point == 0xFEFF; }

void append(std::string& text, char32_t point) {
    const auto byte = [&](char32_t bits) { text += static_cast<char>(static_cast<unsigned char>(bits)); };
    const auto tail = [&](unsigned shift) { byte(0x80 | ((point >> shift) & 0x3F)); };
    if (point < 0x80) return byte(point);
    if (point < 0x800) {
        byte(0xC0 | (point >> 6));
        return tail(0);
    }
    if (point < 0x10000) {
        byte(0xE0 | (point >> 12));
        tail(6);
        return tail(0);
    }
    byte(0xF0 | (point >> 18));
    tail(12);
    tail(6);
    tail(0);
}

std::size_t count_characters(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

std::string one_line(std::string_view text, std::size_t most) {
    std::string line;
    bool gap = false;
    for (const char32_t point : characters(text.substr(0, longest_read))) {
        if (is_space(point)) {
            gap = true;
        } else if (!turns(point) && !is_no_character(point)) {
            if (gap && !line.empty()) line += ' ';
            gap = false;
            append(line, point);
        }
    }
    return shorten(std::move(line), most);
}

std::vector<std::string> wrapped(const std::string& line, std::size_t width) {
    std::vector<std::string> lines{{}};
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find(' ', at), line.size());
        const std::string_view word = std::string_view{line}.substr(at, end - at);
        std::string& last = lines.back();
        if (last.empty())
            last = word;
        else if (count_characters(last) + 1 + count_characters(word) <= width)
            last.append(" ").append(word);
        else
            lines.emplace_back(word);
        at = end + 1;
    }
    return lines;
}

}  // namespace frontdesk
