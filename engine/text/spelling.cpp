// SPDX-License-Identifier: MIT
#include "engine/text/spelling.hpp"

#include <algorithm>
#include <array>

#include "engine/text/characters.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t longest_mended = 24;
constexpr std::size_t longest_bytes = longest_mended * 4;
// A word of so many letters may be what one of eight letters with two errors was meant to be.
constexpr std::size_t two_errors_from = 6;

bool is_number_like(std::u32string_view letters) {
    return std::ranges::any_of(letters, [](char32_t c) { return c >= U'0' && c <= U'9'; });
}

// People rarely mistype the first letter, but they do swap the first two.
bool begins_alike(std::u32string_view one, std::u32string_view other) {
    return one[0] == other[0] ||
           (one.size() > 1 && other.size() > 1 && one[0] == other[1] && one[1] == other[0]);
}

constexpr std::uint32_t start_hash = 2166136261U;
constexpr std::uint32_t mixed(std::uint32_t hash, char32_t letter) { return (hash ^ letter) * 16777619U; }
// Spreads the bits, so that the low ones choose the place.
constexpr std::uint32_t finished(std::uint32_t hash) {
    hash ^= hash >> 16U;
    hash *= 0x85EBCA6BU;
    hash ^= hash >> 13U;
    return hash;
}

std::uint32_t mixed(std::uint32_t hash, std::u32string_view letters) {
    for (const char32_t letter : letters) hash = mixed(hash, letter);
    return hash;
}

// Calls `visit` with the hash of the word itself, and of it without one or two letters.
template <class Visit>
void each_shortened(std::u32string_view letters, std::size_t most_left_out, const Visit& visit) {
    visit(finished(mixed(start_hash, letters)));
    if (most_left_out == 0) return;
    std::uint32_t before = start_hash;  // of the letters before i
    for (std::size_t i = 0; i < letters.size(); before = mixed(before, letters[i++])) {
        if (i > 0 && letters[i] == letters[i - 1]) continue;  // the same as without the one before
        visit(finished(mixed(before, letters.substr(i + 1))));
        if (most_left_out < 2) continue;
        std::uint32_t between = before;  // of those before j, without i
        for (std::size_t j = i + 1; j < letters.size(); between = mixed(between, letters[j++]))
            visit(finished(mixed(between, letters.substr(j + 1))));
    }
}

}  // namespace

std::size_t edits_between(std::u32string_view one, std::u32string_view other, std::size_t limit) {
    const std::size_t difference =
        one.size() > other.size() ? one.size() - other.size() : other.size() - one.size();
    if (difference > limit || one.size() > longest_mended || other.size() > longest_mended) return limit + 1;
    std::array<std::array<std::size_t, longest_mended + 1>, 3> rows{};
    for (std::size_t j = 0; j <= other.size(); ++j) rows[0][j] = j;
    for (std::size_t i = 1; i <= one.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& two_above = rows[(i + 1) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            row[j] = std::min(
                {above[j] + 1, row[j - 1] + 1, above[j - 1] + (one[i - 1] == other[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[j] = std::min(row[j], two_above[j - 2] + 1);
        }
    }
    return std::min(rows[one.size() % 3][other.size()], limit + 1);
}

Spelling::WordId Spelling::add(std::string_view word) {
    if (const auto found = ids_.find(word); found != ids_.end()) {
        ++words_[found->second].times;
        return found->second;
    }
    const auto id = static_cast<WordId>(words_.size());
    words_.push_back({std::string{word}, characters(word.substr(0, longest_bytes + 1)), 1});
    ids_.emplace(word, id);
    index(words_.back().letters, id);
    return id;
}

std::optional<Spelling::WordId> Spelling::find(std::string_view word) const {
    const auto found = ids_.find(word);
    if (found == ids_.end()) return std::nullopt;
    return found->second;
}

std::vector<Spelling::WordId> Spelling::nearest(std::string_view word, Limits limits) const {
    if (word.size() < limits.one_from || word.size() > longest_bytes || table_.empty()) return {};
    const std::u32string letters = characters(word);
    if (letters.size() < limits.one_from || letters.size() > longest_mended || is_number_like(letters))
        return {};

    const std::size_t limit = letters.size() >= limits.two_from ? 2 : 1;
    // Their places are fetched into the cache while the other hashes are made.
    std::vector<std::uint32_t> hashes;
    hashes.reserve(limit == 1 ? letters.size() + 1 : letters.size() * (letters.size() + 1) / 2 + 1);
    each_shortened(letters, limit, [&](std::uint32_t hash) {
        __builtin_prefetch(&table_[hash & (table_.size() - 1)]);
        hashes.push_back(hash);
    });
    std::vector<WordId> candidates;
    for (const std::uint32_t hash : hashes)
        for (std::size_t at = hash & (table_.size() - 1); table_[at].word != none;
             at = (at + 1) & (table_.size() - 1))
            if (table_[at].hash == hash) candidates.push_back(table_[at].word);
    std::ranges::sort(candidates);
    candidates.erase(std::ranges::unique(candidates).begin(), candidates.end());

    std::size_t least = limit;
    std::vector<WordId> nearest;
    for (const WordId id : candidates) {
        const std::u32string& known = words_[id].letters;
        const std::size_t edits =
            edits_between(letters, known, least) +
            (letters.size() >= limits.first_from || begins_alike(letters, known) ? 0U : 1U);
        if (edits > least) continue;
        if (edits < least) nearest.clear();
        least = edits;
        nearest.push_back(id);
    }
    std::ranges::sort(nearest, [&](WordId a, WordId b) {
        if (words_[a].times != words_[b].times) return words_[a].times > words_[b].times;
        return words_[a].text < words_[b].text;
    });
    return nearest;
}

std::size_t Spelling::memory() const {
    std::size_t bytes = table_.capacity() * sizeof(Entry);
    for (const Word& word : words_)
        bytes += 2 * (sizeof(Word) + word.text.capacity()) + word.letters.capacity() * 4;
    return bytes;
}

void Spelling::index(const std::u32string& letters, WordId id) {
    if (letters.size() < 3 || letters.size() > longest_mended || is_number_like(letters)) return;
    each_shortened(letters, letters.size() >= two_errors_from ? 2 : 1, [&](std::uint32_t hash) {
        insert({hash, id});
    });
}

void Spelling::insert(Entry entry) {
    if (2 * (entries_ + 1) > table_.size()) grow();
    std::size_t at = entry.hash & (table_.size() - 1);
    for (; table_[at].word != none; at = (at + 1) & (table_.size() - 1))
        if (table_[at].hash == entry.hash && table_[at].word == entry.word) return;
    table_[at] = entry;
    ++entries_;
}

void Spelling::grow() {
    std::vector<Entry> old(std::max<std::size_t>(64, table_.size() * 2));
    std::swap(old, table_);
    entries_ = 0;
    for (const Entry& entry : old)
        if (entry.word != none) insert(entry);
}

}  // namespace frontdesk
