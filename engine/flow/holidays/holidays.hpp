// SPDX-License-Identifier: MIT
// Public holidays of a country or a part of it, worked out from its laws without asking anybody.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/flow/holidays/countries.hpp"

namespace frontdesk {

struct Holiday {
    std::chrono::year_month_day date;
    std::string_view english;
    std::string_view local;
    bool substitute = false;  // kept on this day because its own falls on a weekend
    bool operator==(const Holiday&) const = default;
};

// The holidays of one country, or of one part of it. Cheap to ask, a few kilobytes to copy.
class HolidayCalendar {
public:
    HolidayCalendar(const HolidayCountry& country, std::string_view code, std::uint32_t parts);

    std::string_view code() const { return code_; }  // as in ISO 3166: "PL", "DE-BY"
    const HolidayCountry& country() const { return *country_; }
    bool operator==(const HolidayCalendar& other) const { return code_ == other.code_; }

private:
    friend bool is_holiday(const HolidayCalendar& calendar, std::chrono::sys_days date);
    friend std::vector<Holiday> holidays_of(const HolidayCalendar& calendar, int year);

    const HolidayCountry* country_;
    std::string_view code_;
    std::uint32_t parts_;
    std::vector<std::uint64_t> closed_;  // a bit for each day of the years in which shops ask
};

// "PL", "DE", "de-by", "GB-SCT"; nothing for others, also for a part whose own holidays are not known.
std::optional<HolidayCalendar> find_holidays(std::string_view code);
// Whether the date, which means the one on the wall there, is a holiday.
bool is_holiday(const HolidayCalendar& calendar, std::chrono::sys_days date);
// By date. Two may fall on one date.
std::vector<Holiday> holidays_of(const HolidayCalendar& calendar, int year);

}  // namespace frontdesk
