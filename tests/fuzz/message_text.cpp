// SPDX-License-Identifier: MIT
// Any bytes as a customer's message, up to 20,000 characters, read against the FAQs of a small bot: ranked
// and explained. Nothing may crash or hang, scores stay near 0 to 1, and the parts of an explanation add up.
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/text/understand/bakery.hpp"

namespace {

using namespace frontdesk;

constexpr std::size_t most_characters = 20'000;

void require(bool holds) {
    if (!holds) __builtin_trap();
}

void check_ranking(const Ranking& ranking) {
    require(ranking.best.size() <= 3 && ranking.offered <= ranking.best.size());
    require((ranking.verdict == Ranking::Verdict::answer) <= (ranking.offered == 1));
    for (std::size_t i = 0; i < ranking.best.size(); ++i) {
        require(std::abs(ranking.best[i].score) < 2);
        require(i == 0 || ranking.best[i - 1].score >= ranking.best[i].score);
    }
}

void check_explanation(const Explanation& explanation, const Ranking& ranking) {
    require(explanation.faqs.size() == ranking.best.size());
    for (std::size_t i = 0; i < explanation.faqs.size(); ++i) {
        const ExplainedFaq& faq = explanation.faqs[i];
        require(faq.faq == ranking.best[i].faq && faq.score == ranking.best[i].score);
        double sum = 0;
        for (const ExplainedWord& word : faq.words) sum += word.adds;
        require(std::abs(sum - faq.score) < 1e-6);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const FaqModel model = FaqModel::build(test::bakery());
    const std::string_view text{reinterpret_cast<const char*>(data), std::min(size, most_characters)};
    const Ranking ranking = model.rank(text);
    check_ranking(ranking);
    check_explanation(model.explain(text), ranking);
    require(model.rank(text).best == ranking.best);
    return 0;
}
