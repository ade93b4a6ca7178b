// SPDX-License-Identifier: MIT
#include "tests/bench/matching/noise.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::bench {

TEST_CASE("typing errors are the same in every run and on every machine", "[matching-bench]") {
    CHECK(with_typing_errors("sklep-pl", "kiedy otwieracie sklep") == "kiedy otwieracie ksleu");
    CHECK(with_typing_errors("sklep-pl", "czy mogę zapłacić kartą") == "zcy mogę zapałacić kartą");
    CHECK(with_typing_errors("barf-pl", "kiedy otwieracie sklep") == "kierdy otwieracie sklpe");
}

TEST_CASE("a short text gets one typing error, and one without letters none", "[matching-bench]") {
    CHECK(with_typing_errors("x", "hej") != "hej");
    CHECK(with_typing_errors("x", "12 34 56 78 90").empty() == false);
    CHECK(with_typing_errors("x", "12 34 56 78 90") == "12 34 56 78 90");
    CHECK(with_typing_errors("x", "").empty());
}

TEST_CASE("accents go, letters stay", "[matching-bench]") {
    CHECK(without_accents("Zażółć gęślą jaźń") == "Zazolc gesla jazn");
    CHECK(without_accents("çà où, straße, niño, põe") == "ca ou, straße, nino, poe");
}

TEST_CASE("capitals are those of every letter", "[matching-bench]") {
    CHECK(in_capitals("zażółć straße 5") == "ZAŻÓŁĆ STRASSE 5");
}

}  // namespace frontdesk::bench
