// SPDX-License-Identifier: MIT
#include "adapters/host/folder_print.hpp"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace frontdesk {

std::string folder_print(const std::string& folder) {
    namespace fs = std::filesystem;
    constexpr std::size_t most = 5000;
    std::vector<std::string> lines;
    std::error_code error;
    fs::recursive_directory_iterator at{folder, fs::directory_options::skip_permission_denied, error};
    while (!error && at != fs::recursive_directory_iterator{} && lines.size() < most) {
        std::error_code unknown;
        const auto size = at->is_regular_file(unknown) ? at->file_size(unknown) : 0;
        const auto written = at->last_write_time(unknown).time_since_epoch().count();
        lines.push_back(at->path().string() + '\n' + std::to_string(size) + ' ' + std::to_string(written) +
                        '\n');
        at.increment(error);
    }
    std::sort(lines.begin(), lines.end());
    std::string print;
    for (const auto& line : lines) print += line;
    return print;
}

}  // namespace frontdesk
