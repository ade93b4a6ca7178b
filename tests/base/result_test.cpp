// SPDX-License-Identifier: MIT
#include "engine/base/result.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

TEST_CASE("a result is a value or the reason why there is none") {
    const Result<int> good = 7;
    const Result<int> bad = Problem{Cause::not_found, "there is no such thing"};

    CHECK(good);
    CHECK(*good == 7);
    CHECK_FALSE(bad);
    CHECK(bad.error() == Problem{Cause::not_found, "there is no such thing"});
}

TEST_CASE("a result of nothing is fine until it has a problem") {
    const Result<void> good;
    const Result<void> bad = Problem{Cause::try_later, "the disk is full"};

    CHECK(good);
    CHECK_FALSE(bad);
    CHECK(bad.error().detail == "the disk is full");
}

}  // namespace frontdesk
