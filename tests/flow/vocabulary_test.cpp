// SPDX-License-Identifier: MIT
// The vocabulary as a table.
#include <set>
#include <string>
#include <utility>

#include "engine/flow/vocabulary.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

TEST_CASE("no setting stands twice in the vocabulary, and each says what it is for in both languages",
          "[flow]") {
    std::set<std::pair<Site, std::string_view>> seen;
    for (const Key& key : vocabulary()) {
        INFO(std::string(key.name));
        CHECK(seen.emplace(key.site, key.name).second);
        CHECK_FALSE(key.about.en.empty());
        CHECK_FALSE(key.about.pl.empty());
    }
    CHECK(seen.size() > 150);
}

TEST_CASE("every site has a name for messages and at least one setting", "[flow]") {
    for (int i = 0; i <= static_cast<int>(Site::call); ++i) {
        const auto site = static_cast<Site>(i);
        bool used = false;
        for (const Key& key : vocabulary()) used = used || key.site == site;
        INFO(i);
        CHECK(used);
        CHECK_FALSE(site_name(site).en.empty());
        CHECK_FALSE(site_name(site).pl.empty());
    }
}

TEST_CASE("a setting is found where it stands, and its other places are known", "[flow]") {
    REQUIRE(find_key(Site::bot, "timezone") != nullptr);
    REQUIRE(find_key(Site::state, "form") != nullptr);
    CHECK(find_key(Site::state, "form")->holds == Site::question);
    CHECK(find_key(Site::question, "expect")->words.size() == 13);
    CHECK(find_key(Site::file, "timezone") == nullptr);
    CHECK(sites_of("timezone", Site::file) == std::vector<Site>{Site::bot});
    CHECK(known_keys(Site::away) == std::vector<std::string_view>{"say", "at_most_every"});
}

}  // namespace frontdesk
