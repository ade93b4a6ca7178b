// SPDX-License-Identifier: MIT
// Finds the known word that a mistyped one was meant to be, in time that does not depend on how many words
// are known: two words one edit apart become equal when at most one letter of each is left out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace frontdesk {

// Edits between two words: a letter added, left out, replaced, or swapped with its neighbour (no letter
// twice). Counting stops at `limit` + 1.
std::size_t edits_between(std::u32string_view one, std::u32string_view other, std::size_t limit);

class Spelling {
public:
    using WordId = std::uint32_t;

    // Adding a word again makes it more frequent. Ids are 0, 1, 2, ... in the order of first adding.
    WordId add(std::string_view word);
    std::optional<WordId> find(std::string_view word) const;

    // The known words at the least number of edits: at most one from `one_from` letters, two from `two_from`.
    // A different first letter costs one more in words shorter than `first_from`. Numbers have none, nor do
    // words of more than 24 letters.
    struct Limits {
        std::size_t one_from = 4;
        std::size_t two_from = 8;
        std::size_t first_from = 99;
    };
    // The most frequent, then the first of the alphabet, comes first.
    std::vector<WordId> nearest(std::string_view word, Limits limits) const;

    const std::string& word(WordId id) const { return words_[id].text; }
    std::size_t size() const { return words_.size(); }
    std::size_t memory() const;

private:
    struct Word {
        std::string text;
        std::u32string letters;
        std::uint32_t times = 0;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    // A word with some letters left out leads to it. Open addressing; equal hashes stand in a row.
    struct Entry {
        std::uint32_t hash = 0;
        WordId word = none;
    };
    static constexpr WordId none = 0xFFFF'FFFF;

    void index(const std::u32string& letters, WordId id);
    void insert(Entry entry);
    void grow();

    std::vector<Word> words_;
    std::unordered_map<std::string, WordId, Hash, std::equal_to<>> ids_;
    std::vector<Entry> table_;
    std::size_t entries_ = 0;
};

}  // namespace frontdesk
