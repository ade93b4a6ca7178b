// SPDX-License-Identifier: MIT
// The first reading of a text with placeholders: finds them, their names and `|` texts, and what is wrong,
// and leaves a pattern that ICU understands.
#pragma once

#include <optional>
#include <vector>

#include <unicode/unistr.h>

#include "engine/text/template.hpp"

namespace frontdesk {

struct ScannedUse {
    PlaceholderUse use;
    std::int32_t brace = 0;  // where its brace stands in the pattern, in UTF-16 units
    std::int32_t style = 0;  // where its style stands in the text, for faults
};

struct ScannedTemplate {
    icu::UnicodeString text;
    // The same with every name (and what its `|` adds) written over by one 0 and spaces.
    icu::UnicodeString pattern;
    std::vector<ScannedUse> uses;  // by `brace`, ascending
};

// Linear in the text. Nested at most eight deep, so that whoever reads the pattern may recurse.
std::variant<ScannedTemplate, TemplateFault> scan_template(std::string_view text, const IsName& is_name);

// A fault at an offset in UTF-16 units.
TemplateFault
fault_at(const icu::UnicodeString& text, std::int32_t units, TemplateFault::Kind kind, std::string detail);

}  // namespace frontdesk
