// SPDX-License-Identifier: MIT
#include "tests/bench/matching/goals.hpp"

#include <cmath>
#include <limits>

#include <fmt/format.h>

namespace frontdesk::bench {
namespace {

class List {
public:
    void at_least(std::string what, double wanted, double reached, const char* format) {
        add(std::move(what), "at least ", wanted, reached, format, reached >= wanted - rounding);
    }
    void at_most(std::string what, double wanted, double reached, const char* format) {
        add(std::move(what), "at most ", wanted, reached, format, reached <= wanted + rounding);
    }

    std::vector<Goal> take() { return std::move(goals_); }

private:
    static constexpr double rounding = 1e-9;  // 98 of 100 is 2 points below 100 of 100, not a little more

    void
    add(std::string what, const char* bound, double wanted, double reached, const char* format, bool met) {
        if (std::isnan(reached)) return;
        goals_.push_back({std::move(what), bound + fmt::format(fmt::runtime(format), wanted),
                          fmt::format(fmt::runtime(format), reached), met});
    }

    std::vector<Goal> goals_;
};

constexpr const char* points = "{:+.1f}";
constexpr const char* percent = "{:.1f} %";

double mean_accuracy(const EngineResults& results, std::string_view protocol, Noise noise = Noise::clean) {
    return 100 * mean(results.tasks, accuracy(protocol, noise));
}

// The least difference on one set, and the set.
std::pair<double, std::string>
worst_set(const EngineResults& ours, const EngineResults& other, std::string_view protocol) {
    std::pair<double, std::string> worst{std::numeric_limits<double>::infinity(), ""};
    for (const auto& task : ours.tasks) {
        const auto* theirs = closed_result(other, task.set, protocol);
        if (task.protocol != protocol || task.scope != Scope::closed || theirs == nullptr) continue;
        const double difference = 100 * (task.clean().accuracy - theirs->clean().accuracy);
        if (difference < worst.first) worst = {difference, task.set};
    }
    return worst;
}

void add_accuracy(List& list,
                  const EngineResults& ours,
                  const EngineResults& node_nlp,
                  const EngineResults& svm,
                  const std::string& protocol) {
    const double own = mean_accuracy(ours, protocol);
    list.at_least(protocol + ": accuracy above node-nlp", 5, own - mean_accuracy(node_nlp, protocol), points);
    list.at_least(protocol + ": accuracy above the SVM", 0, own - mean_accuracy(svm, protocol), points);
    const auto [difference, set] = worst_set(ours, node_nlp, protocol);
    list.at_least(protocol + ": least difference to node-nlp on a set (" + set + ")", -2, difference, points);
    list.at_least(protocol + ": with typing errors above node-nlp", 27,
                  mean_accuracy(ours, protocol, Noise::typing_errors) -
                      mean_accuracy(node_nlp, protocol, Noise::typing_errors),
                  points);
    list.at_least(protocol + ": without accents, change of accuracy", 0,
                  mean_accuracy(ours, protocol, Noise::no_accents) - own, points);
    list.at_least(protocol + ": in capitals, change of accuracy", 0,
                  mean_accuracy(ours, protocol, Noise::capitals) - own, points);
}

void add_threshold(List& list, const EngineResults& ours) {
    const auto of = [&](double (*measure)(const Measures&)) {
        return mean(ours.tasks, at_threshold("", measure));
    };
    list.at_least("right minus wrong minus out of scope answered", 0.46,
                  of([](const Measures& m) { return m.net().value_or(0); }), "{:.3f}");
    list.at_most("out of scope answered", 8,
                 100 * of([](const Measures& m) { return m.out_of_scope->answered; }), percent);
    list.at_most("in scope answered wrongly", 3, 100 * of([](const Measures& m) { return m.wrong; }),
                 percent);
}

void add_speed(List& list, const EngineResults& ours) {
    if (const auto* small = size_result(ours, "50 x 5"))
        list.at_most("a message, 50 FAQs of 5", 25, small->us, "{:.1f} us");
    if (const auto* large = size_result(ours, "500 x 5")) {
        list.at_most("a message, 500 FAQs of 5", 100, large->us, "{:.1f} us");
        list.at_most("building 500 FAQs of 5", 500, large->build_ms, "{:.0f} ms");
    }
}

}  // namespace

std::vector<Goal> goals(const EngineResults& ours, const EngineResults& node_nlp, const EngineResults& svm) {
    List list;
    for (const char* protocol : {"k5", "k10"}) add_accuracy(list, ours, node_nlp, svm, protocol);
    add_threshold(list, ours);
    add_speed(list, ours);
    return list.take();
}

}  // namespace frontdesk::bench
