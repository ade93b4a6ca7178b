// SPDX-License-Identifier: MIT
// From the rows of a country's table to dates.
#include "engine/flow/holidays/holidays.hpp"

#include <algorithm>
#include <array>

#include "engine/flow/holidays/easter.hpp"

namespace frontdesk {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr sys_days first_bit{year{1970} / 1 / 1};
constexpr sys_days behind_last_bit{year{2101} / 1 / 1};
constexpr int first_year = 1583;  // of the Gregorian calendar
constexpr int last_year = 9999;

struct Found {
    sys_days date;
    const HolidayRule* rule;
    bool substitute;
};

sys_days nth_weekday(int in_year, const HolidayRule& rule) {
    const auto month = year{in_year} / rule.month;
    const weekday day{static_cast<unsigned>(rule.weekday)};
    if (rule.day < 0) return sys_days{month / day[std::chrono::last]};
    return sys_days{month / day[static_cast<unsigned>(rule.day)]};
}

sys_days date_of(const HolidayRule& rule, int in_year) {
    const auto on = [&](int day) { return sys_days{year{in_year} / rule.month / day}; };
    const weekday wanted{static_cast<unsigned>(rule.weekday)};
    switch (rule.kind) {
    case HolidayRule::Kind::date: return on(rule.day);
    case HolidayRule::Kind::easter: return western_easter(in_year) + days{rule.day};
    case HolidayRule::Kind::orthodox: return orthodox_easter(in_year) + days{rule.day};
    case HolidayRule::Kind::nth_weekday: return nth_weekday(in_year, rule);
    case HolidayRule::Kind::weekday_before: {
        const sys_days last = on(rule.day) - days{1};
        return last - (weekday{last} - wanted);
    }
    case HolidayRule::Kind::saint_brigid: break;
    }
    const sys_days first = on(1);
    if (weekday{first} == std::chrono::Friday) return first;
    return first + (wanted - weekday{first});
}

bool holds(const HolidayRule& rule, int in_year, std::uint32_t parts) {
    return rule.first_year <= in_year && in_year <= rule.last_year && in_year % rule.every == 0 &&
           (rule.parts == 0 || (rule.parts & parts) != 0);
}

bool is_weekend(sys_days date) {
    return weekday{date} == std::chrono::Saturday || weekday{date} == std::chrono::Sunday;
}

// Another day for a holiday on a weekend. `known` has all holidays of the year that stay where they are.
std::optional<sys_days> substitute_for(const Found& found, const std::vector<Found>& known) {
    if (!is_weekend(found.date)) return std::nullopt;
    const bool saturday = weekday{found.date} == std::chrono::Saturday;
    if (found.rule->moves == Moves::nearest_workday) return found.date + days{saturday ? -1 : 1};
    if (found.rule->moves != Moves::next_workday) return std::nullopt;
    const auto taken = [&](sys_days date) {
        return std::any_of(known.begin(), known.end(), [&](const Found& each) { return each.date == date; });
    };
    sys_days date = found.date + days{saturday ? 2 : 1};
    while (is_weekend(date) || taken(date)) date += days{1};
    return date;
}

// What the holidays of this year are kept on; a substitute may lie in the year before.
std::vector<Found> holidays_from(const HolidayCountry& country, std::uint32_t parts, int in_year) {
    std::vector<Found> found;
    for (const HolidayRule& rule : country.rules) {
        if (!holds(rule, in_year, parts)) continue;
        sys_days date = date_of(rule, in_year);
        if (rule.moves == Moves::saturday_instead && weekday{date} == std::chrono::Sunday) date -= days{1};
        found.push_back({date, &rule, false});
    }
    std::ranges::sort(found, {}, &Found::date);
    const std::size_t own = found.size();
    for (std::size_t i = 0; i < own; ++i)
        if (const auto date = substitute_for(found[i], found)) found.push_back({*date, found[i].rule, true});
    return found;
}

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

bool is_code(std::string_view text, std::string_view code) {
    return std::equal(text.begin(), text.end(), code.begin(), code.end(),
                      [](char left, char right) { return upper(left) == right; });
}

}  // namespace

HolidayCalendar::HolidayCalendar(const HolidayCountry& country, std::string_view code, std::uint32_t parts)
    : country_(&country), code_(code), parts_(parts) {
    const auto bits = static_cast<std::size_t>((behind_last_bit - first_bit).count());
    closed_.assign(bits / 64 + 1, 0);
    for (int in_year = 1970; in_year <= 2101; ++in_year) {
        for (const Found& found : holidays_from(country, parts, in_year)) {
            if (found.date < first_bit || found.date >= behind_last_bit) continue;
            const auto bit = static_cast<std::size_t>((found.date - first_bit).count());
            closed_[bit / 64] |= std::uint64_t{1} << (bit % 64);
        }
    }
}

std::optional<HolidayCalendar> find_holidays(std::string_view code) {
    for (const HolidayCountry* country : holiday_countries()) {
        if (is_code(code, country->code)) return HolidayCalendar{*country, country->code, 0};
        for (std::size_t i = 0; i < country->parts.size(); ++i)
            if (is_code(code, country->parts[i].code))
                return HolidayCalendar{*country, country->parts[i].code, std::uint32_t{1} << i};
    }
    return std::nullopt;
}

bool is_holiday(const HolidayCalendar& calendar, sys_days date) {
    if (first_bit <= date && date < behind_last_bit) {
        const auto bit = static_cast<std::size_t>((date - first_bit).count());
        return (calendar.closed_[bit / 64] >> (bit % 64) & 1) != 0;
    }
    const auto all = holidays_of(calendar, int{year_month_day{date}.year()});
    return std::any_of(all.begin(), all.end(), [&](const Holiday& each) { return each.date == date; });
}

std::vector<Holiday> holidays_of(const HolidayCalendar& calendar, int in_year) {
    std::vector<Holiday> holidays;
    if (in_year < first_year || in_year >= last_year) return holidays;
    for (const int from : {in_year, in_year + 1}) {
        for (const Found& found : holidays_from(*calendar.country_, calendar.parts_, from)) {
            const year_month_day date{found.date};
            if (date.year() == year{in_year})
                holidays.push_back({date, found.rule->english, found.rule->local, found.substitute});
        }
    }
    std::ranges::stable_sort(holidays, {}, &Holiday::date);
    return holidays;
}

}  // namespace frontdesk
