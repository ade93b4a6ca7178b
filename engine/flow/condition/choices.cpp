// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/flow/condition/condition.hpp"
#include "engine/flow/condition/tree.hpp"

namespace frontdesk {
namespace {

bool is_choice(const ConditionNode& word, const ConditionNode& of, const ChoicesOf& choices) {
    if (word.op != ConditionOp::name || of.op != ConditionOp::name || choices(word.word)) return false;
    const auto* known = choices(of.word);
    return known && std::find(known->begin(), known->end(), word.word) != known->end();
}

ConditionTree text_of(const ConditionNode& word) {
    return std::make_shared<const ConditionNode>(
        ConditionNode{ConditionOp::literal, word.word, {}, {}, word.begin, word.end});
}

ConditionTree resolved(const ConditionNode& node, const ChoicesOf& choices) {
    auto copy = node;
    if (node.op == ConditionOp::equal || node.op == ConditionOp::unequal) {
        const auto &left = *node.parts[0], &right = *node.parts[1];
        if (is_choice(right, left, choices))
            copy.parts[1] = text_of(right);
        else if (is_choice(left, right, choices))
            copy.parts[0] = text_of(left);
    }
    for (auto& part : copy.parts) part = resolved(*part, choices);
    return std::make_shared<const ConditionNode>(std::move(copy));
}

}  // namespace

Condition with_choices(const Condition& condition, const ChoicesOf& choices) {
    return {condition.text(), resolved(condition.tree(), choices)};
}

}  // namespace frontdesk
