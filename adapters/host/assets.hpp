// SPDX-License-Identifier: MIT
// Pictures and files of a bot folder. Reads from the disk: not for the io thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "engine/base/result.hpp"

namespace frontdesk {

// The platform takes no larger ones.
inline constexpr std::uintmax_t largest_asset = 25'000'000;

class Assets {
public:
    // The bot folder.
    explicit Assets(std::string folder) : folder_(std::move(folder)) {}

    // What is in the file, as a short text that changes with it. not_found: no such file below assets/;
    // too_large.
    Result<std::string> hash(std::string_view path);
    Result<std::string> read(std::string_view path) const;

private:
    struct Known {
        std::filesystem::file_time_type changed;
        std::uintmax_t size = 0;
        std::string hash;
    };
    Result<std::filesystem::path> locate(std::string_view path) const;

    std::string folder_;
    std::mutex lock_;
    std::map<std::string, Known, std::less<>> known_;  // so that a file is not read for each message
};

}  // namespace frontdesk
