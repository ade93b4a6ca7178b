// SPDX-License-Identifier: MIT
// Signs of a line.
#include "engine/flow/yaml/signs.hpp"

#include <algorithm>
#include <array>

#include "engine/flow/lines.hpp"

namespace frontdesk {
namespace {

constexpr std::array<std::string_view, 6> curly_open{"“", "„", "”", "«", "‘", "‚"};
constexpr std::array<std::string_view, 4> curly_close{"”", "“", "»", "’"};

template <class List>
std::size_t size_at(const List& list, std::string_view text) {
    for (const auto sign : list)
        if (text.starts_with(sign)) return sign.size();
    return 0;
}

}  // namespace

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t skip_blanks(std::string_view line, std::size_t at) {
    while (at < line.size() && is_blank(line[at])) ++at;
    return at;
}

bool is_blank_or_end(std::string_view line, std::size_t at) {
    return at >= line.size() || is_blank(line[at]);
}

std::size_t end_without_note(std::string_view line, std::size_t from) {
    for (auto at = from; at < line.size(); ++at) {
        const bool apart = at == from || is_blank(line[at - 1]);
        if (line[at] == '#' && apart) return std::max(from, trim_end(line.substr(0, at)).size());
    }
    return std::max(from, trim_end(line).size());
}

bool only_note(std::string_view line, std::size_t at) {
    const auto next = skip_blanks(line, at);
    return next >= line.size() || (line[next] == '#' && (next > at || next == 0));
}

std::size_t end_of_quotes(std::string_view line, std::size_t at) {
    const char mark = line[at];
    for (auto i = at + 1; i < line.size(); ++i) {
        if (mark == '"' && line[i] == '\\') {
            ++i;
        } else if (line[i] == mark) {
            if (mark == '"' || i + 1 >= line.size() || line[i + 1] != mark) return i + 1;
            ++i;
        }
    }
    return std::string_view::npos;
}

std::size_t find_colon(std::string_view line, std::size_t at) {
    if (at >= line.size()) return std::string_view::npos;
    if (line[at] == '"' || line[at] == '\'') {
        const auto end = end_of_quotes(line, at);
        if (end == std::string_view::npos) return end;
        const auto colon = skip_blanks(line, end);
        const bool is_key = colon < line.size() && line[colon] == ':' && is_blank_or_end(line, colon + 1);
        return is_key ? colon : std::string_view::npos;
    }
    if (std::string_view{"[{#|>*&!%@`"}.find(line[at]) != std::string_view::npos)
        return std::string_view::npos;
    const auto end = end_without_note(line, at);
    for (auto i = at; i < end; ++i)
        if (line[i] == ':' && is_blank_or_end(line, i + 1)) return i;
    return std::string_view::npos;
}

bool is_item(std::string_view line, std::size_t at) {
    return at < line.size() && line[at] == '-' && is_blank_or_end(line, at + 1);
}

std::size_t end_of_curly_quotes(std::string_view line, std::size_t at) {
    const auto open = size_at(curly_open, line.substr(at));
    if (open == 0) return std::string_view::npos;
    constexpr std::size_t longest_text = 4000;  // bounds the work on a line of opening marks
    const auto last = std::min(line.size(), at + longest_text);
    for (auto i = at + open; i < last; i += character_size(line, i)) {
        const auto close = size_at(curly_close, line.substr(i));
        if (close > 0) return i + close;
    }
    return std::string_view::npos;
}

std::string_view inside_curly_quotes(std::string_view text) {
    text.remove_prefix(size_at(curly_open, text));
    for (const auto sign : curly_close)
        if (text.ends_with(sign)) return text.substr(0, text.size() - sign.size());
    return text;
}

}  // namespace frontdesk
