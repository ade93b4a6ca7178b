// SPDX-License-Identifier: MIT
// What can be wrong with the disk, the folder and the file: told in one sentence, and over when its cause is.
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <sqlite3.h>
#include <sys/mount.h>

#include "tests/conformance/store_conformance.hpp"
#include "tests/sqlite/fault_disk.hpp"
#include "tests/sqlite/fixture.hpp"
#include "tests/sqlite/ledger.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::sqlite_tests {
namespace {

Problem refused(const std::string& folder) {
    SqliteOptions options;
    options.folder = folder;
    const auto store = open_sqlite(options);
    REQUIRE_FALSE(store);
    return store.error();
}

void run_sql(const std::string& file, const char* sql) {
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &db) == SQLITE_OK);
    REQUIRE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
}

bool mentions(const Problem& problem, const std::string& words) {
    return problem.detail.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a full disk refuses, loses nothing, and is over when there is space", "[sqlite]") {
    FaultDisk disk;
    const TemporaryFolder folder;
    const auto store = opened(folder);
    REQUIRE(tell(*store, {"before"}, 100));

    disk.fail_writes(SQLITE_FULL);
    for (int i = 0; i < 3; ++i) {
        const auto full = tell(*store, {"during"}, 100);
        REQUIRE_FALSE(full);
        CHECK(full.error().cause == Cause::try_later);
        CHECK(mentions(full.error(), "is full"));
    }
    disk.fail_writes(SQLITE_OK);

    CHECK(tell(*store, {"after"}, 100));
    CHECK(audit(*store, folder.file("frontdesk.db"), {"before", "after"}) == "");
}

TEST_CASE("a full disk inside a part ends the whole transaction", "[sqlite]") {
    FaultDisk disk;
    const TemporaryFolder folder;
    const auto store = opened(folder);
    REQUIRE(tell(*store, {"before"}, 100));

    disk.fail_writes(SQLITE_FULL);
    bool went_on = false;
    const auto full = store->write([&](Transaction& transaction) {
        // More than the cache holds, so that pages are written before the commit.
        const auto told = store->isolated(transaction, [&] {
            for (int i = 0; i < 2'000; ++i) {
                auto event = conformance::message("m" + std::to_string(i), "text");
                event.raw.assign(60'000, 'x');
                transaction.record(event, conformance::noon);
            }
        });
        went_on = told.has_value();
    });
    disk.fail_writes(SQLITE_OK);

    REQUIRE_FALSE(full);
    CHECK(full.error().cause == Cause::try_later);
    CHECK_FALSE(went_on);
    CHECK(tell(*store, {"after"}, 100));
    CHECK(audit(*store, folder.file("frontdesk.db"), {"before", "after"}) == "");
}

TEST_CASE("after a failed sync the database is opened anew and checked", "[sqlite]") {
    FaultDisk disk;
    const TemporaryFolder folder;
    const auto store = opened(folder);
    REQUIRE(tell(*store, {"before"}, 100));

    disk.fail_syncs(SQLITE_IOERR_FSYNC);
    for (int i = 0; i < 3; ++i) {
        const auto failed = tell(*store, {"during"}, 100);
        REQUIRE_FALSE(failed);
        CHECK(failed.error().cause == Cause::try_later);
        CHECK(mentions(failed.error(), "The disk failed"));
    }
    disk.fail_syncs(SQLITE_OK);

    CHECK(tell(*store, {"after"}, 100));
    CHECK(audit(*store, folder.file("frontdesk.db"), {"before", "after"}) == "");
}

TEST_CASE("a real full disk is survived", "[sqlite]") {
    const TemporaryFolder folder;
    const auto disk = folder.file("disk");
    std::filesystem::create_directory(disk);
    if (mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=3m") != 0) {
        WARN("no right to mount a small disk; the disk that fails on demand has shown the same");
        return;
    }
    {
        SqliteOptions options;
        options.folder = disk;
        const auto store = opened(options);
        const auto ballast = disk + "/ballast";
        {
            std::ofstream file{ballast};
            file << std::string(1'000'000, 'x');
        }
        std::vector<std::string> acknowledged;
        bool full = false;
        for (int i = 0; i < 200 && !full; ++i) {
            const auto name = "m" + std::to_string(i);
            const auto told = tell(*store, {name}, 30'000);
            full = !told;
            if (told)
                acknowledged.push_back(name);
            else
                CHECK(told.error().cause == Cause::try_later);
        }
        CHECK(full);
        CHECK(acknowledged.size() > 5);
        std::filesystem::remove(ballast);

        CHECK(tell(*store, {"after"}, 1'000));
        acknowledged.emplace_back("after");
        CHECK(audit(*store, disk + "/frontdesk.db", acknowledged) == "");
    }
    REQUIRE(umount(disk.c_str()) == 0);
}

TEST_CASE("a second Frontdesk is refused until the first has ended", "[sqlite]") {
    const TemporaryFolder folder;
    auto first = opened(folder);

    const auto problem = refused(folder.path());
    CHECK(problem.cause == Cause::broken);
    CHECK(problem.detail == "Another Frontdesk uses the data folder " + folder.path() +
                                ". Stop it first, or give this one a folder of its own.");

    first.reset();
    CHECK(opened(folder));
}

TEST_CASE("a database of a newer version is left as it is", "[sqlite]") {
    const TemporaryFolder folder;
    const auto file = folder.file("frontdesk.db");
    opened(folder).reset();
    run_sql(file, "PRAGMA user_version = 99");
    const auto time = std::filesystem::last_write_time(file);

    const auto problem = refused(folder.path());

    CHECK(problem.cause == Cause::broken);
    CHECK(problem.detail == "The database " + file +
                                " has version 99, and this Frontdesk knows versions up to 2. Start the newer "
                                "Frontdesk that wrote it, or restore a backup that was made before the "
                                "upgrade.");
    CHECK(std::filesystem::last_write_time(file) == time);
}

TEST_CASE("another program's database is left as it is", "[sqlite]") {
    const TemporaryFolder folder;
    run_sql(folder.file("frontdesk.db"), "CREATE TABLE theirs (a)");

    CHECK(mentions(refused(folder.path()), "is a database of another program"));
}

TEST_CASE("a file that is no database is told and kept", "[sqlite]") {
    const TemporaryFolder folder;
    {
        std::ofstream file{folder.file("frontdesk.db")};
        file << std::string(10'000, 'x');
    }

    const auto problem = refused(folder.path());
    CHECK(problem.cause == Cause::broken);
    CHECK(mentions(problem, "is damaged"));
    CHECK(mentions(problem, "copy the newest backup to its place"));
    CHECK(std::filesystem::file_size(folder.file("frontdesk.db")) == 10'000);
}

TEST_CASE("a damaged page is found at the start", "[sqlite]") {
    const TemporaryFolder folder;
    {
        const auto store = opened(folder);
        for (int i = 0; i < 20; ++i) REQUIRE(tell(*store, {"m" + std::to_string(i)}, 3'000));
    }
    {
        std::fstream file{folder.file("frontdesk.db"), std::ios::binary | std::ios::in | std::ios::out};
        for (int page = 5; page < 40; ++page) {
            file.seekp(page * 4096);
            file << std::string(64, '\xEE');
        }
    }

    const auto problem = refused(folder.path());
    CHECK(problem.cause == Cause::broken);
    CHECK(mentions(problem, "is damaged"));
}

TEST_CASE("a folder that cannot be made is told", "[sqlite]") {
    const TemporaryFolder folder;
    {
        std::ofstream file{folder.file("plain")};
        file << "a file";
    }

    const auto problem = refused(folder.file("plain") + "/data");
    CHECK(problem.cause == Cause::broken);
    CHECK(mentions(problem, "cannot be used: Not a directory"));
    CHECK(mentions(problem, "choose another folder"));
}

TEST_CASE("the folder and the database are for this user only", "[sqlite]") {
    const TemporaryFolder folder;
    SqliteOptions options;
    options.folder = folder.file("new/data");
    const auto store = opened(options);
    REQUIRE(tell(*store, {"m1"}, 10));

    namespace fs = std::filesystem;
    const auto others = fs::perms::group_all | fs::perms::others_all;
    CHECK((fs::status(options.folder).permissions() & others) == fs::perms::none);
    for (const auto& entry : fs::directory_iterator{options.folder})
        CHECK((entry.status().permissions() & others) == fs::perms::none);
}

}  // namespace frontdesk::sqlite_tests
