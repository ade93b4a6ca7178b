// SPDX-License-Identifier: MIT
// Why a message is answered as it is: everything that could have answered, and what did.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/talk/reading.hpp"
#include "engine/talk/turn.hpp"

namespace frontdesk {

struct Explained {
    std::vector<Candidate> candidates;  // in the order of docs/flows.md; the first without a verdict answers
    Turn turn;                          // what it does
    std::vector<Explanation> scores;    // of the FAQs, by LanguageIndex
};

// Of a message that is written now.
Explained explain(const Bot& bot,
                  const Conversation& conversation,
                  const Customer& customer,
                  std::string_view text,
                  Instant now);

}  // namespace frontdesk
