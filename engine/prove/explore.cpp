// SPDX-License-Identifier: MIT
#include "engine/prove/explore.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "engine/play/stage.hpp"
#include "engine/prove/older_buttons.hpp"
#include "engine/prove/outcomes.hpp"
#include "engine/prove/waiting.hpp"
#include "engine/talk/hours.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t chances = 3;       // of what works anywhere, in a large bot
constexpr std::size_t most_tries = 200;  // to see again what went wrong

// What became of some of the facts that a move was made with.
struct Part {
    FactsSet facts;
    const Outcome* outcome = nullptr;
};

class Explorer {
public:
    Explorer(const World& world, const Bounds& bounds)
        : world_(world),
          bounds_(bounds),
          found_{.situations = {}, .known = KnownFacts{world}, .sets = FactsSets{0}},
          older_(found_.situations, found_.sets),
          outcomes_(world, found_) {
        found_.sets = FactsSets{found_.known.size()};
        times_.resize(world.anywhere.size());
    }

    Exploration run(Instant now) {
        if (const auto open = next_open(world_.bot.hours, world_.bot.zone, now)) now = *open;
        for (std::uint32_t i = 0; i < world_.customers.size(); ++i) {
            Moment first;
            first.now = now;
            first.customer = i;
            const FactsSet nothing = sets().only(found_.known.of(first.conversation, now));
            const SituationIndex index = keep(std::move(first), false);
            if (index != nowhere) arrive(index, {nowhere, nothing, {}, {}, nothing}, {});
        }
        go_everywhere();
        // Last, so that whatever can be got to without it is known.
        forcing_ = true;
        for (const Move& move : world_.forced) {
            const FactsSet all = found_.situations.front().all;
            play(0, all, move);
        }
        go_everywhere();
        found_.size.situations = found_.situations.size();
        if (is_over()) found_.size.complete = false;
        found_.size.thorough = found_.size.complete && world_.is_small;
        return std::move(found_);
    }

private:
    bool is_over() const { return found_.size.turns >= bounds_.turns || found_.sets.size() >= bounds_.facts; }
    FactsSets& sets() { return found_.sets; }
    void add(FactsSet& to, FactsSet more) { to = sets().either(to, more); }
    void remove(FactsSet& from, FactsSet those) { from = sets().without(from, those); }

    // In the order of how far away it is.
    void go_everywhere() {
        while (!is_over()) {
            if (next_.empty() && !tap_older()) return;
            std::vector<std::pair<SituationIndex, FactsSet>> now;
            for (const SituationIndex index : std::exchange(next_, {})) {
                to_expand_[index] = false;
                now.emplace_back(index, found_.situations[index].all);
            }
            for (const auto& [index, facts] : now) {
                if (is_over()) return;
                expand(index, facts);
            }
        }
    }

    void expand(SituationIndex index, FactsSet facts) {
        add(found_.situations[index].expanded, facts);
        if (const auto plain = plain_of(index)) {
            const FactsSet beside = sets().both(facts, found_.situations[*plain].all);
            if (!beside.empty()) expand_beside(index, *plain, beside);
            remove(facts, beside);
        }
        if (facts.empty()) return;
        make_moves(index, facts);
        if (!listens(index)) return;
        go_anywhere(index, facts);
        wait_on(index, facts);
    }

    // All but what it has more than this one was, or will be, played there.
    std::optional<SituationIndex> plain_of(SituationIndex index) const {
        const auto known = by_key_.find(plain_keys_[index]);
        if (known == by_key_.end() || known->second == index) return std::nullopt;
        return known->second;
    }

    std::string key(const Moment& moment, bool forced) const {
        return (forced ? "forced " : "") + key_of(world_, moment);
    }

    // Some facts of a situation, all of which the customer can do the same with.
    struct Choices {
        FactsSet facts;
        std::vector<Move> moves;
    };
    Choices choices(SituationIndex index, FactsSet facts) {
        const Facts some = sets().first(facts);
        const Moment moment = moment_in(found_, {index, some});
        Observed observed;
        std::vector<Move> moves = moves_from(world_, moment, &observed);
        note_options(moment, observed);
        // The time that passes in silence depends on what is forgotten first.
        return {sets().alike(facts, some, found_.known.places_and_forgotten(observed.read)),
                std::move(moves)};
    }

    // Also of what is shown at other hours.
    void note_options(Moment moment, Observed& observed) {
        for (const ChoiceIndex option : options_in(world_, moment, &observed)) found_.shown.insert(option);
        const auto wait = observed.asked_open ? until_other_hours(world_.bot, moment.now) : std::nullopt;
        if (!wait) return;
        moment.now += *wait;
        for (const ChoiceIndex option : options_in(world_, moment, &observed)) found_.shown.insert(option);
    }

    void make_moves(SituationIndex index, FactsSet facts) {
        if (listens(index))
            for (std::size_t i = 0; i < found_.situations[index].taps.size(); ++i) {
                const auto& [label, payload, shown] = found_.situations[index].taps[i];
                const FactsSet both = sets().both(facts, shown);
                if (!both.empty()) play(index, both, tap(label, payload));
            }
        while (!facts.empty()) {
            const Choices some = choices(index, facts);
            remove(facts, some.facts);
            for (const Move& move : some.moves) play(index, some.facts, move);
        }
    }

    static Move tap(const std::string& label, const std::string& payload) {
        return {.event = Postback{label, payload, {}}, .told = label};
    }

    void expand_beside(SituationIndex index, SituationIndex plain, FactsSet facts) {
        go_on(index, {plain, {}, facts, false}, {});
        const Conversation& here = found_.situations[index].first.conversation;
        // Beside a person the bot goes on as ever.
        if (here.ticket && !here.with_person) return;
        const bool counts_misses = here.faq.empty() || !here.opens.empty();
        while (!facts.empty()) {
            Choices own = choices(index, facts);
            const Choices plains = choices(plain, own.facts);
            own.facts = plains.facts;
            remove(facts, own.facts);
            std::set<std::string> same;
            for (const Move& move : plains.moves)
                if (!move.may_miss || !counts_misses) same.insert(name_of(move));
            for (const Situation::Shown& shown : found_.situations[plain].taps)
                if (sets().without(own.facts, shown.facts).empty()) same.insert(shown.payload);
            for (std::size_t i = 0; i < found_.situations[index].taps.size(); ++i) {
                const auto& [label, payload, shown] = found_.situations[index].taps[i];
                const FactsSet both = sets().both(own.facts, shown);
                if (!both.empty() && !same.contains(payload)) play(index, both, tap(label, payload));
            }
            for (const Move& move : own.moves)
                if (move.by != Move::By::customer || !same.contains(name_of(move)))
                    play(index, own.facts, move);
        }
    }

    bool listens(SituationIndex index) const {
        const Conversation& conversation = found_.situations[index].first.conversation;
        return !conversation.with_person && !conversation.call;
    }

    void go_anywhere(SituationIndex index, FactsSet facts) {
        // What leaves one where one is, without leading there, does so in every state; what the state itself
        // does with the words is tried with the state, but `again` is said behind them.
        const Moment& here = found_.situations[index].first;
        std::string like = key_anywhere(world_, here);
        if (says_again(here)) like += here.conversation.state;
        std::vector<FactsSet>& stays = stays_[like];
        stays.resize(world_.anywhere.size());
        for (std::size_t i = 0; i < world_.anywhere.size(); ++i) {
            const Move& move = world_.anywhere[i];
            if (!world_.is_small && times_[i] >= chances) continue;
            const FactsSet left = sets().without(facts, stays[i]);
            if (left.empty()) continue;
            const bool seen = found_.seen.contains(move.place);
            add(stays[i], staying(index, play(index, left, move)));
            // One that a condition held back gets more chances.
            if (world_.is_small || seen || found_.seen.contains(move.place) || move.place.line == 0)
                ++times_[i];
        }
    }

    bool says_again(const Moment& moment) const {
        const auto state = world_.bot.find_state(moment.conversation.state);
        return state && world_.bot.states[*state].again;
    }

    FactsSet staying(SituationIndex index, const std::vector<Part>& parts) {
        FactsSet all;
        FactsSet go;
        for (const auto& [facts, outcome] : parts) {
            add(all, facts);
            const bool stays = !outcome->entered && is_same(outcome->to, index);
            add(go, stays ? sets().without(facts, unmoved(facts, *outcome)) : facts);
        }
        return sets().without(all, go);
    }

    // Those that already are what is written over them.
    FactsSet unmoved(FactsSet facts, const Outcome& outcome) {
        Facts as_written(found_.known.size());
        std::vector<ReadPlace> places;
        for (const auto& [place, sample] : outcome.written) {
            as_written[place] = sample;
            places.push_back({place});
        }
        return sets().alike(facts, as_written, places);
    }

    bool is_same(SituationIndex to, SituationIndex index) const {
        return to != nowhere && plain_keys_[to] == plain_keys_[index];
    }

    // What was shown before and not tapped then, where it makes a difference. False: nothing is left.
    bool tap_older() {
        if (!world_.is_small) return false;
        bool some = false;
        while (!is_over()) {
            const auto older = older_.next();
            if (!older) break;
            const SituationIndex index = older->situation;
            if (!listens(index)) continue;
            FactsSet facts = older->facts;
            if (const auto plain = plain_of(index)) remove(facts, found_.situations[*plain].all);
            FactsSet& done = done_[key_for_tap(world_, found_.situations[index].first, older->tap) + '\x1f' +
                                   older->payload];
            const FactsSet all = sets().either(done, facts);
            if (all == done) continue;
            done = all;
            play(index, facts,
                 {.by = Move::By::older_button,
                  .event = Postback{older->label, older->payload, {}},
                  .told = older->label});
            some = true;
        }
        return some;
    }

    // If it depends on the opening hours, then also when the business has opened, or closed.
    std::vector<Part> play(SituationIndex index, FactsSet facts, Move move) {
        std::vector<Part> parts = play_at_once(index, facts, move);
        FactsSet later;
        for (const Part& part : parts)
            if (part.outcome->asked_open) add(later, part.facts);
        const auto wait =
            later.empty() ? std::nullopt : until_other_hours(world_.bot, found_.situations[index].first.now);
        if (!wait) return parts;
        move.after = *wait;
        std::vector<Part> more = play_at_once(index, later, move);
        std::ranges::move(more, std::back_inserter(parts));
        return parts;
    }

    // A move that leads from here where it led from elsewhere need not be played again.
    std::vector<Part> play_at_once(SituationIndex index, FactsSet facts, const Move& move) {
        std::deque<Outcome>& outcomes = outcomes_.of(index, move);
        std::vector<Part> parts;
        const auto use = [&](const Outcome& outcome) {
            const FactsSet some = outcomes_.holding(index, facts, outcome);
            if (some.empty()) return;
            remove(facts, some);
            follow(index, some, move, outcome);
            parts.push_back({some, &outcome});
        };
        for (auto outcome = outcomes.begin(); outcome != outcomes.end() && !facts.empty(); ++outcome)
            use(*outcome);
        while (!facts.empty()) use(outcomes.emplace_back(take({index, sets().first(facts)}, move)));
        return parts;
    }

    Outcome take(const Reached& reached, const Move& move) {
        Observed observed;
        const Moment here = moment_in(found_, reached);
        const Turn turn = turn_of(world_, here, move, &observed);
        ++found_.size.turns;
        found_.tried.insert(move.place);
        found_.seen.insert(turn.trace.begin(), turn.trace.end());
        Moment next = moment_after(here, move, turn);
        if (!forcing_) note_mishaps(reached, move, turn, observed);
        Outcome outcome{.facts = reached.facts,
                        .read = outcomes_.read_by(move, observed, here.conversation, turn.next),
                        .parked = outcomes_.parked_for(observed, reached),
                        .asked_open = observed.asked_open,
                        .entered = next.conversation.visits != here.conversation.visits,
                        .shown = next.taps};
        outcome.written = KnownFacts::written(reached.facts, found_.known.of(next.conversation, next.now),
                                              found_.known.places(observed.overwritten));
        const auto known = by_key_.find(key(next, false));
        outcome.to = known != by_key_.end() ? known->second : keep(std::move(next), forcing_);
        return outcome;
    }

    void follow(SituationIndex index, FactsSet facts, const Move& move, const Outcome& outcome) {
        const bool by_chance = move.by == Move::By::older_button || move.starts_anew;
        const SituationIndex to = outcome.to == nowhere ? nowhere : target(outcome.to);
        go_on(index, {to, outcome.written, facts, by_chance}, outcome.shown);
        if (to == nowhere) return;
        FactsSet then = sets().after(facts, outcome.written);
        if (to != outcome.to) remove(then, found_.situations[outcome.to].all);
        remove(then, found_.situations[to].all);
        if (!then.empty()) arrive(to, {index, facts, move, outcome.written, then}, outcome.shown);
    }

    // Behind what is forced, a situation of its own.
    SituationIndex target(SituationIndex to) {
        if (!forcing_ || found_.situations[to].forced) return to;
        return keep(found_.situations[to].first, true);
    }

    // One more way from here, or more facts on one that is known.
    void go_on(SituationIndex index,
               const Situation::Way& gone,
               const std::vector<std::pair<std::string, std::string>>& shown) {
        std::vector<Situation::Way>& ways = found_.situations[index].ways;
        auto way = std::ranges::find_if(ways, [&](const Situation::Way& one) {
            return one.to == gone.to && one.written == gone.written && one.by_chance == gone.by_chance;
        });
        if (way == ways.end()) way = ways.insert(ways.end(), {gone.to, gone.written, {}, gone.by_chance});
        const FactsSet before = std::exchange(way->facts, sets().either(way->facts, gone.facts));
        if (gone.to == nowhere || !world_.is_small) return;
        add_shown(shown, gone.facts, way->shown);
        // What was shown where it may never come to is not taken to where it may.
        if (!found_.situations[index].forced || found_.situations[gone.to].forced)
            older_.go(index, static_cast<std::size_t>(way - ways.begin()), gone.facts, shown,
                      way->facts != before);
    }

    // At a situation, with facts that are new in it.
    void arrive(SituationIndex to,
                Situation::Arrival arrival,
                const std::vector<std::pair<std::string, std::string>>& shown) {
        Situation& situation = found_.situations[to];
        add(situation.all, arrival.then);
        add_shown(shown, arrival.then, situation.taps);
        if (to_expand_.size() <= to) to_expand_.resize(to + std::size_t{1});
        if (!to_expand_[to]) next_.push_back(to);
        to_expand_[to] = true;
        situation.arrivals.push_back(std::move(arrival));
    }

    void add_shown(const std::vector<std::pair<std::string, std::string>>& shown,
                   FactsSet facts,
                   std::vector<Situation::Shown>& to) {
        for (const auto& [label, payload] : shown) {
            auto one = std::ranges::find(to, payload, &Situation::Shown::payload);
            if (one == to.end()) one = to.insert(one, {label, payload, {}});
            add(one->facts, facts);
        }
    }

    // It is told if it goes wrong as well when the conversation is played from its beginning.
    void note_mishaps(const Reached& reached, const Move& move, const Turn& turn, const Observed& observed) {
        found_.said.insert(observed.texts.begin(), observed.texts.end());
        if (!is_worth_playing(turn, observed)) return;
        const Moment here = way_to(world_, found_, reached).back();
        const Move again = as_in(here, move);
        Observed played;
        const Turn real = turn_of(world_, here, again, &played);
        const std::vector<std::string> said = moment_after(here, again, real).said;
        for (const Reason& reason : real.reasons)
            if (reason.rule == "endless round" && !is_told(real))
                found_.endless.emplace(reason.place, Mishap{reached, again, said, reason.what, reason.place});
        for (const Gap& gap : played.gaps)
            found_.gaps.emplace(gap, Mishap{reached, again, said, gap.name, gap.text});
    }

    bool is_worth_playing(const Turn& turn, const Observed& observed) {
        bool is = false;
        for (const Reason& reason : turn.reasons)
            if (reason.rule == "endless round" && !is_told(turn))
                is = ++rounds_[reason.place] <= most_tries || is;
        for (const Gap& gap : observed.gaps)
            if (!found_.gaps.contains(gap)) is = ++gaps_[gap] <= most_tries || is;
        return is;
    }

    // Is a state of this round told already?
    bool is_told(const Turn& turn) const {
        return std::ranges::any_of(turn.trace, [&](Place place) { return found_.endless.contains(place); });
    }

    // What happens by itself as long as the customer says nothing.
    void wait_on(SituationIndex index, FactsSet facts) {
        const Conversation& here = found_.situations[index].first.conversation;
        if (forcing_ || !here.last_user_at || !waits_for_state(here)) return;
        for (const Situation::Arrival& arrival : found_.situations[index].arrivals)
            if (arrival.move.by == Move::By::silence) remove(facts, arrival.then);
        if (waited_.size() <= index) waited_.resize(index + std::size_t{1});
        remove(facts, waited_[index]);
        add(waited_[index], facts);
        while (!facts.empty() && !is_over()) {
            const Reached reached{index, sets().first(facts)};
            const Waited waited = wait_at(world_, found_, reached);
            found_.size.turns += waited.turns;
            for (const Mishap& mishap : waited.too_late) found_.too_late.emplace(mishap.place, mishap);
            remove(facts, sets().alike(facts, reached.facts,
                                       found_.known.places_and_forgotten(waited.observed.read)));
        }
    }

    SituationIndex keep(Moment moment, bool forced) {
        std::string own = key(moment, forced);
        if (const auto known = by_key_.find(own); known != by_key_.end()) return known->second;
        std::size_t& of_state = of_state_[moment.conversation.state];
        if (found_.situations.size() >= bounds_.situations || of_state >= bounds_.of_one_state) {
            found_.size.complete = false;
            return nowhere;
        }
        ++of_state;
        const auto index = static_cast<SituationIndex>(found_.situations.size());
        by_key_.emplace(std::move(own), index);
        plain_keys_.push_back(key(plain_one(moment), forced));
        Situation& situation = found_.situations.emplace_back();
        situation.known = found_.known.of(moment.conversation, moment.now);
        situation.first = std::move(moment);
        situation.forced = forced;
        return index;
    }

    const World& world_;
    const Bounds& bounds_;
    Exploration found_;
    OlderButtons older_;
    std::unordered_map<std::string, SituationIndex> by_key_;
    std::vector<std::string> plain_keys_;  // by situation
    std::unordered_map<std::string, std::size_t> of_state_;
    Outcomes outcomes_;
    std::unordered_map<std::string, std::vector<FactsSet>>
        stays_;                                       // with what each move leaves one where one is
    std::unordered_map<std::string, FactsSet> done_;  // older buttons that were tapped
    std::map<Place, std::size_t> rounds_;             // that were tried again
    std::map<Gap, std::size_t> gaps_;
    std::vector<std::size_t> times_;
    std::vector<SituationIndex> next_;  // to be expanded
    std::vector<bool> to_expand_;       // by situation
    std::vector<FactsSet> waited_;      // by situation: with these nothing was said any more
    bool forcing_ = false;
};

}  // namespace

Exploration explore(const World& world, Instant now, const Bounds& bounds) {
    return Explorer(world, bounds).run(now);
}

}  // namespace frontdesk
