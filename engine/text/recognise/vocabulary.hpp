// SPDX-License-Identifier: MIT
// The tables of a language, made from its lexicon and from ICU once per process.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "engine/text/recognise/phrases.hpp"
#include "engine/text/recognise/recognise.hpp"

namespace frontdesk {

struct AnswerVocabulary {
    explicit AnswerVocabulary(const AnswerLexicon& of);

    const AnswerLexicon& lexicon;
    NumberWords numbers;
    AnswerPhrases counting;
    AnswerPhrases calendar;
    AnswerPhrases agreeing;
    AnswerPhrases picking;
    AnswerPhrases contact;
    std::unordered_set<std::string> articles;  // folded
};

// The languages of the context, each once, in the order in which they are tried.
std::vector<const AnswerVocabulary*> vocabularies(const RecogniseContext& context);

// Adds a value that is not there yet, while there is room.
void add_reading(Readings& readings, Value value);

// The readings of the first language that has any. `read` takes a AnswerVocabulary.
template <class Read>
Readings in_first_language(const RecogniseContext& context, const Read& read) {
    for (const AnswerVocabulary* vocabulary : vocabularies(context)) {
        Readings readings = read(*vocabulary);
        if (!readings.none()) return readings;
    }
    return {};
}

// Do the tokens say nothing but fillers around an address, in one of the languages?
bool only_about_contact(const std::vector<AnswerToken>& tokens, const RecogniseContext& context);

// The message in tokens; none of them when it is too long to be an answer.
std::vector<AnswerToken> answer_tokens(std::string_view text);

}  // namespace frontdesk
