// SPDX-License-Identifier: MIT
#include "engine/text/understand/lexicon.hpp"

#include <algorithm>
#include <utility>

#include "engine/base/digit.hpp"

namespace frontdesk {
namespace {

constexpr Spelling::Limits limits{.one_from = 4, .two_from = 7, .first_from = 7};

// "2pm" is "0" and "pm".
void add_parts(std::string_view word, std::vector<std::string>& to) {
    for (std::size_t from = 0; from < word.size();) {
        const bool digits = is_digit(word[from]);
        std::size_t end = from;
        while (end < word.size() && is_digit(word[end]) == digits) ++end;
        if (digits) {
            to.emplace_back(end - from == 1 ? "0" : "00");
        } else {
            std::string part;
            for (std::size_t i = from; i < end; ++i)
                if (i < from + 2 || word[i] != word[i - 1] || word[i] != word[i - 2]) part += word[i];
            to.push_back(std::move(part));
        }
        from = end;
    }
}

}  // namespace

Words scored_words(const Words& folded) {
    Words parts;
    parts.reserve(folded.size());
    for (const std::string& word : folded) add_parts(word, parts);
    return parts;
}

Lexicon::Lexicon(std::string_view language,
                 const std::vector<std::vector<std::string>>& synonyms,
                 const MatchOptions& options)
    : language_{language}, repaired_weight_{options.repaired_weight}, repair_{options.repair} {
    if (!options.synonyms) return;
    const Stemmer stemmer{language_};
    for (const auto& group : synonyms) {
        if (group.empty()) continue;
        const std::vector<std::string> head = scored_words(fold(group.front()));
        for (const std::string& member : group) {
            std::vector<std::string> stems;
            for (const std::string& word : scored_words(fold(member))) {
                spelling_.add(word);
                stems.push_back(stemmer.stem(word));
            }
            if (stems.empty()) continue;
            auto& same_first = groups_[stems.front()];
            same_first.push_back({std::move(stems), head});
            std::ranges::stable_sort(same_first, [](const Group& a, const Group& b) {
                return a.member.size() > b.member.size();  // the longest that fits is taken
            });
        }
    }
}

void Lexicon::learn(const Words& phrasing) {
    for (const std::string& word : scored_words(phrasing)) spelling_.add(word);
}

std::vector<Token> Lexicon::read_known(const Words& phrasing) const {
    const Stemmer stemmer{language_};
    return with_heads(split(phrasing, stemmer), stemmer);
}

std::vector<Token> Lexicon::read(const Words& message) const {
    const Stemmer stemmer{language_};
    std::vector<Token> tokens = split(message, stemmer);
    if (repair_)
        for (Token& token : tokens) mend(token, stemmer);
    return with_heads(std::move(tokens), stemmer);
}

std::vector<Token> Lexicon::split(const Words& folded, const Stemmer& stemmer) const {
    Words words = scored_words(folded);
    std::vector<Token> tokens;
    tokens.reserve(words.size());
    for (std::string& word : words) {
        Token token;
        token.stem = stemmer.stem(word);
        token.written = word;
        token.text = std::move(word);
        tokens.push_back(std::move(token));
    }
    return tokens;
}

void Lexicon::mend(Token& token, const Stemmer& stemmer) const {
    if (spelling_.find(token.text)) return;
    const auto nearest = spelling_.nearest(token.text, limits);
    if (nearest.empty()) return;
    token.unrepaired = std::exchange(token.text, spelling_.word(nearest.front()));
    token.stem = stemmer.stem(token.text);
    token.weight = repaired_weight_;
}

std::vector<Token> Lexicon::with_heads(std::vector<Token> tokens, const Stemmer& stemmer) const {
    if (groups_.empty()) return tokens;
    std::vector<Token> replaced;
    for (std::size_t at = 0; at < tokens.size();) {
        const Group* group = group_at(std::span{tokens}.subspan(at));
        if (group == nullptr) {
            replaced.push_back(std::move(tokens[at++]));
            continue;
        }
        Token whole = tokens[at];
        for (std::size_t i = 1; i < group->member.size(); ++i) {
            whole.written += ' ' + tokens[at + i].written;
            whole.weight = std::min(whole.weight, tokens[at + i].weight);
        }
        whole.synonym = true;
        whole.unrepaired.clear();
        for (const std::string& word : group->head) {
            Token head = whole;
            head.text = word;
            head.stem = stemmer.stem(word);
            replaced.push_back(std::move(head));
        }
        at += group->member.size();
    }
    return replaced;
}

const Lexicon::Group* Lexicon::group_at(std::span<const Token> tokens) const {
    const auto found = groups_.find(tokens.front().stem);
    if (found == groups_.end()) return nullptr;
    for (const Group& group : found->second)
        if (group.member.size() <= tokens.size() &&
            std::ranges::equal(group.member, tokens.first(group.member.size()), {}, {}, &Token::stem))
            return &group;
    return nullptr;
}

}  // namespace frontdesk
