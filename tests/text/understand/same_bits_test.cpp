// SPDX-License-Identifier: MIT
// Scores as bits: every compiler, level of optimisation and sanitizer has to make the same ones.
#include <bit>
#include <cmath>

#include "engine/text/understand/elementary.hpp"
#include "tests/support/catch.hpp"
#include "tests/text/understand/bakery.hpp"
#include "tests/text/understand/made_faqs.hpp"

namespace frontdesk {
namespace {

using namespace test;

struct Bits {
    std::string message;
    std::vector<std::uint64_t> scores;
};

const std::vector<Bits> golden{
    {"gdzie mogę zaparkować", {0x3FE46CA4B5832334, 0x3F9C4A1565CB86EA, 0x3F93B5FB76F8B179}},
    {"ile kosztuje tort", {0x3FD97F4653C0F0C8, 0x3FC306E516E76543, 0x3F9BB538EEEACBB8}},
    {"parkign czy karta?", {0x3FD5A9472B1C90A8, 0x3FD0A4CE1B143BF2, 0x3F7E75DF8BB937F8}},
    {"bezglutenowe ciasta w niedzielę", {0x3FE0FCEE78C23EF4, 0x3FD2390BDA313CB2, 0x3FB8EFAC612CF6DD}},
    {"czy dowozicie", {0x3FF0000000000000, 0x3FA1FC30477EC42D, 0x3F9390EA571B569E}},
    {"xyzzy 12", {0x3F8017DB1F9A5B45, 0x3F72FBE1210DAB42, 0x3F6EB817895B1C7E}},
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

// FNV-1a of the bits, in order.
class BitsHash {
public:
    void add(double value) {
        const auto bits = std::bit_cast<std::uint64_t>(value);
        for (unsigned shift = 0; shift < 64; shift += 8)
            hash_ = (hash_ ^ (bits >> shift & 0xFFU)) * 0x100000001B3ULL;
    }
    std::uint64_t value() const { return hash_; }

private:
    std::uint64_t hash_ = 0xCBF29CE484222325ULL;
};

TEST_CASE("a larger bot's scores and thresholds have the same bits in every build", "[text]") {
    const MadeFaqs made = made_faqs(8, 120);
    const FaqModel model = FaqModel::build(made.faqs);
    BitsHash hash;
    hash.add(model.threshold());
    hash.add(model.self_accuracy());
    for (const std::string& message : made.messages)
        for (const ScoredFaq& one : model.rank(message).best) hash.add(one.score);
    CHECK(hash.value() == 0x998C50EFA76710D8ULL);
}

TEST_CASE("the logarithm is one", "[text]") {
    CHECK(natural_log(1) == 0);
    for (const double x : {0.001, 0.5, 0.7, 1.1, 2.0, 2.718281828459045, 3.0, 10.0, 77.0, 12345.678})
        CHECK(natural_log(x) == Approx(std::log(x)).epsilon(1e-14));
    CHECK(std::bit_cast<std::uint64_t>(natural_log(3)) == 0x3FF193EA7AAD030A);
}

}  // namespace
}  // namespace frontdesk
