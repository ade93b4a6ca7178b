// SPDX-License-Identifier: MIT
// A bot folder from the disk into values, for the loader.
#pragma once

#include <filesystem>

#include "engine/base/result.hpp"
#include "engine/flow/source.hpp"

namespace frontdesk {

// Every *.yaml and *.yml below the folder except under its tests/, and the names of its assets, sorted. Links
// are followed only to plain files inside the folder. not_found: no such folder; bad_input: not a folder, no
// flow in it, more than it may hold, or a link that leads out; broken: something cannot be read. A file over
// 1 MiB is cut one byte after it, for the loader to refuse.
Result<BotFolder> read_bot_folder(const std::filesystem::path& folder);

}  // namespace frontdesk
