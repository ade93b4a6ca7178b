// SPDX-License-Identifier: MIT
#include "engine/prove/prove.hpp"

#include "engine/prove/conditions.hpp"
#include "engine/prove/findings.hpp"
#include "engine/prove/rules.hpp"

namespace frontdesk {
namespace {

// What is told is true all the same; what is not told is not proven.
void tell_limits(const Bot& bot, const BotFolder& folder, const Explored& size, Report& report) {
    if (size.thorough) return;
    const State& start = bot.states[bot.start];
    const Mark mark = mark_in_source(folder, start.place, start.name);
    if (!size.complete) {
        report
            .warning("not-all-played", mark,
                     {"this bot has more conversations than could be played ({} turns were)",
                      "ten bot ma więcej rozmów, niż dało się rozegrać (rozegrane tury: {})"},
                     size.turns)
            .advise(
                {"what is told is true, but other mistakes may have been missed: ways that get stuck, states "
                 "that nobody reaches, timers that are too long",
                 "to, co tu napisano, jest prawdą, ale inne błędy mogły ujść uwadze: drogi bez wyjścia, "
                 "stany, do których nikt nie dotrze, za długie czasomierze"})
            .advise({"a bot whose conditions ask for fewer values can be played whole",
                     "bota, którego warunki pytają o mniej wartości, da się rozegrać w całości"})
            .advise({"so can one whose states with  go: back  are entered by \"visit\" and not by \"go\"",
                     "podobnie takiego, w którym do stanów z  go: back  wchodzi się przez \"visit\", a nie "
                     "\"go\""});
        return;
    }
    report
        .warning("not-all-played", mark,
                 {"this bot is so large that triggers and older buttons were played in some states only",
                  "ten bot jest tak duży, że triggery i starsze przyciski rozegrano tylko w części stanów"})
        .advise(
            {"a placeholder is told as unknown wherever some way leaves its value out, even if no customer "
             "can go that way",
             "pole uznano za nieznane wszędzie, gdzie jakaś droga pomija jego wartość, nawet jeśli żaden "
             "klient nią nie pójdzie"});
}

}  // namespace

Explored prove(const Bot& bot,
               std::span<const Suspect> suspects,
               const BotFolder& folder,
               Instant now,
               Report& report,
               const Bounds& bounds) {
    prove_conditions(bot, folder, report);
    prove_hidden(bot, folder, report);
    prove_questions(bot, folder, now, report);
    prove_faqs(bot, folder, now, report);
    prove_habits(bot, folder, report);
    // A condition that says nothing hides states, branches and options: they are told when it is corrected.
    const bool sound = !report.has_errors();
    const World world = world_of(bot, suspects, now);
    Exploration found = explore(world, now, bounds);
    const Findings findings{bot, world, found, folder, report};
    tell_mishaps(findings);
    tell_stuck(findings);
    if (sound && !report.has_errors()) tell_unreached(findings);
    if (sound && !report.has_errors()) tell_unused(findings);
    tell_gaps(findings, suspects);
    tell_limits(bot, folder, found.size, report);
    return found.size;
}

}  // namespace frontdesk
