// SPDX-License-Identifier: MIT
// The desk over HTTP: what an agent's program may do, and what it is told when it may not.
#include "tests/host/rig.hpp"
#include "tests/support/catch.hpp"

using namespace frontdesk;
using namespace frontdesk::host_tests;

namespace {

// A customer who waits for a person; the path of the conversation.
std::string waiting(Rig& rig, const std::string& person = "ann") {
    REQUIRE(rig.says(person, "human") == 200);
    std::string id;
    const auto listed = rig.json("/api/v1/conversations?limit=500");
    for (const auto& one : listed["conversations"])
        if (one["person"] == person) id = one["id"];
    REQUIRE(!id.empty());
    return "/api/v1/conversations/" + id;
}

nlohmann::json parsed(const HttpResponse& response) { return nlohmann::json::parse(response.body); }

}  // namespace

TEST_CASE("without its token the API says nothing", "[host]") {
    Rig rig;
    for (const auto* target : {"/api/v1/conversations", "/api/v1/conversations/1"}) {
        const auto refused = rig.get(target);
        CHECK(refused.status == 401);
        CHECK(parsed(refused)["code"] == "not_allowed");
    }
}

TEST_CASE("an agent sees who waits, answers, and hands back to the bot", "[host]") {
    Rig rig;
    const auto path = waiting(rig);
    const auto seen = rig.json(path);
    CHECK(seen["state"] == "waiting");
    CHECK(seen["queue"] == "counter");
    CHECK(seen["last_words"] == "human");

    const auto sent = rig.ask("POST", path + "/messages", R"({"agent":"ola","text":"Hello, it is Ola"})");
    CHECK(sent.status == 202);
    CHECK(parsed(sent)["state"] == "owned");
    CHECK(parsed(sent)["owner"] == "ola");
    CHECK(!parsed(sent)["outbox"].get<std::string>().empty());
    CHECK(rig.ask("POST", path + "/messages", R"({"agent":"ola","text":"a regular","kind":"note"})").status ==
          200);
    REQUIRE(eventually([&] { return rig.replies_to("ann").size() == 2; }));
    CHECK(rig.replies_to("ann").back() == "Hello, it is Ola");

    CHECK(parsed(rig.ask("POST", path + "/hand_back", R"({"agent":"ola"})"))["state"] == "done");
    const auto messages = rig.json(path + "/messages");
    CHECK(messages["messages"].size() >= 4);
    const auto events = rig.json(path + "/events");
    CHECK(events["events"].size() >= 3);
}

TEST_CASE("the second of two agents is told who was first", "[host]") {
    Rig rig;
    const auto path = waiting(rig);
    CHECK(rig.ask("POST", path + "/claim", R"({"agent":"ola"})").status == 200);
    const auto refused = rig.ask("POST", path + "/messages", R"({"agent":"jan","text":"me too"})");
    CHECK(refused.status == 409);
    CHECK(parsed(refused)["code"] == "not_owner");
    CHECK(parsed(refused)["conversation"]["owner"] == "ola");
    CHECK(rig.ask("POST", path + "/claim", R"({"agent":"jan","take_over":true})").status == 200);
}

TEST_CASE("an action on an old state is refused with the present one", "[host]") {
    Rig rig;
    const auto path = waiting(rig);
    const auto tag = rig.ask("GET", path);
    std::string etag;
    for (const auto& one : tag.headers)
        if (one.name == "ETag") etag = one.value;
    REQUIRE(!etag.empty());
    CHECK(rig.ask("POST", path + "/claim", R"({"agent":"ola"})", {{"If-Match", etag}}).status == 200);
    const auto refused = rig.ask("POST", path + "/done", R"({"agent":"ola"})", {{"If-Match", etag}});
    CHECK(refused.status == 409);
    CHECK(parsed(refused)["code"] == "conflict");
    CHECK(parsed(refused)["conversation"]["state"] == "owned");
}

TEST_CASE("mistakes in a request are told with their place", "[host]") {
    Rig rig;
    const auto path = waiting(rig);
    struct Case {
        std::string word;
        std::string body;
        std::string code;
        std::string where;
    };
    const std::vector<Case> cases{
        {"/claim", R"({"agent":"ola","force":true})", "unknown_field", "/force"},
        {"/claim", R"({})", "bad_input", "/agent"},
        {"/claim", R"({"agent":7})", "bad_input", "/agent"},
        {"/claim", "[]", "bad_input", "/"},
        {"/claim", "not json", "bad_input", "/"},
        {"/messages", R"({"agent":"ola","text":1})", "bad_input", "/text"},
        {"/messages", R"({"agent":"ola","text":"x","kind":"shout"})", "bad_input", "/kind"}};
    for (const auto& one : cases) {
        INFO(one.word << " " << one.body);
        const auto refused = rig.ask("POST", path + one.word, one.body);
        CHECK(refused.status == 422);
        CHECK(parsed(refused)["code"] == one.code);
        CHECK(parsed(refused)["where"] == one.where);
    }
    CHECK(rig.ask("POST", path + "/messages", R"({"agent":"ola","text":""})").status == 422);
    CHECK(rig.ask("POST", path + "/sing", R"({"agent":"ola"})").status == 404);
    CHECK(rig.ask("POST", "/api/v1/conversations/999/claim", R"({"agent":"ola"})").status == 404);
    CHECK(rig.ask("GET", "/api/v1/conversations/999").status == 404);
    CHECK(rig.ask("GET", "/api/v1/conversations?state=asleep").status == 422);
    CHECK(rig.ask("GET", "/api/v1/conversations?limit=0").status == 422);
}

TEST_CASE("a reply that is sent again under its key goes out once", "[host]") {
    Rig rig;
    const auto path = waiting(rig);
    const std::vector<Header> key{{"Idempotency-Key", "abc"}};
    const std::string body = R"({"agent":"ola","text":"only once"})";
    const auto first = rig.ask("POST", path + "/messages", body, key);
    const auto second = rig.ask("POST", path + "/messages", body, key);
    CHECK(first.status == 202);
    CHECK(second.body == first.body);
    CHECK(rig.ask("POST", path + "/messages", R"({"agent":"ola","text":"another"})", key).status == 422);
    CHECK(rig.ask("POST", path + "/messages", R"({"agent":"ola","text":"last"})").status == 202);
    REQUIRE(eventually([&] { return rig.replies_to("ann").size() == 3; }));
    CHECK(rig.replies_to("ann")[1] == "only once");
    CHECK(rig.replies_to("ann")[2] == "last");
}

TEST_CASE("a long queue is read page by page", "[host]") {
    Rig rig;
    for (const auto* person : {"ann", "bob", "cid"}) waiting(rig, person);
    std::string target = "/api/v1/conversations?state=waiting&limit=2";
    const auto page = rig.ask("GET", target);
    CHECK(parsed(page)["conversations"].size() == 2);
    std::string link;
    for (const auto& one : page.headers)
        if (one.name == "Link") link = one.value;
    REQUIRE(link.starts_with("<"));
    CHECK(link.ends_with("; rel=\"next\""));
    const auto rest = rig.ask("GET", link.substr(1, link.find('>') - 1));
    CHECK(parsed(rest)["conversations"].size() == 1);
}

TEST_CASE("a backup is made while serving", "[host]") {
    Rig rig;
    rig.says("ann", "hi");
    const auto made = rig.ask("POST", "/api/v1/backups", "{}");
    CHECK(made.status == 201);
    rig.stop();
    sqlite_tests::TemporaryFolder restored;
    std::filesystem::copy_file(parsed(made)["path"].get<std::string>(), restored.file("frontdesk.db"));
    const auto store = sqlite_tests::opened(restored);
    CHECK(store->reader().has_value());
}
