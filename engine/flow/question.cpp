// SPDX-License-Identifier: MIT
#include "engine/flow/question.hpp"

#include <array>
#include <charconv>

namespace frontdesk {

namespace {

constexpr std::array<std::string_view, 13> expect_names = {
    "text",      "number", "whole_number", "yes_no", "choice", "date", "time",
    "date_time", "email",  "phone",        "photo",  "file",   "url"};

}  // namespace

std::string_view name_of(Expect expect) { return expect_names[static_cast<std::size_t>(expect)]; }

std::optional<Expect> expect_of(std::string_view name) {
    for (std::size_t i = 0; i < expect_names.size(); ++i)
        if (expect_names[i] == name) return static_cast<Expect>(i);
    return std::nullopt;
}

ValueType type_of(Expect expect) {
    switch (expect) {
    case Expect::number:
    case Expect::whole_number: return ValueType::number;
    case Expect::yes_no: return ValueType::yes_no;
    case Expect::date: return ValueType::date;
    case Expect::time: return ValueType::time;
    case Expect::date_time: return ValueType::date_time;
    default: return ValueType::text;
    }
}

std::string question_key(const Form& form, std::size_t index) {
    const std::string& save = form.questions[index].save;
    return save.empty() ? std::to_string(index) : save;
}

std::optional<std::size_t> find_question(const Form& form, std::string_view key) {
    for (std::size_t i = 0; i < form.questions.size(); ++i)
        if (question_key(form, i) == key) return i;
    return std::nullopt;
}

}  // namespace frontdesk
