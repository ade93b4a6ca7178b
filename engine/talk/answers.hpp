// SPDX-License-Identifier: MIT
// Reading what a customer writes or sends as the answer to a question.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/talk/scene.hpp"

namespace frontdesk {

struct Answer {
    enum class Kind {
        value,    // values.front()
        none,     // one of the words that mean "none"
        several,  // any of `values`
        half,     // of a date with a time: the one of the two in values.front(), within the limits
        wrong,    // it is no answer, or beyond the limits
    } kind = Kind::wrong;
    std::vector<Value> values;
    bool doubtful = false;  // a phrase that stands in the message is more likely meant
};

// `text` is what was written; `attachments` what was sent.
Answer read_answer(const Scene& scene,
                   const Question& question,
                   std::string_view text,
                   std::span<const Attachment> attachments);

// Is the value within the question's limits, hours and pattern?
bool fits(const Scene& scene, const Question& question, const Value& value);

}  // namespace frontdesk
