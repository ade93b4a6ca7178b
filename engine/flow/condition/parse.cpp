// SPDX-License-Identifier: MIT
#include <array>
#include <initializer_list>
#include <utility>

#include "engine/flow/condition/condition.hpp"
#include "engine/flow/condition/tokens.hpp"
#include "engine/flow/condition/tree.hpp"
#include "engine/flow/wording.hpp"

namespace frontdesk {
namespace {

using Op = ConditionOp;
using Kind = ConditionToken::Kind;
struct Operator {
    std::string_view word;
    Op op;
};

constexpr std::array<std::string_view, 8> keywords = {"and", "or",    "not",     "in",
                                                      "is",  "known", "unknown", "tagged"};

// Every function gives null once there is a fault.
class Parser {
public:
    Parser(std::string_view text, const std::vector<ConditionToken>& tokens) : text_(text), tokens_(tokens) {}

    std::variant<ConditionTree, ConditionFault> all() {
        auto tree = either();
        if (tree && here().kind != Kind::end) tree = fail(ConditionFaultKind::left_over);
        if (!tree) return *fault_;
        return tree;
    }

private:
    const ConditionToken& here() const { return tokens_[at_]; }
    bool take(std::string_view word) {
        if ((here().kind != Kind::word && here().kind != Kind::sign) || here().text != word) return false;
        ++at_;
        return true;
    }
    // What was read since the token that begins at this byte.
    ConditionTree node(Op op,
                       std::size_t begin,
                       std::vector<ConditionTree> parts,
                       std::string word = {},
                       Value value = {}) const {
        const auto end = at_ == 0 ? begin : tokens_[at_ - 1].end;
        return std::make_shared<const ConditionNode>(
            ConditionNode{op, std::move(value), std::move(word), std::move(parts), begin, end});
    }
    ConditionTree fail(ConditionFaultKind kind) {
        if (!fault_) fault_ = fault_at(kind, text_, here().begin, here().end);
        return nullptr;
    }
    ConditionTree chain(std::initializer_list<Operator> operators, ConditionTree (Parser::*operand)()) {
        const auto begin = here().begin;
        auto left = (this->*operand)();
        for (bool more = true; left && more;) {
            more = false;
            for (const auto& each : operators) {
                if (!take(each.word)) continue;
                auto right = (this->*operand)();
                if (!right) return nullptr;
                left = node(each.op, begin, {std::move(left), std::move(right)});
                more = true;
                break;
            }
        }
        return left;
    }
    ConditionTree either() { return chain({{"or", Op::either}}, &Parser::both); }
    ConditionTree both() { return chain({{"and", Op::both}}, &Parser::denied); }
    ConditionTree sum() { return chain({{"+", Op::plus}, {"-", Op::minus}}, &Parser::product); }
    ConditionTree product() { return chain({{"*", Op::times}, {"/", Op::divide}}, &Parser::negated); }

    ConditionTree deeper(ConditionTree (Parser::*inner)()) {
        if (++depth_ > 32) return fail(ConditionFaultKind::too_deep);
        auto tree = (this->*inner)();
        --depth_;
        return tree;
    }
    ConditionTree prefix(Op op, ConditionTree (Parser::*inner)()) {
        const auto begin = tokens_[at_ - 1].begin;
        auto tree = deeper(inner);
        return tree ? node(op, begin, {std::move(tree)}) : nullptr;
    }
    ConditionTree denied() { return take("not") ? prefix(Op::is_not, &Parser::denied) : comparison(); }
    ConditionTree negated() { return take("-") ? prefix(Op::negate, &Parser::negated) : primary(); }

    ConditionTree comparison() {
        const auto begin = here().begin;
        auto left = sum();
        if (!left) return nullptr;
        if (take("is")) {
            if (take("known")) return node(Op::known, begin, {std::move(left)});
            if (take("unknown")) return node(Op::unknown, begin, {std::move(left)});
            return fail(ConditionFaultKind::missing);
        }
        if (take("in")) return listed(std::move(left), begin);
        constexpr std::array<Operator, 6> signs = {{{"=", Op::equal},
                                                    {"!=", Op::unequal},
                                                    {"<", Op::less},
                                                    {"<=", Op::at_most},
                                                    {">", Op::greater},
                                                    {">=", Op::at_least}}};
        for (const auto& sign : signs) {
            if (!take(sign.word)) continue;
            auto right = sum();
            return right ? node(sign.op, begin, {std::move(left), std::move(right)}) : nullptr;
        }
        return left;
    }
    // A bare word in a list is a text.
    ConditionTree listed(ConditionTree left, std::size_t begin) {
        std::vector<ConditionTree> parts{std::move(left)};
        if (!take("[")) return fail(ConditionFaultKind::missing);
        do {
            const auto from = here().begin;
            const bool minus = take("-");
            const auto& token = here();
            const bool word = token.kind == Kind::word && !minus;
            if (!word && token.kind != Kind::literal) return fail(ConditionFaultKind::missing);
            ++at_;
            parts.push_back(node(Op::literal, token.begin, {}, {}, word ? Value(token.text) : token.value));
            if (minus) parts.back() = node(Op::negate, from, {parts.back()});
        } while (take(","));
        return take("]") ? node(Op::in, begin, std::move(parts)) : fail(ConditionFaultKind::missing);
    }
    ConditionTree primary() {
        const auto token = here();
        if (token.kind == Kind::literal) {
            ++at_;
            return node(Op::literal, token.begin, {}, {}, token.value);
        }
        if (take("(")) {
            auto inner = deeper(&Parser::either);
            return !inner || take(")") ? inner : fail(ConditionFaultKind::missing);
        }
        if (take("tagged")) {
            const auto* tag =
                here().kind == Kind::literal ? std::get_if<std::string>(&here().value) : nullptr;
            if (!tag) return fail(ConditionFaultKind::missing);
            ++at_;
            return node(Op::tagged, token.begin, {}, *tag);
        }
        if (token.kind != Kind::word) return fail(ConditionFaultKind::missing);
        for (const auto word : keywords)
            if (token.text == word) return fail(ConditionFaultKind::missing);
        ++at_;
        return node(Op::name, token.begin, {}, token.text);
    }

    std::string_view text_;
    const std::vector<ConditionToken>& tokens_;
    std::size_t at_ = 0;
    int depth_ = 0;
    std::optional<ConditionFault> fault_;
};

template <class Read>
std::variant<Read, ConditionFault> parse_as(std::string_view text) {
    const auto tokens = condition_tokens(text);
    if (const auto* fault = std::get_if<ConditionFault>(&tokens)) return *fault;
    auto tree = Parser(text, *std::get_if<0>(&tokens)).all();
    if (const auto* fault = std::get_if<ConditionFault>(&tree)) return *fault;
    return Read(std::string(text), std::get<0>(std::move(tree)));
}

}  // namespace

std::variant<Condition, ConditionFault> parse_condition(std::string_view text) {
    return parse_as<Condition>(text);
}
std::variant<Expression, ConditionFault> parse_expression(std::string_view text) {
    return parse_as<Expression>(text);
}

}  // namespace frontdesk
