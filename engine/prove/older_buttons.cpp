// SPDX-License-Identifier: MIT
#include "engine/prove/older_buttons.hpp"

#include <algorithm>

namespace frontdesk {
namespace {

using Buttons = std::vector<std::uint64_t>;

bool is_empty(const Buttons& buttons) {
    return std::ranges::all_of(buttons, [](std::uint64_t word) { return word == 0; });
}

void insert(Buttons& to, std::uint32_t button) {
    if (to.size() <= button / 64) to.resize(button / 64 + 1);
    to[button / 64] |= std::uint64_t{1} << button % 64;
}

void add_all(Buttons& to, const Buttons& more) {
    if (to.size() < more.size()) to.resize(more.size());
    for (std::size_t i = 0; i < more.size(); ++i) to[i] |= more[i];
}

void remove_all(Buttons& from, const Buttons& those) {
    for (std::size_t i = 0; i < std::min(from.size(), those.size()); ++i) from[i] &= ~those[i];
}

Buttons in_both(Buttons one, const Buttons& other) {
    one.resize(std::min(one.size(), other.size()));
    for (std::size_t i = 0; i < one.size(); ++i) one[i] &= other[i];
    return one;
}

// The lowest one, which is taken out; nothing: there is none.
std::optional<std::uint32_t> take_one(Buttons& from) {
    for (std::size_t i = 0; i < from.size(); ++i)
        if (from[i] != 0) {
            const auto bit = static_cast<std::size_t>(__builtin_ctzll(from[i]));
            from[i] &= from[i] - 1;
            return static_cast<std::uint32_t>(64 * i + bit);
        }
    return std::nullopt;
}

}  // namespace

void OlderButtons::go(
    SituationIndex from, std::size_t way, FactsSet facts, const ShownButtons& shown, bool is_new) {
    const Situation::Way& gone = situations_[from].ways[way];
    const std::size_t situations = std::max(from, gone.to) + std::size_t{1};
    if (seen_.size() < situations) {
        seen_.resize(situations);
        gone_.resize(situations);
    }
    Buttons buttons;
    for (const auto& [label, payload] : shown) insert(buttons, number_of(label, payload));
    if (!shown.empty()) add(gone.to, sets_.after(facts, gone.written), std::move(buttons));
    if (!is_new) return;
    if (std::ranges::find(gone_[from], way) == gone_[from].end()) gone_[from].push_back(way);
    queue(from, to_carry_, is_to_carry_);
}

std::optional<OlderButtons::Untapped> OlderButtons::next() {
    carry_on();
    while (!to_tap_.empty()) {
        const SituationIndex index = to_tap_.front();
        for (Seen& seen : seen_[index])
            while (const auto button = take_one(seen.to_tap)) {
                const auto& [label, payload, tap] = buttons_[*button];
                if (tap) return Untapped{index, label, payload, *tap, seen.facts};
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

void OlderButtons::add(SituationIndex to, FactsSet facts, Buttons buttons) {
    std::vector<std::pair<FactsSet, Buttons>> moved;
    for (Seen& seen : seen_[to]) {
        Buttons known = in_both(buttons, seen.all);
        if (is_empty(known)) continue;
        remove_all(buttons, known);
        const FactsSet both = sets_.either(seen.facts, facts);
        if (both == seen.facts) continue;
        for (Buttons* from : {&seen.all, &seen.to_carry, &seen.to_tap}) remove_all(*from, known);
        moved.emplace_back(both, std::move(known));
    }
    std::erase_if(seen_[to], [](const Seen& seen) { return is_empty(seen.all); });
    if (!is_empty(buttons)) moved.emplace_back(facts, std::move(buttons));
    for (const auto& [all, known] : moved) put(to, all, known);
}

void OlderButtons::put(SituationIndex to, FactsSet facts, const Buttons& buttons) {
    auto seen = std::ranges::find(seen_[to], facts, &Seen::facts);
    if (seen == seen_[to].end()) seen = seen_[to].insert(seen, Seen{facts});
    for (Buttons* all : {&seen->all, &seen->to_carry, &seen->to_tap}) add_all(*all, buttons);
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
        std::vector<bool> gone(ways.size());
        for (const std::size_t way : std::exchange(gone_[from], {})) gone[way] = true;
        // What is carried may come to where it was.
        const std::vector<Seen> here = seen_[from];
        for (Seen& seen : seen_[from]) seen.to_carry.clear();
        for (const Seen& seen : here)
            for (std::size_t way = 0; way < ways.size(); ++way)
                if (ways[way].to != from || !ways[way].written.empty())
                    carry(ways[way], seen.facts, gone[way] ? seen.all : seen.to_carry);
    }
}

void OlderButtons::carry(const Situation::Way& way, FactsSet facts, const Buttons& buttons) {
    if (way.to == nowhere || is_empty(buttons)) return;
    const FactsSet gone = sets_.both(facts, way.facts);
    if (!gone.empty()) add(way.to, sets_.after(gone, way.written), buttons);
}

}  // namespace frontdesk
