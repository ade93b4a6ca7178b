// SPDX-License-Identifier: MIT
#include "adapters/messenger/mend.hpp"

#include <algorithm>
#include <optional>

namespace frontdesk::messenger {

namespace {

constexpr std::string_view replacement_escape = "\\ufffd";
constexpr std::string_view replacement_bytes = "\xEF\xBF\xBD";

// The code unit of an escape \uXXXX that starts here.
std::optional<unsigned> unit_at(std::string_view text, std::size_t at) {
    if (text.size() < at + 6 || text[at] != '\\' || text[at + 1] != 'u') return std::nullopt;
    unsigned unit = 0;
    for (const char c : text.substr(at + 2, 4)) {
        unit <<= 4;
        if (c >= '0' && c <= '9')
            unit += static_cast<unsigned>(c - '0');
        else if (c >= 'a' && c <= 'f')
            unit += static_cast<unsigned>(c - 'a' + 10);
        else if (c >= 'A' && c <= 'F')
            unit += static_cast<unsigned>(c - 'A' + 10);
        else
            return std::nullopt;
    }
    return unit;
}

bool high(std::optional<unsigned> unit) { return unit && *unit >= 0xD800 && *unit <= 0xDBFF; }
bool low(std::optional<unsigned> unit) { return unit && *unit >= 0xDC00 && *unit <= 0xDFFF; }

// Copies the escape at `at` and gives the place after it.
std::size_t copy_escape(std::string_view text, std::size_t at, std::string& out) {
    const auto unit = unit_at(text, at);
    if (high(unit) && low(unit_at(text, at + 6))) {
        out += text.substr(at, 12);
        return at + 12;
    }
    if (high(unit) || low(unit)) {
        out += replacement_escape;
        return at + 6;
    }
    const std::size_t size = std::min<std::size_t>(unit ? 6 : 2, text.size() - at);
    out += text.substr(at, size);
    return at + size;
}

// The size of the UTF-8 sequence that starts here; 0 if there is none (Unicode 15, table 3-7).
std::size_t sequence_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0;
    };
    const auto within = [](unsigned b, unsigned from, unsigned to) { return b >= from && b <= to; };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (within(first, 0xC2, 0xDF)) return within(byte(1), 0x80, 0xBF) ? 2 : 0;
    if (within(first, 0xE0, 0xEF)) {
        const unsigned from = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned to = first == 0xED ? 0x9F : 0xBF;
        return within(byte(1), from, to) && within(byte(2), 0x80, 0xBF) ? 3 : 0;
    }
    if (within(first, 0xF0, 0xF4)) {
        const unsigned from = first == 0xF0 ? 0x90 : 0x80;
        const unsigned to = first == 0xF4 ? 0x8F : 0xBF;
        const bool rest = within(byte(2), 0x80, 0xBF) && within(byte(3), 0x80, 0xBF);
        return within(byte(1), from, to) && rest ? 4 : 0;
    }
    return 0;
}

}  // namespace

std::size_t nesting_of(std::string_view json) {
    std::size_t depth = 0;
    std::size_t deepest = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == '[' || c == '{')
            deepest = std::max(deepest, ++depth);
        else if ((c == ']' || c == '}') && depth > 0)
            --depth;
    }
    return deepest;
}

std::string mend(std::string_view json) {
    std::string out;
    out.reserve(json.size() + 64);
    for (std::size_t at = 0; at < json.size();) {
        if (json[at] == '\\') {
            at = copy_escape(json, at, out);
            continue;
        }
        const std::size_t size = sequence_at(json, at);
        out += size == 0 ? replacement_bytes : json.substr(at, size);
        at += std::max<std::size_t>(size, 1);
    }
    return out;
}

}  // namespace frontdesk::messenger
