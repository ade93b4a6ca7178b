// SPDX-License-Identifier: MIT
// What phones and people make of a message: typing errors, accents left out, capitals. Always the same for a
// text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace frontdesk::bench {

// A fixed hash, so that orders and errors never change from run to run or from machine to machine.
std::uint64_t fixed_hash(std::string_view text, std::uint64_t seed = 0);

// One edit (replace, drop, add or swap a letter) for every 8 characters, at least one. `set` takes part in
// the choice.
std::string with_typing_errors(std::string_view set, const std::string& text);

// Letters without their marks: "żółć" is "zolc". "ß" and "æ" are letters and stay.
std::string without_accents(const std::string& text);

std::string in_capitals(const std::string& text);

}  // namespace frontdesk::bench
