// SPDX-License-Identifier: MIT
// FAQs of made-up words, always the same ones, for what has to hold whatever the FAQs are.
#pragma once

#include <random>

#include "engine/text/understand/faq_model.hpp"

namespace frontdesk::test {

// Words of two to four syllables, so that many are like each other.
inline std::string made_word(std::mt19937& random) {
    constexpr std::string_view consonants = "bcdfgklmnprstwz";
    constexpr std::string_view vowels = "aeiou";
    std::string word;
    for (auto syllables = 2 + random() % 3; syllables > 0; --syllables) {
        word += consonants[random() % consonants.size()];
        word += vowels[random() % vowels.size()];
    }
    return word;
}

inline std::string made_text(std::mt19937& random, const Words& words) {
    std::string text;
    for (auto count = 1 + random() % 6; count > 0; --count) text += words[random() % words.size()] + ' ';
    return text;
}

struct MadeFaqs {
    FaqSet faqs;
    Words messages;
};

// `count` FAQs of one to six phrasings, and messages in the same words, some with a typing error.
inline MadeFaqs made_faqs(std::uint32_t seed, std::size_t count) {
    std::mt19937 random{seed};
    Words words;
    for (std::size_t i = 0; i < 4 * count; ++i) words.push_back(made_word(random));
    MadeFaqs made;
    made.faqs.language = "en";
    for (std::size_t i = 0; i < count; ++i) {
        auto& phrasings = made.faqs.faqs.emplace_back();
        for (auto more = 1 + random() % 6; more > 0; --more) phrasings.push_back(made_text(random, words));
    }
    for (std::size_t i = 0; i < 4 * count; ++i) {
        std::string message = made_text(random, words);
        if (random() % 2 == 0) message[random() % message.size()] = 'x';
        made.messages.push_back(std::move(message));
    }
    return made;
}

}  // namespace frontdesk::test
