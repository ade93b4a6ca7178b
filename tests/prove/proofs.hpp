// SPDX-License-Identifier: MIT
// Three bots for each finding: one with the fault, one near it without, and one in which only a combination
// has it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/flow/diagnostic.hpp"

namespace frontdesk::test {

struct Proof {
    std::string_view rule;
    std::string_view fault;
    std::string_view near;
    std::string_view combined;
    std::string_view also = {};  // what else is told of the faulty ones
};

// Everything that is found in these sections; the head is added, and a way to a person where none is written.
std::vector<Diagnostic> findings_in(std::string_view sections);
// The names of the rules, each once, in the order in which they are told.
std::vector<std::string> rules_in(std::string_view sections);

void check_proof(const Proof& proof);

}  // namespace frontdesk::test
