// SPDX-License-Identifier: MIT
#include "engine/prove/explore.hpp"

#include <algorithm>
#include <unordered_map>
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
        SituationIndex next = 0;
        while (!is_over()) {
            if (next < found_.situations.size())
                expand(next++);
            else if (!tap_older())
                break;
        }
        found_.size.situations = found_.situations.size();
        if (is_over()) found_.size.complete = false;
        found_.size.thorough = found_.size.complete && world_.is_small;
        return std::move(found_);
    }

private:
    bool is_over() const { return found_.size.turns >= bounds_.turns; }

    void expand(SituationIndex index) {
        note_options(found_.situations[index]);
        const std::vector<Move> moves = moves_from(world_, found_.situations[index]);
        for (const Move& move : moves) play(index, move);
        if (listens(index)) go_anywhere(index);
        if (listens(index) && found_.situations[index].by != Move::By::silence) wait_on(index);
        found_.situations[index].expanded = true;
    }

    bool listens(SituationIndex index) const {
        const Conversation& conversation = found_.situations[index].conversation;
        return !conversation.with_person && !conversation.call;
    }

    void go_anywhere(SituationIndex index) {
        for (std::size_t i = 0; i < world_.anywhere.size(); ++i) {
            const Move& move = world_.anywhere[i];
            if (move.forced && times_[i] > 0) continue;
            if (!world_.is_small && times_[i] >= chances) continue;
            const bool seen = found_.seen.contains(move.place);
            play(index, move);
            // One that a condition held back gets more chances.
            if (world_.is_small || seen || found_.seen.contains(move.place) || move.place.line == 0)
                ++times_[i];
        }
    }

    // What was shown before and not tapped then, where it makes a difference. False: nothing is left.
    bool tap_older() {
        if (!world_.is_small) return false;
        const auto next = older_.next([&](SituationIndex index, const Tap& tap) {
            return key_for_tap(world_, found_.situations[index], tap);
        });
        if (!next) return false;
        const auto& [index, title, payload] = *next;
        if (listens(index))
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

    // A move that leads from here where it led from elsewhere need not be played again.
    void play(SituationIndex index, const Move& move) {
        std::string key = move.forced ? std::string{} : key_for_move(world_, found_.situations[index], move);
        if (key.empty()) return link(index, move, take(index, move));
        if (world_.reads_open)
            key += is_open(world_.bot.hours, world_.bot.zone, found_.situations[index].now + move.after)
                       ? '+'
                       : '-';
        const auto known = led_to_.find(key);
        if (known != led_to_.end()) return link(index, move, known->second);
        const SituationIndex to = take(index, move);
        led_to_.emplace(std::move(key), to);
        link(index, move, to);
    }

    void link(SituationIndex index, const Move& move, SituationIndex to) {
        if (to != nowhere) older_.lead(index, to, {});
        if (move.by == Move::By::older_button) return;
        std::vector<SituationIndex>& on = found_.situations[index].on;
        if (to != index && std::ranges::find(on, to) == on.end()) on.push_back(to);
    }

    SituationIndex take(SituationIndex index, const Move& move) {
        ShownTexts texts;
        Turn turn = turn_of(world_, found_.situations[index], move, &texts);
        ++found_.size.turns;
        found_.tried.insert(move.place);
        found_.seen.insert(turn.trace.begin(), turn.trace.end());
        Situation next;
        next.conversation = std::move(turn.next);
        next.now = found_.situations[index].now + move.after;
        next.after = move.after;
        next.customer = found_.situations[index].customer;
        next.from = index;
        next.by = move.by;
        next.did = move.told;
        next.forced = move.forced || found_.situations[index].forced;
        hear(turn, next);
        note_mishaps(index, move, turn, next);
        note_texts(index, move, texts, next);
        const auto taps = next.taps;
        const SituationIndex to = keep(std::move(next));
        if (to != nowhere) older_.lead(index, to, taps);
        return to;
    }

    static void hear(const Turn& turn, Situation& next) {
        std::vector<std::pair<std::string, std::string>> quick;
        const auto add_buttons = [&](const std::vector<Button>& buttons) {
            for (const Button& button : buttons)
                if (button.kind == Button::Kind::postback)
                    next.taps.emplace_back(button.title, button.payload);
        };
        for (const Effect& effect : turn.effects) {
            const Send* send = std::get_if<Send>(&effect);
            if (send == nullptr) continue;
            next.said.push_back(told(send->message));
            add_buttons(send->message.buttons);
            for (const OutCard& card : send->message.cards) add_buttons(card.buttons);
            quick.clear();
            for (const QuickReply& reply : send->message.quick_replies)
                if (reply.kind == QuickReply::Kind::text) quick.emplace_back(reply.title, reply.payload);
        }
        next.taps.insert(next.taps.end(), quick.begin(), quick.end());
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
            Situation spoken;
            hear(turn, spoken);
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
        std::size_t& of_state = of_state_[situation.conversation.state];
        if (found_.situations.size() >= bounds_.situations || of_state >= bounds_.of_one_state) {
            found_.size.complete = false;
            return nowhere;
        }
        ++of_state;
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
    std::unordered_map<std::string, SituationIndex> led_to_;  // by key_for_move
    std::vector<std::size_t> times_;
};

}  // namespace

Exploration explore(const World& world, Instant now, const Bounds& bounds) {
    return Explorer(world, bounds).run(now);
}

}  // namespace frontdesk
