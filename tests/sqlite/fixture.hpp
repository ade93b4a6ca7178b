// SPDX-License-Identifier: MIT
// A temporary folder of a test's own, and the store in it.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "adapters/sqlite/sqlite.hpp"

namespace frontdesk::sqlite_tests {

class TemporaryFolder {
public:
    // Under `parent` when it is given, such as a memory disk.
    explicit TemporaryFolder(const std::string& parent = std::filesystem::temp_directory_path().string());
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::string& path() const { return path_; }
    std::string file(const std::string& name) const { return path_ + "/" + name; }

private:
    std::string path_;
};

// Fails the test when the store cannot be opened.
std::unique_ptr<Store> opened(const SqliteOptions& options);
inline std::unique_ptr<Store> opened(const TemporaryFolder& folder) {
    SqliteOptions options;
    options.folder = folder.path();
    return opened(options);
}

}  // namespace frontdesk::sqlite_tests
