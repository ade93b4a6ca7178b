// SPDX-License-Identifier: MIT
// The shortest way to where an older button was tapped may be one on which it was not shown. Here one is
// found on which it was.
#include <algorithm>
#include <deque>
#include <unordered_map>

#include "engine/prove/explore.hpp"
#include "engine/talk/hours.hpp"

namespace frontdesk {
namespace {

constexpr int most_attempts = 40;

class Retracing {
public:
    Retracing(const World& world, const Exploration& found, const Mishap& mishap, const Confirms& confirms)
        : world_(world), found_(found), mishap_(mishap), confirms_(confirms) {
        if (const Postback* tapped = std::get_if<Postback>(&mishap.move.event))
            payload_ = tapped->payload.value_or("");
    }

    std::optional<Retraced> run() {
        std::vector<Situation> straight = way_to(found_, mishap_.from);
        if (std::ranges::any_of(straight, [&](const Situation& one) { return shows(one); }))
            return finish(std::move(straight));
        const auto showings = found_.showings.find(payload_);
        if (showings == found_.showings.end()) return std::nullopt;
        walk_back();
        int attempts = 0;
        for (const SituationIndex to : nearest_)
            for (const auto& [from, shown_in] : showings->second) {
                if (shown_in != to) continue;
                if (++attempts > most_attempts) return std::nullopt;
                if (auto retraced = by_way_of(from, to)) return retraced;
            }
        return std::nullopt;
    }

private:
    bool shows(const Situation& one) const {
        return std::ranges::any_of(one.taps, [&](const auto& tap) { return tap.second == payload_; });
    }

    // From where the tap was, the way one would have come.
    void walk_back() {
        std::vector<std::vector<SituationIndex>> before(found_.situations.size());
        for (SituationIndex i = 0; i < found_.situations.size(); ++i)
            for (const auto* ways : {&found_.situations[i].on, &found_.situations[i].on_by_chance})
                for (const SituationIndex to : *ways)
                    if (to != nowhere) before[to].push_back(i);
        std::deque<SituationIndex> open{mishap_.from};
        on_.emplace(mishap_.from, nowhere);
        while (!open.empty()) {
            const SituationIndex at = open.front();
            open.pop_front();
            nearest_.push_back(at);
            for (const SituationIndex from : before[at])
                if (on_.emplace(from, at).second) open.push_back(from);
        }
    }

    std::optional<Retraced> by_way_of(SituationIndex from, SituationIndex to) {
        std::vector<Situation> way = way_to(found_, from);
        if (way.empty() || !step(way, to, true)) return std::nullopt;
        for (SituationIndex at = on_.at(to); at != nowhere; at = on_.at(at))
            if (!step(way, at, false)) return std::nullopt;
        return finish(std::move(way));
    }

    // One move further, to what is not told apart from this situation.
    bool step(std::vector<Situation>& way, SituationIndex to, bool must_show) const {
        const std::string wanted = key_of(world_, plain_one(found_.situations[to]));
        if (!must_show && key_of(world_, plain_one(way.back())) == wanted) return true;
        for (const Move& move : moves(way)) {
            const Turn turn = turn_of(world_, way.back(), move);
            Situation next = situation_after(way.back(), move, turn);
            if (key_of(world_, plain_one(next)) != wanted || (must_show && !shows(next))) continue;
            way.push_back(std::move(next));
            return true;
        }
        return false;
    }

    std::vector<Move> moves(const std::vector<Situation>& way) const {
        const Situation& situation = way.back();
        std::vector<Move> all = moves_from(world_, situation);
        all.insert(all.end(), world_.anywhere.begin(), world_.anywhere.end());
        for (const Situation& before : way)
            for (const auto& [title, payload] : before.taps)
                all.push_back(
                    {.by = Move::By::older_button, .event = Postback{title, payload, {}}, .told = title});
        const auto wait = world_.reads_open ? until_other_hours(world_.bot, situation.now) : std::nullopt;
        if (!wait) return all;
        const std::vector<Move> at_once = all;
        for (Move move : at_once) {
            move.after = *wait;
            all.push_back(std::move(move));
        }
        return all;
    }

    std::optional<Retraced> finish(std::vector<Situation> way) const {
        ShownTexts texts;
        const Turn turn = turn_of(world_, way.back(), mishap_.move, &texts);
        if (!confirms_(turn, texts)) return std::nullopt;
        std::vector<std::string> said = situation_after(way.back(), mishap_.move, turn).said;
        return Retraced{std::move(way), std::move(said)};
    }

    const World& world_;
    const Exploration& found_;
    const Mishap& mishap_;
    const Confirms& confirms_;
    std::string payload_;
    std::unordered_map<SituationIndex, SituationIndex> on_;  // to the next one on the way to the tap
    std::vector<SituationIndex> nearest_;                    // to the tap, first
};

}  // namespace

std::vector<Situation> way_to(const Exploration& found, SituationIndex at) {
    std::vector<Situation> way;
    for (; at != nowhere; at = found.situations[at].from) way.push_back(found.situations[at]);
    std::ranges::reverse(way);
    return way;
}

std::optional<Retraced>
retrace(const World& world, const Exploration& found, const Mishap& mishap, const Confirms& confirms) {
    return Retracing(world, found, mishap, confirms).run();
}

}  // namespace frontdesk
