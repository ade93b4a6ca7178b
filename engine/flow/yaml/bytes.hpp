// SPDX-License-Identifier: MIT
// The first look at a file, before it is taken for lines: its size, and whether it is text at all.
#pragma once

#include <string_view>

#include "engine/flow/yaml/page.hpp"

namespace frontdesk {

constexpr std::size_t max_file_size = 1024 * 1024;
constexpr std::size_t max_line_size = 16 * 1024;

// True if the file can be read as text; else what is wrong with it has been told.
bool check_bytes(Page& page, std::string_view text);

}  // namespace frontdesk
