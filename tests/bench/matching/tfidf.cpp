// SPDX-License-Identifier: MIT
#include "tests/bench/matching/tfidf.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace frontdesk::bench {
namespace {

constexpr std::int32_t shortest_ngram = 2;
constexpr std::int32_t longest_ngram = 5;

icu::UnicodeString lower(const std::string& text) {
    return icu::UnicodeString::fromUTF8(text).toLower(icu::Locale::getRoot());
}

std::string utf8(const icu::UnicodeString& text) {
    std::string bytes;
    return text.toUTF8String(bytes);
}

// The pieces of the text whose characters all pass the test.
template <typename Test>
std::vector<icu::UnicodeString> pieces(const icu::UnicodeString& text, Test belongs) {
    std::vector<icu::UnicodeString> found;
    icu::UnicodeString piece;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 point = text.char32At(i);
        if (belongs(point)) {
            piece.append(point);
            continue;
        }
        if (!piece.isEmpty()) found.push_back(piece);
        piece.remove();
    }
    if (!piece.isEmpty()) found.push_back(piece);
    return found;
}

// A term of one block is not a term of the other one.
std::vector<std::string> marked(char mark, std::vector<std::string> terms) {
    for (auto& term : terms) term.insert(term.begin(), mark);
    return terms;
}

std::vector<std::string> marked_words(const std::string& text) { return marked('w', word_terms(text)); }
std::vector<std::string> marked_characters(const std::string& text) {
    return marked('c', character_terms(text));
}

}  // namespace

std::vector<std::string> word_terms(const std::string& text) {
    std::vector<std::string> words;
    for (const auto& piece :
         pieces(lower(text), [](UChar32 point) { return u_isalnum(point) != 0 || point == '_'; }))
        if (piece.countChar32() > 1) words.push_back(utf8(piece));
    std::vector<std::string> terms = words;
    for (std::size_t i = 1; i < words.size(); ++i) terms.push_back(words[i - 1] + ' ' + words[i]);
    return terms;
}

std::vector<std::string> character_terms(const std::string& text) {
    std::vector<std::string> terms;
    for (auto& piece : pieces(lower(text), [](UChar32 point) { return u_isUWhiteSpace(point) == 0; })) {
        piece.insert(0, static_cast<UChar32>(' ')).append(static_cast<UChar32>(' '));
        const std::int32_t length = piece.countChar32();
        for (std::int32_t n = shortest_ngram; n <= std::min(longest_ngram, length); ++n)
            for (std::int32_t at = 0; at + n <= length; ++at) {
                const std::int32_t from = piece.moveIndex32(0, at);
                const std::int32_t to = piece.moveIndex32(from, n);
                terms.push_back(utf8(piece.tempSubStringBetween(from, to)));
            }
    }
    return terms;
}

Tfidf::Tfidf(const std::vector<std::string>& texts) {
    std::vector<int> texts_with;
    for (const auto& text : texts)
        for (const auto& terms : {marked_words(text), marked_characters(text)})
            for (const auto& term : std::set<std::string>(terms.begin(), terms.end())) {
                const auto [place, is_new] = number_.emplace(term, static_cast<int>(number_.size()));
                if (is_new) texts_with.push_back(0);
                ++texts_with[static_cast<std::size_t>(place->second)];
            }
    const auto count = static_cast<double>(texts.size());
    for (const int with : texts_with) idf_.push_back(std::log((1 + count) / (1 + with)) + 1);
}

SparseRow Tfidf::row(const std::string& text) const {
    SparseRow row;
    append_block(row, marked_words(text));
    append_block(row, marked_characters(text));
    std::sort(row.begin(), row.end());
    return row;
}

void Tfidf::append_block(SparseRow& row, const std::vector<std::string>& terms) const {
    std::map<int, double> values;
    for (const auto& term : terms)
        if (const auto found = number_.find(term); found != number_.end())
            values[found->second] += idf_[static_cast<std::size_t>(found->second)];
    double square = 0;
    for (const auto& [number, value] : values) square += value * value;
    for (const auto& [number, value] : values) row.emplace_back(number + 1, value / std::sqrt(square));
}

}  // namespace frontdesk::bench
