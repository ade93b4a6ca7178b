// SPDX-License-Identifier: MIT
// The tables of a language, made from its lexicon and from ICU once per process.
#pragma once

#include <string_view>
#include <vector>

#include "engine/text/recognise/phrases.hpp"
#include "engine/text/recognise/recognise.hpp"

namespace frontdesk {

struct Vocabulary {
    explicit Vocabulary(const Lexicon& of);

    const Lexicon& lexicon;
    NumberWords numbers;
    Phrases counting;
    Phrases calendar;
    Phrases agreeing;
    Phrases picking;
    Phrases contact;
};

// The languages of the context, each once, in the order in which they are tried.
std::vector<const Vocabulary*> vocabularies(const RecogniseContext& context);

// Adds a value that is not there yet, while there is room.
void add_reading(Readings& readings, Value value);

// The readings of the first language that has any. `read` takes a Vocabulary.
template <class Read>
Readings in_first_language(const RecogniseContext& context, const Read& read) {
    for (const Vocabulary* vocabulary : vocabularies(context)) {
        Readings readings = read(*vocabulary);
        if (!readings.none()) return readings;
    }
    return {};
}

// Do the tokens say nothing but fillers around an address, in one of the languages?
bool only_about_contact(const std::vector<Token>& tokens, const RecogniseContext& context);

// The message in tokens; none of them when it is too long to be an answer.
std::vector<Token> answer_tokens(std::string_view text);

}  // namespace frontdesk
