// SPDX-License-Identifier: MIT
// How one language writes values: numbers, dates, times, yes and no, and its plural rules.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/smpdtfmt.h>

#include "engine/base/value.hpp"

namespace frontdesk {

// A date format of one language and one style. Formatting reads it only: the calendar, which changes, is a
// copy.
class DateForm {
public:
    explicit DateForm(std::unique_ptr<icu::SimpleDateFormat> format);
    std::string say(LocalTime at) const;
    // For a date that has no time, or a time without a date; the form itself where it wants no more.
    const DateForm& alone() const { return alone_ ? *alone_ : *this; }
    void write_alone_by(std::unique_ptr<const DateForm> alone) { alone_ = std::move(alone); }

private:
    std::unique_ptr<icu::SimpleDateFormat> format_;
    std::unique_ptr<const DateForm> alone_;
};

using NumberForm = icu::number::LocalizedNumberFormatter;

// Immutable once made, so that all texts of a language may share it, in all threads.
class LanguageForms {
public:
    explicit LanguageForms(std::string_view language);

    const std::string& language() const { return language_; }
    const icu::Locale& locale() const { return locale_; }
    // "one", "few", "many", "other"
    std::string_view plural_of(double number) const;
    std::string_view ordinal_of(double number) const;
    std::string say_number(double number) const;
    // As a sentence shows it: "32", "28 listopada 2026", "07:30", "tak".
    std::string say(const Value& value) const;

private:
    std::string language_;
    icu::Locale locale_;
    std::unique_ptr<icu::PluralRules> plural_;
    std::unique_ptr<icu::PluralRules> ordinal_;
    NumberForm number_;
    DateForm date_;
};

// Made once for a thread and language, since making it takes as long as some hundred messages.
std::shared_ptr<const LanguageForms> forms_of(std::string_view language);

// Patterns and skeletons may be hostile: "dddd…" pads a number with so many zeros.
inline constexpr std::size_t longest_style = 64;

// Nothing when there is no such style. Styles: short, medium, long, full, a skeleton after "::", a pattern.
// A skeleton or pattern may have a time as well, for values that have one: "::EEEEdMMMMHHmm".
std::unique_ptr<DateForm> date_form(const icu::Locale& locale, std::string_view style);
DateForm long_date_form(const icu::Locale& locale);
// The same for times of day; no style is "07:30" everywhere.
std::unique_ptr<DateForm> time_form(const icu::Locale& locale, std::string_view style);
// Styles: integer, percent, a skeleton after "::", a pattern.
std::optional<NumberForm> number_form(const icu::Locale& locale, std::string_view style);

std::string say_number(const NumberForm& form, double number);

}  // namespace frontdesk
