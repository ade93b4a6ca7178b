// SPDX-License-Identifier: MIT
// frontdesk.yaml, the environment and the secrets.
#include <array>
#include <fstream>

#include "adapters/host/secrets.hpp"
#include "tests/cli/commands.hpp"
#include "tests/sqlite/fixture.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

Variables every_secret() {
    return {{"FRONTDESK_APP_SECRET", "one,two"},
            {"FRONTDESK_VERIFY_TOKEN", "verify"},
            {"FRONTDESK_PAGE_TOKEN", "page"}};
}

std::string why(Variables variables) {
    const auto secret = read_secret(environment_of(std::move(variables)), "NAME");
    return secret ? "" : secret.error().detail;
}

void check_all(const Config& config) {
    CHECK(config.listen == "127.0.0.1:9000");
    CHECK(config.data == "/srv/data");
    CHECK(config.pages == std::vector<std::string>{"1", "2"});
    CHECK(config.app_id == "77");
    CHECK(config.log == "debug");
    CHECK(config.human_agent);
    CHECK(config.tls_certificate == "c.pem");
    CHECK(config.tls_key == "k.pem");
    CHECK(config.graph_url == "http://localhost:1");
    CHECK(config.graph_version == "v26.0");
    CHECK(config.connections == 5);
    CHECK(config.queue == 6);
    CHECK(config.sends == 7);
    CHECK(config.outbox_rows == 8);
    CHECK(config.raw_events == Duration{std::chrono::days{2}});
    CHECK(config.answer_expires == Duration{std::chrono::minutes{90}});
    CHECK(config.reconcile_after == Duration{250});
    CHECK(config.call_hosts == std::vector<std::string>{"api.example", "stock.local:8080"});
    CHECK(config.private_hosts == std::vector<std::string>{"stock.local"});
}

}  // namespace

TEST_CASE("every setting can be written in the file", "[cli]") {
    const SourceFile file{"frontdesk.yaml", "listen: 127.0.0.1:9000\n"
                                            "data: /srv/data\n"
                                            "pages: [{id: \"1\"}, {id: \"2\"}]\n"
                                            "app_id: \"77\"\n"
                                            "log: debug\n"
                                            "human_agent: yes\n"
                                            "tls: {certificate: c.pem, key: k.pem}\n"
                                            "graph: {url: \"http://localhost:1/\", version: v26.0}\n"
                                            "limits: {connections: 5, queue: 6, sends: 7, outbox_rows: 8}\n"
                                            "retention: {raw_events: 2d}\n"
                                            "answer_expires: 90m\n"
                                            "reconcile_after: 250ms\n"
                                            "calls:\n"
                                            "  allowed_hosts: [api.example, \"stock.local:8080\"]\n"
                                            "  private_hosts: [stock.local]\n"};
    Config config;
    CHECK(read_config(file, config).empty());
    check_all(config);
}

TEST_CASE("every setting can come from the environment", "[cli]") {
    Config config;
    CHECK(read_environment(environment_of({{"FRONTDESK_LISTEN", "127.0.0.1:9000"},
                                           {"FRONTDESK_DATA", "/srv/data"},
                                           {"FRONTDESK_PAGE_ID", "1,2"},
                                           {"FRONTDESK_APP_ID", "77"},
                                           {"FRONTDESK_LOG", "debug"},
                                           {"FRONTDESK_HUMAN_AGENT", "yes"},
                                           {"FRONTDESK_TLS_CERTIFICATE", "c.pem"},
                                           {"FRONTDESK_TLS_KEY", "k.pem"},
                                           {"FRONTDESK_GRAPH_URL", "http://localhost:1"},
                                           {"FRONTDESK_GRAPH_VERSION", "v26.0"},
                                           {"FRONTDESK_LIMITS_CONNECTIONS", "5"},
                                           {"FRONTDESK_LIMITS_QUEUE", "6"},
                                           {"FRONTDESK_LIMITS_SENDS", "7"},
                                           {"FRONTDESK_LIMITS_OUTBOX_ROWS", "8"},
                                           {"FRONTDESK_RETENTION_RAW_EVENTS", "2d"},
                                           {"FRONTDESK_ANSWER_EXPIRES", "90m"},
                                           {"FRONTDESK_RECONCILE_AFTER", "250ms"},
                                           {"FRONTDESK_CALLS_ALLOWED_HOSTS", "api.example,stock.local:8080"},
                                           {"FRONTDESK_CALLS_PRIVATE_HOSTS", "stock.local"}}),
                           config)
              .empty());
    check_all(config);
}

TEST_CASE("each mistake in the settings is told where it stands", "[cli]") {
    const auto [text, fact] = GENERATE(table<std::string, std::string>({
        {"log: loud", "\"log\" takes debug, info, warning or error"},
        {"human_agent: perhaps", "\"human_agent\" takes yes or no"},
        {"graph: {url: graph.facebook.com}",
         "\"graph.url\" takes an address that begins with https:// or http://"},
        {"graph: {version: 25}", "\"graph.version\" takes a version such as v25.0"},
        {"limits: {connections: 0}", "\"limits.connections\" takes a number from 1 to 100000"},
        {"limits: {sends: many}", "\"limits.sends\" takes a number from 1 to 1000"},
        {"answer_expires: 5",
         "\"answer_expires\" takes a length of time such as 500ms, 30s, 15m, 12h or 30d"},
        {"data: ", "\"data\" takes a folder"},
        {"limits: 5", "\"limits\" takes keys of its own"},
        {"pages: []", "\"pages\" takes a list"},
        {"pages: [{name: x}]", "a page has an id and nothing else"},
        {"calls: {allowed_hosts: [\"https://a.example\"]}",
         "\"calls.allowed_hosts\" takes a list of hosts such as api.example or stock.local:8080"},
        {"calls: {private_hosts: a.example}",
         "\"calls.private_hosts\" takes a list of hosts such as api.example or stock.local:8080"},
        {"page_token: abc", "there is no setting called \"page_token\""},
        {"- listen", "settings are written as  key: value"},
    }));
    Config config;
    const auto found = read_config({"frontdesk.yaml", text + "\n"}, config);
    REQUIRE(found.size() == 1);
    CHECK(found.front().fact == fact);
    CHECK(found.front().here.place.line == 1);
}

TEST_CASE("a secret is the variable's value or its file's content", "[cli]") {
    const sqlite_tests::TemporaryFolder folder;
    const auto path = folder.file("secret");
    std::ofstream{path} << "s3cret\r\n";
    CHECK(read_secret(environment_of({{"NAME", "s3cret"}}), "NAME").value() == "s3cret");
    CHECK(read_secret(environment_of({{"NAME_FILE", path}}), "NAME").value() == "s3cret");
    CHECK(read_secret(environment_of({{"NAME", ""}, {"NAME_FILE", path}}), "NAME").value() == "s3cret");

    CHECK(why({}) == "NAME is not set");
    CHECK(why({{"NAME", ""}}) == "NAME is not set");
    CHECK(why({{"NAME", "s3cret"}, {"NAME_FILE", path}}) == "NAME and NAME_FILE are both set; keep one");
    CHECK(why({{"NAME", "two words"}}) == "NAME has a space or a character in it that no secret has");
    CHECK(why({{"NAME", "s3cret\n"}}) == "NAME has a space or a character in it that no secret has");
    CHECK(why({{"NAME_FILE", "/nowhere"}}) == "cannot read /nowhere: No such file or directory");
    std::ofstream{path, std::ios::trunc} << "\n";
    CHECK(why({{"NAME_FILE", path}}) == path + " holds no secret");
}

TEST_CASE("a secret of a flow has a variable of its own", "[cli]") {
    const auto environment = environment_of({{"FRONTDESK_SECRET_BOOKING_KEY", "abc"}});
    CHECK(*flow_secret(environment, "booking_key") == "abc");
    CHECK(*flow_secret(environment, "BOOKING_KEY") == "abc");
    const auto missing = flow_secret(environment, "other");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().detail == "FRONTDESK_SECRET_OTHER is not set");
}

TEST_CASE("several app secrets are separated by commas", "[cli]") {
    const auto secrets = read_secrets(environment_of(every_secret()));
    REQUIRE(secrets);
    CHECK(secrets->app_secrets == std::vector<std::string>{"one", "two"});
    auto commas = every_secret();
    commas["FRONTDESK_APP_SECRET"] = ",";
    CHECK(!read_secrets(environment_of(commas)));
}

}  // namespace frontdesk
