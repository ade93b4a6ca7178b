// SPDX-License-Identifier: MIT
// Has a folder changed? Answered by names, sizes and times, without reading the files.
#pragma once

#include <string>

namespace frontdesk {

// Differs whenever a file was added, removed, renamed, or written. Never fails: what cannot be looked at
// counts as not there. At most 5000 files are looked at.
std::string folder_print(const std::string& folder);

}  // namespace frontdesk
