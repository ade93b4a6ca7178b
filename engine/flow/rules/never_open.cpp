// SPDX-License-Identifier: MIT
// [never-open]: hours in which nobody is ever there.
#include <algorithm>
#include <chrono>

#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

namespace {

using Day = std::chrono::year_month_day;

// Whether an exception of every year holds on this date of a leap year; one may go round the new year.
bool covers(const HoursException& except, Day day) {
    if (int{except.from.year()} != 0) return false;
    const Day from{day.year(), except.from.month(), except.from.day()};
    const Day to{day.year(), except.to.month(), except.to.day()};
    return from <= to ? from <= day && day <= to : day >= from || day <= to;
}

// Whether exceptions close every day of every year.
bool always_closed(const Hours& hours) {
    constexpr std::chrono::year leap{2028};
    for (std::chrono::sys_days date{leap / 1 / 1}; date <= std::chrono::sys_days{leap / 12 / 31};
         date += std::chrono::days{1})
        if (std::none_of(hours.except.begin(), hours.except.end(),
                         [&](const HoursException& except) { return covers(except, Day{date}); }))
            return false;
    return true;
}

bool ever_open(const Hours& hours) {
    const auto given = [](const auto& ranges) { return !ranges.empty(); };
    const bool week = std::any_of(hours.open.begin(), hours.open.end(), given);
    const bool opened = std::any_of(hours.except.begin(), hours.except.end(),
                                    [](const HoursException& except) { return !except.ranges.empty(); });
    return hours.always || opened || (week && !always_closed(hours));
}

}  // namespace

void check_never_open(const Draft& draft, Report& report) {
    // Hours that could not be read have been told already.
    if (report.has_errors()) return;
    if (!ever_open(draft.bot.hours))
        report
            .error("never-open", draft.hours_mark,
                   {"with these hours you are never open", "przy tych godzinach zawsze jest zamknięte"})
            .advise({"give at least one day its hours, for example:  mon-fri: 09:00-17:00",
                     "podaj godziny choć jednego dnia, na przykład:  mon-fri: 09:00-17:00"});
    for (const Queue& queue : draft.bot.queues) {
        if (!queue.hours || ever_open(*queue.hours)) continue;
        report
            .error("never-open", draft.mark(queue.place),
                   {"nobody is ever there in the queue \"{}\"", "kolejki \"{}\" nigdy nikt nie obsługuje"},
                   queue.name)
            .note({"no customer would be answered", "żaden klient nie dostanie odpowiedzi"})
            .advise({"give it hours, or take \"hours\" out: then yours hold",
                     "podaj godziny albo usuń \"hours\": wtedy obowiązują godziny firmy"});
    }
}

}  // namespace frontdesk
