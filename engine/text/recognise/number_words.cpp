// SPDX-License-Identifier: MIT
#include "engine/text/recognise/number_words.hpp"

#include <algorithm>

#include <unicode/fieldpos.h>
#include <unicode/locid.h>
#include <unicode/rbnf.h>
#include <unicode/unistr.h>

#include "engine/text/recognise/phrases.hpp"
#include "engine/text/recognise/tokens.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t max_number_words = 7;
constexpr std::size_t shortest_mistyped_number = 6;
constexpr int most_mistyped_value = 100;

std::string spelled(const icu::RuleBasedNumberFormat& format, int number, const icu::UnicodeString& rules) {
    UErrorCode status = U_ZERO_ERROR;
    icu::FieldPosition ignored;
    icu::UnicodeString text;
    format.format(number, rules, text, ignored, status);
    std::string utf8;
    if (U_SUCCESS(status) != 0) text.toUTF8String(utf8);
    return utf8;
}

}  // namespace

NumberWords::NumberWords(const AnswerLexicon& lexicon) {
    if (lexicon.language.empty()) return;
    spell(std::string{lexicon.language});
    for (const LexiconEntry& entry : lexicon.numbers)
        for (const std::string_view phrase : parts_of(entry.phrases))
            add(entry.mean == Mean::ordinal ? ordinals_ : cardinals_, phrase, entry.value);
}

void NumberWords::spell(const std::string& language) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(language.c_str()), status);
    if (U_FAILURE(status) != 0) return;
    for (std::int32_t i = 0; i < format.getNumberOfRuleSetNames(); ++i) {
        const icu::UnicodeString rules = format.getRuleSetName(i);
        if (rules.indexOf("year") >= 0) continue;
        Table& table = rules.indexOf("ordinal") >= 0 ? ordinals_ : cardinals_;
        // Every number in the plain form; inflected ones as far as people inflect them, the rest is composed.
        const bool plain = rules.indexOf("numbering") >= 0;
        const int end = plain ? 1000 : &table == &ordinals_ ? 101 : 200;
        for (int number = &table == &ordinals_ ? 1 : 0; number < end; ++number)
            add(table, spelled(format, number, rules), number);
        for (int number = end - end % 100; number < 1000; number += 100)
            if (&table == &cardinals_) add(table, spelled(format, number, rules), number);
        for (int number = 1000; plain && number < 10'000; number += 100)
            add(table, spelled(format, number, rules), number);
    }
}

void NumberWords::add(Table& table, std::string_view phrase, int value) {
    for (const std::string& spelling : spellings_of(phrase)) {
        std::string key;
        for (const AnswerToken& token : tokenise(spelling)) {
            if (token.kind == AnswerToken::Kind::digits) return;  // ICU has no words for this one
            if (token.kind == AnswerToken::Kind::word) key += token.text;
        }
        if (!key.empty()) table.emplace(std::move(key), value);
    }
}

std::optional<SpelledNumber>
NumberWords::longest(const Table& table, std::span<const std::string> words, bool ordinal) {
    std::optional<SpelledNumber> found;
    std::string key;
    for (std::size_t i = 0; i < std::min(words.size(), max_number_words); ++i) {
        key += words[i];
        const auto entry = table.find(key);
        if (entry != table.end()) found = SpelledNumber{entry->second, ordinal, i + 1};
    }
    return found;
}

// "dwustu pięciu", "dwudziestego ósmego": a round number and a smaller one.
std::optional<SpelledNumber> NumberWords::at_front(std::span<const std::string> words) const {
    auto found = longest(cardinals_, words, false);
    const auto ordinal = longest(ordinals_, words, true);
    if (ordinal && (!found || ordinal->words > found->words)) found = ordinal;
    if (!found || found->value == 0) return found;
    const int room = found->value % 100 == 0 ? 100 : found->value % 10 == 0 && found->value > 10 ? 10 : 0;
    if (room == 0) return found;
    const auto whole = found;
    // "a hundred and twenty"
    if (room == 100 && words.size() > found->words && words[found->words] == "and") ++found->words;
    const auto rest = longest(found->ordinal ? ordinals_ : cardinals_, words.subspan(found->words), false);
    if (!rest || rest->value == 0 || rest->value >= room) return whole;
    return SpelledNumber{found->value + rest->value, found->ordinal, found->words + rest->words};
}

std::optional<SpelledNumber> NumberWords::nearest(std::string_view word) const {
    if (word.size() < shortest_mistyped_number) return std::nullopt;
    std::optional<SpelledNumber> found;
    for (const Table* table : {&cardinals_, &ordinals_}) {
        for (const auto& [spelling, value] : *table) {
            if (value > most_mistyped_value || !within_one_error(word, spelling)) continue;
            const SpelledNumber near{value, table == &ordinals_, 1};
            if (found && found->value != near.value) return std::nullopt;
            if (!found || found->ordinal) found = near;
        }
    }
    return found;
}

}  // namespace frontdesk
