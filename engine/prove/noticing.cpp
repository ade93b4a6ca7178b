// SPDX-License-Identifier: MIT
#include "engine/prove/noticing.hpp"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::size_t most_tries = 200;  // to see again what went wrong

}  // namespace

void Noticing::note(const Reached& from, const Move& move, const Turn& turn, const Observed& observed) {
    found_.said.insert(observed.texts.begin(), observed.texts.end());
    if (!is_worth_playing(turn, observed)) return;
    const Moment here = way_to(world_, found_, from).back();
    const Move again = as_in(here, move);
    Observed played;
    const Turn real = turn_of(world_, here, again, &played);
    const std::vector<std::string> said = moment_after(here, again, real).said;
    for (const Reason& reason : real.reasons)
        if (reason.rule == "endless round" && !is_told(real))
            found_.endless.emplace(reason.place, Mishap{from, again, said, reason.what, reason.place});
    for (const Gap& gap : played.gaps)
        found_.gaps.emplace(gap, Mishap{from, again, said, gap.name, gap.text});
}

bool Noticing::is_worth_playing(const Turn& turn, const Observed& observed) {
    bool is = false;
    for (const Reason& reason : turn.reasons)
        if (reason.rule == "endless round" && !is_told(turn))
            is = ++rounds_[reason.place] <= most_tries || is;
    for (const Gap& gap : observed.gaps)
        if (!found_.gaps.contains(gap)) is = ++gaps_[gap] <= most_tries || is;
    return is;
}

// Is a state of this round told already?
bool Noticing::is_told(const Turn& turn) const {
    return std::ranges::any_of(turn.trace, [&](Place place) { return found_.endless.contains(place); });
}

}  // namespace frontdesk
