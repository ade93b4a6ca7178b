// SPDX-License-Identifier: MIT
#include "tests/bench/matching/measures.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::bench {
namespace {

constexpr auto none = Answer::Act::none;
constexpr auto answered = Answer::Act::answered;
constexpr auto offered = Answer::Act::offered;

}  // namespace

TEST_CASE("messages in scope are right, wrong or silent, and out of scope they are answered or not",
          "[matching-bench]") {
    const std::vector<int> truth = {0, 1, 2, 3, -1, -1};
    const std::vector<Answer> answers = {
        {0, 0.9, answered, {}},     // right
        {0, 0.8, answered, {}},     // wrong
        {2, 0.4, offered, {1, 2}},  // one tap away
        {-1, 0, none, {}},          // knows nothing
        {3, 0.7, answered, {}},     // should not have
        {3, 0.3, offered, {3}},
    };

    const Measures measures = measure(truth, answers);

    CHECK(measures.accuracy == 0.5);
    CHECK(measures.right == 0.25);
    CHECK(measures.wrong == 0.25);
    CHECK(measures.silent == 0.5);
    CHECK(measures.one_tap_away == 0.25);
    REQUIRE(measures.out_of_scope.has_value());
    CHECK(measures.out_of_scope->answered == 0.5);
    CHECK(measures.out_of_scope->offered == 0.5);
    CHECK(measures.net() == -0.5);
}

TEST_CASE("the area under the curve counts the pairs in the right order, and half of the ties",
          "[matching-bench]") {
    const std::vector<int> truth = {0, 0, -1, -1};
    const std::vector<Answer> answers = {
        {0, 0.9, none, {}}, {0, 0.5, none, {}}, {0, 0.5, none, {}}, {0, 0.1, none, {}}};

    CHECK(measure(truth, answers).out_of_scope->area == (2 + 1.5) / 4);
}

TEST_CASE("a tenth of the messages out of scope may lie above the bar", "[matching-bench]") {
    std::vector<int> truth(10, -1);
    std::vector<Answer> answers;
    for (int i = 1; i <= 10; ++i) answers.push_back({0, i / 10.0, none, {}});
    const auto add = [&](int best, double score) {
        truth.push_back(0);
        answers.push_back({best, score, none, {}});
    };
    add(0, 0.95);  // above the second highest of the ten, 0.9
    add(0, 0.9);   // not above it
    add(1, 0.99);  // above it, but wrong
    add(0, 0.2);

    CHECK(measure(truth, answers).out_of_scope->right_at_tenth == 0.25);
}

TEST_CASE("without messages out of scope nothing is said about them", "[matching-bench]") {
    const Measures measures = measure({0}, {{0, 1, answered, {}}});

    CHECK(measures.accuracy == 1);
    CHECK_FALSE(measures.out_of_scope.has_value());
    CHECK_FALSE(measures.net().has_value());
}

}  // namespace frontdesk::bench
