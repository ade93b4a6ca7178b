// SPDX-License-Identifier: MIT
// A message is walked through the tree word by word with the set of places it may have reached. Phrases that
// the message does not begin cost nothing.
#include "engine/text/phrase_walk.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace frontdesk {

void PhraseIndex::Walk::run(Node root,
                            std::span<const std::string> message,
                            Ends ends,
                            std::uint32_t offset) {
    ends_ = ends;
    sticky_.clear();
    now_.clear();
    const Reached start{root, WordMatch::exact, nothing};
    reach(start, now_);
    std::vector<Reached> before;
    for (std::uint32_t i = 0; i < message.size(); ++i) {
        const std::span<const PhraseWords::Meant> meant = meant_by(message[i]);
        next_.clear();
        before = sticky_;  // what this word reaches, it cannot leave as well
        for (const Reached& here : now_) follow(here, offset + i, meant);
        for (const Reached& here : before) follow(here, offset + i, meant);
        if (ends == Ends::within) next_.push_back(start);
        std::swap(now_, next_);
    }
    if (ends == Ends::within) return;
    for (const std::vector<Reached>* all : {&now_, &sticky_})
        for (const Reached& here : *all)
            if (!index_.places_[here.node].orders.empty()) {
                const auto [at, added] = ended_.try_emplace(here.node, here);
                if (!added && here.kind < at->second.kind) at->second = here;
            }
}

// In a sentence a word of four letters is itself: "oder" is no "order".
std::span<const PhraseWords::Meant> PhraseIndex::Walk::meant_by(const std::string& word) {
    constexpr std::size_t shortest_mistyped = 5;  // bytes
    const std::span<const PhraseWords::Meant> meant{reader_.meant_by(word)};
    const bool mistyped = !meant.empty() && meant.front().kind == WordMatch::typo;
    return mistyped && ends_ == Ends::within && word.size() < shortest_mistyped ? meant.first(0) : meant;
}

void PhraseIndex::Walk::reach(Reached here, std::vector<Reached>& into) {
    into.push_back(here);
    const auto accept = [&](const Reached& end) {
        if (ends_ != Ends::within || index_.places_[end.node].orders.empty()) return;
        const auto [at, added] = ended_.try_emplace(end.node, end);
        if (!added && end.kind < at->second.kind) at->second = end;
    };
    accept(here);
    const Node behind = index_.places_[here.node].after_any;
    if (behind == 0) return;
    here.node = behind;
    keep_best(here, sticky_);
    accept(here);
}

void PhraseIndex::Walk::follow(Reached from, std::uint32_t at, std::span<const PhraseWords::Meant> meant) {
    for (const auto& [word, kind] : meant) {
        const auto found = index_.next_.find((std::uint64_t{from.node} << 32U) | word);
        if (found == index_.next_.end()) continue;
        passed_.push_back({from.trail, at, word, kind});
        reach({found->second, std::max(from.kind, kind), static_cast<Trail>(passed_.size() - 1)}, next_);
    }
}

void PhraseIndex::Walk::keep_best(Reached here, std::vector<Reached>& in) {
    const auto same = std::ranges::find(in, here.node, &Reached::node);
    if (same == in.end())
        in.push_back(here);
    else if (here.kind < same->kind)
        *same = here;
}

std::vector<PhraseMatch> PhraseIndex::Walk::matches() const {
    struct Found {
        WordMatch kind;
        std::uint32_t order;
        Trail trail;
    };
    std::vector<Found> found;
    for (const auto& [node, here] : ended_)
        for (const std::uint32_t order : index_.places_[node].orders)
            found.push_back({here.kind, order, here.trail});
    std::ranges::sort(found, {}, [](const Found& one) { return std::tuple{one.kind, one.order, one.trail}; });

    std::vector<PhraseMatch> matches;
    std::unordered_set<std::uint32_t> seen;
    for (const Found& one : found) {
        const std::uint32_t id = index_.ids_[one.order];
        if (seen.insert(id).second) matches.push_back({id, one.kind, words_of(one.trail)});
    }
    return matches;
}

std::vector<MatchedWord> PhraseIndex::Walk::words_of(Trail trail) const {
    std::vector<MatchedWord> words;
    for (; trail != nothing; trail = passed_[trail].before)
        words.push_back({passed_[trail].at, index_.words_.text(passed_[trail].word), passed_[trail].kind});
    std::ranges::reverse(words);
    return words;
}

}  // namespace frontdesk
