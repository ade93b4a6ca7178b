// SPDX-License-Identifier: MIT
#include "engine/text/recognise/phrases.hpp"

#include <algorithm>
#include <cstdlib>

namespace frontdesk {
namespace {

constexpr std::size_t shortest_mistyped_phrase = 5;
// At most this many of a message's words may be looked up among misspellings: time stays linear.
constexpr int most_mistyped_phrases = 3;

// What stands around words and means nothing: "12!!", "(12)", an emoji.
bool is_punctuation(std::string_view sign) {
    constexpr std::string_view meaningless = ".,!?;:()\"'*_~-/[]#";
    return (sign.size() == 1 && meaningless.find(sign.front()) != std::string_view::npos) || sign.size() > 1;
}

bool is_digits(const AnswerToken& token) { return token.kind == AnswerToken::Kind::digits; }

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

std::string joined(std::span<const AnswerToken> tokens) {
    std::string key;
    for (const AnswerToken& token : tokens) {
        if (token.text == "-") continue;
        if (!key.empty()) key += ' ';
        key += token.text;
    }
    return key;
}

}  // namespace

std::vector<std::string_view> parts_of(std::string_view phrases) {
    std::vector<std::string_view> parts;
    while (!phrases.empty()) {
        const std::size_t bar = std::min(phrases.find('|'), phrases.size());
        if (bar != 0) parts.push_back(phrases.substr(0, bar));
        phrases.remove_prefix(std::min(bar + 1, phrases.size()));
    }
    return parts;
}

std::vector<std::string> spellings_of(std::string_view phrase) {
    std::vector<std::string> spellings = {std::string{phrase}};
    std::string typed{phrase};
    replace_all(typed, "ä", "ae");
    replace_all(typed, "ö", "oe");
    replace_all(typed, "ü", "ue");
    if (typed != spellings.front()) spellings.push_back(std::move(typed));
    return spellings;
}

std::string codes_of(std::span<const AnswerItem> items) {
    std::string codes;
    for (const AnswerItem& item : items) codes += item.code;
    return codes;
}

AnswerPhrases::AnswerPhrases(std::string_view fillers,
                             std::span<const LexiconEntry> entries,
                             std::string_view ordinal_endings) {
    for (const LexiconEntry& entry : entries)
        for (const auto phrase : parts_of(entry.phrases)) add(entry.mean, entry.value, phrase);
    for (const auto phrase : parts_of(fillers)) add(Mean::filler, 0, phrase);
    for (const auto ending : parts_of(ordinal_endings)) ordinal_endings_.emplace_back(ending);
}

void AnswerPhrases::add(Mean mean, int value, std::string_view phrase) {
    for (const std::string& spelling : spellings_of(phrase)) {
        std::vector<AnswerToken> tokens = tokenise(spelling);
        // "nov." is written without its dot as well.
        while (tokens.size() > 1 && tokens.front().kind == AnswerToken::Kind::word &&
               tokens.back().text == ".")
            tokens.pop_back();
        const std::string key = joined(tokens);
        if (key.empty()) continue;
        table_.emplace(key, Meaning{mean, value});
        most_words_ = std::max(most_words_, 1 + static_cast<std::size_t>(std::ranges::count(key, ' ')));
    }
}

std::optional<AnswerPhrases::Found> AnswerPhrases::longest(std::span<const AnswerToken> tokens) const {
    std::optional<Found> found;
    std::string key;
    std::size_t words = 0;
    for (std::size_t i = 0; i < tokens.size() && words < most_words_; ++i) {
        const bool hyphen = tokens[i].text == "-" && i != 0 && tokens[i].glued;
        if (hyphen) continue;
        if (++words > 1) key += ' ';
        key += tokens[i].text;
        const auto entry = table_.find(key);
        if (entry != table_.end()) found = Found{entry->second, i + 1};
    }
    return found;
}

std::optional<AnswerPhrases::Meaning> AnswerPhrases::nearest(std::string_view word) const {
    if (word.size() < shortest_mistyped_phrase) return std::nullopt;
    std::optional<Meaning> found;
    for (const auto& [phrase, meaning] : table_) {
        if (phrase.size() < shortest_mistyped_phrase || !within_one_error(word, phrase)) continue;
        if (found && (found->mean != meaning.mean || found->value != meaning.value)) return std::nullopt;
        found = meaning;
    }
    return found;
}

bool AnswerPhrases::is_ordinal_ending(std::string_view word) const {
    return std::ranges::find(ordinal_endings_, word) != ordinal_endings_.end();
}

// Walks over the tokens once.
struct AnswerPhrases::Reader {
    const AnswerPhrases& phrases;
    const std::vector<AnswerToken>& tokens;
    const NumberWords& numbers;
    enum class Others { refused, kept } others = Others::refused;
    std::size_t at = 0;
    int mistyped = 0;
    AnswerItems items;

    bool step() {
        const AnswerToken& token = tokens[at];
        const auto phrase = phrases.longest(std::span{tokens}.subspan(at));
        if (is_digits(token)) return phrase ? push(*phrase) : read_digits();
        const auto number = token.kind == AnswerToken::Kind::word ? spelled() : std::nullopt;
        if (number && (!phrase || number->tokens > phrase->tokens)) return push(*number);
        if (phrase) return push(*phrase);
        if (token.kind == AnswerToken::Kind::sign) return read_sign();
        return read_mistyped();
    }

    bool push(const Found& found) {
        if (found.meaning.mean == Mean::this_part) {
            items.push_back({static_cast<char>(Mean::relative_day), 0, {}, false});
            items.push_back(
                {static_cast<char>(Mean::part), static_cast<double>(found.meaning.value), {}, false});
            at += found.tokens;
            return true;
        }
        if (found.meaning.mean != Mean::filler)
            items.push_back({static_cast<char>(found.meaning.mean),
                             static_cast<double>(found.meaning.value),
                             {},
                             tokens[at].glued && at != 0 && is_digits(tokens[at - 1])});
        at += found.tokens;
        return true;
    }

    bool read_digits() {
        const AnswerToken& token = tokens[at];
        if (token.text.size() > 15) return false;
        items.push_back({static_cast<char>(Mean::number), std::strtod(token.text.c_str(), nullptr),
                         token.text, token.glued && at != 0});
        ++at;
        std::size_t ending = at;
        if (ending < tokens.size() && tokens[ending].glued && tokens[ending].text == "-") ++ending;
        if (ending < tokens.size() && tokens[ending].glued &&
            phrases.is_ordinal_ending(tokens[ending].text)) {
            items.back().code = static_cast<char>(Mean::ordinal);
            at = ending + 1;
        }
        return true;
    }

    // A sign counts between two numbers ("17.30", "28. 11.", "2 - 3") and before one ("-5").
    bool read_sign() {
        const AnswerToken& token = tokens[at++];
        const bool between =
            at >= 2 && is_digits(tokens[at - 2]) && at < tokens.size() && is_digits(tokens[at]);
        const bool tight = between && token.glued && tokens[at].glued;
        const char sign = token.text.front();
        const bool counts =
            token.text.size() == 1 &&
            (((sign == '.' && between && token.glued) || (sign == '-' && between)) ||
             (sign == '/' && between) || ((sign == ',' || sign == ':' || sign == '\'') && tight));
        // "17h-18h"
        const bool after_unit = sign == '-' && at >= 3 && at < tokens.size() && is_digits(tokens[at]) &&
                                tokens[at - 2].kind == AnswerToken::Kind::word && tokens[at - 2].glued &&
                                is_digits(tokens[at - 3]);
        const bool negative = token.text == "-" && items.empty() && at < tokens.size() &&
                              is_digits(tokens[at]) && tokens[at].glued;
        if (counts || after_unit || negative) {
            items.push_back({negative ? static_cast<char>(Mean::minus) : sign, 0, {}, token.glued});
            return true;
        }
        return is_punctuation(token.text);
    }

    bool keep_other() {
        if (others == Others::refused) return false;
        items.push_back({static_cast<char>(Mean::other_word), static_cast<double>(at), {}, false});
        ++at;
        return true;
    }

    bool read_mistyped() {
        if (others == Others::kept && !items.empty()) return keep_other();
        return mend() || keep_other();
    }

    bool mend() {
        if (++mistyped > most_mistyped_phrases) return false;
        const std::string& word = tokens[at].text;
        const auto phrase = phrases.nearest(word);
        const auto number = numbers.nearest(word);
        if (phrase.has_value() == number.has_value()) return false;
        if (phrase) return push({*phrase, 1});
        return push({{number->ordinal ? Mean::ordinal : Mean::number, number->value}, 1});
    }

    std::optional<Found> spelled() const {
        std::vector<std::string> words;
        std::vector<std::size_t> ends;
        for (std::size_t i = at; i < tokens.size() && words.size() < 8; ++i) {
            if (tokens[i].text == "-" && tokens[i].glued) continue;
            if (tokens[i].kind != AnswerToken::Kind::word) break;
            words.push_back(tokens[i].text);
            ends.push_back(i + 1);
        }
        const auto number = numbers.at_front(words);
        if (!number) return std::nullopt;
        return Found{{number->ordinal ? Mean::ordinal : Mean::number, number->value},
                     ends[number->words - 1] - at};
    }
};

std::optional<AnswerItems> AnswerPhrases::read(const std::vector<AnswerToken>& tokens,
                                               const NumberWords& numbers) const {
    Reader reader{*this, tokens, numbers, Reader::Others::refused, 0, 0, {}};
    while (reader.at < tokens.size())
        if (!reader.step()) return std::nullopt;
    return std::move(reader.items);
}

std::optional<AnswerItems> AnswerPhrases::read_with_others(const std::vector<AnswerToken>& tokens,
                                                           const NumberWords& numbers) const {
    Reader reader{*this, tokens, numbers, Reader::Others::kept, 0, 0, {}};
    while (reader.at < tokens.size())
        if (!reader.step()) return std::nullopt;
    return std::move(reader.items);
}

std::optional<Mean> AnswerPhrases::meaning_of(const std::string& word) const {
    const auto entry = table_.find(word);
    return entry == table_.end() ? std::nullopt : std::optional{entry->second.mean};
}

std::vector<std::string> AnswerPhrases::without_fillers(const std::vector<AnswerToken>& tokens) const {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < tokens.size();) {
        const auto phrase = longest(std::span{tokens}.subspan(at));
        if (phrase && (phrase->meaning.mean == Mean::filler || phrase->meaning.mean == Mean::number)) {
            at += phrase->tokens;
            continue;
        }
        if (tokens[at].kind != AnswerToken::Kind::sign) words.push_back(tokens[at].text);
        ++at;
    }
    return words;
}

}  // namespace frontdesk
