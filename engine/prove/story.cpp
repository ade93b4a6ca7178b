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

}  // namespace

void add_story(const Exploration& found, SituationIndex at, Report::Entry& entry) {
    std::vector<SituationIndex> way;
    for (; at != nowhere; at = found.situations[at].from) way.push_back(at);
    std::ranges::reverse(way);
    if (way.size() > most_lines) {
        way.erase(way.begin(), way.end() - most_lines);
        entry.shown_by({"(…)", "(…)"});
    }
    for (const SituationIndex each : way) {
        const Situation& situation = found.situations[each];
        add_line(situation.by, situation.after, situation.did, situation.said, entry);
    }
}

void add_line(const Move& move, const std::vector<std::string>& said, Report::Entry& entry) {
    add_line(move.by, move.after, move.told, said, entry);
}

}  // namespace frontdesk
