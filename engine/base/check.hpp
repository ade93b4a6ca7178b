// SPDX-License-Identifier: MIT
// An assertion that stays on in every build. It guards against our own bugs and never judges input.
#pragma once

#include <source_location>

namespace frontdesk {

// Prints the place and aborts when `holds` is false.
void check(bool holds, const char* what, std::source_location where = std::source_location::current());

}  // namespace frontdesk
