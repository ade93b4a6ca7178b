// SPDX-License-Identifier: MIT
// Lines, characters and their widths.
#include "engine/flow/lines.hpp"

namespace frontdesk {

std::vector<std::string_view> split_lines(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::vector<std::string_view> lines;
    for (;;) {
        const auto end = text.find_first_of("\r\n");
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return lines;
        text.remove_prefix(text.substr(end).starts_with("\r\n") ? end + 2 : end + 1);
    }
}

int count_characters(std::string_view text) {
    int count = 0;
    for (std::size_t at = 0; at < text.size(); at += character_size(text, at)) ++count;
    return count;
}

std::size_t byte_of_column(std::string_view line, int column) {
    std::size_t at = 0;
    for (int now = 1; now < column && at < line.size(); ++now) at += character_size(line, at);
    return at;
}

std::size_t character_size(std::string_view text, std::size_t from) {
    const auto lead = static_cast<unsigned char>(text[from]);
    std::size_t size = 1;
    if (lead >= 0xC2 && lead <= 0xDF) size = 2;
    if (lead >= 0xE0 && lead <= 0xEF) size = 3;
    if (lead >= 0xF0 && lead <= 0xF4) size = 4;
    if (from + size > text.size()) return 1;
    for (std::size_t i = 1; i < size; ++i) {
        const auto byte = static_cast<unsigned char>(text[from + i]);
        if ((byte & 0xC0U) != 0x80U) return 1;
        // Overlong forms, surrogates and what lies beyond Unicode show in the second byte.
        if (i == 1 && ((lead == 0xE0 && byte < 0xA0) || (lead == 0xED && byte > 0x9F) ||
                       (lead == 0xF0 && byte < 0x90) || (lead == 0xF4 && byte > 0x8F)))
            return 1;
    }
    return size;
}

char32_t character_at(std::string_view text, std::size_t from) {
    const auto lead = static_cast<unsigned char>(text[from]);
    if (lead < 0x80) return lead;
    const auto size = character_size(text, from);
    if (size == 1) return U'\uFFFD';
    char32_t value = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i)
        value = (value << 6U) | (static_cast<unsigned char>(text[from + i]) & 0x3FU);
    return value;
}

std::string_view trim_end(std::string_view text) {
    const auto last = text.find_last_not_of(" \t");
    return last == std::string_view::npos ? std::string_view{} : text.substr(0, last + 1);
}

}  // namespace frontdesk
