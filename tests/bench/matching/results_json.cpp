// SPDX-License-Identifier: MIT
#include "tests/bench/matching/results_json.hpp"

#include <array>

#include <nlohmann/json.hpp>

namespace frontdesk::bench {
namespace {

using nlohmann::json;

constexpr std::array noise_names = {"clean", "typing_errors", "no_accents", "capitals"};

json to_json(const Measures& measures) {
    json object = {{"accuracy", measures.accuracy},
                   {"right", measures.right},
                   {"wrong", measures.wrong},
                   {"silent", measures.silent},
                   {"one_tap_away", measures.one_tap_away}};
    if (const auto& outside = measures.out_of_scope)
        object["out_of_scope"] = {{"answered", outside->answered},
                                  {"offered", outside->offered},
                                  {"area", outside->area},
                                  {"right_at_tenth", outside->right_at_tenth}};
    return object;
}

json to_json(const TaskResult& task) {
    json object = {{"set", task.set},
                   {"protocol", task.protocol},
                   {"scope", task.scope == Scope::open ? "open" : "closed"},
                   {"phrasings", task.phrasings},
                   {"build_ms", task.build_ms},
                   {"us", task.us},
                   {"bytes", task.bytes}};
    if (task.allocations > 0) object["allocations"] = task.allocations;
    for (std::size_t i = 0; i < task.by_noise.size(); ++i) object[noise_names[i]] = to_json(task.by_noise[i]);
    return object;
}

}  // namespace

std::string to_json(const std::vector<EngineResults>& engines, const std::vector<Goal>& goals) {
    json all = {{"goals", json::array()}, {"engines", json::object()}};
    for (const auto& goal : goals)
        all["goals"].push_back({{"what", goal.what},
                                {"wanted", goal.wanted},
                                {"measured", goal.reached},
                                {"reached", goal.met}});
    for (const auto& engine : engines) {
        json tasks = json::array();
        for (const auto& task : engine.tasks) tasks.push_back(to_json(task));
        all["engines"][engine.engine] = std::move(tasks);
    }
    return all.dump(1);
}

}  // namespace frontdesk::bench
