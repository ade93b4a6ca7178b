// SPDX-License-Identifier: MIT
#include "engine/prove/explore.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "engine/prove/dates.hpp"
#include "engine/prove/noticing.hpp"
#include "engine/prove/outcomes.hpp"
#include "engine/prove/waiting.hpp"
#include "engine/prove/ways.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t chances = 3;  // of what works anywhere, in a large bot

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
          ways_(world, bounds, found_),
          noticing_(world, found_),
          outcomes_(world, found_) {
        found_.sets = FactsSets{found_.known.size()};
        times_.resize(world.anywhere.size());
    }

    Exploration run(Instant now) {
        now = first_open(world_.bot, now);
        for (std::int64_t passed = dates_passed(world_, now); passed <= std::ssize(world_.dates); ++passed)
            for (std::uint32_t i = 0; i < world_.customers.size(); ++i) begin(now, passed, i);
        go_everywhere();
        // Last, so that whatever can be got to without it is known, and with whatever can be known by then.
        forcing_ = true;
        FactsSet all;
        if (!world_.forced.empty())
            for (const Situation& situation : found_.situations) add(all, situation.all);
        for (const Move& move : world_.forced) play(0, all, move);
        go_everywhere();
        found_.size.situations = found_.situations.size();
        if (is_over()) found_.size.complete = false;
        found_.size.thorough = found_.size.complete && world_.is_small;
        return std::move(found_);
    }

private:
    void begin(Instant now, std::int64_t dates_passed, std::uint32_t customer) {
        Moment first;
        first.now = now;
        first.customer = customer;
        move_to_date(world_, dates_passed, first.conversation, first.now);
        const FactsSet nothing = sets().only(found_.known.of(first.conversation, first.now));
        const SituationIndex index = ways_.situation_of(std::move(first), false);
        if (index != nowhere) ways_.arrive(index, {nowhere, nothing, {}, {}, nothing}, {});
    }

    bool is_over() const { return found_.size.turns >= bounds_.turns || found_.sets.size() >= bounds_.facts; }
    FactsSets& sets() { return found_.sets; }
    void add(FactsSet& to, FactsSet more) { to = sets().either(to, more); }
    void remove(FactsSet& from, FactsSet those) { from = sets().without(from, those); }

    // In the order of how far away it is.
    void go_everywhere() {
        while (!is_over()) {
            auto news = ways_.take_new();
            if (news.empty()) {
                if (!tap_older()) return;
                news = ways_.take_new();
            }
            for (const auto& [index, facts] : news) {
                if (is_over()) return;
                expand(index, facts);
            }
        }
    }

    void expand(SituationIndex index, FactsSet facts) {
        add(found_.situations[index].expanded, facts);
        if (const auto plain = ways_.plain_of(index)) {
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
        ways_.go(index, {plain, {}, facts, false}, {});
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
            const bool stays =
                !outcome->entered && outcome->to != nowhere && ways_.are_same(outcome->to, index);
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

    // What was shown before and not tapped then, where it makes a difference. False: nothing is left.
    bool tap_older() {
        if (!world_.is_small) return false;
        bool some = false;
        while (!is_over()) {
            const auto older = ways_.next_older();
            if (!older) break;
            const SituationIndex index = older->situation;
            if (!listens(index)) continue;
            FactsSet facts = older->facts;
            if (const auto plain = ways_.plain_of(index)) remove(facts, found_.situations[*plain].all);
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
        if (!forcing_) noticing_.note(reached, move, turn, observed);
        Outcome outcome{.facts = reached.facts,
                        .read = outcomes_.read_by(move, observed, here, next),
                        .parked = outcomes_.parked_for(observed, reached),
                        .asked_open = observed.asked_open,
                        .entered = next.conversation.visits != here.conversation.visits,
                        .shown = next.taps};
        outcome.written = KnownFacts::written(reached.facts, found_.known.of(next.conversation, next.now),
                                              found_.known.places(observed.overwritten));
        outcome.to = ways_.situation_behind(std::move(next), forcing_);
        return outcome;
    }

    void follow(SituationIndex index, FactsSet facts, const Move& move, const Outcome& outcome) {
        const bool by_chance = move.by == Move::By::older_button || move.starts_anew;
        SituationIndex to = outcome.to;
        // Behind what is forced, a situation of its own.
        if (to != nowhere && forcing_ && !found_.situations[to].forced)
            to = ways_.situation_of(found_.situations[to].first, true);
        ways_.go(index, {to, outcome.written, facts, by_chance}, outcome.shown);
        if (to == nowhere) return;
        FactsSet then = sets().after(facts, outcome.written);
        if (to != outcome.to) remove(then, found_.situations[outcome.to].all);
        remove(then, found_.situations[to].all);
        if (!then.empty()) ways_.arrive(to, {index, facts, move, outcome.written, then}, outcome.shown);
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

    const World& world_;
    const Bounds& bounds_;
    Exploration found_;
    Ways ways_;
    Noticing noticing_;
    Outcomes outcomes_;
    std::unordered_map<std::string, std::vector<FactsSet>>
        stays_;                                       // with what each move leaves one where one is
    std::unordered_map<std::string, FactsSet> done_;  // older buttons that were tapped
    std::vector<std::size_t> times_;  // by move of what works anywhere: how often it was played
    std::vector<FactsSet> waited_;    // by situation: with these nothing was said any more
    bool forcing_ = false;
};

}  // namespace

Exploration explore(const World& world, Instant now, const Bounds& bounds) {
    return Explorer(world, bounds).run(now);
}

}  // namespace frontdesk
