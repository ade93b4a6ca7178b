// SPDX-License-Identifier: MIT
// A text with placeholders, compiled: {first_name}, {first_name|there}, {writing|cake}.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace frontdesk {

// The first of `names` that is known is shown; if none is, `otherwise`; without that, nothing is.
struct Placeholder {
    std::vector<std::string> names;
    std::optional<std::string> otherwise;
    bool operator==(const Placeholder&) const = default;
};

struct Template {
    std::vector<std::variant<std::string, Placeholder>> pieces;
    bool operator==(const Template&) const = default;
};

}  // namespace frontdesk
