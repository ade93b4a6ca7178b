// SPDX-License-Identifier: MIT
#include "engine/text/language_forms.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <unicode/dcfmtsym.h>
#include <unicode/decimfmt.h>
#include <unicode/measfmt.h>
#include <unicode/measunit.h>
#include <unicode/measure.h>

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

// "scale/1E999999" would write as many digits.
bool is_safe_scale(std::string_view skeleton) {
    constexpr std::string_view stem = "scale/";
    for (auto at = skeleton.find(stem); at != std::string_view::npos; at = skeleton.find(stem, at + 1)) {
        const auto factor = skeleton.substr(at + stem.size(), skeleton.find(' ', at) - at - stem.size());
        if (factor.find_first_not_of("0123456789.") != std::string_view::npos) return false;
    }
    return true;
}

icu::Locale locale_of(std::string_view language) {
    icu::Locale locale = icu::Locale::createFromName(std::string(language).c_str());
    return locale.isBogus() ? icu::Locale::getEnglish() : locale;
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

LanguageForms::LanguageForms(std::string_view language)
    : language_(language),
      locale_(locale_of(language)),
      number_(icu::number::NumberFormatter::withLocale(locale_)),
      date_(long_date_form(locale_)) {
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
        auto made = NumberFormatter::forSkeleton(icu::UnicodeString::fromUTF8(style.substr(2)), status)
                        .locale(locale);
        made.copyErrorTo(status);
        if (U_FAILURE(status)) return std::nullopt;
        return made;
    }
    if (style.find_first_not_of("#0,.") != std::string_view::npos) return std::nullopt;
    const icu::DecimalFormat pattern(icu::UnicodeString::fromUTF8(style),
                                     icu::DecimalFormatSymbols(locale, status), status);
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
