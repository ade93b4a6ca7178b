// SPDX-License-Identifier: MIT
#include "tests/conformance/store_conformance.hpp"
#include "tests/sqlite/fixture.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::sqlite_tests {

TEST_CASE("SQLite does what every store has to do", "[sqlite]") {
    const TemporaryFolder folder;
    conformance::check_store([&] { return opened(folder); });
}

TEST_CASE("SQLite does the same when no conversation stays in memory", "[sqlite]") {
    const TemporaryFolder folder;
    SqliteOptions options;
    options.folder = folder.path();
    options.conversations_in_memory = 0;
    conformance::check_store([&] { return opened(options); });
}

}  // namespace frontdesk::sqlite_tests
