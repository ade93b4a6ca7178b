// SPDX-License-Identifier: MIT
// A number before words that nobody wrote down: "two bags", "12 cinnamon rolls please", "keine Koffer".
#pragma once

#include <optional>
#include <vector>

#include "engine/text/recognise/vocabulary.hpp"

namespace frontdesk {

// What stands before one to three words that are in no table, when these may be what is counted: a number, or
// a word for none. Nothing for a sentence ("one of my bags is lost"), a moment ("5 pm") or another matter
// ("one question"); the words that tell are those of all the context's languages.
std::optional<AnswerItems> items_before_noun(const std::vector<AnswerToken>& tokens,
                                             const AnswerVocabulary& vocabulary,
                                             const RecogniseContext& context);

// Is one of the words an article, which need not count?
bool has_article(const std::vector<AnswerToken>& tokens, const AnswerVocabulary& vocabulary);

}  // namespace frontdesk
