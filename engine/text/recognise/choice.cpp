// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/text/characters.hpp"
#include "engine/text/recognise/recognise.hpp"
#include "engine/text/recognise/vocabulary.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t most_said = 30;
constexpr std::size_t shortest_mistyped_choice = 5;

using Found = std::vector<std::size_t>;

// A way in which a word of the message can be one of a label's.
using Alike = bool (*)(std::string_view said, std::string_view written);

bool same(std::string_view said, std::string_view written) { return said == written; }

bool mistyped(std::string_view said, std::string_view written) {
    if (said == written) return true;
    return std::min(said.size(), written.size()) >= shortest_mistyped_choice &&
           within_one_error(said, written);
}

// "czekoladową" and "czekoladowy": a common beginning of four letters or more, and short endings.
bool other_ending(std::string_view said, std::string_view written) {
    if (mistyped(said, written)) return true;
    const auto common = static_cast<std::size_t>(std::ranges::mismatch(said, written).in1 - said.begin());
    return common >= 4 && common + 3 >= said.size() && common + 3 >= written.size() &&
           2 * common > std::max(said.size(), written.size());
}

template <class Fits>
Found choices_that(std::span<const ChoiceWords> choices, const Fits& fits) {
    Found found;
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (std::ranges::any_of(choices[i].phrases, fits)) found.push_back(i);
    return found;
}

bool all_in(const Words& said, const Words& written, Alike alike) {
    return std::ranges::all_of(said, [&](const std::string& word) {
        return std::ranges::any_of(written, [&](const std::string& other) { return alike(word, other); });
    });
}

Found whole(std::string_view text, const RecogniseContext& context, std::span<const ChoiceWords> choices) {
    const Words said = fold(text);
    const Words bare = without_courtesy(said, context.language);
    return choices_that(choices, [&](const std::string& phrase) {
        const Words written = fold(phrase);
        if (written.empty()) return trimmed(text) == trimmed(phrase);
        return written == said || written == bare;
    });
}

// What is left of the message without "I'd like", "poproszę".
Found by_words(const Words& said, std::span<const ChoiceWords> choices) {
    if (said.empty() || said.size() > most_said) return {};
    Found found = choices_that(choices, [&](const std::string& phrase) { return fold(phrase) == said; });
    for (const Alike alike : {&same, &mistyped, &other_ending}) {
        if (!found.empty()) return found;
        found = choices_that(choices,
                             [&](const std::string& phrase) { return all_in(said, fold(phrase), alike); });
    }
    return found;
}

std::optional<std::size_t> read_ordinal(const AnswerItems& items, std::size_t count) {
    if (items.empty() || items.size() > 2) return std::nullopt;
    const std::string codes = codes_of(items);
    // "the second one"
    const bool one = codes.size() == 2 && codes[1] == static_cast<char>(Mean::number) &&
                     items[1].value == 1 && items[1].digits.empty();
    if (codes.size() == 2 && !one) return std::nullopt;
    const double value = items[0].value;
    if (value < 1 || value > static_cast<double>(count)) return std::nullopt;
    const auto place = static_cast<std::size_t>(value);
    if (codes[0] == static_cast<char>(Mean::from_end)) return count - place;
    if (codes[0] == static_cast<char>(Mean::ordinal) || (codes == "n" && items[0].digits.size() <= 3))
        return place - 1;
    return std::nullopt;
}

}  // namespace

std::optional<std::size_t>
recognise_ordinal_choice(std::string_view text, const RecogniseContext& context, std::size_t count) {
    const auto tokens = answer_tokens(text);
    for (const AnswerVocabulary* vocabulary : vocabularies(context)) {
        const auto items = vocabulary->picking.read(tokens, vocabulary->numbers);
        if (const auto place = items ? read_ordinal(*items, count) : std::nullopt) return place;
    }
    return std::nullopt;
}

std::vector<std::size_t> recognise_choice(std::string_view text,
                                          const RecogniseContext& context,
                                          std::span<const ChoiceWords> choices) {
    if (text.size() > max_answer_bytes) return {};
    Found found = whole(text, context, choices);
    if (!found.empty()) return found;
    if (const auto place = recognise_ordinal_choice(text, context, choices.size())) return {*place};
    const auto tokens = answer_tokens(text);
    for (const AnswerVocabulary* vocabulary : vocabularies(context)) {
        found = by_words(vocabulary->picking.without_fillers(tokens), choices);
        if (!found.empty()) return found;
    }
    return {};
}

}  // namespace frontdesk
