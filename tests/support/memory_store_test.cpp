// SPDX-License-Identifier: MIT
#include "tests/conformance/store_conformance.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/memory_store.hpp"

namespace frontdesk {

TEST_CASE("the store in memory keeps every promise of a store", "[ports]") {
    conformance::check_store([] { return make_memory_store(); });
}

}  // namespace frontdesk
