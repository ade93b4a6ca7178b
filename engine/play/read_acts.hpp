// SPDX-License-Identifier: MIT
// One step of a test: what somebody does, or what is expected.
#pragma once

#include <optional>

#include "engine/play/test.hpp"
#include "engine/play/test_words.hpp"

namespace frontdesk {

// By the key of the entry; nothing, and told, when it cannot be read.
std::optional<decltype(Step::what)> read_act(TestWords& words, const NodeEntry& entry);

}  // namespace frontdesk
