// SPDX-License-Identifier: MIT
#include <exception>

#include <boost/asio/co_spawn.hpp>
#include <nlohmann/json.hpp>

#include "adapters/http/routes.hpp"
#include "adapters/messenger/upload.hpp"
#include "adapters/preview/stand_in.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using nlohmann::json;

// Takes every webhook.
class Server final : public WebClient {
public:
    Awaitable<Result<HttpResponse>> send(HttpRequest request, std::chrono::milliseconds) override {
        webhooks.push_back(json::parse(request.body));
        co_return HttpResponse{200, {}, {}};
    }
    std::vector<json> webhooks;
};

StandInOptions preview_options() {
    StandInOptions options;
    options.app_secret = "secret";
    options.page_token = "token";
    options.page_id = "100";
    options.bot_name = "Bakery";
    options.now = [] { return from_millis(1793008889048); };
    return options;
}

struct Preview {
    Preview() {
        stand_in.connect("http://server");
        person = ask("/preview/start", json::object())["person"];
    }

    HttpResponse
    answer(const std::string& method, const std::string& target, std::string body, std::string type) {
        const auto found = table.find(method, target);
        if (found.route == nullptr) return {405, {}, {}};
        HttpRequest request;
        request.method = method;
        request.target = target;
        request.body = std::move(body);
        request.headers = {{"Content-Type", std::move(type)}, {"Authorization", "Bearer token"}};
        HttpResponse answered;
        boost::asio::co_spawn(
            io, found.route->handle(std::move(request)),
            [&answered](std::exception_ptr, HttpResponse response) { answered = response; });
        io.restart();
        io.run();
        return answered;
    }
    json ask(const std::string& target, const json& body) {
        return json::parse(answer("POST", target, body.dump(), "application/json").body);
    }
    json send(const json& recipient, const json& message) {
        return ask("/v25.0/100/messages", {{"recipient", recipient}, {"message", message}});
    }
    json newest() {
        const auto feed = answer("GET", "/preview/feed?after=0&person=" + person, {}, {});
        return json::parse(feed.body)["items"].back();
    }

    boost::asio::io_context io;
    Server server;
    StandIn stand_in{io, server, preview_options()};
    RouteTable table{stand_in.routes()};
    std::string person;
};

json image(const std::string& id) {
    return {{"attachment", {{"type", "image"}, {"payload", {{"attachment_id", id}}}}}};
}

}  // namespace

TEST_CASE("a picture is uploaded, sent by its id, shown and echoed", "[preview]") {
    Preview preview;
    auto form = messenger::upload_form({PageId{"100"}, MediaKind::image, "assets/cake.png", "bytes"});

    const auto uploaded = preview.answer("POST", "/v25.0/100/message_attachments?appsecret_proof=1",
                                         form.body, form.content_type);
    const std::string id = messenger::attachment_id_in(uploaded.body);
    const json sent = preview.send({{"id", preview.person}}, image(id));

    REQUIRE_FALSE(id.empty());
    CHECK(sent["recipient_id"] == preview.person);
    CHECK(preview.newest()["media"] == json({{"kind", "image"}, {"address", "/preview/media/" + id}}));
    CHECK(preview.answer("GET", "/preview/media/" + id, {}, {}).body == "bytes");
    CHECK(preview.server.webhooks.back()["entry"][0]["messaging"][0]["message"]["is_echo"] == true);
}

TEST_CASE("an id that was never given, or has been forgotten, is refused as the platform does", "[preview]") {
    Preview preview;

    const json refused = preview.send({{"id", preview.person}}, image("5"));

    CHECK(refused["error"]["code"] == 100);
    CHECK(refused["error"]["error_subcode"] == 2018074);
}

TEST_CASE("a comment is answered privately once, and publicly", "[preview]") {
    Preview preview;
    const std::string comment =
        preview.ask("/preview/comments", {{"person", preview.person}, {"text", "How much?"}})["comment"];
    CHECK(preview.server.webhooks.back()["entry"][0]["changes"][0]["value"]["comment_id"] == comment);

    const json sent = preview.send({{"comment_id", comment}}, {{"text", "Hello!"}});
    CHECK(sent["recipient_id"] == preview.person);
    CHECK(preview.newest()["text"] == "Hello!");
    CHECK(preview.send({{"comment_id", comment}}, {{"text", "Hello?"}})["error"]["error_subcode"] == 2534025);

    const json reply = preview.ask("/v25.0/" + comment + "/comments", {{"message", "We wrote to you."}});
    CHECK(reply["id"].is_string());
    CHECK(preview.newest()["from"] == "public_reply");
    CHECK(preview.server.webhooks.back()["entry"][0]["changes"][0]["value"]["from"]["id"] == "100");

    CHECK(preview.ask("/v25.0/" + comment + "/likes", json::object()) == json({{"success", true}}));
    CHECK(preview.newest()["from"] == "public_like");
    CHECK(preview.ask("/v25.0/" + comment, {{"is_hidden", true}}) == json({{"success", true}}));
    CHECK(preview.newest()["from"] == "public_hide");
    CHECK(preview.ask("/v25.0/9_9/likes", json::object())["error"]["error_subcode"] == 33);
}

TEST_CASE("a customer's picture reaches the server as an attachment, and nothing but https does",
          "[preview]") {
    Preview preview;

    const json taken = preview.ask("/preview/messages",
                                   {{"person", preview.person}, {"picture", "https://example.com/a.png"}});
    const auto message = preview.server.webhooks.back()["entry"][0]["messaging"][0]["message"];
    const json refused =
        preview.ask("/preview/messages", {{"person", preview.person}, {"picture", "javascript:alert(1)"}});

    CHECK(taken.contains("mid"));
    CHECK(message["attachments"][0]["payload"]["url"] == "https://example.com/a.png");
    CHECK(refused.contains("error"));
    CHECK(preview.server.webhooks.size() == 1);
}

TEST_CASE("a Graph call of any shape is answered", "[preview]") {
    Preview preview;
    for (const char* body :
         {"", "null", "[]", "7", "{", R"({"recipient": 5})", R"({"recipient": {"id": {}}, "message": []})",
          R"({"recipient": {"comment_id": 5}, "message": {"attachment": {"payload": []}}})"}) {
        INFO(body);
        CHECK(preview.answer("POST", "/v25.0/100/messages", body, "application/json").status == 400);
        CHECK(preview.answer("POST", "/v25.0/100/message_attachments", body, "multipart/form-data").status ==
              400);
    }
}

}  // namespace frontdesk
