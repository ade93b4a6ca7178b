// SPDX-License-Identifier: MIT
// What a customer types as an answer, as typed values. The whole message has to be spent on the answer, apart
// from courtesy and filler words ("please", "about", "dla", "osób"); a sentence about something else is none.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/value.hpp"

namespace frontdesk {

// What a text can mean. None: not understood; one: that; several: ambiguous, to be asked back, never guessed.
struct Readings {
    static constexpr std::size_t most = 4;

    std::vector<Value> values;  // ordered as found, distinct, at most `most`
    bool doubtful = false;      // an article or a "no" before a word that may be anything: "eine Tasche"

    bool none() const { return values.empty(); }
    bool sure() const { return values.size() == 1; }
    bool operator==(const Readings&) const = default;
};

// Everything that a recogniser knows besides the text; views live as long as the call.
struct RecogniseContext {
    std::string_view language;               // the customer's; tried first
    std::span<const std::string> languages;  // all of the bot's; tried after, in this order
    LocalTime now{};                         // wall clock of the business
    std::string_view region;                 // ISO country of phone numbers, may be empty
};

// Understood: en, pl, de, es, fr, it. Any other language has digits and ISO dates. A text longer than
// `max_answer_bytes` is no answer to any of these. Any bytes are accepted; linear time.
inline constexpr std::size_t max_answer_bytes = 1'000;

// double. "about 12", "dla trzydziestu dwóch", "1.200,50", "ein Dutzend"; "2-3" is both. One to three words
// that are in no table may follow, unless they make a sentence of it: "two bags", not "one question"; "none"
// is 0.
Readings recognise_number(std::string_view text, const RecogniseContext& context);
// double without a fraction; readings with one are left out.
Readings recognise_whole_number(std::string_view text, const RecogniseContext& context);
// bool. "yep", "no thanks", "raczej nie", a thumb up.
Readings recognise_yes_no(std::string_view text, const RecogniseContext& context);
// Date. "jutro", "next Friday", "28.11", "the 5th". A day without a year is the next one from today on.
Readings recognise_date(std::string_view text, const RecogniseContext& context);
// TimeOfDay. "half past five", "wpół do szóstej", "17.30". An hour from 1 to 11 that says neither morning nor
// evening ("5", "5:30") is both; 12 is noon. The caller may drop what is outside of its hours: narrow().
Readings recognise_time(std::string_view text, const RecogniseContext& context);
// LocalTime: a date and a time in either order, or "in 2 hours". Of two readings, the past one is dropped.
Readings recognise_date_time(std::string_view text, const RecogniseContext& context);
// std::string: the address, its domain in small letters.
Readings recognise_email(std::string_view text, const RecogniseContext& context);
// std::string in E.164. Numbers that the region does not have are none.
Readings recognise_phone(std::string_view text, const RecogniseContext& context);
// std::string with http:// or https://; "example.com" gets https://.
Readings recognise_url(std::string_view text, const RecogniseContext& context);

// Those times of day (of TimeOfDay or LocalTime) that are from `first` to `last`; all when none are.
Readings narrow(Readings readings, TimeOfDay first, TimeOfDay last);

// All that a choice is called: its label and further phrases, in all languages.
struct ChoiceWords {
    std::vector<std::string> phrases;
};

// Indexes from 0, in order: what is said whole, by number ("2", "drugi", "the last one"), by some of a
// label's words, with one typing error in a word of five letters or more, or by another ending; the first
// kind wins.
std::vector<std::size_t> recognise_choice(std::string_view text,
                                          const RecogniseContext& context,
                                          std::span<const ChoiceWords> choices);
// The index from 0 of "2", "numer 2", "the second one", "ostatni" among `count`; nothing when it is none of
// them.
std::optional<std::size_t>
recognise_ordinal_choice(std::string_view text, const RecogniseContext& context, std::size_t count);

}  // namespace frontdesk
