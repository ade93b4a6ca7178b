// SPDX-License-Identifier: MIT
// A disk that fails on demand: full, failing to sync, or losing its power. While it lives, every database
// that is opened in this process is on it.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>

struct sqlite3_vfs;

namespace frontdesk::sqlite_tests {

class FaultDisk {
public:
    FaultDisk();
    ~FaultDisk();
    FaultDisk(const FaultDisk&) = delete;
    FaultDisk& operator=(const FaultDisk&) = delete;

    // Result codes of SQLite for every write or sync from now on; 0: they succeed.
    void fail_writes(int code) { write_code_ = code; }
    void fail_syncs(int code) { sync_code_ = code; }
    // The power goes after so many more writes, syncs and truncations: then nothing works any more.
    void cut_after(std::int64_t operations) { left_ = operations; }
    bool is_cut() const { return left_ == 0; }
    // Power is back, with what the disk has kept: of each file, sectors of 512 bytes that were not synced
    // are there or not, as `seed` decides. Everything must be closed.
    void come_back(unsigned seed);

private:
    friend struct FaultFile;
    using Sector = std::array<char, 512>;
    struct Unsynced {
        std::int64_t synced_size = 0;
        std::map<std::int64_t, Sector> before;  // what the disk has surely, by number of sector
    };
    // Counts one operation; false: the power is gone.
    bool goes_on();

    sqlite3_vfs* vfs_;
    int write_code_ = 0;
    int sync_code_ = 0;
    std::int64_t left_ = -1;
    std::map<std::string, Unsynced> files_;
};

}  // namespace frontdesk::sqlite_tests
