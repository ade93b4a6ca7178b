// SPDX-License-Identifier: MIT
#include "tests/bench/matching/measures.hpp"

#include <algorithm>
#include <functional>
#include <limits>

namespace frontdesk::bench {
namespace {

struct Judged {
    Answer answer;
    int truth;

    bool right() const { return answer.best == truth; }
    bool answered() const { return answer.act == Answer::Act::answered; }
    bool offered() const { return answer.act == Answer::Act::offered; }
    bool offers_truth() const {
        return offered() && std::find(answer.offer.begin(), answer.offer.end(), truth) != answer.offer.end();
    }
};

double share(const std::vector<Judged>& of, const std::function<bool(const Judged&)>& which) {
    if (of.empty()) return 0;
    return static_cast<double>(std::count_if(of.begin(), of.end(), which)) / static_cast<double>(of.size());
}

// The chance that a message in scope scores above one out of scope.
double area_under_curve(const std::vector<Judged>& inside, const std::vector<double>& outside_rising) {
    double above = 0;
    for (const auto& one : inside) {
        const auto [low, high] =
            std::equal_range(outside_rising.begin(), outside_rising.end(), one.answer.score);
        above += static_cast<double>(low - outside_rising.begin()) + static_cast<double>(high - low) / 2;
    }
    return above / (static_cast<double>(inside.size()) * static_cast<double>(outside_rising.size()));
}

// No more than a tenth of the scores lie above this one.
double bar_for_a_tenth(const std::vector<double>& rising) {
    const std::size_t let_through = rising.size() / 10;
    return rising[rising.size() - 1 - let_through];
}

OutOfScope measure_outside(const std::vector<Judged>& inside, const std::vector<Judged>& outside) {
    std::vector<double> scores;
    for (const auto& one : outside) scores.push_back(one.answer.score);
    std::sort(scores.begin(), scores.end());
    const double bar = bar_for_a_tenth(scores);
    return {.answered = share(outside, &Judged::answered),
            .offered = share(outside, &Judged::offered),
            .area = area_under_curve(inside, scores),
            .right_at_tenth =
                share(inside, [&](const Judged& one) { return one.right() && one.answer.score > bar; })};
}

}  // namespace

std::optional<double> Measures::net() const {
    if (!out_of_scope) return std::nullopt;
    return right - wrong - out_of_scope->answered;
}

Measures measure(const std::vector<int>& truth, const std::vector<Answer>& answers) {
    std::vector<Judged> inside;
    std::vector<Judged> outside;
    for (std::size_t i = 0; i < truth.size(); ++i)
        (truth[i] < 0 ? outside : inside).push_back({answers[i], truth[i]});

    Measures measures;
    measures.accuracy = share(inside, &Judged::right);
    measures.right = share(inside, [](const Judged& one) { return one.answered() && one.right(); });
    measures.wrong = share(inside, [](const Judged& one) { return one.answered() && !one.right(); });
    measures.silent = share(inside, [](const Judged& one) { return !one.answered(); });
    measures.one_tap_away = share(inside, &Judged::offers_truth);
    if (!inside.empty() && !outside.empty()) measures.out_of_scope = measure_outside(inside, outside);
    return measures;
}

}  // namespace frontdesk::bench
