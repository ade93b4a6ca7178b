// SPDX-License-Identifier: MIT
// How fast a customer's message becomes durable: the script of a batch against a loop that does nothing but
// insert. Not part of the ordinary run: frontdesk_tests "[.bench]", best in a release build.
#include <array>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <random>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <sqlite3.h>

#include "tests/conformance/store_conformance.hpp"
#include "tests/sqlite/fixture.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::sqlite_tests {
namespace {

using conformance::after;
using conformance::noon;

constexpr int customers = 10'000;

struct Figures {
    double per_second;
    double cpu;  // microseconds for each message, user and system
};

double cpu_now() {
    std::timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e6 + static_cast<double>(used.tv_nsec) / 1e3;
}

template <class Work>
Figures measured(int count, Work work) {
    const auto began = std::chrono::steady_clock::now();
    const auto cpu = cpu_now();
    work();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    return {count / took.count(), (cpu_now() - cpu) / count};
}

// As long as the platform's: mids of 114 characters, bodies of about 340 bytes.
Event incoming(int number, int customer) {
    const auto mid = fmt::format("m_{:0>112}", number);
    auto event = conformance::message(mid, "Do you have sernik today?", noon + Duration{number});
    event.person.value = fmt::format("{:0>16}", customer);
    event.raw = std::string(340 - 16, 'x') + event.person.value;
    return event;
}

OutboxRow answer(const StoredConversation& stored) {
    auto row = conformance::reply(stored.id, "Yes, until 6 pm. May we keep a piece for you?");
    row.message.quick_replies = {{"Yes please", "yes"}, {"No", "no"}, {"Menu", "menu"}};
    return row;
}

class Script {
public:
    explicit Script(Store& store) : store_(store) {
        conformance::write(store_, [&](Transaction& transaction) {
            for (int i = 0; i < customers; ++i)
                transaction.conversation(PageId{"bakery"}, PersonId{fmt::format("{:0>16}", i)}, noon);
        });
    }

    Figures run(int batch, int messages) {
        std::vector<Event> events;
        for (int i = 0; i < messages; ++i)
            events.push_back(incoming(next_++, static_cast<int>(random_() % customers)));
        return measured(messages, [&] {
            for (int i = 0; i < messages; i += batch)
                conformance::write(store_, [&](Transaction& transaction) {
                    for (int j = i; j < std::min(i + batch, messages); ++j)
                        one(transaction, events[static_cast<std::size_t>(j)]);
                });
        });
    }

private:
    void one(Transaction& transaction, const Event& event) {
        // The send of an earlier message comes back meanwhile.
        if (last_) transaction.settle(*last_, SendStatus::sent, event.mid, "", event.at);
        const auto done = store_.isolated(transaction, [&] {
            if (!transaction.record(event, event.at)) return;
            auto stored = transaction.conversation(event.page, event.person, event.at);
            transaction.add_message(stored.id, event, TranscriptLine::From::customer,
                                    "Do you have sernik today?");
            stored.state.state = "sernik";
            stored.state.visits["sernik"] += 1;
            stored.state.last_user_at = event.at;
            stored.state.last_bot_at = event.at;
            last_ = transaction.queue(answer(stored), "flows/bot.yaml:12 faq sernik");
            transaction.save(stored);
        });
        if (!done) FAIL(done.error().detail);
    }

    Store& store_;
    std::mt19937 random_{7};
    int next_ = 0;
    std::optional<OutboxId> last_;
};

Figures bare_inserts(const std::string& path, int batch, int messages) {
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &db) == SQLITE_OK);
    sqlite3_exec(db,
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
                 "CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    REQUIRE(sqlite3_prepare_v2(db, "INSERT INTO bare (body) VALUES (?)", -1, &insert, nullptr) == SQLITE_OK);
    const std::string body(1100, 'x');
    const auto figures = measured(messages, [&] {
        for (int i = 0; i < messages; i += batch) {
            sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
            for (int j = i; j < std::min(i + batch, messages); ++j) {
                sqlite3_bind_text(insert, 1, body.data(), static_cast<int>(body.size()),
                                  sqlite3_destructor_type{});
                sqlite3_step(insert);
                sqlite3_reset(insert);
            }
            REQUIRE(sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK);
        }
    });
    sqlite3_finalize(insert);
    sqlite3_close(db);
    return figures;
}

}  // namespace

TEST_CASE("the script of a batch is measured beside bare inserts", "[.bench]") {
    const char* where = std::getenv("FRONTDESK_BENCH_FOLDER");
    const TemporaryFolder folder{where ? where : std::filesystem::temp_directory_path().string()};
    const auto store = opened(folder);
    Script script{*store};

    std::string report = "batch   script msg/s   CPU us   bare msg/s   CPU us\n";
    for (const int batch : std::array{1, 8, 64, 512}) {
        const int messages = std::min(40'000, 2'000 * batch);
        const auto ours = script.run(batch, messages);
        const auto bare = bare_inserts(folder.file("bare.db"), batch, messages);
        report += fmt::format("{:>5} {:>14.0f} {:>8.1f} {:>12.0f} {:>8.1f}\n", batch, ours.per_second,
                              ours.cpu, bare.per_second, bare.cpu);
    }
    WARN(report);
    CHECK(conformance::pending(*store).size() == 1);
}

}  // namespace frontdesk::sqlite_tests
