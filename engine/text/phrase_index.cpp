// SPDX-License-Identifier: MIT
// One tree of words holds all phrases.
#include "engine/text/phrase_index.hpp"

#include <algorithm>
#include <utility>

#include "engine/text/phrase_walk.hpp"

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

// "checkin" for "check in". Single letters and numbers belong to nothing: "size s" is no "sizes".
Words written_together(const Words& phrase) {
    constexpr std::size_t most = 3;
    if (phrase.size() < 2 || phrase.size() > most) return {};
    std::string word;
    for (const std::string& part : phrase) {
        const bool plain = part.size() > 1 && part.find_first_of("0123456789*") == std::string::npos;
        if (!plain) return {};
        word += part;
    }
    return {word};
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
    places_[insert(0, without_outer_stars(phrase), language)].orders.push_back(order);
    // The star may stand for courtesy words, so a phrase with one keeps its own.
    const Words whole = has_star(phrase) ? phrase : without_courtesy(phrase, language);
    places_[insert(root_of(language), whole, language)].orders.push_back(order);
    if (const Words one_word = written_together(whole); !one_word.empty()) {
        places_[insert(0, one_word, language)].orders.push_back(order);
        places_[insert(root_of(language), one_word, language)].orders.push_back(order);
    }
}

std::vector<PhraseMatch> PhraseIndex::whole(const Words& message) const {
    if (message.empty() || ids_.empty()) return {};
    Walk walk{*this};
    for (const Root& root : roots_) {
        walk.run(root.node, message, Ends::whole, 0);
        const Words bare = without_courtesy(message, root.language);
        if (bare.size() == message.size()) continue;
        const auto from = std::ranges::search(message, bare).begin() - message.begin();
        walk.run(root.node, bare, Ends::whole, static_cast<std::uint32_t>(from));
    }
    return walk.matches();
}

std::vector<PhraseMatch> PhraseIndex::within(const Words& message) const {
    if (message.empty() || ids_.empty()) return {};
    Walk walk{*this};
    walk.run(0, message, Ends::within, 0);
    return walk.matches();
}

PhraseIndex::Node PhraseIndex::step(Node from, const std::string& word, std::string_view language) {
    if (word == any_words) {
        if (places_[from].after_any == 0) {
            places_[from].after_any = static_cast<Node>(places_.size());
            places_.emplace_back();
        }
        return places_[from].after_any;
    }
    const WordId id = words_.add(word, language);
    const auto [at, added] =
        next_.try_emplace((std::uint64_t{from} << 32U) | id, static_cast<Node>(places_.size()));
    if (added) places_.emplace_back();
    return at->second;
}

PhraseIndex::Node PhraseIndex::insert(Node root, const Words& phrase, std::string_view language) {
    Node node = root;
    for (const std::string& word : phrase) node = step(node, word, language);
    return node;
}

PhraseIndex::Node PhraseIndex::root_of(std::string_view language) {
    const auto found = std::ranges::find(roots_, language, &Root::language);
    if (found != roots_.end()) return found->node;
    roots_.push_back({std::string{language}, static_cast<Node>(places_.size())});
    places_.emplace_back();
    return roots_.back().node;
}

}  // namespace frontdesk
