// SPDX-License-Identifier: MIT
// Conditions and expressions of the flow language: read once, then evaluated any number of times.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/base/value.hpp"

namespace frontdesk {

struct Wording;
struct ConditionNode;
using ConditionTree = std::shared_ptr<const ConditionNode>;

// `people * 12`: immutable, cheap to copy, equal by text.
class Expression {
public:
    Expression(std::string text, ConditionTree tree) : text_(std::move(text)), tree_(std::move(tree)) {}
    const std::string& text() const { return text_; }
    const ConditionNode& tree() const { return *tree_; }
    bool operator==(const Expression& other) const { return text_ == other.text_; }

private:
    std::string text_;
    ConditionTree tree_;
};

// `people > 40 and open`: an expression of which only yes or no is asked.
class Condition : public Expression {
public:
    using Expression::Expression;
};

enum class ConditionFaultKind { too_long, too_deep, bad_sign, open_text, bad_literal, missing, left_over };

// What is wrong, and where, in characters from the beginning of the condition.
struct ConditionFault {
    ConditionFaultKind kind = ConditionFaultKind::missing;
    std::size_t offset = 0;
    std::size_t length = 1;
    std::string word;  // what stands there, fit to be shown; empty at the end
};

// At most one {}, for the word.
Wording fact_of(const ConditionFault& fault);
Wording fact_of(ConditionFaultKind kind);
// What to write instead; no {}.
Wording advice_of(ConditionFaultKind kind);

// At most 1000 characters, nested at most 32 deep; linear in the length; any bytes.
std::variant<Condition, ConditionFault> parse_condition(std::string_view text);
std::variant<Expression, ConditionFault> parse_expression(std::string_view text);

// What a condition looks at. `open`, `visits`, `now`, `today` and `language` are asked for as values.
struct ConditionScene {
    std::function<std::optional<Value>(std::string_view)> value;
    std::function<bool(std::string_view)> tagged;
    std::function<bool(std::string_view)> is_known = {};  // without it, `value` is asked
};

// Comparing something unknown is false, whatever the sign (also `!=`); `not` of that is true. Unknown are a
// value without an answer, a division by zero, a result out of range, and an operation between wrong types.
bool holds(const Condition& condition, const ConditionScene& scene);
// Nothing when the result is unknown.
std::optional<Value> evaluate(const Expression& expression, const ConditionScene& scene);

// The names it asks for, each once, in order of appearance; also those that mean a choice.
std::vector<std::string> values_read(const Expression& expression);

// The choices of a value; null when there is no such value, empty when it is no choice.
using ChoicesOf = std::function<const std::vector<std::string>*(std::string_view name)>;
// Lets a bare word mean a choice: in `cake = chocolate`, `chocolate` is a text if it is a choice of `cake`
// and the name of no value.
Condition with_choices(const Condition& condition, const ChoicesOf& choices);

}  // namespace frontdesk
