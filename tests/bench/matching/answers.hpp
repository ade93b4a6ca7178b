// SPDX-License-Identifier: MIT
// What an engine said to the messages of a task, and what it cost.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace frontdesk::bench {

struct Answer {
    enum class Act { none, answered, offered };

    int best = -1;           // the intent that it would choose if it had to; -1: it knows none
    double score = 0;        // how sure it is of it
    Act act = Act::none;     // what it does at its own threshold
    std::vector<int> offer;  // the intents of "did you mean", if it asks that
    bool operator==(const Answer&) const = default;
};

struct Answers {
    std::string id;  // of the task
    std::string name;
    std::vector<std::vector<Answer>> answers;  // by noise, in the order of the messages
    double build_ms = 0;
    double us = 0;           // a message
    double bytes = 0;        // held after building
    double allocations = 0;  // a message; only where it can be counted
};

// Answers are kept as JSON lines; an answer is [best, score, act] or [best, score, 2, [offer...]].
std::string to_json_line(const Answers& answers);
Answers answers_from_json(const std::string& line);

// By the id of their task; empty when there is no such file.
std::map<std::string, Answers> read_answers(const std::string& file);

}  // namespace frontdesk::bench
