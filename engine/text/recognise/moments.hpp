// SPDX-License-Identifier: MIT
// What the items of a message say about days and times; shared by the recognisers of dates and times.
#pragma once

#include <span>

#include "engine/text/recognise/vocabulary.hpp"

namespace frontdesk {

// Dates in `items`, all of which must be spent.
Readings read_date(std::span<const AnswerItem> items, const AnswerLexicon& lexicon, LocalTime now);
// The day of the month, the month and the year in figures ("28.11", "3/4/26", "2026-12-12").
Readings read_date_in_figures(std::span<const AnswerItem> items, const AnswerLexicon& lexicon, Date today);
// Times of day in `items`, all of which must be spent.
Readings read_time(std::span<const AnswerItem> items, const AnswerLexicon& lexicon, LocalTime now);
// How far ahead "in 2 hours", "za pół godziny", "now" is; nothing when it says something else.
std::optional<std::chrono::minutes> read_wait(std::span<const AnswerItem> items);

// The next such day from `today` on (29 February: in the next leap year); nothing for 31 November.
std::optional<Date> next_day(Date today, unsigned month, unsigned day);
// The next such day of a month from `today` on.
std::optional<Date> next_day_of_month(Date today, unsigned day);
// A year as people write it: 26 is 2026, 85 is 1985.
int whole_year(double year, std::size_t digits, Date today);
Date plus_days(Date date, int days);

}  // namespace frontdesk
