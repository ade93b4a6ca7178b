// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include <re2/re2.h>

#include "engine/text/recognise/before_noun.hpp"
#include "engine/text/recognise/recognise.hpp"
#include "engine/text/recognise/vocabulary.hpp"

namespace frontdesk {
namespace {

double as_number(std::string digits) { return std::strtod(digits.c_str(), nullptr); }

std::string without(std::string text, char sign) {
    std::erase(text, sign);
    return text;
}

// "1.200.000": groups of three behind every sign, which is always the same.
bool has_groups_of_three(const std::string& text, char sign) {
    static const re2::RE2 groups{R"([1-9]\d{0,2}(x\d{3})+)"};
    std::string marked = text;
    std::ranges::replace(marked, sign, 'x');
    return re2::RE2::FullMatch(marked, groups);
}

std::vector<double> one_sign(const std::string& text, char sign, const AnswerLexicon& lexicon) {
    const double grouped = as_number(without(text, sign));
    const bool groups = has_groups_of_three(text, sign);
    const bool once = std::ranges::count(text, sign) == 1;
    if (!once) return groups ? std::vector{grouped} : std::vector<double>{};
    if (sign == '\'') return groups ? std::vector{grouped} : std::vector<double>{};
    std::string fraction = text;
    std::ranges::replace(fraction, sign, '.');
    if (!groups) return {as_number(fraction)};
    if (sign == lexicon.grouping) return {grouped};
    return {as_number(fraction), grouped};
}

// What digits with signs between them can be in this language; empty: no number.
std::vector<double> digits_with_signs(const std::string& text, const AnswerLexicon& lexicon) {
    const std::size_t first = text.find_first_of(".,'");
    if (first == std::string::npos) return {as_number(text)};
    const std::size_t last = text.find_last_of(".,'");
    if (text[first] == text[last]) return one_sign(text, text[first], lexicon);
    if (text[last] == '\'' || !has_groups_of_three(text.substr(0, last), text[first])) return {};
    std::string plain = without(text.substr(0, last), text[first]) + "." + text.substr(last + 1);
    return {as_number(plain)};
}

bool is_number_sign(char code) { return code == '.' || code == ',' || code == '\''; }

// Takes one number written with digits off the front: "1 200", "1.200,50", "12".
std::vector<double> take_digits(std::span<const AnswerItem>& items, const AnswerLexicon& lexicon) {
    std::size_t end = 1;
    std::string text = items[0].digits;
    const bool may_group = text.size() <= 3 && text.front() != '0';
    while (may_group && end < items.size() && items[end].digits.size() == 3 && !items[end].glued)
        text += items[end++].digits;
    while (end + 1 < items.size() && is_number_sign(items[end].code) && !items[end + 1].digits.empty()) {
        text += items[end].code + items[end + 1].digits;
        end += 2;
    }
    items = items.subspan(end);
    return digits_with_signs(text, lexicon);
}

std::vector<double> scaled(std::vector<double> numbers, double factor) {
    for (double& number : numbers) number *= factor;
    return numbers;
}

std::vector<double> raised(std::vector<double> numbers, double by) {
    for (double& number : numbers) number += by;
    return numbers;
}

bool begins(std::span<const AnswerItem> items, Mean mean) {
    return !items.empty() && items.front().code == static_cast<char>(mean);
}

// Takes "12", "two thousand five hundred", "half a dozen", "2 and a half" off the front.
std::vector<double> take_number(std::span<const AnswerItem>& items, const AnswerLexicon& lexicon) {
    std::vector<double> numbers;
    bool counted = false;
    if (begins(items, Mean::number)) {
        counted = true;
        if (items.front().digits.empty()) {
            numbers = {items.front().value};
            items = items.subspan(1);
        } else {
            numbers = take_digits(items, lexicon);
        }
    } else if (begins(items, Mean::half)) {
        counted = true;
        numbers = {items.front().value / 10};
        items = items.subspan(1);
    }
    if (begins(items, Mean::and_half) || (counted && begins(items, Mean::half) && items.front().value == 5)) {
        numbers = counted ? raised(numbers, 0.5) : std::vector<double>{};
        items = items.subspan(1);
    }
    for (const Mean noun : {Mean::thousand, Mean::dozen}) {
        if (!begins(items, noun)) continue;
        numbers = counted ? scaled(numbers, items.front().value) : std::vector{items.front().value};
        counted = true;
        const bool thousand = noun == Mean::thousand && items.front().value >= 1000;
        items = items.subspan(1);
        if (thousand && begins(items, Mean::number) && items.front().value < 1000 &&
            items.front().digits.empty()) {
            numbers = raised(numbers, items.front().value);
            items = items.subspan(1);
        }
    }
    return numbers;
}

bool is_none_of(const AnswerItem& item) { return item.code == static_cast<char>(Mean::none_of); }

bool is_none_of(const AnswerItem& item, NoneOf kind) {
    return is_none_of(item) && item.value == static_cast<double>(kind);
}

// "none", "keine"; nothing for "no" or "without" alone.
Readings read_none(std::span<const AnswerItem> items) {
    const auto answers = [](const AnswerItem& item) { return is_none_of(item, NoneOf::answer); };
    if (!std::ranges::all_of(items, [](const AnswerItem& item) { return is_none_of(item); })) return {};
    return std::ranges::any_of(items, answers) ? Readings{{Value{0.0}}} : Readings{};
}

Readings read_number(std::span<const AnswerItem> items, const AnswerLexicon& lexicon) {
    // "no 7"
    if (items.size() > 1 && is_none_of(items[0], NoneOf::number_sign)) items = items.subspan(1);
    if (begins(items, Mean::none_of)) return read_none(items);
    const bool negative = begins(items, Mean::minus);
    if (negative) items = items.subspan(1);
    // "maybe 14"
    if (begins(items, Mean::either_of)) items = items.subspan(1);
    Readings readings;
    for (bool first = true; !items.empty(); first = false) {
        // "2-3", "2 or 3", "dwie trzy": either.
        const bool joined =
            begins(items, Mean::either_of) || items.front().code == '-' || items.front().code == '/';
        if (!first && joined) items = items.subspan(1);
        const std::size_t before = items.size();
        const auto numbers = items.empty() ? std::vector<double>{} : take_number(items, lexicon);
        if (numbers.empty() || items.size() == before) return {};
        for (const double number : numbers) add_reading(readings, negative ? -number : number);
    }
    // Four numbers in a row are something else.
    return readings.values.size() < Readings::most ? readings : Readings{};
}

// "two bags", "einen Koffer", "no luggage at all".
Readings read_before_noun(const std::vector<AnswerToken>& tokens,
                          const AnswerVocabulary& vocabulary,
                          const RecogniseContext& context) {
    const auto number = items_before_noun(tokens, vocabulary, context);
    if (!number) return {};
    const bool none = std::ranges::all_of(*number, [](const AnswerItem& item) { return is_none_of(item); });
    Readings readings = none ? Readings{{Value{0.0}}} : read_number(*number, vocabulary.lexicon);
    readings.doubtful = none || (number->size() == 1 && has_article(tokens, vocabulary));
    return readings;
}

}  // namespace

Readings recognise_number(std::string_view text, const RecogniseContext& context) {
    const auto tokens = answer_tokens(text);
    Readings readings = in_first_language(context, [&](const AnswerVocabulary& vocabulary) {
        const auto items = vocabulary.counting.read(tokens, vocabulary.numbers);
        return items ? read_number(*items, vocabulary.lexicon) : Readings{};
    });
    if (!readings.none()) return readings;
    return in_first_language(context, [&](const AnswerVocabulary& vocabulary) {
        return read_before_noun(tokens, vocabulary, context);
    });
}

Readings recognise_whole_number(std::string_view text, const RecogniseContext& context) {
    Readings readings = recognise_number(text, context);
    std::erase_if(readings.values, [](const Value& value) {
        const double number = std::get<double>(value);
        return std::trunc(number) != number;
    });
    return readings;
}

}  // namespace frontdesk
