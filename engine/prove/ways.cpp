// SPDX-License-Identifier: MIT
#include "engine/prove/ways.hpp"

#include <algorithm>

namespace frontdesk {

Ways::Ways(const World& world, const Bounds& bounds, Exploration& found)
    : world_(world), bounds_(bounds), found_(found), older_(found.situations, found.sets) {}

std::string Ways::key(const Moment& moment, bool forced) const {
    return (forced ? "forced " : "") + key_of(world_, moment);
}

SituationIndex Ways::situation_behind(Moment moment, bool forced) {
    const auto known = by_key_.find(key(moment, false));
    return known != by_key_.end() ? known->second : situation_of(std::move(moment), forced);
}

SituationIndex Ways::situation_of(Moment moment, bool forced) {
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

std::optional<SituationIndex> Ways::plain_of(SituationIndex index) const {
    const auto known = by_key_.find(plain_keys_[index]);
    if (known == by_key_.end() || known->second == index) return std::nullopt;
    return known->second;
}

bool Ways::are_same(SituationIndex one, SituationIndex other) const {
    return plain_keys_[one] == plain_keys_[other];
}

void Ways::go(SituationIndex from, const Situation::Way& gone, const ShownButtons& shown) {
    std::vector<Situation::Way>& ways = found_.situations[from].ways;
    auto way = std::ranges::find_if(ways, [&](const Situation::Way& one) {
        return one.to == gone.to && one.written == gone.written && one.by_chance == gone.by_chance;
    });
    if (way == ways.end()) way = ways.insert(ways.end(), {gone.to, gone.written, {}, gone.by_chance});
    const FactsSet before = std::exchange(way->facts, found_.sets.either(way->facts, gone.facts));
    if (gone.to == nowhere || !world_.is_small) return;
    add_shown(shown, gone.facts, way->shown);
    // What was shown where it may never come to is not taken to where it may.
    if (!found_.situations[from].forced || found_.situations[gone.to].forced)
        older_.go(from, static_cast<std::size_t>(way - ways.begin()), gone.facts, shown,
                  way->facts != before);
}

void Ways::arrive(SituationIndex to, Situation::Arrival arrival, const ShownButtons& shown) {
    Situation& situation = found_.situations[to];
    situation.all = found_.sets.either(situation.all, arrival.then);
    add_shown(shown, arrival.then, situation.taps);
    if (is_new_.size() <= to) is_new_.resize(to + std::size_t{1});
    if (!is_new_[to]) new_.push_back(to);
    is_new_[to] = true;
    situation.arrivals.push_back(std::move(arrival));
}

std::vector<std::pair<SituationIndex, FactsSet>> Ways::take_new() {
    std::vector<std::pair<SituationIndex, FactsSet>> taken;
    for (const SituationIndex index : std::exchange(new_, {})) {
        is_new_[index] = false;
        taken.emplace_back(index, found_.situations[index].all);
    }
    return taken;
}

void Ways::add_shown(const ShownButtons& shown, FactsSet facts, std::vector<Situation::Shown>& to) {
    for (const auto& [label, payload] : shown) {
        auto one = std::ranges::find(to, payload, &Situation::Shown::payload);
        if (one == to.end()) one = to.insert(one, {label, payload, {}});
        one->facts = found_.sets.either(one->facts, facts);
    }
}

}  // namespace frontdesk
