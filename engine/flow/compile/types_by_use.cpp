// SPDX-License-Identifier: MIT
// The types of values that only calls give, by what the bot does with them: `delay >= 15` is about a number.
#include <algorithm>
#include <utility>
#include <variant>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/condition/condition.hpp"
#include "engine/flow/condition/tree.hpp"
#include "engine/text/template.hpp"

namespace frontdesk {

namespace {

using Op = ConditionOp;
using Type = std::optional<ValueType>;

bool is_moment(Type type) {
    return type == ValueType::date || type == ValueType::date_time || type == ValueType::time;
}

// One walk over the bot's files. The first use that tells a type holds; what another use would have is told
// where conditions are checked.
class Uses {
public:
    Uses(const TypeOfName& known, const std::set<std::string, std::less<>>& wanted)
        : known_(known), wanted_(wanted) {}

    std::map<std::string, ValueType, std::less<>> found;

    void walk(const Node& node) {
        if (node.kind == Node::Kind::text) read_placeholders(node.text);
        for (const NodeEntry& entry : node.entries) {
            const bool condition = entry.key == "if" || entry.key == "skip_if";
            if (condition && entry.value.kind == Node::Kind::text)
                read_condition(entry.value.text);
            else
                walk(entry.value);
        }
        for (const Node& item : node.items) walk(item);
    }

private:
    void note(std::string_view name, Type type) {
        if (type && wanted_.contains(name)) found.emplace(name, *type);
    }

    // "{delay, plural, …}"
    void read_placeholders(std::string_view text) {
        using Kind = PlaceholderUse::Kind;
        const auto parsed = Template::parse(text, "en");
        const auto* read = std::get_if<Template>(&parsed);
        if (read == nullptr) return;
        for (const PlaceholderUse& use : read->placeholders())
            if (use.kind == Kind::plural || use.kind == Kind::ordinal || use.kind == Kind::number)
                note(use.names.front(), ValueType::number);
    }

    void read_condition(std::string_view text) {
        const auto parsed = parse_condition(text);
        if (const auto* condition = std::get_if<Condition>(&parsed))
            expect(condition->tree(), ValueType::yes_no);
    }

    Type known(std::string_view name) const {
        if (const auto one = found.find(name); one != found.end()) return one->second;
        return known_(name);
    }

    // As far as it is known.
    Type type_of_node(const ConditionNode& node) const {
        switch (node.op) {
        case Op::literal: return type_of(node.value);
        case Op::name: return known(node.word);
        case Op::negate: return type_of_node(*node.parts[0]);
        case Op::plus:
        case Op::minus: return type_of_sum(type_of_node(*node.parts[0]), type_of_node(*node.parts[1]));
        case Op::times:
        case Op::divide: return std::nullopt;
        default: return ValueType::yes_no;
        }
    }

    static Type type_of_sum(Type left, Type right) {
        if (left == ValueType::number || right == ValueType::number) return ValueType::number;
        if (is_moment(left) && right == ValueType::duration) return left;
        return std::nullopt;
    }

    void expect(const ConditionNode& node, Type type) {
        switch (node.op) {
        case Op::name: return note(node.word, type);
        case Op::negate: return expect(*node.parts[0], type);
        case Op::is_not:
        case Op::both:
        case Op::either:
            for (const auto& part : node.parts) expect(*part, ValueType::yes_no);
            return;
        case Op::plus:
        case Op::minus: return expect_sum(*node.parts[0], *node.parts[1], type);
        case Op::times:
        case Op::divide:
            for (const auto& part : node.parts)
                if (type != ValueType::duration) expect(*part, ValueType::number);
            return;
        case Op::literal:
        case Op::tagged:
        case Op::known:
        case Op::unknown: return;
        default: return compare(node);
        }
    }

    // A moment and a length of time are a moment; otherwise both sides are alike.
    void expect_sum(const ConditionNode& left, const ConditionNode& right, Type type) {
        if (is_moment(type)) {
            expect(left, type_of_node(right) == ValueType::duration ? type : std::nullopt);
            return expect(right, type_of_node(left) == ValueType::duration ? type : std::nullopt);
        }
        const bool number = type == ValueType::number || type_of_node(left) == ValueType::number ||
                            type_of_node(right) == ValueType::number;
        expect(left, number ? Type{ValueType::number} : std::nullopt);
        expect(right, number ? Type{ValueType::number} : std::nullopt);
    }

    void compare(const ConditionNode& node) {
        Type type;
        for (const auto& part : node.parts)
            if (!type) type = type_of_node(*part);
        for (const auto& part : node.parts) expect(*part, type);
    }

    const TypeOfName& known_;
    const std::set<std::string, std::less<>>& wanted_;
};

}  // namespace

std::map<std::string, ValueType, std::less<>> types_by_use(const std::vector<Node>& trees,
                                                           const TypeOfName& known,
                                                           const std::set<std::string, std::less<>>& wanted) {
    Uses uses(known, wanted);
    // Twice, for values that are compared with each other.
    for (int round = 0; round < 2; ++round)
        for (const Node& tree : trees) uses.walk(tree);
    return std::move(uses.found);
}

}  // namespace frontdesk
