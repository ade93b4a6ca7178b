// SPDX-License-Identifier: MIT
#include "adapters/sqlite/folder.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace frontdesk::sqlite {
namespace {

// SQLite's locks and its shared memory do not work across machines (magic numbers of statfs(2)).
constexpr std::array<unsigned long, 8> network_file_systems{
    0x6969,      // NFS
    0x517B,      // SMB
    0xFF534D42,  // CIFS
    0xFE534D42,  // SMB 2
    0x01021997,  // 9P
    0x00C36400,  // Ceph
    0x5346414F,  // AFS
    0x47504653,  // GPFS
};

Problem unusable(const std::string& path, const std::string& why) {
    return {Cause::broken,
            fmt::format("The data folder {} cannot be used: {}. Give this user the right to write there, or "
                        "choose another folder.",
                        path, why)};
}

bool on_network(const std::string& path) {
    struct statfs about {};
    if (statfs(path.c_str(), &about) != 0) return false;
    const auto type = static_cast<unsigned long>(about.f_type) & 0xFFFFFFFFUL;
    return std::ranges::find(network_file_systems, type) != network_file_systems.end();
}

}  // namespace

Result<StoreFolder> StoreFolder::take(const std::string& path) {
    std::error_code error;
    if (!std::filesystem::is_directory(path, error)) {
        std::filesystem::create_directories(path, error);
        if (error) return unusable(path, error.message());
        std::filesystem::permissions(path, std::filesystem::perms::owner_all, error);
        if (error) return unusable(path, error.message());
    }
    if (on_network(path))
        return Problem{Cause::broken,
                       fmt::format("The data folder {} is on a network drive, where a database loses data. "
                                   "Choose a folder on a disk of this machine.",
                                   path)};
    // A file of its own: closing any handle of the database's file would drop SQLite's own locks.
    const auto lock_path = path + "/frontdesk.lock";
    const int lock = open(lock_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0) return unusable(path, std::strerror(errno));
    if (flock(lock, LOCK_EX | LOCK_NB) != 0) {
        const int why = errno;
        close(lock);
        if (why != EWOULDBLOCK) return unusable(path, std::strerror(why));
        return Problem{Cause::broken,
                       fmt::format("Another Frontdesk uses the data folder {}. Stop it first, or give this "
                                   "one a folder of its own.",
                                   path)};
    }
    return StoreFolder{path, lock};
}

StoreFolder::StoreFolder(StoreFolder&& other) noexcept
    : path_(std::move(other.path_)), lock_(std::exchange(other.lock_, -1)) {}

StoreFolder::~StoreFolder() {
    if (lock_ >= 0) close(lock_);
}

bool make_private_file(const std::string& path) {
    const int file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) return false;
    close(file);
    return true;
}

bool sync_to_disk(const std::string& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool synced = fsync(file) == 0;
    const int why = errno;
    close(file);
    errno = why;
    return synced;
}

}  // namespace frontdesk::sqlite
