// SPDX-License-Identifier: MIT
// A bot folder as bytes, and places in it.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace frontdesk {

struct SourceFile {
    std::string path;  // relative to the bot folder, with '/', as shown in messages: "faqs.yaml"
    std::string text;
};

// What a bot folder holds. The host reads it; the engine never touches a disk.
struct BotFolder {
    std::string name;                 // how the folder was named on the command line, for messages
    std::vector<SourceFile> flows;    // every *.yaml outside tests/, sorted by path
    std::vector<std::string> assets;  // paths of the files below assets/, sorted
    std::vector<SourceFile> tests;    // every *.yaml below tests/, sorted by path
};

// A place in the folder. Lines and columns count from 1, columns in characters (code points).
struct Place {
    std::uint16_t file = 0;  // index into BotFolder::flows (and Bot::files)
    int line = 0;            // 0: no place in particular
    int column = 0;
    auto operator<=>(const Place&) const = default;
};

}  // namespace frontdesk
