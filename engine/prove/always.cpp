// SPDX-License-Identifier: MIT
// [always-true], [never-true]: a condition that says nothing.
#include <set>

#include "engine/flow/condition/truth.hpp"
#include "engine/prove/conditions.hpp"
#include "engine/prove/rules.hpp"

namespace frontdesk {

void prove_conditions(const Bot& bot, const BotFolder& folder, Report& report) {
    const TypesOf types = types_of(bot);
    std::set<Place> told;
    for_each_condition(bot, [&](const Condition& condition, Place place) {
        const Truth truth = truth_of(condition, types);
        if (truth == Truth::depends) return;
        const Mark mark = mark_in_source(folder, place, condition.text());
        if (!told.insert(mark.place).second) return;
        if (truth == Truth::always)
            report
                .error("always-true", mark,
                       {"this condition always holds", "ten warunek jest zawsze spełniony"})
                .advise({"correct it; or take the \"if\" out, and any lines below it in its list",
                         "popraw go; albo usuń \"if\" i wszystkie wiersze pod nim na tej liście"});
        else
            report
                .error("never-true", mark,
                       {"this condition never holds", "ten warunek nigdy nie jest spełniony"})
                .note({"whatever the customer answers", "cokolwiek klient odpowie"})
                .advise({"correct the condition, or take out what depends on it",
                         "popraw ten warunek albo usuń to, co od niego zależy"});
    });
}

}  // namespace frontdesk
