// SPDX-License-Identifier: MIT
// The desk on the command line, against a server that runs.
#include <filesystem>

#include <nlohmann/json.hpp>

#include "tests/cli/commands.hpp"
#include "tests/host/rig.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

// A server at which one customer waits for a person, as ticket 1.
struct Waiting {
    host_tests::Rig rig;
    std::string server = "http://127.0.0.1:" + std::to_string(rig.host->port());
    Variables variables{{"FRONTDESK_API_TOKEN", "canary-api-token"}, {"USER", "ania"}};

    Waiting() { REQUIRE(rig.says("7001", "human") == 200); }

    CommandRun run(std::vector<std::string> arguments) {
        arguments.push_back("--server");
        arguments.push_back(server);
        return run_command(arguments, variables);
    }
    CommandRun queue(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "queue");
        return run(std::move(arguments));
    }
};

void check_refused(const CommandRun& ran, int code, const std::string& sentence) {
    CHECK(ran.code == code);
    CHECK(ran.out.empty());
    CHECK(ran.err == "frontdesk: " + sentence + "\n");
}

}  // namespace

TEST_CASE("a person lists, claims, notes, answers and hands back on the command line", "[cli]") {
    Waiting desk;
    const auto list = desk.queue({"list"});
    CHECK(list.code == 0);
    CHECK(list.out.starts_with("ID  STATE"));
    CHECK(list.out.find("\n1   waiting  counter") != std::string::npos);

    CHECK(desk.queue({"claim", "1"}).out == "1 is owned by ania (queue counter)\n");
    CHECK(desk.queue({"note", "1", "wants a cake"}).code == 0);
    CHECK(desk.queue({"reply", "1", "Good morning"}).code == 0);
    CHECK(host_tests::eventually([&] {
        const auto said = desk.rig.replies_to("7001");
        return !said.empty() && said.back() == "Good morning";
    }));
    const auto shown = desk.queue({"show", "1"});
    CHECK(shown.code == 0);
    CHECK(shown.out.find("note by ania: wants a cake\n") != std::string::npos);
    CHECK(shown.out.find("ania: Good morning") != std::string::npos);

    CHECK(desk.queue({"hand-back", "1"}).out == "1 is done (queue counter)\n");
    CHECK(desk.queue({"list"}).out == "nobody is waiting\n");
    check_refused(desk.queue({"done", "1"}), 1,
                  "Ticket 1 is done already; the next message of the customer goes to the bot, which can "
                  "open a new one.");
}

TEST_CASE("a ticket of somebody else is taken over only when that is said", "[cli]") {
    Waiting desk;
    CHECK(desk.queue({"claim", "1", "--as", "basia"}).code == 0);
    const std::string theirs =
        "Ticket 1 belongs to basia. To take it over: frontdesk queue claim 1 --take-over";
    check_refused(desk.queue({"claim", "1"}), 1, theirs);
    check_refused(desk.queue({"reply", "1", "Hi"}), 1, theirs);
    CHECK(desk.queue({"claim", "1", "--take-over"}).out == "1 is owned by ania (queue counter)\n");
}

TEST_CASE("what the queue prints as JSON is JSON", "[cli]") {
    Waiting desk;
    using nlohmann::json;
    const auto list = json::parse(desk.queue({"list", "--format", "json"}).out);
    CHECK(list["conversations"][0]["id"] == "1");
    const auto shown = json::parse(desk.queue({"show", "1", "--format", "json"}).out);
    CHECK(shown["messages"][0]["text"] == "human");
    CHECK(shown["events"][0]["action"] == "opened");
    const auto claimed = json::parse(desk.queue({"claim", "1", "--format", "json"}).out);
    CHECK(claimed["owner"] == "ania");
}

TEST_CASE("the queue says in one sentence why it cannot", "[cli]") {
    Waiting desk;
    check_refused(desk.queue({"show", "99"}), 1, "There is no ticket 99.");
    check_refused(desk.queue({"done", "99"}), 1, "There is no ticket 99.");
    check_refused(desk.queue({"list", "--state", "bogus"}), 1, "state is waiting, owned, done or open");
    check_refused(desk.queue({"reply", "1", ""}), 1, "The text is empty: write what is to be said.");
    desk.variables.erase("USER");
    check_refused(desk.queue({"claim", "1"}), 3, "who are you? Give your name with --as");
    desk.variables["FRONTDESK_API_TOKEN"] = "wrong";
    check_refused(desk.queue({"list"}), 3,
                  "the server does not take this API token; set FRONTDESK_API_TOKEN to the server's, or name "
                  "the server's data folder with --data");
    desk.variables.erase("FRONTDESK_API_TOKEN");
    check_refused(desk.queue({"list", "--data", "/nowhere"}), 3,
                  "there is no API token: set FRONTDESK_API_TOKEN, or name the server's data folder with "
                  "--data (/nowhere/api-token does not exist)");
}

TEST_CASE("where no server runs, the commands say so", "[cli]") {
    Waiting desk;
    desk.rig.stop();
    const auto nobody = "no server answers at " + desk.server + "; start it, or name another with --server";
    check_refused(desk.queue({"list"}), 3, nobody);
    check_refused(desk.run({"healthcheck"}), 3, nobody);
    check_refused(desk.run({"backup"}), 3, "no server runs, so say where the copy goes with --to");
}

TEST_CASE("a backup is made by the server that runs, else from the folder", "[cli]") {
    Waiting desk;
    const auto to = desk.rig.folder.file("copy.db");
    CHECK(desk.run({"backup", "--to", to}).out == to + "\n");
    CHECK(std::filesystem::exists(to));
    check_refused(desk.run({"backup", "--to", to}), 3, to + " is there already; name a new file with --to");
    const auto dated = desk.run({"backup"}).out;
    CHECK(dated.starts_with(desk.rig.folder.file("backups/frontdesk-")));

    desk.rig.stop();
    const auto cold = desk.rig.folder.file("cold.db");
    CHECK(desk.run({"backup", "--data", desk.rig.folder.path(), "--to", cold}).out == cold + "\n");
    CHECK(std::filesystem::exists(cold));
}

TEST_CASE("healthcheck is silent and 0 where a server answers", "[cli]") {
    Waiting desk;
    const auto named = desk.run({"healthcheck"});
    CHECK(named.code == 0);
    CHECK(named.out + named.err == "");
    const auto listen = "0.0.0.0:" + std::to_string(desk.rig.host->port());
    CHECK(run_command({"healthcheck"}, {{"FRONTDESK_LISTEN", listen}}).code == 0);
    check_refused(run_command({"healthcheck", "--server", desk.rig.graph.url()}), 3,
                  desk.rig.graph.url() + "/healthz answered 400; it should be 200");
    check_refused(run_command({"healthcheck", "--server", "localhost"}), 3,
                  "--server takes an address such as http://127.0.0.1:8080, not \"localhost\"");
}

}  // namespace frontdesk
