// SPDX-License-Identifier: MIT
// Scores as bits: every compiler, level of optimisation and sanitizer has to make the same ones.
#include <bit>
#include <cmath>

#include "engine/text/understand/elementary.hpp"
#include "tests/support/catch.hpp"
#include "tests/text/understand/bakery.hpp"

namespace frontdesk {
namespace {

using namespace test;

struct Bits {
    std::string message;
    std::vector<std::uint64_t> scores;
};

const std::vector<Bits> golden{
    {"gdzie mogę zaparkować", {0x3FE233D819B1C6EB, 0x3F968A1B1116152A, 0x3F9154999D952470}},
    {"ile kosztuje tort", {0x3FD6A65CF52270FC, 0x3FBFDA5F1420A624, 0x3F9C11080483DBBB}},
    {"parkign czy karta?", {0x3FD41D85B62F4C21, 0x3FCFAC4C4EA1A1DB, 0x3F87F8CE164D1604}},
    {"bezglutenowe ciasta w niedzielę", {0x3FDE3D603F3AC1EF, 0x3FD13F1A2837D986, 0x3FB32F2B7A745C68}},
    {"czy dowozicie", {0x3FF0000000000000, 0x3F9A79A76E1F43B2, 0x3F8F6FE8461A2197}},
    {"xyzzy 12", {0x3F83146C7729B8A4, 0x3F73E78B45D30C70, 0x3F721FF2EDF07AA5}},
};

TEST_CASE("scores have the same bits in every build", "[text]") {
    const FaqModel model = FaqModel::build(bakery());
    REQUIRE_FALSE(golden.empty());
    for (const Bits& row : golden) {
        INFO(row.message);
        std::vector<std::uint64_t> scores;
        for (const ScoredFaq& one : model.rank(row.message).best)
            scores.push_back(std::bit_cast<std::uint64_t>(one.score));
        CHECK(scores == row.scores);
    }
}

TEST_CASE("the logarithm is one", "[text]") {
    CHECK(natural_log(1) == 0);
    for (const double x : {0.001, 0.5, 0.7, 1.1, 2.0, 2.718281828459045, 3.0, 10.0, 77.0, 12345.678})
        CHECK(natural_log(x) == Approx(std::log(x)).epsilon(1e-14));
    CHECK(std::bit_cast<std::uint64_t>(natural_log(3)) == 0x3FF193EA7AAD030A);
}

}  // namespace
}  // namespace frontdesk
