// SPDX-License-Identifier: MIT
// Conversations as an author reads them.
#include <algorithm>
#include <string>
#include <vector>

#include "engine/prove/findings.hpp"
#include "engine/text/one_line.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t longest_line = 120;  // UTF-16 units
constexpr std::size_t most_lines = 20;
constexpr std::size_t most_said = 4;  // in the last turn

void add_line(Move::By by,
              Duration after,
              const std::string& did,
              const std::vector<std::string>& said,
              Report::Entry& entry) {
    // What happens by itself has its own time.
    const bool later = after > std::chrono::minutes{1} && by != Move::By::nobody && by != Move::By::silence;
    if (later) entry.shown_by({"(after {})", "(po {})"}, to_text(Value{after}));
    switch (by) {
    case Move::By::customer:
        entry.shown_by({"customer: {}", "klient: {}"}, one_line(did, longest_line));
        break;
    case Move::By::older_button:
        entry.shown_by({"customer (an older button): {}", "klient (starszy przycisk): {}"},
                       one_line(did, longest_line));
        break;
    case Move::By::silence:
        entry.shown_by({"customer: (silent for {})", "klient: (milczy przez {})"}, to_text(Value{after}));
        break;
    case Move::By::call:
        if (did.empty())
            entry.shown_by({"(the call fails)", "(wywołanie się nie udaje)"});
        else
            entry.shown_by({"(the call is answered: {})", "(wywołanie zwraca: {})"},
                           one_line(did, longest_line));
        break;
    case Move::By::person:
        entry.shown_by({"agent: (closes the ticket)", "konsultant: (zamyka zgłoszenie)"});
        break;
    case Move::By::nobody: break;
    }
    for (const std::string& line : said) entry.shown_by({"bot: {}", "bot: {}"}, one_line(line, longest_line));
}

void add_story(std::vector<Situation> way, Report::Entry& entry) {
    if (way.size() > most_lines) {
        way.erase(way.begin(), way.end() - most_lines);
        entry.shown_by({"(…)", "(…)"});
    }
    for (const Situation& one : way) add_line(one.by, one.after, one.did, one.said, entry);
}

}  // namespace

void add_story(const Exploration& found, SituationIndex at, Report::Entry& entry) {
    std::vector<Situation> way;
    for (; at != nowhere; at = found.situations[at].from) way.push_back(found.situations[at]);
    std::ranges::reverse(way);
    add_story(std::move(way), entry);
}

void add_story(const Findings& findings,
               const Mishap& mishap,
               const Confirms& confirms,
               Report::Entry& entry) {
    std::vector<std::string> said = mishap.said;
    std::optional<Retraced> retraced;
    if (mishap.move.by == Move::By::older_button)
        retraced = retrace(findings.world, findings.found, mishap, confirms);
    if (retraced) {
        add_story(std::move(retraced->way), entry);
        said = std::move(retraced->said);
    } else {
        add_story(findings.found, mishap.from, entry);
        if (mishap.move.by == Move::By::older_button)
            entry.shown_by({"(the next button was shown in a conversation before this one)",
                            "(następny przycisk pokazano w rozmowie przed tą)"});
    }
    if (said.size() > most_said) said.resize(most_said);
    add_line(mishap.move.by, mishap.move.after, mishap.move.told, said, entry);
}

}  // namespace frontdesk
