// SPDX-License-Identifier: MIT
#include "tests/bench/matching/results.hpp"

#include <limits>

namespace frontdesk::bench {
namespace {

const TaskResult* find(const EngineResults& results, std::string_view set, std::string_view protocol) {
    for (const auto& task : results.tasks)
        if (task.set == set && task.protocol == protocol && task.scope == Scope::closed) return &task;
    return nullptr;
}

}  // namespace

TaskResult judge(const Task& task, const Answers& answers) {
    TaskResult result{.set = task.set,
                      .protocol = task.protocol,
                      .scope = task.scope,
                      .phrasings = task.phrasings(),
                      .by_noise = {},
                      .build_ms = answers.build_ms,
                      .us = answers.us,
                      .bytes = answers.bytes,
                      .allocations = answers.allocations};
    if (task.protocol == "size") return result;
    for (const auto& given : answers.answers) result.by_noise.push_back(measure(task.truth, given));
    return result;
}

double mean(const std::vector<TaskResult>& tasks, const Pick& pick) {
    double sum = 0;
    double count = 0;
    for (const auto& task : tasks) {
        const auto value = pick(task);
        if (!value) continue;
        sum += *value;
        ++count;
    }
    return count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN();
}

Pick accuracy(std::string_view protocol, Noise noise) {
    return [protocol = std::string(protocol),
            at = static_cast<std::size_t>(noise)](const TaskResult& task) -> std::optional<double> {
        if (task.protocol != protocol || task.scope != Scope::closed || at >= task.by_noise.size())
            return std::nullopt;
        return task.by_noise[at].accuracy;
    };
}

Pick at_threshold(std::string_view protocol, std::function<double(const Measures&)> measure, Noise noise) {
    return [protocol = std::string(protocol), measure = std::move(measure),
            at = static_cast<std::size_t>(noise)](const TaskResult& task) -> std::optional<double> {
        const bool of_it = protocol.empty() ? task.protocol != "full" : task.protocol == protocol;
        if (!of_it || at >= task.by_noise.size() || !task.by_noise[at].out_of_scope) return std::nullopt;
        return measure(task.by_noise[at]);
    };
}

Pick cost(std::string_view protocol, double TaskResult::*what) {
    return [protocol = std::string(protocol), what](const TaskResult& task) -> std::optional<double> {
        if (task.protocol != protocol || task.scope != Scope::closed) return std::nullopt;
        return task.*what;
    };
}

const TaskResult* size_result(const EngineResults& results, std::string_view name) {
    return find(results, name, "size");
}

const TaskResult*
closed_result(const EngineResults& results, std::string_view set, std::string_view protocol) {
    return find(results, set, protocol);
}

}  // namespace frontdesk::bench
