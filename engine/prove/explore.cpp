// SPDX-License-Identifier: MIT
#include "engine/prove/explore.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "engine/play/stage.hpp"
#include "engine/prove/older_buttons.hpp"
#include "engine/talk/beginning.hpp"
#include "engine/talk/hours.hpp"
#include "engine/talk/offering.hpp"

namespace frontdesk {
namespace {

constexpr Duration window = std::chrono::hours{24};
constexpr std::size_t most_rings = 1'500;
constexpr std::size_t chances = 3;  // of what works anywhere, in a large bot

struct Led {
    SituationIndex to = nowhere;
    bool asked_open = false;
    bool entered = false;  // a state, perhaps the one that it was in
};

class Explorer {
public:
    Explorer(const World& world, const Bounds& bounds) : world_(world), bounds_(bounds), older_(world) {
        times_.resize(world.anywhere.size());
    }

    Exploration run(Instant now) {
        if (const auto open = next_open(world_.bot.hours, world_.bot.zone, now)) now = *open;
        for (std::uint32_t i = 0; i < world_.customers.size(); ++i) {
            Situation first;
            first.now = now;
            first.customer = i;
            keep(std::move(first));
        }
        go_everywhere();
        // Last, so that whatever can be got to without it is known.
        for (const Move& move : world_.forced) play(0, move);
        go_everywhere();
        found_.size.situations = found_.situations.size();
        if (is_over()) found_.size.complete = false;
        found_.size.thorough = found_.size.complete && world_.is_small;
        return std::move(found_);
    }

private:
    bool is_over() const { return found_.size.turns >= bounds_.turns; }

    void go_everywhere() {
        while (!is_over()) {
            if (next_ < found_.situations.size())
                expand(next_++);
            else if (!tap_older())
                return;
        }
    }

    void expand(SituationIndex index) {
        found_.situations[index].expanded = true;
        if (const auto plain = plain_of(index)) return expand_beside(index, *plain);
        const std::vector<Move> moves = moves_from(world_, found_.situations[index]);
        for (const Move& move : moves) play(index, move);
        if (listens(index)) go_anywhere(index);
        if (listens(index) && found_.situations[index].by != Move::By::silence) wait_on(index);
    }

    // All but what it has more than this one was, or will be, played there.
    std::optional<SituationIndex> plain_of(SituationIndex index) const {
        const Situation plain = plain_one(found_.situations[index]);
        const auto known = by_key_.find(key_of(world_, plain));
        if (known == by_key_.end() || known->second == index) return std::nullopt;
        return known->second;
    }

    void expand_beside(SituationIndex index, SituationIndex plain) {
        connect(index, plain, found_.situations[index].on);
        lead(index, plain, {});
        const Conversation& here = found_.situations[index].conversation;
        // Beside a person the bot goes on as ever.
        if (here.ticket && !here.with_person) return;
        const bool counts_misses = here.faq.empty() || !here.opens.empty();
        std::set<std::string> same;
        for (const Move& move : moves_from(world_, found_.situations[plain]))
            if (!move.may_miss || !counts_misses) same.insert(name_of(move));
        for (const Move& move : moves_from(world_, found_.situations[index]))
            if (move.by != Move::By::customer || !same.contains(name_of(move))) play(index, move);
    }

    static std::string name_of(const Move& move) {
        const Postback* tapped = std::get_if<Postback>(&move.event);
        return tapped != nullptr ? tapped->payload.value_or("") : move.told;
    }

    bool listens(SituationIndex index) const {
        const Conversation& conversation = found_.situations[index].conversation;
        return !conversation.with_person && !conversation.call;
    }

    void go_anywhere(SituationIndex index) {
        for (std::size_t i = 0; i < world_.anywhere.size(); ++i) {
            const Move& move = world_.anywhere[i];
            if (!world_.is_small && times_[i] >= chances) continue;
            // What leaves one where one is, without leading there, does so in every state; what the state
            // itself does with the words is tried with the state, but `again` is said behind them.
            const Situation& here = found_.situations[index];
            std::string known = std::to_string(i) + '\x1f' + key_of_values(world_, here);
            if (says_again(here)) known += here.conversation.state;
            if (stays_.contains(known)) continue;
            const bool seen = found_.seen.contains(move.place);
            const Led led = play(index, move);
            if (!led.entered && is_same(led.to, index)) stays_.insert(known);
            // One that a condition held back gets more chances.
            if (world_.is_small || seen || found_.seen.contains(move.place) || move.place.line == 0)
                ++times_[i];
        }
    }

    bool says_again(const Situation& situation) const {
        const auto state = world_.bot.find_state(situation.conversation.state);
        return state && world_.bot.states[*state].again;
    }

    bool is_same(SituationIndex to, SituationIndex index) const {
        if (to == nowhere) return false;
        return key_of(world_, plain_one(found_.situations[to])) ==
               key_of(world_, plain_one(found_.situations[index]));
    }

    // What was shown before and not tapped then, where it makes a difference. False: nothing is left.
    bool tap_older() {
        if (!world_.is_small) return false;
        const auto next = older_.next([&](SituationIndex index, const Tap& tap) {
            return key_for_tap(world_, found_.situations[index], tap);
        });
        if (!next) return false;
        const auto& [index, title, payload] = *next;
        if (listens(index) && !plain_of(index))
            play(index, {.by = Move::By::older_button, .event = Postback{title, payload, {}}, .told = title});
        return true;
    }

    void note_options(const Situation& situation) {
        const Conversation& conversation = situation.conversation;
        if (conversation.state.empty()) return;
        const Scene scene =
            begin(world_.bot, conversation, world_.customers[situation.customer], situation.now);
        if (const Menu* menu = std::get_if<Menu>(&scene.state().then))
            for (const ChoiceIndex option : visible(scene, menu->options)) found_.shown.insert(option);
    }

    // If it depends on the opening hours, then also when the business has opened, or closed.
    Led play(SituationIndex index, Move move) {
        Led led = play_at_once(index, move);
        const auto wait =
            led.asked_open ? until_other_hours(world_.bot, found_.situations[index].now) : std::nullopt;
        if (!wait) return led;
        move.after = *wait;
        const Led later = play_at_once(index, move);
        if (later.to != led.to) led.to = nowhere;
        led.entered = led.entered || later.entered;
        return led;
    }

    // A move that leads from here where it led from elsewhere need not be played again.
    Led play_at_once(SituationIndex index, const Move& move) {
        std::string key = move.forced ? std::string{} : key_for_move(world_, found_.situations[index], move);
        if (key.empty()) {
            const Led led = take(index, move);
            link(index, move, led.to);
            return led;
        }
        const Instant then = found_.situations[index].now + move.after;
        if (world_.reads_open) key += is_open(world_.bot.hours, world_.bot.zone, then) ? '+' : '-';
        auto known = led_to_.find(key);
        if (known == led_to_.end()) known = led_to_.emplace(std::move(key), take(index, move)).first;
        link(index, move, known->second.to);
        return known->second;
    }

    // What was shown where it may never come to is not taken to where it may.
    void lead(SituationIndex index,
              SituationIndex to,
              const std::vector<std::pair<std::string, std::string>>& shown) {
        if (to == nowhere || (found_.situations[index].forced && !found_.situations[to].forced)) return;
        older_.lead(index, to, shown);
    }

    void link(SituationIndex index, const Move& move, SituationIndex to) {
        lead(index, to, {});
        const bool is_way = move.by != Move::By::older_button && !move.starts_anew;
        Situation& from = found_.situations[index];
        connect(index, to, is_way ? from.on : from.on_by_chance);
    }

    static void connect(SituationIndex index, SituationIndex to, std::vector<SituationIndex>& on) {
        if (to != index && std::ranges::find(on, to) == on.end()) on.push_back(to);
    }

    Led take(SituationIndex index, const Move& move) {
        ShownTexts texts;
        Turn turn = turn_of(world_, found_.situations[index], move, &texts);
        ++found_.size.turns;
        found_.tried.insert(move.place);
        found_.seen.insert(turn.trace.begin(), turn.trace.end());
        Situation next = situation_after(found_.situations[index], move, turn);
        next.from = index;
        note_mishaps(index, move, turn, next);
        note_texts(index, move, texts, next);
        note_options(next);
        const auto taps = next.taps;
        const bool entered = next.conversation.visits != found_.situations[index].conversation.visits;
        const SituationIndex to = keep(std::move(next));
        if (to == nowhere) return {to, texts.asked_open, entered};
        lead(index, to, taps);
        if (world_.is_small)
            for (const auto& [title, payload] : taps) found_.showings[payload].emplace_back(index, to);
        return {to, texts.asked_open, entered};
    }

    void note_mishaps(SituationIndex index, const Move& move, const Turn& turn, const Situation& next) {
        if (next.forced) return;
        for (const Reason& reason : turn.reasons)
            if (reason.rule == "endless round" && !is_told(turn))
                found_.endless.emplace(reason.place,
                                       Mishap{index, move, next.said, reason.what, reason.place});
    }

    void note_texts(SituationIndex index, const Move& move, const ShownTexts& texts, const Situation& next) {
        if (next.forced) return;
        found_.said.insert(texts.all.begin(), texts.all.end());
        for (const Gap& gap : texts.gaps)
            found_.gaps.emplace(gap, Mishap{index, move, next.said, gap.name, gap.text});
    }

    // Is a state of this round told already?
    bool is_told(const Turn& turn) const {
        return std::ranges::any_of(turn.trace, [&](Place place) { return found_.endless.contains(place); });
    }

    // What happens by itself as long as the customer says nothing.
    void wait_on(SituationIndex index) {
        Situation waits;
        waits.conversation = found_.situations[index].conversation;
        waits.now = found_.situations[index].now;
        waits.customer = found_.situations[index].customer;
        if (found_.situations[index].forced || !waits.conversation.last_user_at) return;
        const Instant since = *waits.conversation.last_user_at;
        for (std::size_t i = 0; i < most_rings && !is_over(); ++i) {
            const auto& timers = waits.conversation.timers;
            const auto is_after = [](const Timer& timer) { return timer.kind == Timer::Kind::after; };
            if (std::ranges::none_of(timers, is_after)) return;
            const auto due = wake_at(waits.conversation);
            if (!due) return;
            const Move move{
                .by = Move::By::silence, .event = TimeCame{}, .told = {}, .after = *due - waits.now};
            Turn turn = turn_of(world_, waits, move);
            ++found_.size.turns;
            const Situation spoken = situation_after(waits, move, turn);
            if (*due - since >= window) {
                for (const Reason& reason : turn.reasons)
                    if (reason.rule == "timer" && !spoken.said.empty()) {
                        Move silent = move;
                        silent.after = *due - found_.situations[index].now;
                        found_.too_late.emplace(reason.place, Mishap{index, silent, spoken.said,
                                                                     waits.conversation.state, reason.place});
                    }
                return;
            }
            waits.conversation = std::move(turn.next);
            waits.now = *due;
        }
    }

    SituationIndex keep(Situation situation) {
        std::string key = key_of(world_, situation);
        const auto known = by_key_.find(key);
        if (known != by_key_.end()) return known->second;
        // Those beside a plain one cost little.
        std::size_t& of_state = of_state_[situation.conversation.state];
        const bool is_plain = plain_one(situation).conversation == situation.conversation;
        if (found_.situations.size() >= bounds_.situations ||
            (is_plain && of_state >= bounds_.of_one_state)) {
            found_.size.complete = false;
            return nowhere;
        }
        if (is_plain) ++of_state;
        const auto index = static_cast<SituationIndex>(found_.situations.size());
        by_key_.emplace(std::move(key), index);
        found_.situations.push_back(std::move(situation));
        return index;
    }

    const World& world_;
    const Bounds& bounds_;
    Exploration found_;
    OlderButtons older_;
    std::unordered_map<std::string, SituationIndex> by_key_;
    std::unordered_map<std::string, std::size_t> of_state_;
    std::unordered_map<std::string, Led> led_to_;  // by key_for_move
    std::unordered_set<std::string> stays_;        // what leaves one where one is, by what is known
    std::vector<std::size_t> times_;
    SituationIndex next_ = 0;  // to be expanded
};

}  // namespace

Exploration explore(const World& world, Instant now, const Bounds& bounds) {
    return Explorer(world, bounds).run(now);
}

}  // namespace frontdesk
