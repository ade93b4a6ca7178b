// SPDX-License-Identifier: MIT
// [hidden-branch], [hidden-option], [hidden-trigger]: what no conversation ever takes, although the state it
// stands in is reached.
#include <algorithm>

#include "engine/prove/conditions.hpp"
#include "engine/prove/findings.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t most_trials = 4'000;

class Unused {
public:
    explicit Unused(const Findings& findings) : findings_(findings), bot_(findings.world.bot) {}

    void tell() {
        for (const State& state : bot_.states) {
            if (!findings_.found.seen.contains(state.place)) continue;
            if (const Menu* menu = std::get_if<Menu>(&state.then)) options(*menu);
            if (const Go* on = std::get_if<Go>(&state.then)) branches(*on);
            if (state.go) branches(*state.go);
            for (const Trigger& own : state.on) trigger(own);
        }
        for (const Trigger& one : bot_.triggers) trigger(one);
    }

private:
    bool is_hard(const std::optional<Condition>& condition) const {
        return condition && is_beyond_trying(*condition, bot_, findings_.world.counts_visits);
    }

    void options(const Menu& menu) {
        for (const ChoiceIndex index : menu.options) {
            const Choice& choice = bot_.choices[index];
            if (!choice.only_if || is_hard(choice.only_if) || findings_.found.shown.contains(index)) continue;
            findings_.report
                .error("hidden-option",
                       mark_in_source(findings_.folder, choice.place, choice.only_if->text()),
                       {"this option is never shown", "ta opcja nigdy się nie pokaże"})
                .note({"its condition never holds here", "jej warunek nigdy nie jest tu spełniony"})
                .advise({"correct the condition, or take the option out", "popraw warunek albo usuń opcję"});
        }
    }

    void branches(const Go& go) {
        if (std::ranges::any_of(go.branches, [&](const Branch& branch) { return is_hard(branch.only_if); }))
            return;
        if (go.branches.size() == 1 || std::ranges::none_of(go.branches, [&](const Branch& branch) {
                return findings_.found.seen.contains(branch.place);
            }))
            return;
        for (const Branch& branch : go.branches) {
            if (findings_.found.seen.contains(branch.place)) continue;
            findings_.report
                .error("hidden-branch", {branch.place, 1, 0, {}},
                       {"no conversation ever goes this way", "żadna rozmowa nigdy tędy nie idzie"})
                .advise({"correct the conditions of this list; or take this line out, and the \"if\" of the "
                         "line that is last then",
                         "popraw warunki tej listy albo usuń ten wiersz, a z ostatniego, który zostanie, "
                         "usuń \"if\""});
        }
    }

    void trigger(const Trigger& trigger) {
        if (is_hard(trigger.only_if) || trigger.when.kind == Occasion::Kind::regex) return;
        if (findings_.found.seen.contains(trigger.place) || fires(trigger)) return;
        findings_.report
            .error("hidden-trigger", {trigger.place, 1, 0, {}},
                   {"this trigger never fires", "ten trigger nigdy nie zadziała"})
            .note({"something earlier answers all that it waits for, or its condition never holds",
                   "na wszystko, co go wywołuje, odpowiada coś wcześniejszego albo jego warunek nigdy nie "
                   "jest spełniony"})
            .advise({"change what it waits for, or take it out", "zmień to, co go wywołuje, albo go usuń"});
    }

    // With every one of its phrases, wherever the bot listens, whatever is known.
    bool fires(const Trigger& trigger) {
        std::size_t trials = 0;
        const std::vector<Move> moves = moves_of(bot_, trigger);
        Exploration& found = findings_.found;
        for (SituationIndex i = 0; i < found.situations.size(); ++i) {
            const Conversation& there = found.situations[i].first.conversation;
            if (there.with_person || there.call) continue;
            for (const Move& move : moves)
                for (FactsSet facts = found.situations[i].all; !facts.empty();) {
                    if (++trials > most_trials) return true;  // not proven
                    Observed observed;
                    const Facts some = found.sets.first(facts);
                    if (fires(trigger, moment_in(found, {i, some}), move, observed)) return true;
                    const FactsSet same = found.sets.alike(facts, some, found.known.places(observed.read));
                    facts = found.sets.without(facts, same);
                }
        }
        return false;
    }

    bool fires(const Trigger& trigger, const Moment& moment, Move move, Observed& observed) const {
        const auto uses = [&] {
            const Turn turn = turn_of(findings_.world, moment, move, &observed);
            return std::ranges::find(turn.trace, trigger.place) != turn.trace.end();
        };
        if (uses()) return true;
        const auto wait = findings_.world.reads_open ? until_other_hours(bot_, moment.now) : std::nullopt;
        if (!wait) return false;
        move.after = *wait;
        return uses();
    }

    const Findings& findings_;
    const Bot& bot_;
};

}  // namespace

void tell_unused(const Findings& findings) {
    if (findings.found.size.complete) Unused(findings).tell();
}

}  // namespace frontdesk
