// SPDX-License-Identifier: MIT
#include <fstream>

#include "tests/bench/matching/faq_data.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::bench {
namespace {

class Folder {
public:
    explicit Folder(const char* name) : path_(std::filesystem::temp_directory_path() / name) {
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_ / "shop-pl");
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    void write(const std::string& file, const std::string& text) const {
        std::ofstream(path_ / file) << text;
    }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace

TEST_CASE("a set is read from its files", "[matching-bench]") {
    const Folder folder("frontdesk-faq-data-whole");
    folder.write("shop-pl/train_k5.tsv", "kiedy otwarte\thours\n");
    folder.write("shop-pl/train_k10.tsv", "kiedy otwarte\thours\nile za chleb\tprice\n");
    folder.write("shop-pl/train_full.tsv", "");
    folder.write("shop-pl/dev.tsv", "otwarte?\thours\nżart\t__none__\n");
    folder.write("shop-pl/oos_intents.txt", "price\n");

    const auto sets = read_question_sets(folder.path());

    REQUIRE(sets.size() == 1);
    CHECK(sets[0].name == "shop-pl");
    CHECK(sets[0].language == "pl");
    CHECK(sets[0].training.at("k10").at(1) == Utterance{"ile za chleb", "price"});
    CHECK(sets[0].queries == std::vector<Utterance>{{"otwarte?", "hours"}, {"żart", out_of_scope}});
    CHECK(sets[0].left_out == std::vector<std::string>{"price"});
}

TEST_CASE("a set with a file missing or broken is not measured at all", "[matching-bench]") {
    const Folder folder("frontdesk-faq-data-broken");
    CHECK_THROWS_AS(read_question_sets(folder.path()), std::runtime_error);

    folder.write("shop-pl/dev.tsv", "no intent here\n");
    CHECK_THROWS_AS(read_utterances(folder.path() / "shop-pl/dev.tsv"), std::runtime_error);
}

}  // namespace frontdesk::bench
