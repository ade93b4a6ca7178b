// SPDX-License-Identifier: MIT
// All recorded bodies, posted signed to a real server, against the reviewed table.
#include <algorithm>
#include <map>
#include <set>

#include "tests/host/rig.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/webhook_table.hpp"

using namespace frontdesk;
using namespace frontdesk::host_tests;

namespace {

// The key of an event as the table tells it; empty for receipts, which are not deduplicated.
std::string key_of(const std::string& told) {
    const auto at = told.rfind(" key=");
    const auto key = at == std::string::npos ? std::string{"-"} : told.substr(at + 5);
    return key == "-" ? std::string{} : key;
}

}  // namespace

TEST_CASE("every recorded webhook gets its status and leaves its events in the database", "[host]") {
    Rig rig;
    rig.graph.always(graph_error(100));
    std::size_t receipts = 0;
    std::set<std::string> keys;
    const auto table = webhook_table();
    REQUIRE(table.size() == 174);
    for (const auto& row : table) {
        INFO(row.file);
        const auto response = rig.sender->exchange(recorded_webhook(row.file));
        REQUIRE(response);
        CHECK(response->status == row.status);
        for (const auto& told : row.events) {
            const auto key = key_of(told);
            if (key.empty()) ++receipts;
            if (!key.empty()) keys.insert(key);
        }
    }
    const auto again = rig.sender->exchange(recorded_webhook(table.front().file));
    REQUIRE(again);
    CHECK(again->status == table.front().status);
    rig.stop();
    CHECK(rig.number("SELECT count(DISTINCT key) FROM seen") == static_cast<std::int64_t>(keys.size()));
    CHECK(rig.number("SELECT count(*) FROM events WHERE failure IS NOT NULL") == 0);
    CHECK(receipts > 0);
}
