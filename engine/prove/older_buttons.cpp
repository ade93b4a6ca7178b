// SPDX-License-Identifier: MIT
#include "engine/prove/older_buttons.hpp"

#include <algorithm>

namespace frontdesk {

void OlderButtons::lead(SituationIndex from,
                        SituationIndex to,
                        const std::vector<std::pair<std::string, std::string>>& shown) {
    if (!world_.is_small) return;
    grow(std::max(from, to) + std::size_t{1});
    std::vector<SituationIndex>& on = on_[from];
    if (from != to && std::ranges::find(on, to) == on.end()) on.push_back(to);
    Set more = at_[from];
    for (const auto& [label, payload] : shown) {
        const std::uint32_t number = number_of(label, payload);
        if (more.size() <= number / 64) more.resize(number / 64 + 1);
        more[number / 64] |= std::uint64_t{1} << number % 64;
    }
    if (add(to, more)) spread(to);
}

std::optional<std::tuple<SituationIndex, std::string, std::string>> OlderButtons::next(const KeyOf& key) {
    while (!open_.empty()) {
        const SituationIndex index = open_.front();
        Set& tapped = tapped_[index];
        tapped.resize(at_[index].size());
        for (std::size_t word = 0; word < tapped.size(); ++word) {
            while (const std::uint64_t left = at_[index][word] & ~tapped[word]) {
                const auto bit = static_cast<std::uint32_t>(__builtin_ctzll(left));
                tapped[word] |= std::uint64_t{1} << bit;
                const Shown& one = shown_[word * 64 + bit];
                if (!one.tap) continue;
                if (!done_.insert(std::to_string(word * 64 + bit) + "\x1f" + key(index, *one.tap)).second)
                    continue;
                return std::tuple{index, one.label, one.payload};
            }
        }
        open_.pop_front();
        is_open_[index] = false;
    }
    return std::nullopt;
}

std::uint32_t OlderButtons::number_of(const std::string& label, const std::string& payload) {
    const auto [found, is_new] = by_payload_.emplace(payload, static_cast<std::uint32_t>(shown_.size()));
    if (is_new) shown_.push_back({label, payload, tap_of(payload)});
    return found->second;
}

void OlderButtons::grow(std::size_t situations) {
    if (at_.size() >= situations) return;
    at_.resize(situations);
    tapped_.resize(situations);
    on_.resize(situations);
    is_open_.resize(situations);
}

void OlderButtons::spread(SituationIndex from) {
    std::vector<SituationIndex> open{from};
    while (!open.empty()) {
        const SituationIndex index = open.back();
        open.pop_back();
        const Set more = at_[index];
        for (const SituationIndex to : on_[index])
            if (add(to, more)) open.push_back(to);
    }
}

bool OlderButtons::add(SituationIndex to, const Set& more) {
    Set& at = at_[to];
    if (at.size() < more.size()) at.resize(more.size());
    bool grown = false;
    for (std::size_t word = 0; word < more.size(); ++word) {
        grown = grown || (more[word] & ~at[word]) != 0;
        at[word] |= more[word];
    }
    if (grown && !is_open_[to]) {
        is_open_[to] = true;
        open_.push_back(to);
    }
    return grown;
}

}  // namespace frontdesk
