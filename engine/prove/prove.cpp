// SPDX-License-Identifier: MIT
#include "engine/prove/prove.hpp"

#include "engine/prove/findings.hpp"
#include "engine/prove/rules.hpp"

namespace frontdesk {
namespace {

void tell_limit(const Bot& bot, Report& report) {
    report
        .warning("not-all-played", {bot.states[bot.start].place, 1, 0, {}},
                 {"this bot has more conversations than were played",
                  "ten bot ma więcej rozmów, niż udało się rozegrać"})
        .note(
            {"what is told is true, but something may be missing: states that nobody reaches, ways out that "
             "are missing",
             "to, co opisano, jest prawdą, ale czegoś może brakować: stanów, do których nikt nie dotrze, "
             "brakujących dróg wyjścia"})
        .advise({"ask less in one state, or let fewer answers decide where it goes",
                 "pytaj o mniej w jednym stanie albo niech mniej odpowiedzi decyduje o drodze"});
}

}  // namespace

Explored prove(const Bot& bot, const BotFolder& folder, Instant now, Report& report) {
    prove_conditions(bot, folder, report);
    prove_hidden(bot, folder, report);
    prove_questions(bot, folder, now, report);
    prove_faqs(bot, folder, now, report);
    prove_habits(bot, folder, report);
    // A condition that says nothing hides states, branches and options: they are told when it is corrected.
    const bool sound = !report.has_errors();
    const World world = world_of(bot);
    const Exploration found = explore(world, now, {});
    const Findings findings{world, found, folder, report};
    if (!found.size.complete) tell_limit(bot, report);
    tell_mishaps(findings);
    tell_stuck(findings);
    if (sound && !report.has_errors()) tell_unreached(findings);
    if (sound && !report.has_errors()) tell_unused(findings);
    return found.size;
}

}  // namespace frontdesk
