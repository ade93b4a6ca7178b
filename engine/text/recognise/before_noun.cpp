// SPDX-License-Identifier: MIT
#include "engine/text/recognise/before_noun.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace frontdesk {
namespace {

constexpr std::ptrdiff_t most_words = 3;
constexpr std::ptrdiff_t most_words_after_none = 2;

bool is_other(const AnswerItem& item) { return item.code == static_cast<char>(Mean::other_word); }
bool is_none(const AnswerItem& item) { return item.code == static_cast<char>(Mean::none_of); }

// "tomorrow", "pm", "December": the number is that of a moment.
bool is_of_time(const std::string& word, const AnswerVocabulary& vocabulary) {
    const auto meaning = vocabulary.calendar.meaning_of(word);
    return meaning && *meaning != Mean::filler;
}

bool refuses(const std::string& word, const AnswerVocabulary& vocabulary) {
    return vocabulary.counting.meaning_of(word) == Mean::uncounted || is_of_time(word, vocabulary) ||
           vocabulary.agreeing.meaning_of(word) == Mean::no;
}

// "2. Koffer", "2 bags. And the gate": a sign between words ends what is counted.
bool follows_a_sign(const std::vector<AnswerToken>& tokens, std::size_t at) {
    constexpr std::string_view harmless = "-*\"'(_~";
    if (at == 0 || tokens[at - 1].kind != AnswerToken::Kind::sign) return false;
    return tokens[at - 1].text.size() == 1 && harmless.find(tokens[at - 1].text) == std::string_view::npos;
}

// "12b" is a seat, "a" and "b" are no nouns.
bool may_be_counted(const std::vector<AnswerToken>& tokens, std::size_t at) {
    const AnswerToken& token = tokens[at];
    const bool part_of_a_code = token.glued && at > 0 && tokens[at - 1].kind == AnswerToken::Kind::digits;
    return token.text.size() > 1 && !part_of_a_code && !follows_a_sign(tokens, at);
}

}  // namespace

std::optional<AnswerItems> items_before_noun(const std::vector<AnswerToken>& tokens,
                                             const AnswerVocabulary& vocabulary,
                                             const RecogniseContext& context) {
    if (std::ranges::any_of(tokens, [](const AnswerToken& token) { return token.text == "?"; }))
        return std::nullopt;
    auto items = vocabulary.counting.read_with_others(tokens, vocabulary.numbers);
    if (!items) return std::nullopt;
    const auto words = std::ranges::find_if(*items, is_other);
    const bool none = std::all_of(items->begin(), words, is_none);
    if (words == items->begin() || words == items->end() ||
        items->end() - words > (none ? most_words_after_none : most_words) ||
        !std::all_of(words, items->end(), is_other))
        return std::nullopt;
    const auto languages = vocabularies(context);
    for (const AnswerItem& item : std::span{words, items->end()}) {
        const auto at = static_cast<std::size_t>(item.value);
        const bool refused = std::ranges::any_of(
            languages, [&](const AnswerVocabulary* language) { return refuses(tokens[at].text, *language); });
        if (refused || !may_be_counted(tokens, at)) return std::nullopt;
    }
    items->erase(words, items->end());
    return items;
}

bool has_article(const std::vector<AnswerToken>& tokens, const AnswerVocabulary& vocabulary) {
    return std::ranges::any_of(
        tokens, [&](const AnswerToken& token) { return vocabulary.articles.contains(token.text); });
}

}  // namespace frontdesk
