// SPDX-License-Identifier: MIT
// Backups, versions of the schema, and the log that must not grow without bound.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <sqlite3.h>

#include "adapters/sqlite/backup.hpp"
#include "adapters/sqlite/connection.hpp"
#include "adapters/sqlite/schema.hpp"
#include "tests/conformance/store_conformance.hpp"
#include "tests/sqlite/fixture.hpp"
#include "tests/sqlite/ledger.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::sqlite_tests {
namespace {

using sqlite::Access;
using sqlite::Connection;

std::string read_file(const std::string& path) {
    std::ifstream file{path};
    std::stringstream content;
    content << file.rdbuf();
    return content.str();
}

// Every statement that made the schema, as SQLite keeps it.
std::string schema_of(const std::string& database) {
    Connection connection{database, Access::read};
    sqlite::Statement statement{
        connection, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name"};
    std::string all;
    auto rows = statement.query();
    while (rows.next()) all += rows.text(0) + ";\n";
    return all;
}

}  // namespace

TEST_CASE("a backup that is restored has everything", "[sqlite]") {
    const TemporaryFolder folder;
    const TemporaryFolder other;
    const auto store = opened(folder);
    std::vector<std::string> acknowledged;
    for (int i = 0; i < 50; ++i) {
        acknowledged.push_back("m" + std::to_string(i));
        REQUIRE(tell(*store, {acknowledged.back()}, 20'000));
    }

    REQUIRE(store->backup(other.file("frontdesk.db")));
    REQUIRE(tell(*store, {"later"}, 10));

    const auto restored = opened(other);
    CHECK(audit(*restored, other.file("frontdesk.db"), acknowledged) == "");
    CHECK(conformance::pending(*restored).size() == 50);
    // The numbers of rows go on from there in both: echoes of one are not for the other.
    CHECK(restored->instance() != store->instance());
    CHECK(store->instance().size() == 16);
}

TEST_CASE("a backup that is made while messages arrive is whole", "[sqlite]") {
    const TemporaryFolder folder;
    const TemporaryFolder other;
    {
        const auto store = opened(folder);
        for (int i = 0; i < 100; ++i) REQUIRE(tell(*store, {"m" + std::to_string(i)}, 60'000));
    }
    {
        Connection writer{folder.file("frontdesk.db"), Access::write};
        sqlite::Copy copy{writer, other.file("frontdesk.db")};
        int steps = 0;
        for (; copy.step(); ++steps)
            writer.execute("UPDATE events SET raw = 'changed' || id WHERE id % 10 = 0;"
                           "INSERT INTO events (arrived, page, raw) VALUES (1, 'p', hex(randomblob(9000)))");
        CHECK(steps > 2);
        copy.finish();
    }

    Connection copied{other.file("frontdesk.db"), Access::read};
    Connection source{folder.file("frontdesk.db"), Access::read};
    for (const auto* sum : {"SELECT sum(length(raw) * id) FROM events", "SELECT count(*) FROM messages"})
        CHECK(copied.number(sum) == source.number(sum));
    CHECK(copied.text("PRAGMA integrity_check") == "ok");
}

TEST_CASE("a backup never replaces a file and leaves nothing unfinished", "[sqlite]") {
    const TemporaryFolder folder;
    const auto store = opened(folder);
    const auto target = folder.file("copy.db");

    REQUIRE(store->backup(target));
    const auto again = store->backup(target);
    REQUIRE_FALSE(again);
    CHECK(again.error().cause == Cause::conflict);
    const auto nowhere = store->backup(folder.file("missing/copy.db"));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().cause == Cause::not_found);
    for (const auto& entry : std::filesystem::directory_iterator{folder.path()})
        CHECK(entry.path().string().find("unfinished") == std::string::npos);
    CHECK(tell(*store, {"after"}, 10));
}

TEST_CASE("the schema of each version stays as it was released", "[sqlite]") {
    const TemporaryFolder folder;
    opened(folder).reset();
    const auto version = sqlite::migrations().back().version;
    const auto kept = std::string{FRONTDESK_SOURCE_DIR} + "/tests/sqlite/schema/version_" +
                      std::to_string(version) + ".sql";

    const auto schema = schema_of(folder.file("frontdesk.db"));
    if (std::getenv("FRONTDESK_UPDATE")) std::ofstream{kept} << schema;

    CHECK(schema == read_file(kept));
}

TEST_CASE("a database of each earlier version is brought up to date with all that is in it", "[sqlite]") {
    const auto steps = sqlite::migrations();
    const TemporaryFolder fresh;
    opened(fresh).reset();
    for (std::size_t known = 1; known < steps.size(); ++known) {
        INFO("version " << steps[known - 1].version);
        const TemporaryFolder folder;
        const auto file = folder.file("frontdesk.db");
        std::ofstream{file}.close();
        {
            Connection old{file, Access::write};
            sqlite::migrate(old, 0, steps.first(known));
            old.execute(
                "INSERT INTO contacts VALUES (7, 'bakery', 'anna', 1);"
                "INSERT INTO conversations (id, epoch, state, last_message) VALUES (7, 3, '{}', 9);"
                "INSERT INTO messages (id, conversation, origin, status, at, epoch, attempts, text, "
                "choices) VALUES (9, 7, 1, 0, 1790000000000, 3, 0, 'Which?', '[[\"q\",\"Tea\",\"T\"]]');");
        }

        const auto store = opened(folder);

        ConversationId anna;
        conformance::write(*store, [&](Transaction& transaction) {
            anna = conformance::talk(transaction);
            CHECK(transaction.conversation(anna).epoch == 3);
            CHECK_FALSE(transaction.next_wake());
        });
        CHECK(anna == ConversationId{7});
        const auto rows = conformance::pending(*store);
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].message.text == "Which?");
        CHECK(rows[0].message.quick_replies == std::vector<QuickReply>{{"Tea", "T"}});
        CHECK(schema_of(file) == schema_of(fresh.file("frontdesk.db")));
        CHECK(std::filesystem::exists(file + ".version-" + std::to_string(steps[known - 1].version)));
    }
}

TEST_CASE("a migration that fails leaves the version before it", "[sqlite]") {
    const TemporaryFolder folder;
    const auto file = folder.file("steps.db");
    std::ofstream{file}.close();
    Connection connection{file, Access::write};
    const std::vector<sqlite::Migration> steps{{1, "CREATE TABLE one (a)"},
                                               {2, "CREATE TABLE two (a); INSERT INTO missing VALUES (1)"}};

    CHECK(sqlite::version_of(connection, steps) == 0);
    CHECK_THROWS_AS(sqlite::migrate(connection, 0, steps), StoreFailure);
    CHECK(sqlite::version_of(connection, steps) == 1);
    CHECK(connection.number("SELECT count(*) FROM sqlite_schema") == 1);

    const std::vector<sqlite::Migration> mended{steps[0], {2, "CREATE TABLE two (a)"}, {3, "DROP TABLE one"}};
    sqlite::migrate(connection, 1, mended);
    CHECK(sqlite::version_of(connection, mended) == 3);
    CHECK(connection.text("SELECT name FROM sqlite_schema") == "two");
}

TEST_CASE("the log shrinks again when a reader that held it lets go", "[sqlite][slow]") {
    const TemporaryFolder folder;
    const auto store = opened(folder);
    const auto log = folder.file("frontdesk.db-wal");
    REQUIRE(tell(*store, {"first"}, 10));
    {
        Connection holding{folder.file("frontdesk.db"), Access::read};
        holding.execute("BEGIN; SELECT count(*) FROM events;");
        for (int i = 0; i < 45; ++i) REQUIRE(tell(*store, {"held " + std::to_string(i)}, 1'000'000));
        CHECK(std::filesystem::file_size(log) > 40'000'000);
        holding.execute("ROLLBACK");
    }

    for (int i = 0; i < 10; ++i) REQUIRE(tell(*store, {"free " + std::to_string(i)}, 1'000'000));
    CHECK(std::filesystem::file_size(log) < 10'000'000);
}

TEST_CASE("a question that takes too long is cut off", "[sqlite]") {
    const TemporaryFolder folder;
    SqliteOptions options;
    options.folder = folder.path();
    options.reader_limit = std::chrono::milliseconds{-1};
    const auto store = opened(options);
    ConversationId conversation;
    conformance::write(*store, [&](Transaction& transaction) {
        conversation = conformance::talk(transaction);
        for (int i = 0; i < 500; ++i) transaction.queue(conformance::reply(conversation, "hello"), "");
    });

    const auto reader = store->reader();
    REQUIRE(reader);
    const auto lines = reader.value()->transcript(conversation, 500);
    REQUIRE_FALSE(lines);
    CHECK(lines.error() ==
          Problem{Cause::try_later,
                  "The question to the database took too long and was cut off. Ask for less."});
    CHECK(reader.value()->ticket_log(TicketId{1}));  // a short one is answered
}

TEST_CASE("a deletion leaves no word in the file", "[sqlite]") {
    const TemporaryFolder folder;
    const auto database = folder.file("frontdesk.db");
    {
        const auto store = opened(folder);
        conformance::write(*store, [&](Transaction& transaction) {
            const auto conversation = conformance::talk(transaction);
            auto event = conformance::message("m1", "secretword");
            event.raw += "secretword";
            transaction.record(event, conformance::noon);
            transaction.add_message(conversation, event, TranscriptLine::From::customer, "secretword");
            auto edit = conformance::message("m1", "secretword edited");
            edit.key = "edit m1 1";
            edit.raw += "secretword";
            transaction.record(edit, conformance::noon);
            transaction.edit_message(conversation, MessageId{"m1"}, "secretword edited");
        });
        conformance::write(*store, [&](Transaction& transaction) {
            transaction.delete_message(conformance::talk(transaction), MessageId{"m1"});
        });
    }

    const auto bytes = read_file(database);
    CHECK(bytes.size() > 4096);
    CHECK(bytes.find("secretword") == std::string::npos);
}

}  // namespace frontdesk::sqlite_tests
