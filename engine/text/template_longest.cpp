// SPDX-License-Identifier: MIT
// How long a text can become.
#include <algorithm>

#include "engine/text/characters.hpp"
#include "engine/text/template_nodes.hpp"

namespace frontdesk {
namespace {

using Use = PlaceholderUse::Kind;

// Two digits wherever there may be two; two weeks of each month hold each of its weekdays.
std::vector<Value> telling_dates() {
    std::vector<Value> dates;
    for (unsigned month = 1; month <= 12; ++month)
        for (unsigned day = 20; day <= 26; ++day)
            dates.emplace_back(
                Date{std::chrono::year{2028}, std::chrono::month{month}, std::chrono::day{day}});
    return dates;
}

// The same days, late.
std::vector<Value> telling_moments() {
    std::vector<Value> moments = telling_dates();
    for (Value& value : moments)
        value =
            LocalTime{std::chrono::local_days{std::get<Date>(value)}} + std::chrono::minutes{23 * 60 + 58};
    return moments;
}

std::vector<Value> telling_times() { return {TimeOfDay{12 * 60 + 58}, TimeOfDay{23 * 60 + 58}}; }

// Each part of the text is looked at once, so that the work is linear in the text, however it is nested.
class Widener {
public:
    Widener(const CompiledTemplate& text, const LongestValues& of) : text_(text), of_(of) {}

    std::string longest(const std::vector<TemplateNode>& nodes, const std::string& number) const {
        std::string text;
        for (const TemplateNode& node : nodes) {
            switch (node.kind) {
            case TemplateNode::Kind::words: text += node.words; break;
            case TemplateNode::Kind::number_sign: text += number; break;
            case TemplateNode::Kind::placeholder: text += longest(node); break;
            }
        }
        return text;
    }

private:
    static void keep_longer(std::string& longest, std::string text) {
        if (count_units(text) > count_units(longest)) longest = std::move(text);
    }

    std::string longest(const TemplateNode& node) const {
        const PlaceholderUse& use = text_.uses[node.use];
        std::string longest = use.otherwise.value_or("");
        const std::vector<Value> values = values_of(use);
        if (node.branches.empty()) {
            for (const Value& value : values)
                keep_longer(longest, say_formatted(node, use, *text_.forms, value));
            return longest;
        }
        std::string number;
        for (const Value& value : values) keep_longer(number, as_number(value, node));
        for (const TemplateBranch& branch : node.branches)
            keep_longer(longest, this->longest(branch.body, exact_or(branch, node, number)));
        return longest;
    }

    // A text of which only the length is known stands for a number of as many digits.
    std::string as_number(const Value& value, const TemplateNode& node) const {
        const auto number = number_in(value);
        return number ? text_.forms->say_number(*number - node.plural_offset) : text_.forms->say(value);
    }

    std::string
    exact_or(const TemplateBranch& branch, const TemplateNode& node, const std::string& number) const {
        if (!branch.exact) return number;
        return text_.forms->say_number(*branch.exact - node.plural_offset);
    }

    std::vector<Value> values_of(const PlaceholderUse& use) const {
        std::vector<Value> values;
        for (const std::string& name : use.names)
            for (Value& value : of_(name)) values.push_back(std::move(value));
        const auto add = [&](const std::vector<Value>& more) {
            values.insert(values.end(), more.begin(), more.end());
        };
        const bool dated = std::any_of(values.begin(), values.end(), [](const Value& value) {
            return type_of(value) == ValueType::date || type_of(value) == ValueType::date_time;
        });
        if (use.kind == Use::date || (use.kind == Use::plain && dated)) add(telling_dates());
        if (use.kind == Use::time) add(telling_times());
        if (use.kind == Use::date || use.kind == Use::time) add(telling_moments());
        return values;
    }

    const CompiledTemplate& text_;
    const LongestValues& of_;
};

}  // namespace

std::string longest(const Template& text, const LongestValues& of) {
    const CompiledTemplate& compiled = *text.compiled_;
    return Widener(compiled, of).longest(compiled.nodes, {});
}

}  // namespace frontdesk
