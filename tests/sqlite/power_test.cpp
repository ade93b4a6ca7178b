// SPDX-License-Identifier: MIT
// What was acknowledged survives kill -9 and a power cut at any moment.
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/sqlite/fault_disk.hpp"
#include "tests/sqlite/fixture.hpp"
#include "tests/sqlite/ledger.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::sqlite_tests {
namespace {

// A memory disk, where a sync costs nothing, if there is one.
std::string fast_disk() {
    return std::filesystem::is_directory("/dev/shm") ? "/dev/shm"
                                                     : std::filesystem::temp_directory_path().string();
}

// Writes until the power goes. Large bodies fill the log, so that checkpoints are cut as well.
std::vector<std::string> written_until_the_cut(const SqliteOptions& options, std::mt19937& random) {
    std::vector<std::string> acknowledged;
    auto store = open_sqlite(options);
    if (!store) return acknowledged;
    for (int number = 0; number < 10'000;) {
        std::vector<std::string> batch;
        for (auto size = 1 + random() % 8; size > 0; --size) batch.push_back(fmt::format("m{}", number++));
        if (!tell(**store, batch, random() % 60'000)) break;
        acknowledged.insert(acknowledged.end(), batch.begin(), batch.end());
    }
    return acknowledged;
}

void survive_cuts(int cuts, unsigned first_seed) {
    FaultDisk disk;
    std::size_t most = 0;
    for (int i = 0; i < cuts; ++i) {
        const auto seed = first_seed + static_cast<unsigned>(i);
        std::mt19937 random{seed};
        const TemporaryFolder folder{fast_disk()};
        SqliteOptions options;
        options.folder = folder.path();
        disk.cut_after(1 + static_cast<std::int64_t>(random() % 4000));
        const auto acknowledged = written_until_the_cut(options, random);
        most = std::max(most, acknowledged.size());
        INFO("seed " << seed << ", acknowledged " << acknowledged.size());
        REQUIRE(disk.is_cut());

        disk.come_back(seed);

        const auto store = opened(options);
        CHECK(audit(*store, folder.file("frontdesk.db"), acknowledged) == "");
        // Life goes on.
        CHECK(tell(*store, {"after"}, 10));
    }
    CHECK(most > 50);
}

int cuts_asked_for() {
    const char* asked = std::getenv("FRONTDESK_POWER_CUTS");
    return asked ? std::atoi(asked) : 300;
}

// Acknowledges each batch by the number of its last message. Ends only by being killed.
[[noreturn]] void write_and_acknowledge(const SqliteOptions& options, int first, int acks) {
    const auto store = open_sqlite(options);
    if (!store) _exit(1);
    for (int number = first;; number += 3) {
        const std::vector batch{fmt::format("m{}", number), fmt::format("m{}", number + 1),
                                fmt::format("m{}", number + 2)};
        if (!tell(**store, batch, 2'000)) _exit(2);
        const int last = number + 2;
        if (write(acks, &last, sizeof last) != sizeof last) _exit(3);
    }
}

}  // namespace

TEST_CASE("a power cut loses nothing that was acknowledged", "[sqlite][slow]") {
    survive_cuts(cuts_asked_for(), 1);
}

TEST_CASE("a database can be made in spite of a power cut at any step", "[sqlite][slow]") {
    FaultDisk disk;
    for (int step = 1;; ++step) {
        const TemporaryFolder folder{fast_disk()};
        SqliteOptions options;
        options.folder = folder.path();
        disk.cut_after(step);
        const bool made = open_sqlite(options).has_value();
        INFO("step " << step);
        if (!disk.is_cut()) {
            CHECK(made);
            CHECK(step > 20);
            break;
        }
        disk.come_back(static_cast<unsigned>(step));

        const auto store = opened(options);
        CHECK(tell(*store, {"m1"}, 10));
        CHECK(audit(*store, folder.file("frontdesk.db"), {"m1"}) == "");
    }
}

TEST_CASE("kill -9 loses nothing that was acknowledged", "[sqlite][slow]") {
    const TemporaryFolder folder;
    SqliteOptions options;
    options.folder = folder.path();
    std::mt19937 random{11};
    std::vector<std::string> acknowledged;
    int next = 0;

    for (int kill_number = 0; kill_number < 60; ++kill_number) {
        int ends[2];
        REQUIRE(pipe2(ends, O_CLOEXEC) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) write_and_acknowledge(options, next, ends[1]);
        close(ends[1]);
        int last = next - 1;
        for (auto wait_for = random() % 30; wait_for > 0; --wait_for)
            if (read(ends[0], &last, sizeof last) != sizeof last) break;
        REQUIRE(kill(child, SIGKILL) == 0);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));
        while (read(ends[0], &last, sizeof last) == sizeof last) {
        }
        close(ends[0]);
        for (; next <= last; ++next) acknowledged.push_back(fmt::format("m{}", next));
        next += 3;  // what was not acknowledged may be there or not, but never in half

        const auto store = opened(options);
        REQUIRE(audit(*store, folder.file("frontdesk.db"), acknowledged) == "");
    }
    CHECK(acknowledged.size() > 300);
}

}  // namespace frontdesk::sqlite_tests
