// SPDX-License-Identifier: MIT
// Conversations as an author reads them.
#include <algorithm>
#include <optional>
#include <span>
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
        if (did == gibberish)
            entry.shown_by({"customer (words that mean nothing to the bot): {}",
                            "klient (słowa, które nic botowi nie mówią): {}"},
                           did);
        else
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

// Of buttons with the same label, which one.
struct Stood {
    std::size_t moment;
    std::size_t tap;
};

// Where the customer saw a button last; nothing: not in this conversation.
std::optional<Stood> stood(std::span<const Moment> way, const auto& is) {
    for (std::size_t moment = way.size(); moment-- > 0;)
        for (std::size_t tap = way[moment].taps.size(); tap-- > 0;)
            if (is(way[moment].taps[tap])) return Stood{moment, tap};
    return std::nullopt;
}

// Says which one is meant where another with this label was shown after it.
void add_where_shown(const std::string& label,
                     const std::string& payload,
                     std::span<const Moment> way,
                     Report::Entry& entry) {
    const auto it = stood(way, [&](const auto& tap) { return tap.second == payload; });
    if (!it) {
        entry.shown_by({"(the next button was shown in a conversation before this one)",
                        "(następny przycisk pokazano w rozmowie przed tą)"});
        return;
    }
    const auto last = stood(way, [&](const auto& tap) { return tap.first == label; });
    if (last && last->moment == it->moment && last->tap == it->tap) return;
    const Moment& moment = way[it->moment];
    entry.shown_by({"(the next button is the one under: {})", "(następny przycisk to ten pod: {})"},
                   one_line(moment.said[moment.under[it->tap]], longest_line));
}

// Another day than that of the check.
void add_date(const Findings& findings, const Moment& first, Report::Entry& entry) {
    const auto day_of = [&](const Moment& moment) {
        return std::chrono::floor<std::chrono::days>(findings.bot.zone.to_local(moment.now));
    };
    const Date day{day_of(first)};
    if (day != Date{day_of(findings.found.situations.front().first)})
        entry.shown_by({"(on {})", "(dnia {})"}, to_text(Value{day}));
}

void add_story(const Findings& findings, std::span<const Moment> way, Report::Entry& entry) {
    if (!way.empty()) add_date(findings, way.front(), entry);
    const std::size_t begin = way.size() - std::min(most_lines, way.size());
    if (begin > 0) entry.shown_by({"(…)", "(…)"});
    for (std::size_t i = begin; i < way.size(); ++i) {
        if (way[i].by == Move::By::older_button)
            add_where_shown(way[i].did, way[i].payload, way.first(i), entry);
        add_line(way[i].by, way[i].after, way[i].did, way[i].said, entry);
    }
}

}  // namespace

void add_story(const Findings& findings, const Reached& at, Report::Entry& entry) {
    add_story(findings, way_to(findings.world, findings.found, at), entry);
}

void add_story(const Findings& findings,
               const Mishap& mishap,
               const Confirms& confirms,
               Report::Entry& entry) {
    const Move& move = mishap.move;
    const bool is_older = move.by == Move::By::older_button;
    auto retraced = is_older ? retrace(findings.world, findings.found, mishap, confirms) : std::nullopt;
    if (!retraced) {
        retraced = Retraced{way_to(findings.world, findings.found, mishap.from), mishap.said};
        const Moment& here = retraced->way.back();
        if (confirms) retraced->said = moment_after(here, move, turn_of(findings.world, here, move)).said;
    }
    add_story(findings, retraced->way, entry);
    if (is_older)
        add_where_shown(move.told, std::get<Postback>(move.event).payload.value_or(""), retraced->way, entry);
    std::vector<std::string>& said = retraced->said;
    if (said.size() > most_said) said.resize(most_said);
    add_line(move.by, move.after, move.told, said, entry);
}

}  // namespace frontdesk
