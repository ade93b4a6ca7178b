// SPDX-License-Identifier: MIT
// The hours of one line of the file, "07:00-12:00, 13:00-18:00", with their places.
#pragma once

#include <string_view>
#include <vector>

#include "engine/flow/compile/context.hpp"

namespace frontdesk {

constexpr int day_minutes = 24 * 60;

// A range and where it is written; the underline is only looked for when there is something to tell.
struct Written {
    TimeRange range;
    const Node* node;
    std::string_view part;  // of the node's text
};

// By beginning; none is closed. Tells what is no time, and hours that overlap.
std::vector<Written> read_ranges(Context& context, const NodeEntry& entry);
std::vector<TimeRange> ranges_of(const std::vector<Written>& written);
void tell_overlap(Context& context, const Written& first, const Written& second);

}  // namespace frontdesk
