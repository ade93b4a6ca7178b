// SPDX-License-Identifier: MIT
// What is told about whole lines: how far they are moved in, dashes and colons.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "engine/flow/yaml/proof.hpp"

namespace frontdesk {

void complain_tab(Page& page, int line);
// This line starts at `at`; it should start in column `wanted` (from 0), like line `other`.
void complain_indentation(Page& page, int line, std::size_t at, int wanted, int other);
void complain_item_below_text(Page& page, int line, std::size_t at, int other);
void complain_stray_item(Page& page, int line, std::size_t at, int other);
void complain_missing_dash(Page& page, int line, std::size_t at, int other);

// "-label: x" and "-"text"": an item whose dash has no space behind it.
bool find_stuck_dash(std::string_view line, std::size_t at);
void complain_stuck_dash(Page& page, int line, std::size_t at);

// ", name: value" or a closing bracket alone: the line is left out.
void complain_stray_sign(Page& page, int line, std::size_t at);

// ": value": the line is left out.
void complain_no_name(Page& page, int line, std::size_t at);

// A setting without its colon, or without the space behind it. Returns the place after which its value is
// read, or nothing if the line is left out.
std::optional<std::size_t> complain_missing_colon(Proof& proof, int line, std::size_t at);

}  // namespace frontdesk
