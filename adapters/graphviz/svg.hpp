// SPDX-License-Identifier: MIT
// Pictures drawn by the Graphviz library.
#pragma once

#include <string>

#include "engine/base/result.hpp"

namespace frontdesk {

// A graph in the DOT language as SVG. Fails where Graphviz cannot read or draw it. Not for two threads at
// once: Graphviz has one state for the whole program.
[[nodiscard]] Result<std::string> svg_of_dot(const std::string& dot);

}  // namespace frontdesk
