// SPDX-License-Identifier: MIT
// The words of one language that recognisers know besides those of ICU: data, one file per language.
#pragma once

#include <span>
#include <string_view>

namespace frontdesk {

// What a phrase means to a recogniser. The comments say what `value` is.
enum class Mean : char {
    filler = ' ',  // spends its words, means nothing
    number = 'n',
    ordinal = 'o',
    // counting
    thousand = 'k',  // factor
    dozen = 'd',     // how many: a noun that may be counted itself
    half = 'F',      // one half as a number of its own
    and_half = 'S',  // "and a half"
    minus = 'm',
    // days
    month = 'M',         // 1 to 12
    weekday = 'W',       // 0 (Sunday) to 6
    relative_day = 'R',  // days from today
    holiday = 'H',       // month * 100 + day
    days = 'u',          // a unit: how many days it has
    months = 'U',        // a unit: how many months it has
    ahead = 'I',         // "in", "za"
    ago_before = 'B',    // "hace", "il y a"
    ago_after = 'A',     // "ago", "temu"
    from_now = 'f',
    next = 'N',  // the coming one, or that of the next week: who knows
    coming = 'C',
    last = 'L',
    week = 'K',  // weeks from this one: "next week"
    weekend = 'E',
    // times
    part = 'p',       // of the day: a DayPart
    this_part = 'T',  // a DayPart of today: "tonight"
    instant = 'z',    // minutes of the day: noon, midnight
    hours = 'h',      // "Uhr", "heures": after an hour, or a unit
    minutes = 'i',    // a unit
    duration = 'D',   // minutes: "half an hour"
    now = 'J',
    quarter = 'q',      // minutes to add to the hour that follows: "half past", "quarter to"
    toward = 'b',       // minutes of the hour before the one that follows: "halb", "wpół do"
    and_quarter = 's',  // minutes to add to the hour that went before: "y media"
    past = 'P',
    to = 't',
    // yes or no
    yes = 'y',
    no = 'x',
    either = 'e',
    // choosing
    from_end = 'l',   // 1: the last
    either_of = 'r',  // "or", "to": joins alternatives
    // numbers
    none_of = 'Z',     // "keine", "without": a NoneOf
    other_word = '_',  // in none of the tables: the index of its token
    uncounted = '!',   // makes what stands with it no number: "one moment"
};

// What a word for "none" can be besides the beginning of "no bags".
enum class NoneOf { answer, only_before_noun, number_sign };

enum class DayPart { none, morning, afternoon, evening, night, am, pm };

struct LexiconEntry {
    Mean mean;
    int value;
    std::string_view phrases;  // separated by '|', with accents; folding is done when they are read
};

struct AnswerLexicon {
    std::string_view language;
    std::string_view fillers;                // for every recogniser but yes_no
    std::string_view articles;               // "ein", "une": the number 1, or nothing
    std::string_view uncounted;              // words behind a number that make it no answer: "one moment"
    std::span<const LexiconEntry> numbers;   // what ICU does not spell: inflected, colloquial
    std::span<const LexiconEntry> counting;  // numbers and what is counted
    std::span<const LexiconEntry> calendar;  // dates and times
    std::span<const LexiconEntry> agreeing;
    std::span<const LexiconEntry> picking;
    std::string_view contact;          // fillers around an address or a phone number
    std::string_view ordinal_endings;  // glued to digits: "th", "go"
    char grouping;                     // of thousands
    char decimal;
    enum class Order { day_first, both } order;              // of "3/4"
    enum class Minutes { before_hour, after_hour } minutes;  // "ten past five", "cinco y diez"
};

// The lexicon of a language code such as "pl" or "pl_PL"; one with digits only for a language nobody wrote.
const AnswerLexicon& lexicon(std::string_view language);

extern const AnswerLexicon english, polish, german, spanish, french, italian;

}  // namespace frontdesk
