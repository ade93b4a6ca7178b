// SPDX-License-Identifier: MIT
#include "engine/text/phrase_words.hpp"

#include <algorithm>
#include <utility>

#include "engine/text/words.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t most_meant = 32;
// One typing error, in words of five letters and more: a letter may be missing in the message, so it is the
// longer of the two that counts.
constexpr Spelling::Limits phrase_limits{4, 25};
constexpr std::size_t shortest_mistyped = 5;

std::size_t letters_in(std::string_view word) {
    return static_cast<std::size_t>(
        std::ranges::count_if(word, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

void add_once(std::vector<PhraseWords::Meant>& meant, PhraseWords::WordId word, WordMatch kind) {
    if (meant.size() == most_meant) return;
    if (std::ranges::find(meant, word, &PhraseWords::Meant::word) == meant.end())
        meant.push_back({word, kind});
}

}  // namespace

PhraseWords::WordId PhraseWords::add(std::string_view word, std::string_view language) {
    if (std::ranges::find(languages_, language) == languages_.end()) {
        languages_.emplace_back(language);
        index_synonyms(language);
    }
    const WordId id = spelling_.add(word);
    auto& same_stem = by_stem_[key(language, stem(word, language))];
    if (std::ranges::find(same_stem, id) == same_stem.end()) same_stem.push_back(id);
    return id;
}

void PhraseWords::set_synonyms(std::vector<std::vector<std::string>> groups) {
    groups_.clear();
    groups_of_.clear();
    for (const auto& group : groups) {
        auto& folded = groups_.emplace_back();
        for (const std::string& member : group)
            if (Words words = fold(member); words.size() == 1) folded.push_back(std::move(words.front()));
    }
    for (const std::string& language : languages_) index_synonyms(language);
}

std::string PhraseWords::key(std::string_view language, std::string_view stem) {
    std::string key{language};
    key += ' ';
    key += stem;
    return key;
}

void PhraseWords::index_synonyms(std::string_view language) {
    const Stemmer stemmer{language};
    for (std::uint32_t group = 0; group < groups_.size(); ++group)
        for (const std::string& member : groups_[group])
            groups_of_[key(language, stemmer.stem(member))].push_back(group);
}

PhraseWords::Reader::Reader(const PhraseWords& words) : words_{words} {
    for (const std::string& language : words.languages_) stemmers_.emplace_back(language);
}

const std::vector<PhraseWords::Meant>& PhraseWords::Reader::meant_by(const std::string& word) {
    const auto [at, added] = read_.try_emplace(word);
    if (added) at->second = look_up(word);
    return at->second;
}

std::vector<PhraseWords::Meant> PhraseWords::Reader::look_up(const std::string& word) const {
    std::vector<Meant> meant;
    if (const auto same = words_.spelling_.find(word)) meant.push_back({*same, WordMatch::exact});

    std::vector<std::uint32_t> groups;
    auto stemmer = stemmers_.begin();
    for (const std::string& language : words_.languages_) {
        const std::string stem = key(language, (stemmer++)->stem(word));
        if (const auto found = words_.by_stem_.find(stem); found != words_.by_stem_.end())
            for (const WordId id : found->second) add_once(meant, id, WordMatch::stem);
        if (const auto found = words_.groups_of_.find(stem); found != words_.groups_of_.end())
            groups.insert(groups.end(), found->second.begin(), found->second.end());
    }
    // A word that the bot knows, in any form, is no typing error.
    if (meant.empty() && groups.empty())
        for (const WordId id : words_.spelling_.nearest(word, phrase_limits))
            if (std::max(letters_in(word), letters_in(words_.spelling_.word(id))) >= shortest_mistyped)
                add_once(meant, id, WordMatch::typo);

    for (const std::uint32_t group : groups) {
        for (const std::string& member : words_.groups_[group]) {
            if (const auto same = words_.spelling_.find(member)) add_once(meant, *same, WordMatch::synonym);
            stemmer = stemmers_.begin();
            for (const std::string& language : words_.languages_) {
                const auto found = words_.by_stem_.find(key(language, (stemmer++)->stem(member)));
                if (found == words_.by_stem_.end()) continue;
                for (const WordId id : found->second) add_once(meant, id, WordMatch::synonym);
            }
        }
    }
    return meant;
}

}  // namespace frontdesk
