// SPDX-License-Identifier: MIT
#include "engine/text/dates.hpp"

#include <chrono>
#include <memory>

#include <unicode/datefmt.h>
#include <unicode/locid.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include "engine/base/check.hpp"

namespace frontdesk {

std::string say_date(LocalTime at, const std::string& language) {
    const std::unique_ptr<icu::DateFormat> format{icu::DateFormat::createDateInstance(
        icu::DateFormat::kFull, icu::Locale::createFromName(language.c_str()))};
    check(format != nullptr, "ICU has no calendar");
    // The local time is handed over as if it were Greenwich's, because our zones are not those that ICU
    // knows.
    format->setTimeZone(*icu::TimeZone::getGMT());
    icu::UnicodeString date;
    format->format(static_cast<UDate>(at.time_since_epoch().count()) * 1000.0, date);
    std::string text;
    return date.toUTF8String(text);
}

std::string say_time(LocalTime at) {
    const std::chrono::hh_mm_ss time{at - std::chrono::floor<std::chrono::days>(at)};
    const auto two_digits = [](auto number) {
        const std::string digits = std::to_string(number);
        return digits.size() < 2 ? "0" + digits : digits;
    };
    return two_digits(time.hours().count()) + ":" + two_digits(time.minutes().count());
}

}  // namespace frontdesk
