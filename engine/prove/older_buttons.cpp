// SPDX-License-Identifier: MIT
#include "engine/prove/older_buttons.hpp"

#include <algorithm>

namespace frontdesk {

void OlderButtons::go(SituationIndex from,
                      std::size_t way,
                      FactsSet facts,
                      const std::vector<std::pair<std::string, std::string>>& shown) {
    const Situation::Way& gone = situations_[from].ways[way];
    const std::size_t situations = std::max(from, gone.to) + std::size_t{1};
    if (seen_.size() < situations) {
        seen_.resize(situations);
        gone_.resize(situations);
    }
    if (!shown.empty()) {
        const FactsSet then = sets_.after(facts, gone.written);
        for (const auto& [label, payload] : shown) add(gone.to, number_of(label, payload), then);
    }
    if (gone_[from].size() <= way) gone_[from].resize(situations_[from].ways.size());
    gone_[from][way] = true;
    queue(from, to_carry_, is_to_carry_);
}

std::optional<OlderButtons::Untapped> OlderButtons::next() {
    carry_on();
    while (!to_tap_.empty()) {
        const SituationIndex index = to_tap_.front();
        std::vector<Seen>& seen = seen_[index];
        for (Button button = 0; button < seen.size(); ++button) {
            const auto& [label, payload, tap] = buttons_[button];
            if (std::exchange(seen[button].to_tap, false) && tap)
                return Untapped{index, label, payload, *tap, seen[button].all};
        }
        to_tap_.pop_front();
        is_to_tap_[index] = false;
    }
    return std::nullopt;
}

OlderButtons::Button OlderButtons::number_of(const std::string& label, const std::string& payload) {
    const auto [found, is_new] = by_payload_.emplace(payload, static_cast<Button>(buttons_.size()));
    if (is_new) buttons_.push_back({label, payload, tap_of(payload)});
    return found->second;
}

void OlderButtons::add(SituationIndex to, Button button, FactsSet facts) {
    if (seen_[to].size() <= button) seen_[to].resize(buttons_.size());
    Seen& seen = seen_[to][button];
    const FactsSet all = sets_.either(seen.all, facts);
    if (all == seen.all) return;
    seen = {all, true, true};
    queue(to, to_carry_, is_to_carry_);
    queue(to, to_tap_, is_to_tap_);
}

void OlderButtons::queue(SituationIndex index, std::deque<SituationIndex>& open, std::vector<bool>& is_open) {
    if (is_open.size() <= index) is_open.resize(seen_.size());
    if (is_open[index]) return;
    is_open[index] = true;
    open.push_back(index);
}

// What is new here goes on all ways, and on what is new of a way goes everything.
void OlderButtons::carry_on() {
    while (!to_carry_.empty()) {
        const SituationIndex from = to_carry_.front();
        to_carry_.pop_front();
        is_to_carry_[from] = false;
        const std::vector<Situation::Way>& ways = situations_[from].ways;
        const std::vector<bool> gone = std::exchange(gone_[from], {});
        for (Button button = 0; button < seen_[from].size(); ++button) {
            const bool is_new = std::exchange(seen_[from][button].to_carry, false);
            for (std::size_t way = 0; way < ways.size(); ++way)
                if (is_new || (way < gone.size() && gone[way])) carry(from, ways[way], button);
        }
    }
}

void OlderButtons::carry(SituationIndex from, const Situation::Way& way, Button button) {
    if (way.to == nowhere || (way.to == from && way.written.empty())) return;
    const FactsSet facts = sets_.both(seen_[from][button].all, way.facts);
    if (!facts.empty()) add(way.to, button, sets_.after(facts, way.written));
}

}  // namespace frontdesk
