// SPDX-License-Identifier: MIT
// What a test expects of the conversation, the ticket and the customer, against what they are.
#pragma once

#include "engine/play/run.hpp"
#include "engine/play/stage.hpp"

namespace frontdesk {

// Each difference as one line of `expected` and of `got`; none: everything is as expected.
Failure compare(const Bot& bot, const Customer& customer, const Stage& stage, const Expectation& expected);

}  // namespace frontdesk
