// SPDX-License-Identifier: MIT
#include "engine/flow/condition/abstract.hpp"

#include <algorithm>
#include <utility>

#include "engine/flow/condition/tree.hpp"

namespace frontdesk {
namespace {

using Op = ConditionOp;

bool has_names(const ConditionNode& node) {
    return node.op == Op::name || node.op == Op::tagged ||
           std::any_of(node.parts.begin(), node.parts.end(),
                       [](const auto& part) { return has_names(*part); });
}

class Abstraction {
public:
    Abstraction(AbstractConditions& into, const TypesOf& types) : into_(into), types_(types) {}

    void add(const Condition& condition) {
        const auto choices = [this](std::string_view name) {
            const auto* info = info_of(name);
            return info ? &info->choices : nullptr;
        };
        const auto resolved = with_choices(condition, choices);
        text_ = resolved.text();
        auto tree = yes_no(std::make_shared<const ConditionNode>(resolved.tree()));
        into_.conditions.emplace_back(text_, std::move(tree));
    }

private:
    const ValueInfo* info_of(std::string_view name) const {
        if (const auto* found = types_ ? types_(name) : nullptr) return found;
        return built_in_info(name);
    }

    ConditionTree yes_no(const ConditionTree& tree) {
        ++into_.size;
        const auto& node = *tree;
        if (node.op == Op::is_not || node.op == Op::both || node.op == Op::either) {
            auto copy = node;
            for (auto& part : copy.parts) part = yes_no(part);
            return std::make_shared<const ConditionNode>(std::move(copy));
        }
        if (!has_names(node)) return tree;
        if (node.op == Op::tagged) return free("tagged " + node.word);
        if (node.op == Op::name) return info_of(node.word) ? used(tree, node.word) : free(node.word);
        if (node.op >= Op::plus || node.op == Op::negate)
            return free(text_.substr(node.begin, node.end - node.begin));
        return compared(tree);
    }

    // A comparison that asks for one value, once, and not in a calculation.
    ConditionTree compared(const ConditionTree& tree) {
        const ConditionNode* name = nullptr;
        std::size_t named = 0;
        into_.size += tree->parts.size();
        for (const auto& part : tree->parts) {
            if (!has_names(*part)) continue;
            name = part.get();
            ++named;
        }
        if (named != 1 || name->op != Op::name || !info_of(name->word))
            return free(text_.substr(tree->begin, tree->end - tree->begin));
        for (const auto& part : tree->parts) {
            if (part.get() == name) continue;
            const auto constant = evaluate(Expression("", part), {});
            if (constant) into_.values[name->word].constants.push_back(*constant);
        }
        return used(tree, name->word);
    }

    ConditionTree used(const ConditionTree& tree, const std::string& name) {
        auto& value = into_.values[name];
        value.info = info_of(name);
        value.uses.push_back(tree);
        return tree;
    }
    // No name of a value has a space before it.
    ConditionTree free(const std::string& what) {
        const auto name = " " + what;
        into_.values[name];
        return std::make_shared<const ConditionNode>(ConditionNode{Op::name, {}, name, {}});
    }

    AbstractConditions& into_;
    const TypesOf& types_;
    std::string text_;
};

}  // namespace

AbstractConditions abstract_of(std::span<const Condition> conditions, const TypesOf& types) {
    AbstractConditions all;
    Abstraction abstraction(all, types);
    for (const auto& condition : conditions) abstraction.add(condition);
    return all;
}

}  // namespace frontdesk
