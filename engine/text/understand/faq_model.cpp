// SPDX-License-Identifier: MIT
#include "engine/text/understand/faq_model.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "engine/text/words.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t most_choices = 3;
constexpr double choice_from = 0.5;            // share of the best score
constexpr double strict_way = 0.25;            // so far from the threshold to 1
constexpr double lenient_share = 0.8;          // of the threshold
constexpr double most_without_phrasing = 0.9;  // when the message is another FAQ's phrasing

std::string whole_text(Words folded, std::string_view language) {
    std::string whole;
    for (const std::string& word : without_courtesy(std::move(folded), language)) {
        whole += word;
        whole += ' ';
    }
    return whole;
}

double moved(double threshold, Strictness strictness) {
    switch (strictness) {
    case Strictness::strict: return threshold + strict_way * (1 - threshold);
    case Strictness::lenient: return lenient_share * threshold;
    case Strictness::normal: break;
    }
    return threshold;
}

}  // namespace

FaqModel FaqModel::build(const FaqSet& faqs, const MatchOptions& options) {
    FaqModel model;
    model.options_ = options;
    model.language_ = faqs.language;
    model.strictness_ = faqs.strictness;
    model.lexicon_ = Lexicon{faqs.language, faqs.synonyms, options};
    model.rows_ = model.rows_in_order(faqs);
    for (const Row& row : model.rows_) model.lexicon_.learn(fold(row.text));

    std::vector<std::vector<Term>> terms;
    std::vector<std::uint32_t> column;
    for (const Row& row : model.rows_) {
        terms.push_back(terms_of(model.lexicon_.read_known(fold(row.text)), options));
        column.push_back(row.column);
    }
    Features features{terms, column, options};
    SparseRows rows;
    for (const std::vector<Term>& of_row : terms) rows.add(features.vector_of(of_row));
    const RowIndex index{rows};
    RidgeFit fit = fit_ridge(rows, index, column, options);
    model.weights_ = Weights{std::move(features), index, fit, options.negligible};
    model.calibration_ = calibrate(std::move(fit.left_outs), options);

    model.whole_.resize(model.rows_.size());
    std::iota(model.whole_.begin(), model.whole_.end(), 0U);
    std::ranges::stable_sort(model.whole_, {},
                             [&](std::uint32_t row) -> const std::string& { return model.rows_[row].whole; });
    return model;
}

// The order comes from the texts alone, so that it is the same in whatever order they are given.
std::vector<FaqModel::Row> FaqModel::rows_in_order(const FaqSet& faqs) {
    struct Faq {
        std::vector<Row> rows;
        std::uint32_t number = 0;
    };
    std::vector<Faq> in_order;
    for (std::uint32_t number = 0; number < faqs.faqs.size(); ++number) {
        Faq faq{{}, number};
        for (std::uint32_t i = 0; i < faqs.faqs[number].size(); ++i) {
            const std::string& text = faqs.faqs[number][i];
            std::string whole = whole_text(fold(text), faqs.language);
            if (!whole.empty()) faq.rows.push_back({0, i, text, std::move(whole)});
        }
        std::ranges::stable_sort(faq.rows, {}, &Row::whole);
        const auto [from, end] = std::ranges::unique(faq.rows, {}, &Row::whole);
        faq.rows.erase(from, end);
        if (!faq.rows.empty()) in_order.push_back(std::move(faq));
    }
    std::ranges::stable_sort(in_order, [](const Faq& a, const Faq& b) {
        return std::ranges::lexicographical_compare(a.rows, b.rows, {}, &Row::whole, &Row::whole);
    });
    std::vector<Row> rows;
    for (Faq& faq : in_order) {
        for (Row& row : faq.rows) {
            row.column = static_cast<std::uint32_t>(number_.size());
            rows.push_back(std::move(row));
        }
        number_.push_back(faq.number);
    }
    return rows;
}

Ranking FaqModel::rank(std::string_view message, const MayAnswer& may_answer) const {
    return rank(fold(message), may_answer);
}

Ranking FaqModel::rank(Words folded, const MayAnswer& may_answer) const {
    const Scored scored = score(std::move(folded));
    Ranking ranking;
    ranking.threshold = calibration_.threshold;
    for (const std::uint32_t column : best_of(scored.by_column, may_answer))
        ranking.best.push_back({number_[column], scored.by_column[column]});
    if (ranking.best.empty()) return ranking;

    const double first = ranking.best[0].score;
    const double second = ranking.best.size() > 1 ? ranking.best[1].score : 0;
    ranking.threshold = threshold_beside(ranking.best[0].faq, second);
    if (first >= ranking.threshold && first - second >= options_.margin) {
        ranking.verdict = Ranking::Verdict::answer;
        ranking.offered = 1;
    } else if (first >= options_.suggest_from * threshold(ranking.best[0].faq)) {
        ranking.verdict = Ranking::Verdict::did_you_mean;
        while (ranking.offered < ranking.best.size() &&
               ranking.best[ranking.offered].score >= choice_from * first)
            ++ranking.offered;
    }
    return ranking;
}

double FaqModel::threshold(std::uint32_t faq) const {
    return moved(calibration_.threshold, faq < strictness_.size() ? strictness_[faq] : Strictness::normal);
}

// A near second makes the first less sure.
double FaqModel::threshold_beside(std::uint32_t faq, double second) const {
    return threshold(faq) + options_.runner_up * std::max(0.0, second);
}

FaqModel::Scored FaqModel::score(Words words) const {
    Scored scored;
    scored.tokens = lexicon_.read(words);
    if (scored.tokens.empty() || number_.empty()) return scored;
    scored.terms = terms_of(scored.tokens, options_);
    scored.vector = weights_.features().vector_of(scored.terms);
    scored.by_column = weights_.scores(scored.vector);
    prefer_whole_phrasing(whole_text(std::move(words), language_), scored.by_column);
    return scored;
}

FaqModel::Best FaqModel::best_of(const std::vector<double>& by_column, const MayAnswer& may_answer) const {
    const auto higher = [&](std::uint32_t a, std::uint32_t b) {
        return std::tuple{-by_column[a], a} < std::tuple{-by_column[b], b};
    };
    Best best;
    best.reserve(most_choices + 1);
    for (std::uint32_t column = 0; column < by_column.size(); ++column) {
        auto at = best.end();
        while (at != best.begin() && higher(column, *std::prev(at))) --at;
        if (at == best.end() && best.size() == most_choices) continue;
        if (may_answer && !may_answer(number_[column])) continue;
        best.insert(at, column);
        if (best.size() > most_choices) best.pop_back();
    }
    return best;
}

// A phrasing is its FAQ's, whatever the fit makes of it.
void FaqModel::prefer_whole_phrasing(const std::string& whole, std::vector<double>& by_column) const {
    const auto text_of = [&](std::uint32_t row) -> const std::string& { return rows_[row].whole; };
    const auto same = std::ranges::equal_range(whole_, whole, {}, text_of);
    if (same.empty()) return;
    for (double& score : by_column) score = std::min(score, most_without_phrasing);
    for (const std::uint32_t row : same) by_column[rows_[row].column] = 1;
}

std::size_t FaqModel::memory() const {
    std::size_t bytes = sizeof(FaqModel) + lexicon_.memory() + weights_.memory() +
                        calibration_.left_outs.capacity() * sizeof(LeftOut) +
                        (whole_.capacity() + number_.capacity()) * sizeof(std::uint32_t) +
                        strictness_.capacity() * sizeof(Strictness);
    for (const Row& row : rows_) bytes += sizeof(Row) + row.text.capacity() + row.whole.capacity();
    return bytes;
}

}  // namespace frontdesk
