// SPDX-License-Identifier: MIT
// All that was measured in one run, and the means that are printed and compared with the goals.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tests/bench/matching/measures.hpp"
#include "tests/bench/matching/task.hpp"

namespace frontdesk::bench {

struct TaskResult {
    std::string set;
    std::string protocol;
    Scope scope = Scope::closed;
    std::size_t phrasings = 0;
    std::vector<Measures> by_noise;  // empty for a size task
    double build_ms = 0;
    double us = 0;
    double bytes = 0;
    double allocations = 0;

    // Of clean messages.
    const Measures& clean() const { return by_noise.front(); }
};

struct EngineResults {
    std::string engine;
    std::vector<TaskResult> tasks;
};

TaskResult judge(const Task& task, const Answers& answers);

using Pick = std::function<std::optional<double>(const TaskResult&)>;

// The mean of what `pick` gives for the tasks; NaN where it gives nothing.
double mean(const std::vector<TaskResult>& tasks, const Pick& pick);

// Accuracy of a closed task of this protocol.
Pick accuracy(std::string_view protocol, Noise noise);

// A measure of the tasks of this protocol ("": of all but "full") that have messages out of scope: the open
// task of a set that leaves intents out, else the closed one.
Pick at_threshold(std::string_view protocol,
                  std::function<double(const Measures&)> measure,
                  Noise noise = Noise::clean);

// A cost of building or answering: closed tasks of the protocol; for "size" the named one.
Pick cost(std::string_view protocol, double TaskResult::*what);
const TaskResult* size_result(const EngineResults& results, std::string_view name);

// The closed task of a set; nullptr when it was not run.
const TaskResult*
closed_result(const EngineResults& results, std::string_view set, std::string_view protocol);

}  // namespace frontdesk::bench
