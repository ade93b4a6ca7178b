// SPDX-License-Identifier: MIT
// How often a state was entered, where conditions ask for that.
#include <algorithm>
#include <string_view>

#include "engine/flow/condition/tree.hpp"
#include "engine/prove/conditions.hpp"
#include "engine/prove/world.hpp"

namespace frontdesk {
namespace {

constexpr std::int64_t most_combinations = 64;

bool reads_visits(const Condition& condition) {
    const std::vector<std::string> names = values_read(condition);
    return std::ranges::find(names, "visits") != names.end();
}

bool is_visits(const ConditionNode& node) { return node.op == ConditionOp::name && node.word == "visits"; }

// The largest number that the count is compared with.
double largest(const ConditionNode& node) {
    double most = 0;
    const bool compares = std::ranges::any_of(node.parts, [](const auto& part) { return is_visits(*part); });
    for (const auto& part : node.parts) {
        const double* number = std::get_if<double>(&part->value);
        if (compares && part->op == ConditionOp::literal && number != nullptr) most = std::max(most, *number);
        most = std::max(most, largest(*part));
    }
    return most;
}

}  // namespace

void count_visits(World& world) {
    const Bot& bot = world.bot;
    std::size_t all = 0;
    for_each_condition(bot, [&](const Condition& condition, Place) { all += reads_visits(condition); });
    std::map<std::string, std::int64_t, std::less<>> most;
    for (const State& state : bot.states)
        for_each_condition_of(bot, state, [&](const Condition& condition, Place) {
            if (!reads_visits(condition)) return;
            --all;
            const double number = std::min<double>(largest(condition.tree()), most_combinations);
            std::int64_t& of_state = most[state.name];
            of_state = std::max(of_state, static_cast<std::int64_t>(number) + 1);
        });
    // Elsewhere it is the count of whatever state the customer is in.
    if (all != 0) return;
    std::int64_t combinations = 1;
    for (const auto& [state, count] : most)
        combinations = std::min(combinations * (count + 1), most_combinations + 1);
    if (combinations > most_combinations) return;
    world.visits = std::move(most);
    world.counts_visits = true;
}

}  // namespace frontdesk
