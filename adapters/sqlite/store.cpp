// SPDX-License-Identifier: MIT
// The store on SQLite: transactions with their errors, recovery, readers and backups.
#include <atomic>
#include <exception>
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <sqlite3.h>

#include "adapters/sqlite/backup.hpp"
#include "adapters/sqlite/folder.hpp"
#include "adapters/sqlite/reader.hpp"
#include "adapters/sqlite/sqlite.hpp"
#include "adapters/sqlite/writer.hpp"

namespace frontdesk {
namespace sqlite {
namespace {

class SqliteStore final : public Store {
public:
    // Throws StoreFailure.
    SqliteStore(StoreFolder folder, const SqliteOptions& options)
        : folder_(std::move(folder)),
          options_(options),
          writer_(open()),
          instance_(writer_->connection().text("SELECT value FROM about WHERE name = 'instance'")) {}

    ~SqliteStore() override {
        check(open_readers_ == 0,
              "a reader of the store outlives it");  // the last close must be the writer's
    }

    Result<void> write(const std::function<void(Transaction&)>& work) override;
    Result<void> isolated(Transaction& transaction, const std::function<void()>& part) override;
    Result<std::unique_ptr<Reader>> reader() override;
    Result<void> backup(const std::string& to) override;
    std::string instance() const override { return instance_; }

private:
    std::unique_ptr<Writer> open() {
        return std::make_unique<Writer>(
            folder_.database(), WriterOptions{options_.check_integrity, options_.conversations_in_memory});
    }
    void make_ready();
    Problem failed(Problem problem);
    void drop_what_cannot_be_trusted();

    StoreFolder folder_;
    SqliteOptions options_;
    std::atomic<int> open_readers_ = 0;
    std::unique_ptr<Writer> writer_;  // none after a failure of the disk, until the next write
    std::optional<Problem> damage_;
    std::string instance_;
};

Result<void> SqliteStore::write(const std::function<void(Transaction&)>& work) {
    try {
        make_ready();
        auto& transaction = writer_->transaction();
        transaction.begin();
        work(transaction);
        // The work may have caught a failure that ends the whole transaction.
        if (writer_->connection().trouble() != Trouble::none)
            return failed({Cause::try_later, "The database failed in the middle of a transaction."});
        transaction.commit();
    } catch (const StoreFailure& failure) {
        return failed(failure.problem);
    } catch (const std::exception& error) {
        return failed({Cause::broken, fmt::format("The work in a transaction failed: {}.", error.what())});
    }
    // What was committed is safe, whatever becomes of the checkpoint.
    writer_->checkpoint();
    drop_what_cannot_be_trusted();
    return {};
}

Result<void> SqliteStore::isolated(Transaction& transaction, const std::function<void()>& part) {
    auto& ours = static_cast<SqliteTransaction&>(transaction);
    const auto mark = ours.mark();
    ours.begin_part();
    std::optional<Problem> problem;
    try {
        part();
        ours.end_part();
        return {};
    } catch (const StoreFailure& failure) {
        problem = failure.problem;
    } catch (const std::exception& error) {
        problem = Problem{Cause::broken, fmt::format("A part of a transaction failed: {}.", error.what())};
    }
    const auto& connection = writer_->connection();
    if (connection.trouble() != Trouble::none || !connection.in_transaction()) throw StoreFailure{*problem};
    ours.roll_back_part(mark);
    return *problem;
}

Result<std::unique_ptr<Reader>> SqliteStore::reader() {
    try {
        return std::unique_ptr<Reader>{
            std::make_unique<SqliteReader>(folder_.database(), options_.reader_limit, open_readers_)};
    } catch (const StoreFailure& failure) {
        return failure.problem;
    }
}

Result<void> SqliteStore::backup(const std::string& to) {
    try {
        make_ready();
        Copy copy{writer_->connection(), to};
        while (copy.step()) {
        }
        copy.finish();
        return {};
    } catch (const StoreFailure& failure) {
        return failure.problem;
    }
}

// After an I/O error nothing in the system's cache is proven to be on the disk. So the database is opened
// anew and checked, and all of the log goes into the database file with a sync of its own, before anything
// is acknowledged again.
void SqliteStore::make_ready() {
    if (damage_) throw StoreFailure{*damage_};
    if (!writer_) {
        auto again = open();
        again->empty_log();
        writer_ = std::move(again);
    }
    writer_->connection().forget_trouble();
    writer_->must_have_room();
}

Problem SqliteStore::failed(Problem problem) {
    if (!writer_) return problem;
    writer_->transaction().roll_back();
    drop_what_cannot_be_trusted();
    return problem;
}

void SqliteStore::drop_what_cannot_be_trusted() {
    const auto trouble = writer_->connection().trouble();
    if (trouble == Trouble::database) damage_ = problem_of(SQLITE_CORRUPT, folder_.database(), "in use");
    if (trouble >= Trouble::connection) writer_.reset();
}

}  // namespace
}  // namespace sqlite

Result<std::unique_ptr<Store>> open_sqlite(const SqliteOptions& options) {
    auto folder = sqlite::StoreFolder::take(options.folder);
    if (!folder) return folder.error();
    try {
        return std::unique_ptr<Store>{
            std::make_unique<sqlite::SqliteStore>(std::move(folder).value(), options)};
    } catch (const StoreFailure& failure) {
        return Problem{Cause::broken, failure.problem.detail};
    }
}

std::string sqlite_note() {
    const int version = sqlite3_libversion_number();
    const bool sound = version >= 3051003 || (version >= 3050007 && version < 3051000) ||
                       (version >= 3044006 && version < 3045000);
    if (sound) return {};
    return fmt::format("SQLite {} can damage a database that two connections checkpoint at once (fixed in "
                       "3.51.3). Frontdesk itself checkpoints on one connection only: let no other program "
                       "(litestream, the sqlite3 shell) open the database while it runs.",
                       sqlite3_libversion());
}

}  // namespace frontdesk
