// SPDX-License-Identifier: MIT
// The tree that the reader of conditions builds and the evaluator walks.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/value.hpp"

namespace frontdesk {

enum class ConditionOp {
    literal,
    name,
    tagged,
    known,
    unknown,
    negate,
    is_not,
    both,
    either,
    equal,
    unequal,
    less,
    at_most,
    greater,
    at_least,
    in,
    plus,
    minus,
    times,
    divide
};

struct ConditionNode {
    ConditionOp op = ConditionOp::literal;
    Value value;                                              // of a literal
    std::string word;                                         // of a name or a tag
    std::vector<std::shared_ptr<const ConditionNode>> parts;  // operands; for `in` the list follows the first
    std::size_t begin = 0;                                    // where it stands, in bytes
    std::size_t end = 0;
};

}  // namespace frontdesk
