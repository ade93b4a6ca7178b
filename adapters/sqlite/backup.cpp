// SPDX-License-Identifier: MIT
#include "adapters/sqlite/backup.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include "adapters/sqlite/connection.hpp"
#include "adapters/sqlite/folder.hpp"

namespace frontdesk::sqlite {
namespace {

constexpr int pages_in_a_step = 256;

std::string folder_of(const std::string& path) {
    const auto folder = std::filesystem::path{path}.parent_path();
    return folder.empty() ? "." : folder.string();
}

[[noreturn]] void cannot_make(const std::string& to, Cause cause, const std::string& why) {
    throw StoreFailure{{cause, fmt::format("The backup {} cannot be made: {}.", to, why)}};
}

}  // namespace

Copy::Copy(Connection& source, std::string to) : to_(std::move(to)), unfinished_(to_ + ".unfinished") {
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(to_, error)))
        cannot_make(to_, Cause::conflict, "there is a file of this name already. Choose another name");
    if (!std::filesystem::is_directory(folder_of(to_), error))
        cannot_make(to_, Cause::not_found, "its folder does not exist. Make the folder first");
    std::filesystem::remove(unfinished_, error);
    if (!make_private_file(unfinished_)) cannot_make(to_, Cause::not_found, std::strerror(errno));
    target_ = std::make_unique<Connection>(unfinished_, Access::write);
    // Safe against power cuts only at the end: until then the file has no name that anyone would use.
    target_->execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;");
    backup_ = sqlite3_backup_init(target_->raw(), "main", source.raw(), "main");
    if (!backup_) target_->fail(sqlite3_errcode(target_->raw()));
}

Copy::~Copy() {
    if (backup_) sqlite3_backup_finish(backup_);
    target_.reset();
    std::error_code error;
    for (const auto* tail : {"", "-journal", "-wal", "-shm"})
        std::filesystem::remove(unfinished_ + tail, error);
}

bool Copy::step() {
    if (!backup_) return false;
    int code = sqlite3_backup_step(backup_, pages_in_a_step);
    if (code == SQLITE_OK) return true;
    const int closed = sqlite3_backup_finish(std::exchange(backup_, nullptr));
    if (code == SQLITE_DONE) code = closed;
    if (code != SQLITE_OK) throw StoreFailure{problem_of(code, unfinished_, sqlite3_errmsg(target_->raw()))};
    return false;
}

void Copy::finish() {
    check(!backup_ && target_, "a copy was finished before everything was copied, or twice");
    // One file without companions. The instance is a new one: rows that are made after a restore must not
    // be taken for those that the first database made under the same numbers.
    target_->execute("PRAGMA journal_mode = DELETE;"
                     "UPDATE about SET value = lower(hex(randomblob(8))) WHERE name = 'instance';");
    const auto found = target_->text("PRAGMA quick_check(1)");
    target_.reset();
    if (found != "ok") cannot_make(to_, Cause::broken, "the copy is damaged (" + found + ")");
    if (!sync_to_disk(unfinished_)) cannot_make(to_, Cause::try_later, std::strerror(errno));
    if (renameat2(AT_FDCWD, unfinished_.c_str(), AT_FDCWD, to_.c_str(), RENAME_NOREPLACE) != 0)
        cannot_make(to_, errno == EEXIST ? Cause::conflict : Cause::broken, std::strerror(errno));
    if (!sync_to_disk(folder_of(to_))) cannot_make(to_, Cause::try_later, std::strerror(errno));
}

void copy_before_upgrade(Connection& source, const std::string& to) {
    std::error_code error;
    std::filesystem::remove(to, error);
    Copy copy{source, to};
    while (copy.step()) {
    }
    copy.finish();
}

}  // namespace frontdesk::sqlite
