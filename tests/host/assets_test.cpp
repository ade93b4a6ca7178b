// SPDX-License-Identifier: MIT
// Files of the bot folder: found below assets/ and nowhere else.
#include <filesystem>
#include <fstream>

#include "adapters/host/assets.hpp"
#include "tests/sqlite/fixture.hpp"
#include "tests/support/catch.hpp"

using namespace frontdesk;

TEST_CASE("a file is read and hashed, and a change shows", "[host]") {
    const sqlite_tests::TemporaryFolder folder;
    std::filesystem::create_directories(folder.file("assets/deep"));
    std::ofstream{folder.file("assets/deep/a.txt")} << "one";
    Assets assets{folder.path()};

    const auto first = assets.hash("assets/deep/a.txt");
    REQUIRE(first);
    CHECK(*first == "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
    CHECK(*assets.read("assets/deep/a.txt") == "one");
    std::ofstream{folder.file("assets/deep/a.txt")} << "three";
    CHECK(*assets.hash("assets/deep/a.txt") != *first);
}

TEST_CASE("nothing outside of assets is read", "[host]") {
    const sqlite_tests::TemporaryFolder folder;
    std::filesystem::create_directories(folder.file("assets"));
    std::filesystem::create_directories(folder.file("assets2"));
    std::ofstream{folder.file("bot.yaml")} << "secret";
    std::ofstream{folder.file("assets2/x")} << "secret";
    std::filesystem::create_symlink(folder.file("bot.yaml"), folder.file("assets/link"));
    Assets assets{folder.path()};

    for (const char* path : {"assets/../bot.yaml", "bot.yaml", "/etc/passwd", "assets/link", "assets",
                             "assets/", "assets/../assets2/x", "assets/missing", "", "assets//../../x"}) {
        INFO(path);
        CHECK_FALSE(assets.hash(path));
        CHECK_FALSE(assets.read(path));
    }
    CHECK_FALSE(Assets{""}.read("assets/x"));
}

TEST_CASE("a file that is too large is refused", "[host]") {
    const sqlite_tests::TemporaryFolder folder;
    std::filesystem::create_directories(folder.file("assets"));
    std::ofstream{folder.file("assets/film.mp4")} << "x";
    std::filesystem::resize_file(folder.file("assets/film.mp4"), largest_asset + 1);
    Assets assets{folder.path()};

    const auto hash = assets.hash("assets/film.mp4");
    REQUIRE_FALSE(hash);
    CHECK(hash.error().cause == Cause::too_large);
}
