// SPDX-License-Identifier: MIT
// Times, days and dates as people write them in a flow; declared in scalars.hpp.
#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "engine/base/digit.hpp"
#include "engine/flow/scalars.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {

namespace {

constexpr std::string_view every_year = "0000";

// The number of up to four digits that is the whole text.
std::optional<int> number(std::string_view text) {
    if (text.empty() || text.size() > 4 || !std::all_of(text.begin(), text.end(), is_digit))
        return std::nullopt;
    int value = 0;
    for (const char digit : text) value = value * 10 + (digit - '0');
    return value;
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

struct DayWord {
    std::string_view word;
    int day;
};

constexpr std::array<DayWord, 35> day_words = {{
    {"mon", 0},      {"tue", 1},    {"wed", 2},          {"thu", 3},       {"fri", 4},       {"sat", 5},
    {"sun", 6},      {"monday", 0}, {"tuesday", 1},      {"wednesday", 2}, {"thursday", 3},  {"friday", 4},
    {"saturday", 5}, {"sunday", 6}, {"tues", 1},         {"thur", 3},      {"thurs", 3},     {"pon", 0},
    {"wt", 1},       {"śr", 2},     {"sr", 2},           {"czw", 3},       {"pt", 4},        {"sob", 5},
    {"nd", 6},       {"ndz", 6},    {"poniedziałek", 0}, {"wtorek", 1},    {"środa", 2},     {"sroda", 2},
    {"czwartek", 3}, {"piątek", 4}, {"piatek", 4},       {"sobota", 5},    {"niedziela", 6},
}};

// A date in three texts; the year is 0 when it is "0000".
DateFault date_of(std::string_view year,
                  std::string_view month,
                  std::string_view day,
                  std::chrono::year_month_day& into) {
    const auto years = number(year);
    const auto months = number(month);
    const auto days = number(day);
    if (!years || !months || !days || year.size() != 4) return DateFault::not_a_date;
    if (month.size() > 2 || day.size() > 2) return DateFault::not_a_date;
    into = std::chrono::year(*years) / *months / *days;
    // 29 February comes back every four years, so a yearly one is a date; year 0 is a leap year.
    if (!into.ok() || (year != every_year && *years < 1970)) return DateFault::no_such_date;
    return DateFault::none;
}

// "2026-12-24", "12-25", "24.12.2026" or "25.12."; the year is 0 when there is none.
DateFault parse_date(std::string_view text, std::chrono::year_month_day& into) {
    const char sign = text.find('.') == std::string_view::npos ? '-' : '.';
    if (sign == '.' && text.ends_with('.')) text.remove_suffix(1);
    std::array<std::string_view, 3> parts;
    std::size_t count = 0;
    for (; count < parts.size(); ++count) {
        const auto end = text.find(sign);
        parts[count] = text.substr(0, end);
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    if (count == 0 || count == parts.size()) return DateFault::not_a_date;
    const bool yearly = count == 1;
    if (sign == '.') return date_of(yearly ? every_year : parts[2], parts[1], parts[0], into);
    return yearly ? date_of(every_year, parts[0], parts[1], into)
                  : date_of(parts[0], parts[1], parts[2], into);
}

// The two dates around "..", a dash that no date has in it, or "to".
std::optional<std::pair<std::string_view, std::string_view>> split_dates(std::string_view text) {
    for (const std::string_view sign : {"..", "–", " - ", " to ", " do "}) {
        const auto at = text.find(sign);
        if (at != std::string_view::npos)
            return std::pair(trimmed(text.substr(0, at)), trimmed(text.substr(at + sign.size())));
    }
    return std::nullopt;
}

}  // namespace

std::optional<int> parse_time(std::string_view text) {
    const std::string_view written = trimmed(text);
    const auto colon = written.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 2) return std::nullopt;
    if (written.size() - colon != 3) return std::nullopt;
    const auto hour = number(written.substr(0, colon));
    const auto minute = number(written.substr(colon + 1));
    if (!hour || !minute || *minute > 59) return std::nullopt;
    const int minutes = *hour * 60 + *minute;
    if (minutes > 24 * 60) return std::nullopt;
    return minutes;
}

std::string meant_time(std::string_view text) {
    std::string word = lower(trimmed(text));
    const bool evening = word.ends_with("pm") || word.ends_with("p.m.");
    const bool morning = word.ends_with("am") || word.ends_with("a.m.");
    if (evening || morning) word.resize(word.find_first_of("ap"));
    word = std::string(trimmed(word));
    std::replace(word.begin(), word.end(), '.', ':');
    std::replace(word.begin(), word.end(), 'h', ':');
    if (word.find(':') == std::string::npos && word.size() == 4) word.insert(2, ":");
    if (word.find(':') == std::string::npos) word += ":00";
    if (word.ends_with(':')) word += "00";
    auto minutes = parse_time(word);
    if (!minutes) return {};
    if (evening && *minutes < 12 * 60) *minutes += 12 * 60;
    if (morning && *minutes >= 12 * 60) *minutes -= 12 * 60;
    return show_time(*minutes);
}

std::string show_time(int minutes) { return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60); }

std::optional<std::pair<std::string_view, std::string_view>> split_dash(std::string_view text) {
    for (const std::string_view dash : {std::string_view("–"), std::string_view("-")}) {
        const auto at = text.find(dash);
        if (at == std::string_view::npos) continue;
        const std::string_view right = text.substr(at + dash.size());
        if (right.find(dash) != std::string_view::npos) return std::nullopt;
        return std::pair(trimmed(text.substr(0, at)), trimmed(right));
    }
    return std::nullopt;
}

std::vector<std::string_view> split_commas(std::string_view text) {
    std::vector<std::string_view> parts;
    while (true) {
        const auto comma = text.find(',');
        parts.push_back(trimmed(text.substr(0, comma)));
        if (comma == std::string_view::npos) return parts;
        text.remove_prefix(comma + 1);
    }
}

std::optional<int> parse_day(std::string_view text) {
    const std::string word = lower(trimmed(text));
    for (const DayWord& known : day_words)
        if (known.word == word) return known.day;
    return std::nullopt;
}

const std::vector<std::string_view>& day_names() {
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> out;
        for (std::size_t i = 0; i < 14; ++i) out.push_back(day_words[i].word);
        return out;
    }();
    return names;
}

DateFault parse_dates(std::string_view text, Dates& into) {
    const auto ends = split_dates(text);
    const DateFault from = parse_date(ends ? ends->first : trimmed(text), into.from);
    if (from != DateFault::none) return from;
    into.to = into.from;
    if (!ends) return DateFault::none;
    const DateFault to = parse_date(ends->second, into.to);
    if (to != DateFault::none) return to;
    const bool yearly = static_cast<int>(into.from.year()) == 0;
    if (yearly != (static_cast<int>(into.to.year()) == 0)) return DateFault::mixed;
    if (!yearly && into.to < into.from) return DateFault::backwards;
    return DateFault::none;
}

}  // namespace frontdesk
