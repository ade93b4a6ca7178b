// SPDX-License-Identifier: MIT
// The data folder: made when missing, on a disk of this machine, and used by one Frontdesk at a time.
#pragma once

#include <string>

#include "engine/base/result.hpp"

namespace frontdesk::sqlite {

// Holds the folder for this process until it is destroyed.
class StoreFolder {
public:
    // broken: cannot be made or written, a network file system, or another Frontdesk has it.
    static Result<StoreFolder> take(const std::string& path);
    ~StoreFolder();
    StoreFolder(StoreFolder&& other) noexcept;
    StoreFolder& operator=(StoreFolder&&) = delete;

    std::string database() const { return path_ + "/frontdesk.db"; }

private:
    StoreFolder(std::string path, int lock) : path_(std::move(path)), lock_(lock) {}
    std::string path_;
    int lock_;
};

// Makes an empty file that only this user can read, if there is none. Returns false and sets errno if it
// cannot.
bool make_private_file(const std::string& path);
// Waits until the file or folder is on the disk. False: see errno.
bool sync_to_disk(const std::string& path);

}  // namespace frontdesk::sqlite
