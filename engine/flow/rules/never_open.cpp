// SPDX-License-Identifier: MIT
// [never-open]: hours in which nobody is ever there.
#include <algorithm>

#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

namespace {

bool ever_open(const Hours& hours) {
    const auto given = [](const auto& ranges) { return !ranges.empty(); };
    return hours.always || std::any_of(hours.open.begin(), hours.open.end(), given) ||
           std::any_of(hours.except.begin(), hours.except.end(),
                       [](const HoursException& except) { return !except.ranges.empty(); });
}

}  // namespace

void check_never_open(const Draft& draft, Report& report) {
    // Hours that could not be read have been told already.
    if (report.has_errors()) return;
    if (!ever_open(draft.bot.hours))
        report
            .error("never-open", draft.hours_mark,
                   {"with these hours you are never open", "z tymi godzinami jest zawsze zamknięte"})
            .advise({"give at least one day its hours, for example:  mon-fri: 09:00-17:00",
                     "podaj godziny choć jednego dnia, na przykład:  mon-fri: 09:00-17:00"});
    for (const Queue& queue : draft.bot.queues) {
        if (!queue.hours || ever_open(*queue.hours)) continue;
        report
            .error("never-open", draft.mark(queue.place),
                   {"nobody is ever there in the queue \"{}\"", "w kolejce \"{}\" nigdy nikogo nie ma"},
                   queue.name)
            .note({"no customer would be answered", "żaden klient nie dostanie odpowiedzi"})
            .advise({"give it hours, or take \"hours\" out: then yours hold",
                     "podaj godziny albo usuń \"hours\": wtedy działają godziny firmy"});
    }
}

}  // namespace frontdesk
