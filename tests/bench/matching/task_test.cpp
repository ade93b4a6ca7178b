// SPDX-License-Identifier: MIT
#include "tests/bench/matching/task.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::bench {
namespace {

QuestionSet bakery() {
    QuestionSet set;
    set.name = "bakery-en";
    set.language = "en";
    for (const char* protocol : {"k5", "k10", "full"})
        set.training[protocol] = {
            {"when do you open", "hours"}, {"how much is a cake", "price"}, {"opening hours", "hours"}};
    set.queries = {
        {"are you open today", "hours"}, {"what does bread cost", "price"}, {"tell me a joke", out_of_scope}};
    set.left_out = {"hours"};
    return set;
}

using Phrasings = std::vector<std::vector<std::string>>;

}  // namespace

TEST_CASE("the closed task has every intent, the open one leaves some out", "[matching-bench]") {
    const auto tasks = make_tasks({bakery()}, Extent::usual);

    REQUIRE(tasks.size() >= 2);
    CHECK(tasks[0].name() == "bakery-en k5 closed");
    CHECK(tasks[0].intents == Phrasings{{"when do you open", "opening hours"}, {"how much is a cake"}});
    CHECK(tasks[0].truth == std::vector<int>{0, 1, -1});
    CHECK(tasks[1].name() == "bakery-en k5 open");
    CHECK(tasks[1].intents == Phrasings{{"how much is a cake"}});
    CHECK(tasks[1].truth == std::vector<int>{-1, 0, -1});
}

TEST_CASE("every noise has the same messages in the same order; a quick run has none", "[matching-bench]") {
    const auto usual = make_tasks({bakery()}, Extent::usual);
    const auto quick = make_tasks({bakery()}, Extent::quick);

    REQUIRE(usual[0].texts.size() == all_noise.size());
    for (const auto& texts : usual[0].texts) CHECK(texts.size() == 3);
    CHECK(usual[0].texts[3][0] == "ARE YOU OPEN TODAY");
    CHECK(quick[0].texts.size() == 1);
    CHECK(quick[0].texts[0] == usual[0].texts[0]);
}

TEST_CASE("the id of a task changes with anything that an engine sees", "[matching-bench]") {
    const Task task = make_tasks({bakery()}, Extent::quick)[0];
    Task moved = task;
    moved.intents = {{"when do you open"}, {"opening hours", "how much is a cake"}};
    Task other_language = task;
    other_language.language = "pl";
    Task other_message = task;
    other_message.texts[0][0] += '?';

    CHECK(task.id() == make_tasks({bakery()}, Extent::quick)[0].id());
    CHECK(moved.id() != task.id());
    CHECK(other_language.id() != task.id());
    CHECK(other_message.id() != task.id());
}

TEST_CASE("a size task gathers FAQs of five from all sets of a language", "[matching-bench]") {
    auto set = bakery();
    set.training["full"].clear();
    for (int i = 0; i < 12; ++i) set.training["full"].push_back({"phrasing " + std::to_string(i), "hours"});

    CHECK(size_task({set}, "en", 50).intents.size() == 2);
    CHECK(size_task({set}, "en", 1).intents ==
          Phrasings{{"phrasing 0", "phrasing 1", "phrasing 2", "phrasing 3", "phrasing 4"}});
    CHECK(size_task({set}, "pl", 50).intents.empty());
    CHECK(size_task({set}, "en", 50).texts[0].size() == 3);
}

}  // namespace frontdesk::bench
