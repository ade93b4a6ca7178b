// SPDX-License-Identifier: MIT
#include "engine/text/stems.hpp"

#include <algorithm>
#include <array>

#include <libstemmer.h>

#include "engine/base/digit.hpp"

namespace frontdesk {
namespace {

// Longer "words" are no words, and some of Snowball's rules are slow on them.
constexpr std::size_t longest_stemmed = 60;

// The languages of libstemmer 2.2, by code. Its rules expect accents that folding took away; what they then
// miss, they miss on both sides.
constexpr std::array languages{"ar", "ca", "da", "de", "el", "en", "es", "eu", "fi", "fr",
                               "ga", "hi", "hu", "hy", "id", "it", "lt", "ne", "nl", "no",
                               "pt", "ro", "ru", "sr", "sv", "ta", "tr", "yi"};

bool has_digit(std::string_view word) { return std::ranges::any_of(word, is_digit); }

}  // namespace

Stemmer::Stemmer(std::string_view language) : polish_{language == "pl"} {
    const auto* found = std::ranges::find(languages, language);
    if (found != languages.end()) snowball_ = sb_stemmer_new(*found, "UTF_8");
}

Stemmer::~Stemmer() { sb_stemmer_delete(snowball_); }

std::string Stemmer::stem(std::string_view folded) const {
    if (folded.size() > longest_stemmed || has_digit(folded)) return std::string{folded};
    if (polish_) return std::string{polish_stem(folded)};
    if (snowball_ == nullptr) return std::string{folded};
    const auto* stemmed = sb_stemmer_stem(snowball_, reinterpret_cast<const sb_symbol*>(folded.data()),
                                          static_cast<int>(folded.size()));
    if (stemmed == nullptr) return std::string{folded};  // out of memory
    return {reinterpret_cast<const char*>(stemmed), static_cast<std::size_t>(sb_stemmer_length(snowball_))};
}

std::string stem(std::string_view folded, std::string_view language) {
    return Stemmer{language}.stem(folded);
}

}  // namespace frontdesk
