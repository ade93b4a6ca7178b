// SPDX-License-Identifier: MIT
#include "engine/prove/prove.hpp"

#include "engine/prove/findings.hpp"
#include "engine/prove/rules.hpp"

namespace frontdesk {

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
    tell_mishaps(findings);
    tell_stuck(findings);
    if (sound && !report.has_errors()) tell_unreached(findings);
    if (sound && !report.has_errors()) tell_unused(findings);
    return found.size;
}

}  // namespace frontdesk
