// SPDX-License-Identifier: MIT
#include "engine/flow/condition/check_types.hpp"

#include <algorithm>

#include "engine/flow/condition/tokens.hpp"
#include "engine/flow/condition/tree.hpp"
#include "engine/flow/nearest.hpp"

namespace frontdesk {
namespace {

using Op = ConditionOp;
using FaultKind = TypeFault::Kind;
using Type = std::optional<ValueType>;  // nothing: something in it is wrong, and told

bool is_moment(ValueType type) { return type == ValueType::date || type == ValueType::date_time; }
bool comparable(ValueType a, ValueType b) { return a == b || (is_moment(a) && is_moment(b)); }

// As the evaluator calculates.
Type calculated(Op op, ValueType a, ValueType b) {
    using enum ValueType;
    const bool moves = (is_moment(a) || a == time) && b == duration;
    if (op == Op::plus) {
        if (a == b && (a == number || a == duration)) return a;
        if (moves) return a;
        return a == duration && (is_moment(b) || b == time) ? Type(b) : std::nullopt;
    }
    if (op == Op::minus) {
        if (a == number && b == number) return number;
        if (moves) return a;
        const bool between = (a == duration || a == time) ? a == b : is_moment(a) && is_moment(b);
        return between ? Type(duration) : std::nullopt;
    }
    if (a == number && b == number) return number;
    if (a == duration && b == number) return duration;
    if (op == Op::times) return a == number && b == duration ? Type(duration) : std::nullopt;
    return a == duration && b == duration ? Type(number) : std::nullopt;
}

class Checker {
public:
    Checker(std::string_view text, const TypesOf& types, std::span<const std::string_view> names)
        : text_(text), types_(types), names_(names.begin(), names.end()) {}

    std::vector<TypeFault> faults;

    Type type_of_node(const ConditionNode& node) {
        switch (node.op) {
        case Op::literal: return type_of(node.value);
        case Op::name: return type_of_name(node);
        case Op::tagged: return ValueType::yes_no;
        case Op::known:
        case Op::unknown: type_of_node(*node.parts[0]); return ValueType::yes_no;
        case Op::negate: return negated(node);
        case Op::is_not:
        case Op::both:
        case Op::either:
            for (const auto& part : node.parts) expect_yes_no(*part);
            return ValueType::yes_no;
        case Op::plus:
        case Op::minus:
        case Op::times:
        case Op::divide: return sum(node);
        default: compare(node); return ValueType::yes_no;
        }
    }

    void expect_yes_no(const ConditionNode& node) {
        const auto type = type_of_node(node);
        if (type && *type != ValueType::yes_no) add(FaultKind::not_yes_no, node).type = *type;
    }

private:
    const ValueInfo* info(std::string_view name) const {
        if (const auto* found = types_ ? types_(name) : nullptr) return found;
        return built_in_info(name);
    }
    std::string shown(const ConditionNode& node) const {
        return shown_word(text_.substr(node.begin, node.end - node.begin));
    }
    TypeFault& add(FaultKind kind, const ConditionNode& node) {
        TypeFault fault;
        fault.kind = kind;
        fault.offset = character_offset(text_, node.begin);
        fault.length = std::max<std::size_t>(1, character_offset(text_, node.end) - fault.offset);
        fault.word = shown(node);
        return faults.emplace_back(std::move(fault));
    }
    // The first few only: each costs time.
    template <class Words>
    void suggest(TypeFault& fault, std::string_view word, const Words& words) const {
        if (faults.size() <= 8) fault.near = shown_word(nearest(word, words).value_or(""));
    }

    Type type_of_name(const ConditionNode& node) {
        if (const auto* known = info(node.word)) return known->type;
        suggest(add(FaultKind::unknown_name, node), node.word, names_);
        return std::nullopt;
    }
    Type negated(const ConditionNode& node) {
        const auto type = type_of_node(*node.parts[0]);
        if (!type || *type == ValueType::number || *type == ValueType::duration) return type;
        auto& fault = add(FaultKind::no_sum, node);
        fault.type = fault.other_type = *type;
        return std::nullopt;
    }
    Type sum(const ConditionNode& node) {
        const auto left = type_of_node(*node.parts[0]), right = type_of_node(*node.parts[1]);
        if (!left || !right) return std::nullopt;
        const auto type = calculated(node.op, *left, *right);
        if (type) return type;
        auto& fault = add(FaultKind::no_sum, node);
        fault.type = *left;
        fault.other_type = *right;
        return std::nullopt;
    }

    // A bare word or a text that stands where a choice of `of` is meant; true when nothing is left to check.
    bool checked_choice(const ConditionNode& node, const ConditionNode& of) {
        if (of.op != Op::name) return false;
        const auto* known = info(of.word);
        if (!known || known->choices.empty() || known->type != ValueType::text) return false;
        const auto* text = std::get_if<std::string>(&node.value);
        if (node.op == Op::name ? info(node.word) != nullptr : node.op != Op::literal || !text) return false;
        const std::string& word = node.op == Op::name ? node.word : *text;
        if (std::find(known->choices.begin(), known->choices.end(), word) != known->choices.end())
            return true;
        auto& fault = add(FaultKind::unknown_choice, node);
        fault.word = shown_word(word);
        fault.other = of.word;
        fault.choices = known->choices;
        suggest(fault, word, known->choices);
        return true;
    }

    void compare(const ConditionNode& node) {
        const auto& left = *node.parts[0];
        const bool equals = node.op == Op::equal || node.op == Op::unequal || node.op == Op::in;
        if (equals && node.op != Op::in && checked_choice(left, *node.parts[1])) return;
        Type type;
        bool typed = false;
        for (std::size_t i = 1; i < node.parts.size(); ++i) {
            const auto& item = *node.parts[i];
            if (equals && checked_choice(item, left)) continue;
            if (!typed) type = type_of_node(left);
            typed = true;
            const auto other = type_of_node(item);
            if (!type || !other) continue;
            if (!comparable(*type, *other))
                tell_other_type(node, item, *type, *other);
            else if (!equals && (*type == ValueType::text || *type == ValueType::yes_no))
                add(FaultKind::no_order, node.op == Op::in ? item : left).type = *type;
        }
        if (!typed && node.parts.size() > 1) type_of_node(left);
    }
    void tell_other_type(const ConditionNode& node, const ConditionNode& item, ValueType a, ValueType b) {
        auto& fault = add(FaultKind::other_type, node.op == Op::in ? item : node);
        fault.word = shown(*node.parts[0]);
        fault.other = shown(item);
        fault.type = a;
        fault.other_type = b;
        const auto* text = std::get_if<std::string>(&item.value);
        if (item.op == Op::literal && text && value_from_text(*text, a)) fault.near = shown_word(*text);
    }

    std::string_view text_;
    const TypesOf& types_;
    std::vector<std::string_view> names_;
};

}  // namespace

std::vector<TypeFault>
check_types(const Condition& condition, const TypesOf& types, std::span<const std::string_view> names) {
    Checker checker(condition.text(), types, names);
    checker.expect_yes_no(condition.tree());
    return std::move(checker.faults);
}

CheckedExpression check_expression(const Expression& expression,
                                   const TypesOf& types,
                                   std::span<const std::string_view> names) {
    Checker checker(expression.text(), types, names);
    const auto type = checker.type_of_node(expression.tree());
    return {checker.faults.empty() ? type : std::nullopt, std::move(checker.faults)};
}

}  // namespace frontdesk
