// SPDX-License-Identifier: MIT
#include "tests/sqlite/fixture.hpp"

#include <system_error>

#include <stdlib.h>

#include "tests/support/catch.hpp"

namespace frontdesk::sqlite_tests {

TemporaryFolder::TemporaryFolder(const std::string& parent) : path_(parent + "/frontdesk-sqlite-XXXXXX") {
    REQUIRE(mkdtemp(path_.data()));
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::unique_ptr<Store> opened(const SqliteOptions& options) {
    auto store = open_sqlite(options);
    if (!store) FAIL(store.error().detail);
    return std::move(store).value();
}

}  // namespace frontdesk::sqlite_tests
