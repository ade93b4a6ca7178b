// SPDX-License-Identifier: MIT
// The rule in the last line of a zone file ("CET-1CEST,M3.5.0,M10.5.0/3"): POSIX TZ as RFC 8536 extends it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace frontdesk {

// From `at` (UTC seconds) on, clocks are `offset` seconds east of Greenwich.
struct ZoneChange {
    std::int64_t at;
    std::int32_t offset;
};

class ZoneRule {
public:
    // Nothing if the text is not a rule, or has a summer time without its dates.
    static std::optional<ZoneRule> parse(std::string_view text);

    // The changes of one year; the end of summer time before its beginning. None without summer time.
    std::vector<ZoneChange> changes_in(int year) const;

private:
    // A day of the year as the rule names it, and the local time of that day in seconds.
    struct Day {
        enum class Kind { julian, zero_based, month_week } kind = Kind::julian;
        int number = 0;  // day of the year, or of the week
        int month = 0;
        int week = 0;
        std::int32_t time = 7200;
    };
    friend class ZoneRuleReader;
    static std::int64_t moment(const Day& day, int year);

    std::int32_t standard_ = 0;
    std::int32_t summer_ = 0;
    std::optional<Day> begins_;
    std::optional<Day> ends_;
};

}  // namespace frontdesk
