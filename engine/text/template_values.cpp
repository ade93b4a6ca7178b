// SPDX-License-Identifier: MIT
// Values in the formats of placeholders: what each becomes, and which branch it chooses.
#include <algorithm>

#include "engine/text/template_nodes.hpp"

namespace frontdesk {
namespace {

using Use = PlaceholderUse::Kind;

// A text that is written as a value of another type is one: "2026-11-28".
Value typed(const Value& value, ValueType type) {
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) return value;
    return value_from_text(*text, type).value_or(value);
}

std::optional<std::string> say_date(const DateForm& form, const Value& value) {
    const Value read = typed(value, ValueType::date);
    if (const auto* date = std::get_if<Date>(&read)) return form.alone().say(std::chrono::local_days{*date});
    const Value with_time = typed(value, ValueType::date_time);
    if (const auto* at = std::get_if<LocalTime>(&with_time)) return form.say(*at);
    return std::nullopt;
}

std::optional<std::string> say_time(const DateForm& form, const Value& value) {
    const Value read = typed(value, ValueType::time);
    if (const auto* time = std::get_if<TimeOfDay>(&read))
        return form.alone().say(LocalTime{std::chrono::minutes{time->minutes}});
    const Value with_date = typed(value, ValueType::date_time);
    if (const auto* at = std::get_if<LocalTime>(&with_date)) return form.say(*at);
    return std::nullopt;
}

}  // namespace

std::optional<double> number_in(const Value& value) {
    const Value read = typed(value, ValueType::number);
    if (const auto* number = std::get_if<double>(&read)) return *number;
    return std::nullopt;
}

const TemplateBranch& branch_for(const TemplateNode& node, double number, std::string_view category) {
    for (const TemplateBranch& branch : node.branches)
        if (branch.exact && *branch.exact == number) return branch;
    for (const TemplateBranch& branch : node.branches)
        if (branch.key == category) return branch;
    return branch_for(node, "other");
}

// The scan has made sure that there is an `other`.
const TemplateBranch& branch_for(const TemplateNode& node, std::string_view word) {
    const TemplateBranch* other = &node.branches.front();
    for (const TemplateBranch& branch : node.branches) {
        const std::string_view key = branch.key;
        if (key == word || (key.starts_with('=') && key.substr(1) == word)) return branch;
        if (key == "other") other = &branch;
    }
    return *other;
}

std::string say_formatted(const TemplateNode& node,
                          const PlaceholderUse& use,
                          const LanguageForms& forms,
                          const Value& value) {
    if (use.kind == Use::date)
        if (auto said = say_date(*node.date, value)) return *std::move(said);
    if (use.kind == Use::time)
        if (auto said = say_time(*node.date, value)) return *std::move(said);
    if (use.kind == Use::number)
        if (const auto number = number_in(value)) return say_number(*node.number, *number);
    return forms.say(value);
}

}  // namespace frontdesk
