// SPDX-License-Identifier: MIT
// What each word of a message adds to an FAQ's score.
#include <algorithm>
#include <utility>

#include "engine/text/understand/faq_model.hpp"

namespace frontdesk {
namespace {

// How the token meets these words of an FAQ.
void find_kind(const Token& token, const std::vector<Token>& known, ExplainedWord& word) {
    const auto by_text = std::ranges::find(known, token.text, &Token::text);
    const auto found = by_text != known.end() ? by_text : std::ranges::find(known, token.stem, &Token::stem);
    if (found == known.end()) return;
    word.matched = found->written;
    if (std::ranges::any_of(known, [&](const Token& each) { return each.written == token.written; })) {
        word.matched = token.written;
        word.kind = MatchKind::exact;
    } else if (!token.unrepaired.empty()) {
        word.kind = MatchKind::typo;
    } else if (token.synonym || found->synonym) {
        word.kind = MatchKind::synonym;
    } else {
        word.kind = by_text != known.end() ? MatchKind::exact : MatchKind::stem;
    }
}

// `text` by hash.
double product(const std::vector<Component>& text, const Vector& other) {
    double sum = 0;
    for (const Component& component : other.components) {
        const auto same = std::ranges::lower_bound(text, component.hash, {}, &Component::hash);
        if (same != text.end() && same->hash == component.hash) sum += component.value * same->value;
    }
    return sum;
}

}  // namespace

Explanation FaqModel::explain(std::string_view message) const {
    const Scored scored = score(fold(message));
    Explanation explanation;
    explanation.threshold = calibration_.threshold;
    for (const std::uint32_t column : best_of(scored.by_column, {}))
        explanation.faqs.push_back(explained(scored, column));
    if (!explanation.faqs.empty()) {
        ExplainedFaq& first = explanation.faqs.front();
        first.threshold =
            threshold_beside(first.faq, explanation.faqs.size() > 1 ? explanation.faqs[1].score : 0);
    }
    return explanation;
}

ExplainedFaq FaqModel::explained(const Scored& scored, std::uint32_t column) const {
    ExplainedFaq faq;
    faq.faq = number_[column];
    faq.score = scored.by_column[column];
    faq.threshold = threshold(faq.faq);

    std::vector<Component> by_hash = scored.vector.components;
    std::ranges::sort(by_hash, {}, &Component::hash);
    std::vector<Token> known;
    double nearest = -1;
    for (const Row& row : rows_) {
        if (row.column != column) continue;
        std::vector<Token> tokens;
        std::vector<Term> terms;
        const double likeness = product(by_hash, vector_of_row(row, tokens, terms));
        std::ranges::move(tokens, std::back_inserter(known));
        if (likeness <= nearest) continue;
        nearest = likeness;
        faq.nearest = row.phrasing;
    }
    for (const Token& token : scored.tokens) {
        ExplainedWord word{token.written, {}, MatchKind::pieces, 0};
        find_kind(token, known, word);
        faq.words.push_back(std::move(word));
    }

    double sum = 0;
    for (std::size_t i = 0; i < scored.terms.size(); ++i) {
        const Term& term = scored.terms[i];
        const Component& component = scored.vector.components[scored.vector.component_of[i]];
        const double share = component.count > 0 ? term.weight / component.count : 0;
        const double adds = component.value * share * weights_.weight(component.feature, column);
        faq.words[term.word].adds += adds;
        sum += adds;
    }
    const double rest = faq.score - sum;
    if (rest > 1e-9 || rest < -1e-9) faq.words.push_back({{}, {}, MatchKind::phrasing, rest});
    return faq;
}

Vector FaqModel::vector_of_row(const Row& row, std::vector<Token>& tokens, std::vector<Term>& terms) const {
    tokens = lexicon_.read_known(fold(row.text));
    terms = terms_of(tokens, options_);
    return weights_.features().vector_of(terms);
}

}  // namespace frontdesk
