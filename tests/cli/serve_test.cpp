// SPDX-License-Identifier: MIT
// Starts that fail: each says one sentence and leaves with the exit code that fits.
#include <filesystem>
#include <fstream>

#include <sqlite3.h>

#include "adapters/http/http.hpp"
#include "tests/cli/commands.hpp"
#include "tests/sqlite/fixture.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fake_graph.hpp"

namespace frontdesk {
namespace {

const std::string flows = std::string{FRONTDESK_SOURCE_DIR} + "/flows";

struct Start {
    sqlite_tests::TemporaryFolder folder;
    FakeGraph graph;
    std::string data = folder.file("data");
    std::string bot = flows;
    std::string listen = "127.0.0.1:0";
    Variables variables{{"FRONTDESK_APP_SECRET", "canary-app-secret"},
                        {"FRONTDESK_VERIFY_TOKEN", "canary-verify-token"},
                        {"FRONTDESK_PAGE_TOKEN", "canary-page-token"}};

    CommandRun run(std::vector<std::string> more = {}) {
        std::vector<std::string> arguments{"serve",  bot,  "--listen",    listen,
                                           "--data", data, "--graph-url", graph.url()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        auto ran = run_command(arguments, variables);
        CHECK(ran.out.empty());
        CHECK(ran.err.find("canary") == std::string::npos);
        return ran;
    }
};

void write(const std::string& path, const std::string& text) { std::ofstream{path} << text; }

}  // namespace

TEST_CASE("a token that the platform refuses ends the start", "[cli]") {
    Start start;
    start.graph.token("another-token");
    const auto ran = start.run();
    CHECK(ran.code == 3);
    CHECK(ran.err ==
          "frontdesk: the platform refuses FRONTDESK_PAGE_TOKEN (Messenger says: the Page's access token is "
          "no longer valid (code 190, subcode 0, HTTP 400, trace AFakeTrace)); make a new one at "
          "developers.facebook.com, your app, Messenger, settings, access tokens\n");
}

TEST_CASE("a bot whose customers would read a text with a hole in it does not start", "[cli]") {
    Start start;
    start.bot = start.folder.file("bot");
    std::filesystem::create_directory(start.bot);
    const auto bot = [](const std::string& name) {
        return "frontdesk: 1\nbot: {name: Shop, languages: [en], timezone: Europe/Warsaw, start: welcome, "
               "introduction: A program.}\nstates:\n"
               "  welcome: {say: Hi, menu: [{label: Order, go: order}, {label: Sum, go: sum}]}\n"
               "  order: {form: [{ask: For whom, save: who}], go: sum}\n"
               "  sum: {say: \"A cake for {" +
               name + "}.\", menu: [{label: Human, go: human}]}\n  human: {escalate: {say: Wait.}}\n";
    };
    write(start.bot + "/bot.yaml", bot("who"));
    const auto ran = start.run();
    CHECK(ran.code == 1);
    CHECK(ran.err.find("bot.yaml:6:26: error: \"who\" may be unknown here [may-be-unknown]") !=
          std::string::npos);
    write(start.bot + "/bot.yaml", bot("who|you"));
    start.graph.token("another-token");
    CHECK(start.run().err.find("may-be-unknown") == std::string::npos);
}

TEST_CASE("a port in use ends the start", "[cli]") {
    Start start;
    boost::asio::io_context io;
    const auto taken = serve_http(io, "127.0.0.1:0", {});
    REQUIRE(taken);
    start.listen = "127.0.0.1:" + std::to_string((*taken)->port());
    const auto ran = start.run();
    CHECK(ran.code == 3);
    CHECK(ran.err == "frontdesk: Cannot listen on " + start.listen +
                         ": another program uses this port; stop it or choose another port.\n");
}

TEST_CASE("an address that is none ends the start", "[cli]") {
    Start start;
    start.listen = "nonsense";
    const auto ran = start.run();
    CHECK(ran.code == 3);
    CHECK(ran.err == "frontdesk: Cannot listen on \"nonsense\": write an address and a port, such as "
                     "127.0.0.1:8080 or [::1]:8080.\n");
}

TEST_CASE("a data folder that cannot be made ends the start", "[cli]") {
    Start start;
    write(start.data, "a file");
    const auto ran = start.run();
    CHECK(ran.code == 3);
    CHECK(ran.err == "frontdesk: cannot make the data folder " + start.data + ": Not a directory\n");
}

TEST_CASE("a database of a newer version ends the start and is left as it is", "[cli]") {
    Start start;
    SqliteOptions options;
    options.folder = start.data;
    sqlite_tests::opened(options).reset();
    const auto path = start.data + "/frontdesk.db";
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    CHECK(sqlite3_exec(database, "PRAGMA user_version = 999", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(database);
    const auto ran = start.run();
    CHECK(ran.code == 3);
    CHECK(ran.err == "frontdesk: The database " + path +
                         " has version 999, and this Frontdesk knows versions up to 2. Start the newer "
                         "Frontdesk that wrote it, or restore a backup that was made before the upgrade.\n");
}

TEST_CASE("a bot with errors ends the start with 1 and touches no disk", "[cli]") {
    Start start;
    start.bot = std::string{FRONTDESK_SOURCE_DIR} + "/tests/golden/check/unknown-state-other-file";
    const auto ran = start.run();
    CHECK(ran.code == 1);
    CHECK(ran.err.find("[unknown-state]") != std::string::npos);
    CHECK(!std::filesystem::exists(start.data));
}

TEST_CASE("a bot folder that is not there ends the start", "[cli]") {
    Start start;
    start.bot = "/nowhere/at/all";
    const auto ran = start.run();
    CHECK(ran.code == 3);
    CHECK(ran.err == "frontdesk: there is no folder /nowhere/at/all; name the folder that holds bot.yaml\n");
}

TEST_CASE("all secrets that are missing are named at once", "[cli]") {
    Start start;
    start.variables.erase("FRONTDESK_APP_SECRET");
    start.variables.erase("FRONTDESK_PAGE_TOKEN");
    const auto ran = start.run();
    CHECK(ran.code == 3);
    CHECK(ran.err == "frontdesk: a secret is missing: FRONTDESK_APP_SECRET is not set; FRONTDESK_PAGE_TOKEN "
                     "is not set (each can also be a file, named by …_FILE)\n");
}

TEST_CASE("settings that cannot be used end the start", "[cli]") {
    Start start;
    CHECK(start.run({"--config", "/nowhere.yaml"}).err ==
          "frontdesk: cannot read /nowhere.yaml: No such file or directory\n");
    CHECK(start.run({"--cert", "chain.pem"}).err ==
          "frontdesk: TLS needs both a certificate and a key; give --cert and --key, or neither\n");

    const auto settings = start.folder.file("frontdesk.yaml");
    write(settings, "lisen: 127.0.0.1:0\n");
    const auto ran = start.run({"--config", settings});
    CHECK(ran.code == 3);
    CHECK(ran.err.find(settings + ":1:1: error: there is no setting called \"lisen\"") != std::string::npos);
    CHECK(ran.err.find("did you mean \"listen\"?") != std::string::npos);

    start.variables["FRONTDESK_LOG"] = "loud";
    start.variables["FRONTDESK_LIMITS_SENDS"] = "0";
    const auto both = start.run();
    CHECK(both.code == 3);
    CHECK(both.err == "frontdesk: FRONTDESK_LOG takes debug, info, warning or error, not \"loud\"; "
                      "FRONTDESK_LIMITS_SENDS takes a number from 1 to 1000, not \"0\"\n");
}

}  // namespace frontdesk
