// SPDX-License-Identifier: MIT
// Folding, one code point at a time. Every code point folds the same way wherever it stands, because all
// combining marks are dropped; so time is linear even for a message made of nothing but marks, and what is
// ASCII never reaches ICU.
#include "engine/text/words.hpp"

#include <array>
#include <cstdint>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include "engine/base/check.hpp"

namespace frontdesk {
namespace {

// What a code point does to the word that is being read.
constexpr char ends_word = ' ';

constexpr std::array<char, 128> ascii_table() {
    std::array<char, 128> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const char c = static_cast<char>(i);
        const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool upper = c >= 'A' && c <= 'Z';
        table[i] = kept ? c : upper ? static_cast<char>(c - 'A' + 'a') : ends_word;
    }
    table['\''] = '\0';  // an apostrophe joins: "what's" is "whats"
    table['`'] = '\0';
    return table;
}
constexpr std::array<char, 128> ascii = ascii_table();

// Quotation marks and accents that people type for an apostrophe. Compatibility forms would turn some of
// them into spaces, so they are looked at first.
bool is_apostrophe(UChar32 c) {
    return c == 0x00B4 || c == 0x02BC || c == 0x02B9 || c == 0x2018 || c == 0x2019 || c == 0x201B ||
           c == 0x2032 || c == 0xFF07 || c == 0xFF40;
}

// Letters that no decomposition takes apart, as people without that key type them.
const char* plain_letters(UChar32 c) {
    switch (c) {
    case 0x0142: return "l";
    case 0x00F8: return "o";
    case 0x0111:
    case 0x00F0: return "d";
    case 0x00E6: return "ae";
    case 0x0153: return "oe";
    case 0x0131: return "i";
    case 0x00FE: return "th";
    default: return nullptr;
    }
}

// Adds the folded code point to `to`: nothing for marks and invisible characters, a space for what is
// neither letter nor digit.
void append_folded(UChar32 c, std::string& to) {
    if (is_apostrophe(c)) return;
    if (const char* letters = plain_letters(c)) {
        to += letters;
        return;
    }
    switch (u_charType(c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR: return;
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_COMBINING_SPACING_MARK:
    case U_DECIMAL_DIGIT_NUMBER:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER: icu::UnicodeString(c).toUTF8String(to); return;
    default: to += ends_word;
    }
}

std::string fold_with_icu(UChar32 c) {
    if (is_apostrophe(c)) return {};
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* compatible = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2* decomposed = icu::Normalizer2::getNFDInstance(status);
    check(U_SUCCESS(status) != 0, "ICU has no normalisation data");
    const icu::UnicodeString folded =
        decomposed->normalize(compatible->normalize(icu::UnicodeString(c), status), status);
    if (U_FAILURE(status) != 0) return std::string(1, ends_word);
    std::string result;
    for (std::int32_t at = 0; at < folded.length(); at = folded.moveIndex32(at, 1))
        append_folded(folded.char32At(at), result);
    return result;
}

// Latin, Greek, Cyrillic and Hebrew, folded once: ICU would take ten times as long for each letter.
constexpr std::size_t table_end = 0x0600;
const std::array<std::string, table_end>& folded_table() {
    static const std::array<std::string, table_end> table = [] {
        std::array<std::string, table_end> made;
        for (std::size_t c = 0x80; c < table_end; ++c) made[c] = fold_with_icu(static_cast<UChar32>(c));
        return made;
    }();
    return table;
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // inside ICU's macro
#pragma GCC diagnostic ignored "-Wsign-conversion"
// The code point at `at`, which moves on; negative for what is not UTF-8.
UChar32 next_code_point(const char* bytes, std::int32_t& at, std::int32_t length) {
    UChar32 c = 0;
    U8_NEXT(bytes, at, length, c);
    return c;
}
#pragma GCC diagnostic pop

class WordMaker {
public:
    void add(std::string_view folded) {
        for (const char c : folded) add(c);
    }
    void add(char c) {
        if (c != ends_word) {
            word_ += c;
            return;
        }
        if (!word_.empty()) words_.push_back(std::move(word_));
        word_.clear();
    }
    Words take() {
        add(ends_word);
        return std::move(words_);
    }

private:
    Words words_;
    std::string word_;
};

}  // namespace

Words fold(std::string_view text) {
    text = text.substr(0, max_text_bytes);
    const auto length = static_cast<std::int32_t>(text.size());
    const char* bytes = text.data();
    WordMaker words;
    for (std::int32_t at = 0; at < length;) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte < ascii.size()) {
            ++at;
            if (ascii[byte] != '\0') words.add(ascii[byte]);
            continue;
        }
        const UChar32 c = next_code_point(bytes, at, length);
        if (c < 0)
            words.add(ends_word);
        else if (static_cast<std::size_t>(c) < table_end)
            words.add(folded_table()[static_cast<std::size_t>(c)]);
        else
            words.add(fold_with_icu(c));
    }
    return words.take();
}

}  // namespace frontdesk
