// SPDX-License-Identifier: MIT
// One tree of words holds all phrases, and a message is walked through it word by word with the set of
// places it may have reached. Phrases that the message does not begin cost nothing.
#include "engine/text/phrase_index.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace frontdesk {
namespace {

const std::string any_words = "*";

// Folds what stands between the stars; stars in a row are one.
Words fold_phrase(std::string_view phrase) {
    Words words;
    while (true) {
        const std::size_t star = phrase.find('*');
        for (std::string& word : fold(phrase.substr(0, star))) words.push_back(std::move(word));
        if (star == std::string_view::npos) return words;
        if (words.empty() || words.back() != any_words) words.push_back(any_words);
        phrase.remove_prefix(star + 1);
    }
}

bool has_star(const Words& phrase) { return std::ranges::find(phrase, any_words) != phrase.end(); }

// Inside a message a star at either end changes nothing.
Words without_outer_stars(Words phrase) {
    if (phrase.back() == any_words) phrase.pop_back();
    if (phrase.front() == any_words) phrase.erase(phrase.begin());
    return phrase;
}

}  // namespace

void PhraseIndex::add(std::string_view phrase, std::string_view language, std::uint32_t id) {
    add_words(fold_phrase(phrase), language, id);
}

void PhraseIndex::add_literal(std::string_view text, std::string_view language, std::uint32_t id) {
    add_words(fold(text), language, id);
}

void PhraseIndex::add_words(const Words& phrase, std::string_view language, std::uint32_t id) {
    if (phrase.empty() || phrase == Words{any_words}) return;

    const auto order = static_cast<std::uint32_t>(ids_.size());
    ids_.push_back(id);
    nodes_[insert(0, without_outer_stars(phrase))].orders.push_back(order);
    // The star may stand for courtesy words, so a phrase with one keeps its own.
    const Words whole = has_star(phrase) ? phrase : without_courtesy(phrase, language);
    nodes_[insert(root_of(language), whole)].orders.push_back(order);
}

std::vector<PhraseMatch> PhraseIndex::whole(const Words& message) const {
    if (message.empty() || ids_.empty()) return {};
    std::vector<Node> ended;
    const std::vector<WordId> as_written = known(message);
    for (const Root& root : roots_) {
        run(root.node, as_written, Ends::whole, ended);
        const Words bare = without_courtesy(message, root.language);
        if (bare.size() != message.size()) run(root.node, known(bare), Ends::whole, ended);
    }
    return ids(std::move(ended));
}

std::vector<PhraseMatch> PhraseIndex::within(const Words& message) const {
    if (message.empty() || ids_.empty()) return {};
    std::vector<Node> ended;
    run(0, known(message), Ends::within, ended);
    return ids(std::move(ended));
}

PhraseIndex::Node PhraseIndex::step(Node from, const std::string& word) {
    if (word == any_words) {
        if (nodes_[from].after_any == 0) {
            nodes_[from].after_any = static_cast<Node>(nodes_.size());
            nodes_.emplace_back();
        }
        return nodes_[from].after_any;
    }
    const WordId id = words_.try_emplace(word, static_cast<WordId>(words_.size() + 1)).first->second;
    const auto [at, added] =
        next_.try_emplace((std::uint64_t{from} << 32U) | id, static_cast<Node>(nodes_.size()));
    if (added) nodes_.emplace_back();
    return at->second;
}

PhraseIndex::Node PhraseIndex::insert(Node root, const Words& phrase) {
    Node node = root;
    for (const std::string& word : phrase) node = step(node, word);
    return node;
}

PhraseIndex::Node PhraseIndex::root_of(std::string_view language) {
    const auto found = std::ranges::find(roots_, language, &Root::language);
    if (found != roots_.end()) return found->node;
    roots_.push_back({std::string{language}, static_cast<Node>(nodes_.size())});
    nodes_.emplace_back();
    return roots_.back().node;
}

std::vector<PhraseIndex::WordId> PhraseIndex::known(const Words& message) const {
    std::vector<WordId> known;
    known.reserve(message.size());
    for (const std::string& word : message) {
        const auto found = words_.find(word);
        known.push_back(found == words_.end() ? 0 : found->second);
    }
    return known;
}

void PhraseIndex::run(Node root,
                      const std::vector<WordId>& message,
                      Ends ends,
                      std::vector<Node>& ended) const {
    // A place behind a star stays reached for good, so it is kept apart and entered once.
    std::vector<Node> sticky;
    std::vector<Node> now;
    std::vector<Node> next;
    const auto accept = [&](Node node) {
        if (!nodes_[node].orders.empty()) ended.push_back(node);
    };
    const auto reach = [&](Node node, std::vector<Node>& into) {
        into.push_back(node);
        if (ends == Ends::within) accept(node);
        const Node behind = nodes_[node].after_any;
        if (behind == 0 || std::ranges::find(sticky, behind) != sticky.end()) return;
        sticky.push_back(behind);
        if (ends == Ends::within) accept(behind);
    };
    reach(root, now);
    for (const WordId word : message) {
        next.clear();
        const std::size_t sticky_before = sticky.size();  // what this word reaches, it cannot leave as well
        const auto follow = [&](Node from) {
            if (word == 0) return;
            const auto found = next_.find((std::uint64_t{from} << 32U) | word);
            if (found != next_.end()) reach(found->second, next);
        };
        for (const Node node : now) follow(node);
        for (std::size_t i = 0; i < sticky_before; ++i) follow(sticky[i]);
        if (ends == Ends::within) next.push_back(root);
        std::swap(now, next);
    }
    if (ends == Ends::within) return;
    for (const Node node : now) accept(node);
    for (const Node node : sticky) accept(node);
}

std::vector<PhraseMatch> PhraseIndex::ids(std::vector<Node> ended) const {
    std::ranges::sort(ended);
    ended.erase(std::ranges::unique(ended).begin(), ended.end());
    std::vector<std::uint32_t> orders;
    for (const Node node : ended)
        orders.insert(orders.end(), nodes_[node].orders.begin(), nodes_[node].orders.end());
    std::ranges::sort(orders);
    std::vector<PhraseMatch> found;
    std::unordered_set<std::uint32_t> seen;
    for (const std::uint32_t order : orders)
        if (seen.insert(ids_[order]).second) found.push_back({ids_[order]});
    return found;
}

}  // namespace frontdesk
