// SPDX-License-Identifier: MIT
// [endless-loop], [timer-too-long]: turns that went wrong while they were played.
#include <algorithm>

#include "engine/prove/conditions.hpp"
#include "engine/prove/findings.hpp"

namespace frontdesk {

namespace {

bool is_endless(const Turn& turn, const Observed&) {
    return std::ranges::find(turn.reasons, "endless round", &Reason::rule) != turn.reasons.end();
}

}  // namespace

void tell_mishaps(const Findings& findings) {
    for (const auto& [place, mishap] : findings.found.endless) {
        auto entry = findings.report.error(
            "endless-loop", mark_in_source(findings.folder, place, mishap.what),
            {"the conversation goes round through \"{}\" and never waits for the customer",
             "rozmowa krąży przez \"{}\" i nigdy nie czeka na klienta"},
            mishap.what);
        entry.advise({"let one of the states on the way wait: put a \"menu\" in place of its \"go\"",
                      "niech któryś stan po drodze poczeka: zamiast \"go\" daj mu \"menu\""});
        add_story(findings, mishap, is_endless, entry);
    }
    for (const auto& [place, mishap] : findings.found.too_late) {
        auto entry =
            findings.report.error("timer-too-long", {place, 1, 0, {}},
                                  {"this can end more than 24 hours after the customer last wrote",
                                   "to może wypaść ponad 24 godziny po ostatniej wiadomości klienta"});
        entry.note({"then Messenger lets no bot write", "wtedy Messenger nie pozwala botom pisać"});
        entry.advise({"together with the timers before it, wait less than 24 hours",
                      "razem z poprzednimi czasomierzami czekaj krócej niż 24 godziny"});
        add_story(findings, mishap, {}, entry);
    }
}

}  // namespace frontdesk
