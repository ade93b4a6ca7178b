// SPDX-License-Identifier: MIT
// Names, switches, links, telephones and durations. Times and dates are in calendar.cpp.
#include "engine/flow/scalars.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/base/digit.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {

namespace {

struct Unit {
    std::string_view name;
    Duration length;
};

constexpr std::array<Unit, 19> units = {{
    {"s", std::chrono::seconds{1}},      {"sec", std::chrono::seconds{1}},
    {"second", std::chrono::seconds{1}}, {"seconds", std::chrono::seconds{1}},
    {"m", std::chrono::minutes{1}},      {"min", std::chrono::minutes{1}},
    {"minute", std::chrono::minutes{1}}, {"minutes", std::chrono::minutes{1}},
    {"h", std::chrono::hours{1}},        {"hour", std::chrono::hours{1}},
    {"hours", std::chrono::hours{1}},    {"d", std::chrono::days{1}},
    {"day", std::chrono::days{1}},       {"days", std::chrono::days{1}},
    {"dni", std::chrono::days{1}},       {"godz", std::chrono::hours{1}},
    {"w", std::chrono::days{7}},         {"week", std::chrono::days{7}},
    {"weeks", std::chrono::days{7}},
}};

std::string_view take(std::string_view& rest, bool (*wanted)(char)) {
    std::size_t size = 0;
    while (size < rest.size() && wanted(rest[size])) ++size;
    const std::string_view taken = rest.substr(0, size);
    rest.remove_prefix(size);
    return taken;
}

}  // namespace

std::optional<Duration> parse_duration(std::string_view text) {
    constexpr auto blank = [](char c) { return c == ' '; };
    constexpr auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    std::string_view rest = trimmed(text);
    if (rest.empty()) return std::nullopt;
    Duration total{0};
    while (!rest.empty()) {
        const std::string_view digits = take(rest, is_digit);
        take(rest, blank);
        const std::string_view word = take(rest, letter);
        take(rest, blank);
        if (digits.empty() || digits.size() > 6) return std::nullopt;
        const auto unit =
            std::find_if(units.begin(), units.end(), [&](const Unit& known) { return known.name == word; });
        if (unit == units.end()) return std::nullopt;
        std::int64_t number = 0;
        for (const char digit : digits) number = number * 10 + (digit - '0');
        total += unit->length * number;
    }
    if (total <= Duration{0} || total > std::chrono::days{3660}) return std::nullopt;
    return total;
}

std::optional<std::string> parse_phone(std::string_view text) {
    const std::string_view written = trimmed(text);
    if (written.empty() || written.front() != '+') return std::nullopt;
    std::string number = "+";
    for (const char c : written.substr(1)) {
        if (is_digit(c)) number += c;
        if (!is_digit(c) && std::string_view(" -.()/").find(c) == std::string_view::npos) return std::nullopt;
    }
    if (number.size() < 8 || number.size() > 16 || number[1] == '0') return std::nullopt;
    return number;
}

std::optional<bool> parse_yes_no(std::string_view text) {
    const std::string_view word = trimmed(text);
    if (word == "yes" || word == "true") return true;
    if (word == "no" || word == "false") return false;
    return std::nullopt;
}

bool is_https(std::string_view text) {
    constexpr std::string_view scheme = "https://";
    if (!text.starts_with(scheme) || text.size() > 2000) return false;
    const std::string_view host =
        text.substr(scheme.size(), text.find_first_of("/?#", scheme.size()) - scheme.size());
    if (host.find('.') == std::string_view::npos || host.front() == '.' || host.back() == '.') return false;
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '<'; });
}

bool is_name(std::string_view text) {
    const std::u32string letters = characters(text);
    if (letters.empty() || letters.size() > 64) return false;
    if (letters.front() == U'_' || letters.front() == U'-') return false;
    return std::all_of(letters.begin(), letters.end(), [](char32_t letter) {
        return letter == U'_' || letter == U'-' || is_letter_or_digit(letter);
    });
}

std::string meant_name(std::string_view text) {
    std::string name;
    for (const char c : trimmed(text)) {
        if (c == ' ') name += '_';
        const bool dropped = c == ' ' || std::string_view("?!.,:;'\"()/&+").find(c) != std::string_view::npos;
        if (!dropped) name += c;
    }
    return is_name(name) ? name : std::string{};
}

}  // namespace frontdesk
