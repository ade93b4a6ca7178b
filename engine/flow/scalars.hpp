// SPDX-License-Identifier: MIT
// Texts read as what a key expects: times, days, dates, durations, numbers of telephones. Pure.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/instant.hpp"
#include "engine/flow/bot.hpp"

namespace frontdesk {

// Minutes since midnight of "7:00", "07:00" … "24:00".
std::optional<int> parse_time(std::string_view text);
// What somebody meant who wrote "9am", "9.30" or "17": "09:00", "09:30", "17:00". Empty: no idea.
std::string meant_time(std::string_view text);
// "07:00"
std::string show_time(int minutes);

// Two parts around a dash ("-" or "–"); nothing if there is not exactly one.
std::optional<std::pair<std::string_view, std::string_view>> split_dash(std::string_view text);
// Parts between commas, trimmed; empty ones are kept.
std::vector<std::string_view> split_commas(std::string_view text);

// 0 is Monday: "mon", "Monday", "pon", "poniedziałek".
std::optional<int> parse_day(std::string_view text);
// The days' English names, full and short, as a flow may write them.
const std::vector<std::string_view>& day_names();

// "15m", "2h", "30 days", "1h30m"; above zero and at most ten years.
std::optional<Duration> parse_duration(std::string_view text);

struct Dates {
    std::chrono::year_month_day from;
    std::chrono::year_month_day to;
};
enum class DateFault { none, not_a_date, no_such_date, mixed, backwards };
// "2026-12-24", "12-25" (year 0: every year), "24.12.2026", "25.12."; two of them around "..", " - ", "–", "
// to ".
DateFault parse_dates(std::string_view text, Dates& into);

// "+48 601 234 567" as "+48601234567".
std::optional<std::string> parse_phone(std::string_view text);
std::optional<bool> parse_yes_no(std::string_view text);
// https://, with a host and without blanks.
bool is_https(std::string_view text);
// A name: letters, digits, "_" and "-", beginning with a letter or a digit, at most 64 characters.
bool is_name(std::string_view text);
// The nearest name to what was written: "opening hours" -> "opening_hours". Empty: none.
std::string meant_name(std::string_view text);

}  // namespace frontdesk
