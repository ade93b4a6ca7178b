// SPDX-License-Identifier: MIT
#include "tests/bench/matching/answers.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::bench {

TEST_CASE("answers come back from their line as they were", "[matching-bench]") {
    Answers answers{.id = "17", .name = "sklep-pl k5 open", .answers = {}};
    answers.answers = {{{3, 0.25, Answer::Act::answered, {}}, {-1, 0, Answer::Act::none, {}}},
                       {{2, 0.1, Answer::Act::offered, {2, 5}}}};
    answers.build_ms = 1.5;
    answers.us = 20;
    answers.bytes = 4096;
    answers.allocations = 7;

    const Answers read = answers_from_json(to_json_line(answers));

    CHECK(read.id == answers.id);
    CHECK(read.name == answers.name);
    CHECK(read.answers == answers.answers);
    CHECK(read.build_ms == answers.build_ms);
    CHECK(read.us == answers.us);
    CHECK(read.bytes == answers.bytes);
    CHECK(read.allocations == answers.allocations);
}

TEST_CASE("where no answers were kept there are none", "[matching-bench]") {
    CHECK(read_answers("/there/is/no/such/file.jsonl").empty());
}

}  // namespace frontdesk::bench
