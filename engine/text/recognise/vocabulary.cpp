// SPDX-License-Identifier: MIT
#include "engine/text/recognise/vocabulary.hpp"

#include <algorithm>
#include <array>

#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>

namespace frontdesk {
namespace {

// Understood whatever the language is.
constexpr std::string_view common_fillers =
    "ok|okay|okej|oki|hm|hmm|hmmm|mhm|uh|um|ah|oh|eh|ehm|umm|cca|ca|circa|+-|±|≈|:)|;)|:-)|:d|=)|xd";

void add_names(AnswerPhrases& calendar, const std::string& language) {
    using Symbols = icu::DateFormatSymbols;
    UErrorCode status = U_ZERO_ERROR;
    const Symbols symbols(icu::Locale(language.c_str()), status);
    if (U_FAILURE(status) != 0) return;
    const auto add = [&](Mean mean, const icu::UnicodeString* names, std::int32_t count, int first) {
        for (std::int32_t i = 0; i < count; ++i) {
            std::string name;
            names[i].toUTF8String(name);
            // ICU's first weekday is an empty one.
            if (!name.empty()) calendar.add(mean, i + first, name);
        }
    };
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
        for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED, Symbols::SHORT}) {
            std::int32_t count = 0;
            if (width != Symbols::SHORT) {
                const auto* months = symbols.getMonths(count, context, width);
                add(Mean::month, months, count, 1);
            }
            const auto* weekdays = symbols.getWeekdays(count, context, width);
            add(Mean::weekday, weekdays, count, -1);
        }
    }
}

const AnswerVocabulary& vocabulary(const AnswerLexicon& lexicon) {
    if (&lexicon == &english) {
        static const AnswerVocabulary made{english};
        return made;
    }
    if (&lexicon == &polish) {
        static const AnswerVocabulary made{polish};
        return made;
    }
    if (&lexicon == &german) {
        static const AnswerVocabulary made{german};
        return made;
    }
    if (&lexicon == &spanish) {
        static const AnswerVocabulary made{spanish};
        return made;
    }
    if (&lexicon == &french) {
        static const AnswerVocabulary made{french};
        return made;
    }
    if (&lexicon == &italian) {
        static const AnswerVocabulary made{italian};
        return made;
    }
    static const AnswerVocabulary digits_only{frontdesk::lexicon({})};
    return digits_only;
}

AnswerPhrases table(const AnswerLexicon& lexicon, std::span<const LexiconEntry> entries) {
    AnswerPhrases phrases(lexicon.fillers, entries, lexicon.ordinal_endings);
    for (const auto filler : parts_of(common_fillers)) phrases.add(Mean::filler, 0, filler);
    return phrases;
}

std::string folded(std::string_view word) {
    std::string text;
    for (const AnswerToken& token : tokenise(word)) text += token.text;
    return text;
}

}  // namespace

const AnswerLexicon& lexicon(std::string_view language) {
    static const AnswerLexicon digits_only{{},
                                           {},
                                           {},
                                           {},
                                           {},
                                           {},
                                           {},
                                           {},
                                           {},
                                           {},
                                           {},
                                           ' ',
                                           '.',
                                           AnswerLexicon::Order::day_first,
                                           AnswerLexicon::Minutes::before_hour};
    const std::string_view code = language.substr(0, language.find_first_of("-_"));
    for (const AnswerLexicon* known : {&english, &polish, &german, &spanish, &french, &italian})
        if (known->language == code) return *known;
    return digits_only;
}

AnswerVocabulary::AnswerVocabulary(const AnswerLexicon& of)
    : lexicon(of),
      numbers(of),
      counting(table(of, of.counting)),
      calendar(table(of, of.calendar)),
      agreeing(table(AnswerLexicon{}, of.agreeing)),
      picking(table(of, of.picking)),
      contact(table(of, {})) {
    for (const auto word : parts_of(of.articles)) articles.insert(folded(word));
    for (const auto word : parts_of(of.uncounted))
        if (!numbers.at_front(std::vector{folded(word)})) counting.add(Mean::uncounted, 0, word);
    for (const auto filler : parts_of(of.contact)) contact.add(Mean::filler, 0, filler);
    if (!of.language.empty()) add_names(calendar, std::string{of.language});
}

std::vector<const AnswerVocabulary*> vocabularies(const RecogniseContext& context) {
    std::vector<const AnswerVocabulary*> found;
    const auto add = [&](std::string_view language) {
        const AnswerVocabulary* one = &vocabulary(lexicon(language));
        if (std::ranges::find(found, one) == found.end()) found.push_back(one);
    };
    add(context.language);
    for (const std::string& language : context.languages) add(language);
    return found;
}

void add_reading(Readings& readings, Value value) {
    if (readings.values.size() == Readings::most) return;
    if (std::ranges::find(readings.values, value) == readings.values.end())
        readings.values.push_back(std::move(value));
}

bool only_about_contact(const std::vector<AnswerToken>& tokens, const RecogniseContext& context) {
    static const NumberWords no_numbers{lexicon({})};
    return std::ranges::any_of(vocabularies(context), [&](const AnswerVocabulary* vocabulary) {
        const auto items = vocabulary->contact.read(tokens, no_numbers);
        return items && items->empty();
    });
}

std::vector<AnswerToken> answer_tokens(std::string_view text) {
    if (text.size() > max_answer_bytes) return {};
    return tokenise(text);
}

}  // namespace frontdesk
