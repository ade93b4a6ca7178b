// SPDX-License-Identifier: MIT
// Each word, letter and group of letters votes for the languages that have it; what all of the bot's
// languages have says nothing.
#include "engine/text/language.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <unordered_map>
#include <vector>

#include <unicode/uchar.h>

#include "engine/base/digit.hpp"
#include "engine/text/characters.hpp"
#include "engine/text/language_words.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {
namespace {

using Mask = std::uint32_t;  // bit i: the i-th of the languages that are known here
constexpr std::array<std::string_view, 10> known_languages = {"en", "pl", "de", "fr", "es",
                                                              "it", "uk", "cs", "pt", "nl"};

constexpr std::size_t most_words = 60;
constexpr std::size_t longest_telling_word = 40;  // bytes
constexpr double group_weight = 0.35;             // beside a word's 1
constexpr double letter_weight = 0.75;
constexpr double least_lead = 0.9;
constexpr double least_ratio = 1.6;

struct Tables {
    std::unordered_map<std::string, Mask> words;
    std::unordered_map<char32_t, Mask> letters;
    std::vector<std::pair<std::string, Mask>> groups;
};

void add_groups(std::string_view groups, Mask mask, Tables& to) {
    while (!groups.empty()) {
        const auto end = std::min(groups.find(' '), groups.size());
        const std::string group(groups.substr(0, end));
        groups.remove_prefix(std::min(end + 1, groups.size()));
        if (group.empty()) continue;
        const auto found = std::find_if(to.groups.begin(), to.groups.end(),
                                        [&](const auto& one) { return one.first == group; });
        if (found != to.groups.end())
            found->second |= mask;
        else
            to.groups.emplace_back(group, mask);
    }
}

Tables make_tables() {
    Tables tables;
    for (std::size_t i = 0; i < known_languages.size(); ++i) {
        const LanguageTraits* traits = traits_of(known_languages[i]);
        if (traits == nullptr) continue;
        const Mask mask = Mask{1} << i;
        for (const std::string& word : fold(traits->words)) tables.words[word] |= mask;
        for (const char32_t letter : characters(traits->letters)) tables.letters[letter] |= mask;
        add_groups(traits->groups, mask, tables);
    }
    return tables;
}

class Votes {
public:
    explicit Votes(Mask asked) : asked_(asked) {}

    // Shared among those of the bot's languages that have it.
    void add(Mask mask, double weight) {
        mask &= asked_;
        if (mask == 0 || mask == asked_) return;
        const double share = weight / std::popcount(mask);
        for (std::size_t i = 0; i < known_languages.size(); ++i)
            if (mask & (Mask{1} << i)) of_[i] += share;
    }

    double of(std::size_t language) const { return of_[language]; }

private:
    Mask asked_;
    std::array<double, known_languages.size()> of_{};
};

// A known word votes whole; of an unknown one, its groups of letters.
void add_word(const std::string& word, const Tables& tables, Votes& votes) {
    if (word.size() > longest_telling_word) return;
    const bool has_digit = std::any_of(word.begin(), word.end(), is_digit);
    if (has_digit) return;
    const auto found = tables.words.find(word);
    if (found != tables.words.end()) return votes.add(found->second, 1);
    if (word.size() < 3) return;
    const std::string bounded = "^" + word + "$";
    for (const auto& [group, mask] : tables.groups)
        if (bounded.find(group) != std::string::npos) votes.add(mask, group_weight);
}

// Each letter once, however often it comes.
void add_letters(std::string_view text, const Tables& tables, Votes& votes) {
    std::u32string seen;
    for (const char32_t point : characters(text)) {
        const auto letter = static_cast<char32_t>(u_tolower(static_cast<UChar32>(point)));
        const auto found = letter < 128 ? tables.letters.end() : tables.letters.find(letter);
        if (found == tables.letters.end() || seen.find(letter) != std::u32string::npos) continue;
        seen += letter;
        votes.add(found->second, letter_weight);
    }
}

std::optional<std::size_t> place_of(std::string_view code) {
    const auto found = std::find(known_languages.begin(), known_languages.end(), code);
    if (found == known_languages.end()) return std::nullopt;
    return static_cast<std::size_t>(found - known_languages.begin());
}

// An address or a link is in no language.
bool is_address(std::string_view text) {
    const bool one_word = trimmed(text).find_first_of(" \n\t") == std::string_view::npos;
    return one_word && text.find_first_of("@/.:") != std::string_view::npos &&
           text.find("...") == text.npos && trimmed(text).find_first_of("@/.:") + 1 < trimmed(text).size();
}

}  // namespace

std::optional<LanguageGuess> detect_language(std::string_view text, std::span<const std::string> languages) {
    static const Tables tables = make_tables();
    constexpr std::size_t enough = 2'000;  // bytes; fold() and characters() take a character cut in two
    text = text.substr(0, enough);
    Mask asked = 0;
    for (const std::string& language : languages)
        if (const auto place = place_of(language)) asked |= Mask{1} << *place;
    if (languages.size() < 2 || is_address(text)) return std::nullopt;
    if (std::popcount(asked) == 1)
        asked |= Mask{1} << known_languages.size();  // the others are not known here

    Votes votes(asked);
    Words words = fold(text);
    if (words.size() > most_words) words.resize(most_words);
    for (const std::string& word : words) add_word(word, tables, votes);
    add_letters(text, tables, votes);

    std::optional<LanguageGuess> best;
    double second = 0;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const auto place = place_of(languages[i]);
        const double sum = place ? votes.of(*place) : 0;
        if (!best || sum > best->lead) {
            second = best ? best->lead : 0;
            best = LanguageGuess{static_cast<std::uint16_t>(i), sum};
        } else {
            second = std::max(second, sum);
        }
    }
    if (best->lead - second < least_lead || best->lead < second * least_ratio) return std::nullopt;
    best->lead -= second;
    return best;
}

}  // namespace frontdesk
