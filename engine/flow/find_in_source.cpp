// SPDX-License-Identifier: MIT
// See find_in_source.hpp.
#include "engine/flow/find_in_source.hpp"

#include <algorithm>

#include "engine/flow/lines.hpp"

namespace frontdesk {

std::optional<Place> find_in_source(const BotFolder& folder, Place from, std::string_view sought) {
    if (from.file >= folder.flows.size() || from.line < 1 || sought.empty()) return std::nullopt;
    constexpr std::size_t furthest = 10'000;  // bytes; no message is longer
    const std::string_view text = folder.flows[from.file].text;
    std::size_t line_start = 0;
    for (int line = 1; line < from.line; ++line) {
        line_start = text.find('\n', line_start);
        if (line_start == std::string_view::npos) return std::nullopt;
        ++line_start;
    }
    std::size_t at = line_start;
    for (int column = 1; column < from.column && at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) ++column;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
    const std::string_view window = text.substr(0, std::min(text.size(), at + furthest));
    const std::size_t found = window.find(sought, at);
    if (found == std::string_view::npos) return std::nullopt;
    Place place = from;
    for (std::size_t next = window.find('\n', line_start); next < found; next = window.find('\n', next + 1)) {
        ++place.line;
        line_start = next + 1;
    }
    place.column = count_characters(window.substr(line_start, found - line_start)) + 1;
    return place;
}

}  // namespace frontdesk
