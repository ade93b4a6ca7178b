// SPDX-License-Identifier: MIT
#include "tests/bench/matching/engine.hpp"

#include "engine/text/understand/faq_model.hpp"

namespace frontdesk::bench {
namespace {

class Engine : public Matcher {
public:
    Engine(const Task& task, const MatchOptions& options)
        : model_(FaqModel::build(
              {.language = task.language, .faqs = task.intents, .synonyms = {}, .strictness = {}}, options)) {
    }

    Answer answer(const std::string& message) const override {
        const Ranking ranking = model_.rank(message);
        Answer answer;
        if (!ranking.best.empty()) {
            answer.best = static_cast<int>(ranking.best.front().faq);
            answer.score = ranking.best.front().score;
        }
        if (ranking.verdict == Ranking::Verdict::answer) answer.act = Answer::Act::answered;
        if (ranking.verdict != Ranking::Verdict::did_you_mean) return answer;
        answer.act = Answer::Act::offered;
        for (std::size_t i = 0; i < ranking.offered; ++i)
            answer.offer.push_back(static_cast<int>(ranking.best[i].faq));
        return answer;
    }

private:
    FaqModel model_;
};

Variation without(std::string name, bool MatchOptions::*part) {
    Variation variation{"without " + std::move(name), {}};
    variation.options.*part = false;
    return variation;
}

Variation with_value(std::string name, double MatchOptions::*number, double value) {
    Variation variation{std::move(name), {}};
    variation.options.*number = value;
    return variation;
}

}  // namespace

std::unique_ptr<Matcher> make_engine(const Task& task, const MatchOptions& options) {
    return std::make_unique<Engine>(task, options);
}

std::vector<Variation> variations() {
    return {{"the whole", {}},
            without("stems", &MatchOptions::stems),
            without("beginnings of words", &MatchOptions::beginnings),
            without("the first word", &MatchOptions::first),
            without("pairs of words", &MatchOptions::pairs),
            without("pairs of near words", &MatchOptions::near_pairs),
            without("pieces of words", &MatchOptions::pieces),
            without("repair of typing errors", &MatchOptions::repair),
            without("rarity", &MatchOptions::rarity),
            without("unseen words in the norm", &MatchOptions::unseen_in_norm),
            without("a threshold of its own", &MatchOptions::own_threshold),
            with_value("without double weight of its own phrasings", &MatchOptions::own_lambda,
                       MatchOptions{}.lambda),
            with_value("without a threshold lifted by the second", &MatchOptions::runner_up, 0)};
}

}  // namespace frontdesk::bench
