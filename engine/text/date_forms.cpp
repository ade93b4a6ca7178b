// SPDX-License-Identifier: MIT
// Dates and times of day in a language's way, by style, skeleton or pattern.
#include <memory>
#include <string>

#include <unicode/gregocal.h>
#include <unicode/timezone.h>

#include "engine/base/check.hpp"
#include "engine/text/language_forms.hpp"

namespace frontdesk {
namespace {

constexpr std::string_view date_fields = "GyYuUrQqMLwWdDFEec";
constexpr std::string_view time_fields = "ahHkKjJbBms";

constexpr std::string_view all_fields = "GyYuUrQqMLwWdDFEecahHkKjJbBms";

// "EEEEdMMMM" of "EEEEdMMMMHHmm".
std::string only(std::string_view skeleton, std::string_view fields) {
    std::string kept;
    for (const char c : skeleton)
        if (fields.find(c) != std::string_view::npos) kept += c;
    return kept;
}

std::unique_ptr<icu::SimpleDateFormat> simple(icu::DateFormat* format) {
    std::unique_ptr<icu::DateFormat> owned{format};
    auto* const known = dynamic_cast<icu::SimpleDateFormat*>(format);
    if (known != nullptr) owned.release();
    return std::unique_ptr<icu::SimpleDateFormat>{known};
}

std::unique_ptr<DateForm> by_pattern(const icu::Locale& locale, const icu::UnicodeString& pattern) {
    UErrorCode status = U_ZERO_ERROR;
    auto format = std::make_unique<icu::SimpleDateFormat>(pattern, locale, status);
    if (U_FAILURE(status)) return nullptr;
    return std::make_unique<DateForm>(std::move(format));
}

bool only_fields(std::string_view skeleton, std::string_view fields) {
    return !skeleton.empty() && skeleton.find_first_not_of(fields) == std::string_view::npos;
}

std::unique_ptr<DateForm>
by_skeleton(const icu::Locale& locale, std::string_view skeleton, std::string_view fields) {
    if (!only_fields(skeleton, fields)) return nullptr;
    UErrorCode status = U_ZERO_ERROR;
    icu::SimpleDateFormat* const made = simple(icu::DateFormat::createInstanceForSkeleton(
                                                   icu::UnicodeString::fromUTF8(skeleton), locale, status))
                                            .release();
    std::unique_ptr<icu::SimpleDateFormat> format{made};
    if (U_FAILURE(status) || !format) return nullptr;
    return std::make_unique<DateForm>(std::move(format));
}

// Letters outside of quotes are fields; others than these would show a zone that a value does not have.
bool is_pattern_of(std::string_view pattern, std::string_view fields) {
    bool quoted = false;
    bool any = false;
    for (const char c : pattern) {
        if (c == '\'') quoted = !quoted;
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (quoted || !letter) continue;
        if (fields.find(c) == std::string_view::npos) return false;
        any = true;
    }
    return any && !quoted;
}

std::optional<icu::DateFormat::EStyle> style_named(std::string_view word) {
    if (word == "short") return icu::DateFormat::kShort;
    if (word == "medium") return icu::DateFormat::kMedium;
    if (word == "long") return icu::DateFormat::kLong;
    if (word == "full") return icu::DateFormat::kFull;
    return std::nullopt;
}

std::unique_ptr<DateForm> checked_form(std::unique_ptr<icu::SimpleDateFormat> format) {
    return format ? std::make_unique<DateForm>(std::move(format)) : nullptr;
}

std::unique_ptr<DateForm>
by_fields(const icu::Locale& locale, std::string_view style, std::string_view fields) {
    if (style.starts_with("::")) return by_skeleton(locale, style.substr(2), fields);
    return is_pattern_of(style, fields) ? by_pattern(locale, icu::UnicodeString::fromUTF8(style)) : nullptr;
}

std::unique_ptr<DateForm> short_time(const icu::Locale& locale) {
    return by_pattern(locale, icu::UnicodeString(u"HH:mm"));
}

bool has_any(std::string_view style, std::string_view fields) {
    return style.find_first_of(fields) != std::string_view::npos;
}

// A style of both: "::EEEEdMMMMHHmm". A value that has but one of the two is written by `alone`.
std::unique_ptr<DateForm> by_both(const icu::Locale& locale,
                                  std::string_view style,
                                  std::string_view own_fields,
                                  std::unique_ptr<DateForm> alone) {
    const bool skeleton = style.starts_with("::");
    if (skeleton) style.remove_prefix(2);
    auto both = skeleton                           ? by_skeleton(locale, style, all_fields)
                : is_pattern_of(style, all_fields) ? by_pattern(locale, icu::UnicodeString::fromUTF8(style))
                                                   : nullptr;
    if (!both || !has_any(style, own_fields)) return nullptr;
    if (skeleton) alone = by_skeleton(locale, only(style, own_fields), own_fields);
    both->write_alone_by(std::move(alone));
    return both;
}

std::unique_ptr<icu::SimpleDateFormat> long_date(const icu::Locale& locale) {
    auto format = simple(icu::DateFormat::createDateInstance(icu::DateFormat::kLong, locale));
    check(format != nullptr, "ICU has no calendar");
    return format;
}

}  // namespace

DateForm::DateForm(std::unique_ptr<icu::SimpleDateFormat> format) : format_(std::move(format)) {
    // The local time is handed over as if it were Greenwich's, because our zones are not those that ICU
    // knows.
    format_->setTimeZone(*icu::TimeZone::getGMT());
    const std::unique_ptr<icu::Calendar> calendar{format_->getCalendar()->clone()};
    if (auto* const gregorian = dynamic_cast<icu::GregorianCalendar*>(calendar.get())) {
        UErrorCode status = U_ZERO_ERROR;
        gregorian->setGregorianChange(-1e15, status);  // our calendar has no Julian past
        if (U_SUCCESS(status)) format_->setCalendar(*gregorian);
    }
}

std::string DateForm::say(LocalTime at) const {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar{format_->getCalendar()->clone()};
    calendar->setTime(static_cast<UDate>(at.time_since_epoch().count()) * 1000.0, status);
    icu::UnicodeString said;
    icu::FieldPosition nowhere{icu::FieldPosition::DONT_CARE};
    format_->format(*calendar, said, nowhere);
    std::string text;
    return said.toUTF8String(text);
}

DateForm long_date_form(const icu::Locale& locale) { return DateForm(long_date(locale)); }

std::unique_ptr<DateForm> date_form(const icu::Locale& locale, std::string_view style) {
    if (style.size() > longest_style) return nullptr;
    if (style.empty()) style = "long";
    if (const auto named = style_named(style))
        return checked_form(simple(icu::DateFormat::createDateInstance(*named, locale)));
    if (auto form = by_fields(locale, style, date_fields)) return form;
    return by_both(locale, style, date_fields, checked_form(long_date(locale)));
}

std::unique_ptr<DateForm> time_form(const icu::Locale& locale, std::string_view style) {
    if (style.size() > longest_style) return nullptr;
    if (style.empty()) return short_time(locale);
    if (auto named = style_named(style)) {
        // The longer ones add a zone.
        if (*named == icu::DateFormat::kLong || *named == icu::DateFormat::kFull)
            named = icu::DateFormat::kMedium;
        return checked_form(simple(icu::DateFormat::createTimeInstance(*named, locale)));
    }
    if (auto form = by_fields(locale, style, time_fields)) return form;
    return by_both(locale, style, time_fields, short_time(locale));
}

}  // namespace frontdesk
