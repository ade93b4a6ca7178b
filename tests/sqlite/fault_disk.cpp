// SPDX-License-Identifier: MIT
#include "tests/sqlite/fault_disk.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <system_error>
#include <vector>

#include <sqlite3.h>

#include "engine/base/check.hpp"

namespace frontdesk::sqlite_tests {

constexpr std::int64_t sector_size = 512;

namespace {

FaultDisk* the_disk = nullptr;
sqlite3_vfs* real_vfs = nullptr;

}  // namespace

// What SQLite sees as an open file; the real one follows it in memory.
struct FaultFile {
    sqlite3_file base;
    const char* path;

    static FaultFile& of(sqlite3_file* file) { return *reinterpret_cast<FaultFile*>(file); }
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    const sqlite3_io_methods& calls() { return *real()->pMethods; }
    std::int64_t size() {
        sqlite3_int64 bytes = 0;
        calls().xFileSize(real(), &bytes);
        return bytes;
    }

    // Remembers what the disk surely has in these bytes, if it is not remembered yet.
    void remember(std::int64_t from, std::int64_t until) {
        const auto now = size();
        auto [place, fresh] = the_disk->files_.try_emplace(path);
        auto& unsynced = place->second;
        if (unsynced.before.empty()) unsynced.synced_size = now;
        for (auto sector = from / sector_size; sector * sector_size < until; ++sector) {
            if (unsynced.before.contains(sector)) continue;
            FaultDisk::Sector bytes{};
            const auto at = sector * sector_size;
            if (at < now) calls().xRead(real(), bytes.data(), sector_size, at);  // zeros after the end
            unsynced.before.emplace(sector, bytes);
        }
    }

    static int close(sqlite3_file* file) { return of(file).calls().xClose(of(file).real()); }
    static int read(sqlite3_file* file, void* to, int bytes, sqlite3_int64 at) {
        if (the_disk->is_cut()) return SQLITE_IOERR_READ;
        return of(file).calls().xRead(of(file).real(), to, bytes, at);
    }
    static int write(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 at) {
        if (the_disk->write_code_) return the_disk->write_code_;
        if (the_disk->is_cut()) return SQLITE_IOERR_WRITE;
        of(file).remember(at, at + bytes);
        // The last write before the cut may have reached the disk in part.
        const int code = of(file).calls().xWrite(of(file).real(), from, bytes, at);
        return the_disk->goes_on() ? code : SQLITE_IOERR_WRITE;
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size) {
        if (the_disk->is_cut()) return SQLITE_IOERR_TRUNCATE;
        of(file).remember(size, of(file).size());
        const int code = of(file).calls().xTruncate(of(file).real(), size);
        return the_disk->goes_on() ? code : SQLITE_IOERR_TRUNCATE;
    }
    static int sync(sqlite3_file* file, int flags) {
        if (the_disk->sync_code_) return the_disk->sync_code_;
        if (the_disk->is_cut() || !the_disk->goes_on()) return SQLITE_IOERR_FSYNC;
        the_disk->files_.erase(of(file).path);
        return of(file).calls().xSync(of(file).real(), flags);
    }
    static int file_size(sqlite3_file* file, sqlite3_int64* bytes) {
        return of(file).calls().xFileSize(of(file).real(), bytes);
    }
    static int lock(sqlite3_file* file, int kind) { return of(file).calls().xLock(of(file).real(), kind); }
    static int unlock(sqlite3_file* file, int kind) {
        return of(file).calls().xUnlock(of(file).real(), kind);
    }
    static int reserved(sqlite3_file* file, int* out) {
        return of(file).calls().xCheckReservedLock(of(file).real(), out);
    }
    static int control(sqlite3_file* file, int what, void* with) {
        return of(file).calls().xFileControl(of(file).real(), what, with);
    }
    static int sector(sqlite3_file* file) { return of(file).calls().xSectorSize(of(file).real()); }
    static int device(sqlite3_file* file) { return of(file).calls().xDeviceCharacteristics(of(file).real()); }
    static int shm_map(sqlite3_file* file, int page, int bytes, int extend, void volatile** out) {
        return of(file).calls().xShmMap(of(file).real(), page, bytes, extend, out);
    }
    static int shm_lock(sqlite3_file* file, int from, int count, int flags) {
        return of(file).calls().xShmLock(of(file).real(), from, count, flags);
    }
    static void shm_barrier(sqlite3_file* file) { of(file).calls().xShmBarrier(of(file).real()); }
    static int shm_unmap(sqlite3_file* file, int remove) {
        return of(file).calls().xShmUnmap(of(file).real(), remove);
    }

    static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out) {
        static const sqlite3_io_methods methods = {
            2,       close,  read,   write,   truncate, sync,        file_size, lock,    unlock, reserved,
            control, sector, device, shm_map, shm_lock, shm_barrier, shm_unmap, nullptr, nullptr};
        auto& ours = of(file);
        ours.base.pMethods = nullptr;
        ours.path = name ? name : "";
        const int code = real_vfs->xOpen(real_vfs, name, ours.real(), flags, out);
        if (ours.real()->pMethods) ours.base.pMethods = &methods;
        return code;
    }
    static int remove(sqlite3_vfs*, const char* name, int sync_folder) {
        if (the_disk->is_cut()) return SQLITE_IOERR_DELETE;
        the_disk->files_.erase(name);
        return real_vfs->xDelete(real_vfs, name, sync_folder);
    }
};

FaultDisk::FaultDisk() : vfs_(new sqlite3_vfs{}) {
    check(!the_disk, "there is one fault disk at a time");
    the_disk = this;
    real_vfs = sqlite3_vfs_find(nullptr);
    *vfs_ = *real_vfs;
    vfs_->zName = "faults";
    vfs_->pNext = nullptr;
    vfs_->szOsFile = static_cast<int>(sizeof(FaultFile)) + real_vfs->szOsFile;
    vfs_->xOpen = FaultFile::open;
    vfs_->xDelete = FaultFile::remove;
    sqlite3_vfs_register(vfs_, 1);
}

FaultDisk::~FaultDisk() {
    sqlite3_vfs_unregister(vfs_);
    sqlite3_vfs_register(real_vfs, 1);
    delete vfs_;
    the_disk = nullptr;
}

bool FaultDisk::goes_on() {
    if (left_ > 0) --left_;
    return left_ != 0;
}

void FaultDisk::come_back(unsigned seed) {
    std::mt19937 random{seed};
    for (const auto& [path, unsynced] : files_) {
        if (!std::filesystem::exists(path)) continue;
        // Each cut has a mood of its own: nearly all is kept, nearly nothing, or anything between.
        const auto kept_of_ten = random() % 11;
        auto end = unsynced.synced_size;
        {
            std::fstream file{path, std::ios::binary | std::ios::in | std::ios::out};
            for (const auto& [sector, before] : unsynced.before) {
                const auto at = sector * sector_size;
                if (random() % 10 < kept_of_ten) {
                    end = std::max(end, at + sector_size);
                    continue;
                }
                file.seekp(at);
                file.write(before.data(), sector_size);
            }
        }
        // What was written behind the end and is lost leaves no zeros behind the last sector that is kept.
        if (static_cast<std::int64_t>(std::filesystem::file_size(path)) > end)
            std::filesystem::resize_file(path, static_cast<std::uintmax_t>(end));
        // The shared memory of the log does not survive a power cut.
        std::error_code ignored;
        const auto wal = path.rfind("-wal");
        std::filesystem::remove((wal == std::string::npos ? path : path.substr(0, wal)) + "-shm", ignored);
    }
    files_.clear();
    left_ = -1;
}

}  // namespace frontdesk::sqlite_tests
