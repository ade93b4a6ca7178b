// SPDX-License-Identifier: MIT
// The parts that the table of the flow language is put together from, one file each.
#pragma once

#include <vector>

#include "engine/flow/vocabulary.hpp"

namespace frontdesk::words {

using Keys = std::vector<Key>;

// What entering, choosing or firing changes: set, clear, tag, untag, …
Keys actions(Site site);

Keys sections();   // sections.cpp: file, bot, hours, away, profile
Keys messages();   // messages.cpp: message, card, button, option
Keys states();     // states.cpp: state, branch, timer
Keys questions();  // questions.cpp: question, choice, personal, and the same keys on a state
Keys answers();    // answers.cpp: trigger, when, faq, step
Keys people();     // people.cpp: escalate, queue, overdue, closed, canned, comment
Keys calls();      // calls.cpp: call
Keys tests();      // tests.cpp: the conversations that are tests

}  // namespace frontdesk::words
