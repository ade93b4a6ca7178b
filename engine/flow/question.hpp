// SPDX-License-Identifier: MIT
// Questions and the forms that are made of them.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/flow/actions.hpp"
#include "engine/flow/condition/limit.hpp"
#include "engine/text/recognise/pattern.hpp"

namespace frontdesk {

enum class Expect {
    text,
    number,
    whole_number,
    yes_no,
    choice,
    date,
    time,
    date_time,
    email,
    phone,
    photo,
    file,
    url
};
std::string_view name_of(Expect expect);
std::optional<Expect> expect_of(std::string_view name);
ValueType type_of(Expect expect);

struct AnswerChoice {
    std::string value;
    Text label;
    Phrases also;
    Place place;
};

// Why a personal answer is kept, and how long.
struct Personal {
    std::string why;
    std::optional<Duration> keep;
};

struct Question {
    Text ask;
    std::string save;  // the value that keeps the answer; empty: nobody needs it
    Expect expect = Expect::text;
    std::optional<Limit> min;
    std::optional<Limit> max;
    bool within_hours = false;  // a time inside the opening hours
    std::vector<AnswerChoice> choices;
    std::optional<Pattern> pattern;  // of the whole answer
    Phrases optional;                // words that mean "none"; empty: an answer is needed
    std::optional<Condition> skip_if;
    Phrases called;  // how customers name this answer
    std::optional<Text> retry;
    bool offer_profile = false;
    std::string region;  // of phone numbers: "PL"
    std::optional<Personal> personal;
    std::vector<std::pair<std::string, Value>> set;  // once it is answered
    Place place;
};

struct Form {
    std::vector<Question> questions;
    int tries = 3;
    std::optional<Go> give_up;  // after so many wrong answers to one question; none: a person is called
};

// Names a question of a form in a stored conversation: its `save`, else its position.
std::string question_key(const Form& form, std::size_t index);
std::optional<std::size_t> find_question(const Form& form, std::string_view key);

}  // namespace frontdesk
