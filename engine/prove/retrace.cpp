// SPDX-License-Identifier: MIT
// The shortest way to where an older button was tapped may be one on which it was not shown. Here one is
// found on which it was.
#include <algorithm>
#include <deque>
#include <map>
#include <ranges>

#include "engine/prove/explore.hpp"
#include "engine/talk/hours.hpp"

namespace frontdesk {
namespace {

constexpr int most_attempts = 40;
constexpr int most_before = 8;  // with which one move leads to the same
constexpr std::size_t most_nodes = 20'000;

class Retracing {
public:
    Retracing(const World& world, Exploration& found, const Mishap& mishap, const Confirms& confirms)
        : world_(world), found_(found), mishap_(mishap), confirms_(confirms) {
        if (const Postback* tapped = std::get_if<Postback>(&mishap.move.event))
            payload_ = tapped->payload.value_or("");
    }

    std::optional<Retraced> run() {
        std::vector<Moment> straight = way_to(world_, found_, mishap_.from);
        const bool is_shown = std::ranges::any_of(straight, [&](const Moment& one) { return shows(one); });
        if (is_shown) return finish(std::move(straight));
        find_ways_in();
        // With other older buttons on it only if need be: they, too, must have been shown.
        auto plain = another_way(false);
        return plain ? plain : another_way(true);
    }

private:
    std::optional<Retraced> another_way(bool by_chance) {
        std::deque<Reached> open{mishap_.from};
        on_.clear();
        on_.emplace(mishap_.from, Reached{});
        for (int attempts = 0; !open.empty() && on_.size() < most_nodes;) {
            const Reached at = open.front();
            open.pop_front();
            for (const Reached& from : shown_before(at)) {
                if (++attempts > most_attempts) return std::nullopt;
                if (auto retraced = by_way_of(from, at)) return retraced;
            }
            walk_back(at, by_chance, open);
        }
        return std::nullopt;
    }

    struct WayIn {
        SituationIndex from;
        const Situation::Way* way;
    };

    bool shows(const Moment& one) const {
        return std::ranges::any_of(one.taps, [&](const auto& tap) { return tap.second == payload_; });
    }

    void find_ways_in() {
        ways_in_.resize(found_.situations.size());
        for (SituationIndex i = 0; i < found_.situations.size(); ++i)
            for (const Situation::Way& way : found_.situations[i].ways)
                if (way.to != nowhere) ways_in_[way.to].push_back({i, &way});
    }

    // From where a turn that showed the button led here.
    std::vector<Reached> shown_before(const Reached& at) const {
        std::vector<Reached> before;
        for (const auto& [from, way] : ways_in_[at.situation])
            for (const Situation::Shown& shown : way->shown)
                if (shown.payload == payload_) add_before(from, *way, shown.facts, at, before);
        return before;
    }

    void add_before(SituationIndex from,
                    const Situation::Way& way,
                    FactsSet facts,
                    const Reached& at,
                    std::vector<Reached>& to) const {
        FactsSet before = found_.sets.before(facts, way.written, found_.sets.only(at.facts));
        for (int i = 0; i < most_before && !before.empty(); ++i) {
            to.push_back({from, found_.sets.first(before)});
            before = found_.sets.without(before, found_.sets.only(to.back().facts));
        }
    }

    // From where the tap was, the way one would have come.
    void walk_back(const Reached& at, bool by_chance, std::deque<Reached>& open) {
        std::vector<Reached> before;
        for (const auto& [from, way] : ways_in_[at.situation])
            if (by_chance || !way->by_chance) add_before(from, *way, way->facts, at, before);
        for (const Reached& one : before)
            if (on_.emplace(one, at).second) open.push_back(one);
    }

    std::optional<Retraced> by_way_of(const Reached& from, const Reached& to) {
        std::vector<Moment> way = way_to(world_, found_, from);
        if (way.empty() || !step(way, to, true)) return std::nullopt;
        for (Reached at = on_.at(to); at.situation != nowhere; at = on_.at(at))
            if (!step(way, at, false)) return std::nullopt;
        return finish(std::move(way));
    }

    bool is_at(const Moment& moment, const Reached& reached) const {
        return key_of(world_, plain_one(moment)) ==
                   key_of(world_, plain_one(found_.situations[reached.situation].first)) &&
               found_.known.known(moment.conversation, moment.now) == reached.facts;
    }

    // One move further, to what is not told apart from this.
    bool step(std::vector<Moment>& way, const Reached& to, bool must_show) const {
        if (!must_show && is_at(way.back(), to)) return true;
        for (const Move& move : moves(way)) {
            const Turn turn = turn_of(world_, way.back(), move);
            Moment next = moment_after(way.back(), move, turn);
            if (!is_at(next, to) || (must_show && !shows(next))) continue;
            way.push_back(std::move(next));
            return true;
        }
        return false;
    }

    std::vector<Move> moves(const std::vector<Moment>& way) const {
        const Moment& moment = way.back();
        std::vector<Move> all = moves_from(world_, moment);
        all.insert(all.end(), world_.anywhere.begin(), world_.anywhere.end());
        for (const Moment& before : way)
            for (const auto& [title, payload] : before.taps)
                all.push_back(
                    {.by = Move::By::older_button, .event = Postback{title, payload, {}}, .told = title});
        const auto wait = world_.reads_open ? until_other_hours(world_.bot, moment.now) : std::nullopt;
        if (!wait) return all;
        const std::vector<Move> at_once = all;
        for (Move move : at_once) {
            move.after = *wait;
            all.push_back(std::move(move));
        }
        return all;
    }

    std::optional<Retraced> finish(std::vector<Moment> way) const {
        Observed observed;
        const Turn turn = turn_of(world_, way.back(), mishap_.move, &observed);
        if (!confirms_(turn, observed)) return std::nullopt;
        std::vector<std::string> said = moment_after(way.back(), mishap_.move, turn).said;
        return Retraced{std::move(way), std::move(said)};
    }

    const World& world_;
    Exploration& found_;
    const Mishap& mishap_;
    const Confirms& confirms_;
    std::string payload_;
    std::map<Reached, Reached> on_;            // to the next one on the way to the tap
    std::vector<std::vector<WayIn>> ways_in_;  // by situation
};

}  // namespace

Move as_in(const Moment& moment, Move move) {
    CallAnswered* answer = std::get_if<CallAnswered>(&move.event);
    if (answer != nullptr && moment.conversation.call) answer->id = moment.conversation.call->id;
    return move;
}

bool is_at(const World& world, const Exploration& found, const Moment& moment, const Reached& reached) {
    return key_of(world, moment) == key_of(world, found.situations[reached.situation].first) &&
           found.known.known(moment.conversation, moment.now) == reached.facts;
}

namespace {

// The answers of a form that was left are kept for a day: where it makes a difference, that day has passed.
Moment
step_to(const World& world, const Exploration& found, const Moment& from, Move move, const Reached& to) {
    move = as_in(from, std::move(move));
    Moment at_once = moment_after(from, move, turn_of(world, from, move));
    if (from.conversation.parked.empty() || is_at(world, found, at_once, to)) return at_once;
    move.after += std::chrono::hours{24};
    Moment later = moment_after(from, move, turn_of(world, from, move));
    return is_at(world, found, later, to) ? later : at_once;
}

}  // namespace

std::vector<Moment> way_to(const World& world, Exploration& found, Reached at) {
    struct Step {
        const Move* move;
        Reached to;
    };
    std::vector<Step> steps;
    while (true) {
        const Situation& here = found.situations[at.situation];
        const auto arrival = std::ranges::find_if(here.arrivals, [&](const Situation::Arrival& one) {
            return found.sets.contains(one.then, at.facts);
        });
        if (arrival == here.arrivals.end() || arrival->from == nowhere) break;
        steps.push_back({&arrival->move, at});
        const FactsSet before =
            found.sets.before(arrival->knowing, arrival->written, found.sets.only(at.facts));
        at = {arrival->from, found.sets.first(before)};
    }
    std::vector<Moment> way{moment_in(found, at)};
    for (const auto& [move, to] : steps | std::views::reverse)
        way.push_back(step_to(world, found, way.back(), *move, to));
    return way;
}

std::optional<Retraced>
retrace(const World& world, Exploration& found, const Mishap& mishap, const Confirms& confirms) {
    return Retracing(world, found, mishap, confirms).run();
}

}  // namespace frontdesk
