// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/text/recognise/recognise.hpp"
#include "engine/text/recognise/vocabulary.hpp"

namespace frontdesk {
namespace {

// "yesss", "taaak", "okkk" with every letter once.
std::vector<AnswerToken> shortened(std::vector<AnswerToken> tokens) {
    for (AnswerToken& token : tokens)
        if (token.kind == AnswerToken::Kind::word)
            token.text.erase(std::ranges::unique(token.text).begin(), token.text.end());
    return tokens;
}

bool is_question(const std::vector<AnswerToken>& tokens) {
    return std::ranges::any_of(tokens, [](const AnswerToken& token) { return token.text == "?"; });
}

Readings read_yes_no(const AnswerItems& items) {
    Readings readings;
    for (const AnswerItem& item : items) {
        if (item.code == static_cast<char>(Mean::yes) || item.code == static_cast<char>(Mean::either))
            add_reading(readings, true);
        if (item.code == static_cast<char>(Mean::no) || item.code == static_cast<char>(Mean::either))
            add_reading(readings, false);
    }
    // "no tak": a word that can be both says nothing beside a clear one.
    const auto clear = std::ranges::find_if(
        items, [](const AnswerItem& item) { return item.code != static_cast<char>(Mean::either); });
    if (readings.values.size() < 2 || clear == items.end()) return readings;
    const bool all_same = std::ranges::all_of(items, [&](const AnswerItem& item) {
        return item.code == clear->code || item.code == static_cast<char>(Mean::either);
    });
    return all_same ? Readings{{Value{clear->code == static_cast<char>(Mean::yes)}}} : readings;
}

}  // namespace

Readings recognise_yes_no(std::string_view text, const RecogniseContext& context) {
    const auto tokens = answer_tokens(text);
    if (is_question(tokens)) return {};
    const auto read = [&](const std::vector<AnswerToken>& words) {
        return in_first_language(context, [&](const AnswerVocabulary& vocabulary) {
            static const NumberWords no_numbers{lexicon({})};
            const auto items = vocabulary.agreeing.read(words, no_numbers);
            return items ? read_yes_no(*items) : Readings{};
        });
    };
    Readings readings = read(tokens);
    return readings.none() ? read(shortened(tokens)) : readings;
}

}  // namespace frontdesk
