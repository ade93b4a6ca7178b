// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tests/bench/matching/goals.hpp"
#include "tests/bench/matching/table.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::bench {
namespace {

TaskResult with_accuracy(const std::string& set, double share) {
    TaskResult task;
    task.set = set;
    task.protocol = "k5";
    task.by_noise.resize(1);
    task.by_noise[0].accuracy = share;
    return task;
}

const Goal* find(const std::vector<Goal>& all, std::string_view what) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Goal& goal) { return goal.what == what; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a goal says what was wanted, what was measured, and whether that is enough", "[matching-bench]") {
    const EngineResults ours{"frontdesk", {with_accuracy("a", 0.8), with_accuracy("b", 0.5)}};
    const EngineResults node_nlp{"node-nlp", {with_accuracy("a", 0.6), with_accuracy("b", 0.53)}};
    const EngineResults svm{"SVM", {with_accuracy("a", 0.7), with_accuracy("b", 0.7)}};

    const auto all = goals(ours, node_nlp, svm);

    const auto* above = find(all, "k5: accuracy above node-nlp");
    REQUIRE(above != nullptr);
    CHECK(above->wanted == "at least +5.0");
    CHECK(above->reached == "+8.5");
    CHECK(above->met);
    CHECK_FALSE(find(all, "k5: accuracy above the SVM")->met);
    const auto* worst = find(all, "k5: least difference to node-nlp on a set (b)");
    REQUIRE(worst != nullptr);
    CHECK(worst->reached == "-3.0");
    CHECK_FALSE(worst->met);
}

TEST_CASE("a goal that is reached to the point counts as reached", "[matching-bench]") {
    const EngineResults ours{"frontdesk", {with_accuracy("a", 0.98)}};
    const EngineResults rival{"node-nlp", {with_accuracy("a", 1)}};

    const auto all = goals(ours, rival, rival);

    const auto* worst = find(all, "k5: least difference to node-nlp on a set (a)");
    REQUIRE(worst != nullptr);
    CHECK(worst->reached == "-2.0");
    CHECK(worst->met);
}

TEST_CASE("what was not measured is no goal", "[matching-bench]") {
    const EngineResults ours{"frontdesk", {with_accuracy("a", 0.8)}};

    const auto all = goals(ours, ours, ours);

    CHECK(find(all, "k10: accuracy above node-nlp") == nullptr);
    CHECK(find(all, "k5: with typing errors above node-nlp") == nullptr);
    CHECK(find(all, "a message, 50 FAQs of 5") == nullptr);
}

TEST_CASE("the table set by set shows the difference to the first rival", "[matching-bench]") {
    const EngineResults ours{"frontdesk", {with_accuracy("a", 0.8)}};
    const EngineResults rival{"node-nlp", {with_accuracy("a", 0.6)}};

    CHECK(sets_table({ours, rival}, {"k5"}) ==
          "| set | k5 frontdesk | k5 node-nlp | difference to node-nlp |\n|---|---:|---:|---:|\n"
          "| a | 80.0 | 60.0 | +20.0 |\n");
}

}  // namespace frontdesk::bench
