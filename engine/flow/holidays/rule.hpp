// SPDX-License-Identifier: MIT
// How a law fixes a holiday, as one row of a country's table.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace frontdesk {

// What happens when the day falls on a weekend. The day itself stays a holiday, except where it is `instead`.
enum class Moves : std::uint8_t {
    never,
    next_workday,      // from Saturday or Sunday to the next day that is neither weekend nor holiday
    nearest_workday,   // from Saturday to Friday, from Sunday to Monday
    saturday_instead,  // from Sunday to the day before, which then is the holiday
};

struct HolidayRule {
    enum class Kind : std::uint8_t {
        date,            // month, day
        easter,          // day: days after western Easter Sunday
        orthodox,        // day: days after orthodox Easter Sunday
        nth_weekday,     // day: which one of the month, negative from its end
        weekday_before,  // the last one before month, day
        saint_brigid,    // 1 February if a Friday, else the first Monday of February
    };
    Kind kind = Kind::date;
    int month = 0;
    int day = 0;
    int weekday = 0;  // 0 is Sunday
    std::string_view english;
    std::string_view local;
    Moves moves = Moves::never;
    int first_year = 0;
    int last_year = 9999;
    int every = 1;            // only in years divisible by it
    std::uint32_t parts = 0;  // bits of the parts of the country; 0: everywhere

    constexpr HolidayRule since(int year) const {
        HolidayRule rule = *this;
        rule.first_year = year;
        return rule;
    }
    constexpr HolidayRule until(int year) const {
        HolidayRule rule = *this;
        rule.last_year = year;
        return rule;
    }
    constexpr HolidayRule only(int year) const { return since(year).until(year); }
    constexpr HolidayRule each(int years) const {
        HolidayRule rule = *this;
        rule.every = years;
        return rule;
    }
    constexpr HolidayRule moving(Moves how) const {
        HolidayRule rule = *this;
        rule.moves = how;
        return rule;
    }
    constexpr HolidayRule in(std::uint32_t bits) const {
        HolidayRule rule = *this;
        rule.parts = bits;
        return rule;
    }
};

namespace holiday {

using Kind = HolidayRule::Kind;
enum Weekday : int { sunday, monday, tuesday, wednesday, thursday, friday, saturday };

constexpr HolidayRule on(int day, int month, std::string_view english, std::string_view local) {
    return {Kind::date, month, day, 0, english, local};
}
constexpr HolidayRule easter(int days_after, std::string_view english, std::string_view local) {
    return {Kind::easter, 0, days_after, 0, english, local};
}
constexpr HolidayRule orthodox(int days_after, std::string_view english, std::string_view local) {
    return {Kind::orthodox, 0, days_after, 0, english, local};
}
// The first to fourth of the month, or with -1 the last.
constexpr HolidayRule
nth(int which, Weekday weekday, int month, std::string_view english, std::string_view local) {
    return {Kind::nth_weekday, month, which, weekday, english, local};
}
constexpr HolidayRule
last_before(Weekday weekday, int day, int month, std::string_view english, std::string_view local) {
    return {Kind::weekday_before, month, day, weekday, english, local};
}

constexpr int good_friday = -2;
constexpr int easter_sunday = 0;
constexpr int easter_monday = 1;
constexpr int ascension = 39;
constexpr int whit_sunday = 49;
constexpr int whit_monday = 50;
constexpr int corpus_christi = 60;

}  // namespace holiday

// A part of a country with holidays of its own; its bit is its place in the list.
struct HolidayPart {
    std::string_view code;  // ISO 3166-2, "DE-BY"
    std::string_view name;
};

struct HolidayCountry {
    std::string_view code;  // ISO 3166-1, "PL"
    std::string_view english;
    std::string_view polish;
    std::string_view local;
    std::span<const HolidayRule> rules;
    std::span<const HolidayPart> parts;
};

}  // namespace frontdesk
