// SPDX-License-Identifier: MIT
// Conditions in which nothing is left but values compared with constants, and free yes and no.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "engine/flow/condition/condition.hpp"
#include "engine/flow/condition/value_info.hpp"

namespace frontdesk {

// A value, and every comparison of it with a constant.
struct ComparedValue {
    const ValueInfo* info = nullptr;  // null: a free yes or no
    std::vector<ConditionTree> uses;
    std::vector<Value> constants;
};

struct AbstractConditions {
    std::vector<Condition> conditions;
    std::map<std::string, ComparedValue> values;
    std::size_t size = 0;  // nodes of all of them
};

AbstractConditions abstract_of(std::span<const Condition> conditions, const TypesOf& types);

}  // namespace frontdesk
