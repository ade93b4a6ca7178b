// SPDX-License-Identifier: MIT
// A bot folder on a real disk.
#include <filesystem>
#include <fstream>
#include <string>

#include <sys/stat.h>
#include <unistd.h>

#include "adapters/host/bot_folder.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

namespace fs = std::filesystem;

class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (fs::temp_directory_path() / "frontdesk-bot-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~TemporaryFolder() { fs::remove_all(path); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    void write(const fs::path& name, const std::string& text) const {
        fs::create_directories((path / name).parent_path());
        std::ofstream(path / name, std::ios::binary) << text;
    }

    fs::path path;
};

Problem problem_of(const fs::path& folder) {
    const auto read = read_bot_folder(folder);
    REQUIRE_FALSE(read.has_value());
    return read.error();
}

}  // namespace

TEST_CASE("flows and assets of a bot folder are read, sorted, conversations left out", "[host]") {
    const TemporaryFolder folder;
    folder.write("more/faqs.yml", "b");
    folder.write("bot.yaml", "a");
    folder.write("tests/order.yaml", "no");
    folder.write("more/tests/kept.yaml", "c");
    folder.write(".git/config.yaml", "no");
    folder.write("README.md", "no");
    folder.write("assets/z.png", "");
    folder.write("assets/a/menu.pdf", "");

    const auto read = read_bot_folder(folder.path);

    REQUIRE(read.has_value());
    REQUIRE(read->flows.size() == 3);
    CHECK(read->flows[0].path == "bot.yaml");
    CHECK(read->flows[0].text == "a");
    CHECK(read->flows[1].path == "more/faqs.yml");
    CHECK(read->flows[2].path == "more/tests/kept.yaml");
    CHECK(read->assets == std::vector<std::string>{"assets/a/menu.pdf", "assets/z.png"});
    CHECK(read->name == folder.path.string());
}

TEST_CASE("what is no bot folder is said in one sentence", "[host]") {
    const TemporaryFolder folder;
    folder.write("file", "");
    const std::string name = folder.path.string();

    CHECK(problem_of(folder.path / "nothing") ==
          Problem{Cause::not_found,
                  "there is no folder " + name + "/nothing; name the folder that holds bot.yaml"});
    CHECK(problem_of(folder.path / "file") ==
          Problem{Cause::bad_input, name + "/file is not a folder; name the folder that holds bot.yaml"});
    CHECK(problem_of(folder.path) ==
          Problem{Cause::bad_input, name + " has no flows in it: a bot folder holds at least a bot.yaml"});
}

TEST_CASE("links are followed inside the folder and never out of it", "[host]") {
    const TemporaryFolder outside;
    outside.write("secret.yaml", "secret");
    const TemporaryFolder folder;
    folder.write("bot.yaml", "a");
    fs::create_symlink("bot.yaml", folder.path / "copy.yaml");
    fs::create_directory_symlink(outside.path, folder.path / "linked");

    const auto read = read_bot_folder(folder.path);
    REQUIRE(read.has_value());
    REQUIRE(read->flows.size() == 2);
    CHECK(read->flows[1].text == "a");

    fs::create_symlink(outside.path / "secret.yaml", folder.path / "out.yaml");
    CHECK(problem_of(folder.path) ==
          Problem{Cause::bad_input, folder.path.string() +
                                        "/out.yaml is a link that leads out of the bot folder, "
                                        "or nowhere; put the file itself there"});
}

TEST_CASE("a pipe with the name of a flow is not waited for", "[host]") {
    const TemporaryFolder folder;
    folder.write("bot.yaml", "a");
    REQUIRE(::mkfifo((folder.path / "pipe.yaml").c_str(), 0600) == 0);

    CHECK(problem_of(folder.path) ==
          Problem{Cause::bad_input, folder.path.string() + "/pipe.yaml is not a plain file"});
}

TEST_CASE("no more is read than a bot folder may hold", "[host]") {
    const TemporaryFolder folder;
    folder.write("bot.yaml", std::string(3 * 1024 * 1024, 'a'));

    const auto read = read_bot_folder(folder.path);
    REQUIRE(read.has_value());
    CHECK(read->flows.at(0).text.size() == 1024 * 1024 + 1);

    for (int i = 0; i < 1000; ++i) folder.write("f" + std::to_string(i) + ".yaml", "a");
    CHECK(problem_of(folder.path).cause == Cause::bad_input);
}

}  // namespace frontdesk
