// SPDX-License-Identifier: MIT
// Are the types of a condition right? Told before anything runs.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/flow/condition/condition.hpp"
#include "engine/flow/condition/value_info.hpp"
#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

struct TypeFault {
    enum class Kind {
        unknown_name,    // `poeple > 4`
        unknown_choice,  // `cake = choclate`
        other_type,      // `people = "many"`, also in a list
        no_order,        // `cake < "x"`
        no_sum,          // `cake + 1`
        not_yes_no       // `people and open`, or a whole condition that is no yes or no
    };
    Kind kind = Kind::unknown_name;
    std::size_t offset = 0;  // in characters from the beginning of the condition
    std::size_t length = 1;
    std::string word;                        // what it is about, fit to be shown
    std::string other;                       // what it is compared with; of a choice, the name of the value
    ValueType type = ValueType::text;        // of `word`; of a sum, of its left side
    ValueType other_type = ValueType::text;  // of `other`; of a sum, of its right side
    std::string near;                        // what may have been meant; empty: no idea
    std::vector<std::string> choices = {};   // of an unknown choice
};

std::string fact_of(const TypeFault& fault, MessageLanguage language);
// The words behind the underline; may be empty.
std::string note_of(const TypeFault& fault, MessageLanguage language);
std::string advice_of(const TypeFault& fault, MessageLanguage language);

// Everything that is wrong, in order; `names` are those that may be suggested. A bare word beside a value
// that is a choice is read as that choice, with or without `with_choices`.
std::vector<TypeFault>
check_types(const Condition& condition, const TypesOf& types, std::span<const std::string_view> names);

struct CheckedExpression {
    std::optional<ValueType> type;  // nothing when it has faults
    std::vector<TypeFault> faults;
};
// The same for `people * 12`, which may be of any type.
CheckedExpression
check_expression(const Expression& expression, const TypesOf& types, std::span<const std::string_view> names);

}  // namespace frontdesk
