// SPDX-License-Identifier: MIT
#include "tests/bench/matching/noise.hpp"

#include <algorithm>
#include <vector>

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace frontdesk::bench {
namespace {

constexpr std::size_t characters_an_edit = 8;

// Splitmix64: small, and the same everywhere, which the standard library's distributions are not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    std::size_t below(std::size_t count) {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return (mixed ^ (mixed >> 31U)) % count;
    }

    char32_t letter() { return U'a' + static_cast<char32_t>(below(26)); }

private:
    std::uint64_t state_;
};

std::u32string code_points(const icu::UnicodeString& text) {
    std::u32string points;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        points += static_cast<char32_t>(text.char32At(i));
    return points;
}

std::string utf8(const std::u32string& points) {
    icu::UnicodeString text;
    for (const char32_t point : points) text.append(static_cast<UChar32>(point));
    std::string bytes;
    return text.toUTF8String(bytes);
}

std::vector<std::size_t> letters_in(const std::u32string& text) {
    std::vector<std::size_t> letters;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (u_isalpha(static_cast<UChar32>(text[i])) != 0) letters.push_back(i);
    return letters;
}

void edit_once(std::u32string& text, Dice& dice) {
    const auto letters = letters_in(text);
    if (letters.empty()) return;
    const std::size_t at = letters[dice.below(letters.size())];
    switch (dice.below(4)) {
    case 0: text[at] = dice.letter(); break;
    case 1: text.erase(at, 1); break;
    case 2: text.insert(at + 1, 1, dice.letter()); break;
    default:
        if (at + 1 < text.size()) std::swap(text[at], text[at + 1]);
    }
}

// Marks that Unicode does not take apart.
char32_t without_stroke(char32_t letter) {
    switch (letter) {
    case U'ł': return U'l';
    case U'Ł': return U'L';
    case U'ø': return U'o';
    case U'Ø': return U'O';
    case U'đ': return U'd';
    case U'Đ': return U'D';
    default: return letter;
    }
}

}  // namespace

std::uint64_t fixed_hash(std::string_view text, std::uint64_t seed) {
    std::uint64_t hash = 0xcbf29ce484222325U ^ seed;
    for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    return hash;
}

std::string with_typing_errors(std::string_view set, const std::string& text) {
    auto points = code_points(icu::UnicodeString::fromUTF8(text));
    Dice dice(fixed_hash(text, fixed_hash(set)));
    const std::size_t edits = std::max<std::size_t>(1, points.size() / characters_an_edit);
    for (std::size_t i = 0; i < edits; ++i) edit_once(points, dice);
    return utf8(points);
}

std::string without_accents(const std::string& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) return text;
    const auto apart = code_points(nfd->normalize(icu::UnicodeString::fromUTF8(text), status));
    if (U_FAILURE(status)) return text;
    std::u32string plain;
    for (const char32_t point : apart)
        if (u_charType(static_cast<UChar32>(point)) != U_NON_SPACING_MARK) plain += without_stroke(point);
    return utf8(plain);
}

std::string in_capitals(const std::string& text) {
    icu::UnicodeString capitals = icu::UnicodeString::fromUTF8(text);
    std::string bytes;
    return capitals.toUpper(icu::Locale::getRoot()).toUTF8String(bytes);
}

}  // namespace frontdesk::bench
