// SPDX-License-Identifier: MIT
#include "engine/text/language_forms.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <unicode/dcfmtsym.h>
#include <unicode/decimfmt.h>
#include <unicode/gregocal.h>
#include <unicode/measfmt.h>
#include <unicode/measunit.h>
#include <unicode/measure.h>
#include <unicode/timezone.h>

#include "engine/base/check.hpp"

namespace frontdesk {
namespace {

using std::chrono::days;
using std::chrono::minutes;

struct YesNo {
    std::string_view language;
    std::string_view yes;
    std::string_view no;
};
constexpr std::array<YesNo, 10> yes_no = {{
    {"en", "yes", "no"},
    {"pl", "tak", "nie"},
    {"de", "ja", "nein"},
    {"fr", "oui", "non"},
    {"es", "sí", "no"},
    {"it", "sì", "no"},
    {"uk", "так", "ні"},
    {"cs", "ano", "ne"},
    {"pt", "sim", "não"},
    {"nl", "ja", "nee"},
}};

std::string_view say_yes_no(bool yes, std::string_view language) {
    const YesNo* words = &yes_no.front();
    for (const YesNo& known : yes_no)
        if (known.language == language) words = &known;
    return yes ? words->yes : words->no;
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string say_time_of_day(int of_day) { return two_digits(of_day / 60) + ":" + two_digits(of_day % 60); }

// The two largest units: "1 day, 2 hours".
std::string say_duration(Duration duration, const icu::Locale& locale) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::MeasureFormat format(locale, UMEASFMT_WIDTH_WIDE, status);
    std::int64_t rest = std::chrono::duration_cast<std::chrono::seconds>(duration).count();
    std::vector<icu::Measure> parts;
    const auto take = [&](std::int64_t seconds, icu::MeasureUnit* (*make)(UErrorCode&)) {
        const std::int64_t count = rest / seconds;
        const bool only = parts.empty() && seconds == 1;
        if (parts.size() == 2 || (count == 0 && !only)) return;
        parts.emplace_back(icu::Formattable(count), make(status), status);
        rest -= count * seconds;
    };
    take(86'400, icu::MeasureUnit::createDay);
    take(3'600, icu::MeasureUnit::createHour);
    take(60, icu::MeasureUnit::createMinute);
    take(1, icu::MeasureUnit::createSecond);
    icu::UnicodeString said;
    icu::FieldPosition nowhere;
    if (U_SUCCESS(status))
        format.formatMeasures(parts.data(), static_cast<std::int32_t>(parts.size()), said, nowhere, status);
    std::string text;
    if (U_FAILURE(status)) return to_text(Value{duration});
    return said.toUTF8String(text);
}

std::unique_ptr<icu::SimpleDateFormat> simple(icu::DateFormat* format) {
    std::unique_ptr<icu::DateFormat> owned{format};
    auto* const known = dynamic_cast<icu::SimpleDateFormat*>(format);
    if (known != nullptr) owned.release();
    return std::unique_ptr<icu::SimpleDateFormat>{known};
}

icu::UnicodeString from_utf8(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

// Patterns and skeletons may be hostile: "dddd…" pads a number with so many zeros.
constexpr std::size_t longest_style = 64;

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
    icu::SimpleDateFormat* const made =
        simple(icu::DateFormat::createInstanceForSkeleton(from_utf8(skeleton), locale, status)).release();
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

// "scale/1E999999" would write as many digits.
bool is_safe_scale(std::string_view skeleton) {
    constexpr std::string_view stem = "scale/";
    for (auto at = skeleton.find(stem); at != std::string_view::npos; at = skeleton.find(stem, at + 1)) {
        const auto factor = skeleton.substr(at + stem.size(), skeleton.find(' ', at) - at - stem.size());
        if (factor.find_first_not_of("0123456789.") != std::string_view::npos) return false;
    }
    return true;
}

constexpr std::string_view date_fields = "GyYuUrQqMLwWdDFEec";
constexpr std::string_view time_fields = "ahHkKjJbBms";

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

icu::Locale locale_of(std::string_view language) {
    icu::Locale locale = icu::Locale::createFromName(std::string(language).c_str());
    return locale.isBogus() ? icu::Locale::getEnglish() : locale;
}

DateForm long_date(const icu::Locale& locale) {
    auto format = simple(icu::DateFormat::createDateInstance(icu::DateFormat::kLong, locale));
    check(format != nullptr, "ICU has no calendar");
    return DateForm(std::move(format));
}

std::string_view keyword(const icu::UnicodeString& word) {
    constexpr std::array<std::string_view, 6> known = {"one", "few", "many", "other", "two", "zero"};
    for (const std::string_view one : known) {
        bool same = word.length() == static_cast<std::int32_t>(one.size());
        for (std::size_t i = 0; same && i < one.size(); ++i)
            same = word[static_cast<std::int32_t>(i)] == static_cast<char16_t>(one[i]);
        if (same) return one;
    }
    return "other";
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

LanguageForms::LanguageForms(std::string_view language)
    : language_(language),
      locale_(locale_of(language)),
      number_(icu::number::NumberFormatter::withLocale(locale_)),
      date_(long_date(locale_)) {
    UErrorCode status = U_ZERO_ERROR;
    plural_.reset(icu::PluralRules::forLocale(locale_, UPLURAL_TYPE_CARDINAL, status));
    ordinal_.reset(icu::PluralRules::forLocale(locale_, UPLURAL_TYPE_ORDINAL, status));
    check(U_SUCCESS(status) && plural_ && ordinal_, "ICU has no plural rules");
}

std::string_view LanguageForms::plural_of(double number) const { return keyword(plural_->select(number)); }

std::string_view LanguageForms::ordinal_of(double number) const { return keyword(ordinal_->select(number)); }

std::string LanguageForms::say_number(double number) const { return frontdesk::say_number(number_, number); }

std::string LanguageForms::say(const Value& value) const {
    switch (type_of(value)) {
    case ValueType::text: return std::get<std::string>(value);
    case ValueType::number: return say_number(std::get<double>(value));
    case ValueType::yes_no: return std::string(say_yes_no(std::get<bool>(value), language_));
    case ValueType::date: return date_.say(std::chrono::local_days{std::get<Date>(value)});
    case ValueType::time: return say_time_of_day(std::get<TimeOfDay>(value).minutes);
    case ValueType::date_time: {
        const LocalTime at = std::get<LocalTime>(value);
        const auto day = std::chrono::floor<days>(at);
        const auto of_day = std::chrono::duration_cast<minutes>(at - day).count();
        return date_.say(at) + ", " + say_time_of_day(static_cast<int>(of_day));
    }
    case ValueType::duration: return say_duration(std::get<Duration>(value), locale_);
    }
    return {};
}

std::shared_ptr<const LanguageForms> forms_of(std::string_view language) {
    constexpr std::size_t most = 32;
    thread_local std::vector<std::shared_ptr<const LanguageForms>> made;
    for (const auto& forms : made)
        if (forms->language() == language) return forms;
    if (made.size() == most) made.erase(made.begin());
    made.push_back(std::make_shared<const LanguageForms>(language));
    return made.back();
}

std::unique_ptr<DateForm> date_form(const icu::Locale& locale, std::string_view style) {
    if (style.size() > longest_style) return nullptr;
    if (style.empty()) style = "long";
    if (const auto named = style_named(style))
        return checked_form(simple(icu::DateFormat::createDateInstance(*named, locale)));
    if (style.starts_with("::")) return by_skeleton(locale, style.substr(2), date_fields);
    return is_pattern_of(style, date_fields) ? by_pattern(locale, from_utf8(style)) : nullptr;
}

std::unique_ptr<DateForm> time_form(const icu::Locale& locale, std::string_view style) {
    if (style.size() > longest_style) return nullptr;
    if (style.empty()) return by_pattern(locale, icu::UnicodeString(u"HH:mm"));
    if (auto named = style_named(style)) {
        // The longer ones add a zone.
        if (*named == icu::DateFormat::kLong || *named == icu::DateFormat::kFull)
            named = icu::DateFormat::kMedium;
        return checked_form(simple(icu::DateFormat::createTimeInstance(*named, locale)));
    }
    if (style.starts_with("::")) return by_skeleton(locale, style.substr(2), time_fields);
    return is_pattern_of(style, time_fields) ? by_pattern(locale, from_utf8(style)) : nullptr;
}

std::optional<NumberForm> number_form(const icu::Locale& locale, std::string_view style) {
    if (style.size() > longest_style) return std::nullopt;
    using namespace icu::number;
    UErrorCode status = U_ZERO_ERROR;
    if (style.empty()) return NumberFormatter::withLocale(locale);
    if (style == "integer") return NumberFormatter::withLocale(locale).precision(Precision::integer());
    if (style == "percent")
        return NumberFormatter::withLocale(locale).unit(icu::NoUnit::percent()).scale(Scale::powerOfTen(2));
    if (style.starts_with("::")) {
        if (!is_safe_scale(style)) return std::nullopt;
        auto made = NumberFormatter::forSkeleton(from_utf8(style.substr(2)), status).locale(locale);
        made.copyErrorTo(status);
        if (U_FAILURE(status)) return std::nullopt;
        return made;
    }
    if (style.find_first_not_of("#0,.") != std::string_view::npos) return std::nullopt;
    const icu::DecimalFormat pattern(from_utf8(style), icu::DecimalFormatSymbols(locale, status), status);
    if (U_FAILURE(status)) return std::nullopt;
    const NumberForm* const made = pattern.toNumberFormatter(status);
    if (made == nullptr || U_FAILURE(status)) return std::nullopt;
    return *made;
}

std::string say_number(const NumberForm& form, double number) {
    UErrorCode status = U_ZERO_ERROR;
    std::string text;
    const auto said = form.formatDouble(number, status).toString(status);
    if (U_FAILURE(status)) return to_text(Value{number});
    return said.toUTF8String(text);
}

}  // namespace frontdesk
