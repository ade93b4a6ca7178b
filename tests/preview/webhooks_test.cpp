// SPDX-License-Identifier: MIT
#include <algorithm>

#include <nlohmann/json.hpp>

#include "adapters/preview/webhooks.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

const WebhookParties parties{"100", "700", "m_1", from_millis(1793008889048)};

}  // namespace

TEST_CASE("what a customer does on the page becomes the body that the platform would send", "[preview]") {
    const auto event = [](const Act& act) {
        return nlohmann::json::parse(act_body(act, parties))["entry"][0]["messaging"][0];
    };

    const auto text = event({"Dzień dobry", {}, false});
    const auto quick = event({"Hours", "p", false});
    const auto button = event({"Menu", "q", true});
    const auto picture = event({{}, {}, false, "https://example.com/a.png"});

    CHECK(text["message"]["text"] == "Dzień dobry");
    CHECK(text["sender"]["id"] == "700");
    CHECK(text["recipient"]["id"] == "100");
    CHECK(text["timestamp"] == 1793008889048);
    CHECK_FALSE(text["message"].contains("quick_reply"));
    CHECK(quick["message"]["quick_reply"]["payload"] == "p");
    CHECK(button["postback"]["payload"] == "q");
    CHECK(button["postback"]["title"] == "Menu");
    CHECK(picture["message"]["attachments"][0]["type"] == "image");
    CHECK(picture["message"]["attachments"][0]["payload"]["url"] == "https://example.com/a.png");
    CHECK_FALSE(picture["message"].contains("text"));
}

TEST_CASE("a comment under a post becomes a change of the Page's feed", "[preview]") {
    const auto body = nlohmann::json::parse(comment_body(
        {"9_1", "100_5", "100_5", "700", "Ania", "How much?"}, "100", from_millis(1793008889048)));
    const auto change = body["entry"][0]["changes"][0];

    CHECK(body["entry"][0]["id"] == "100");
    CHECK(change["field"] == "feed");
    CHECK(change["value"]["item"] == "comment");
    CHECK(change["value"]["verb"] == "add");
    CHECK(change["value"]["from"]["id"] == "700");
    CHECK(change["value"]["comment_id"] == "9_1");
    CHECK(change["value"]["post_id"] == "100_5");
    CHECK(change["value"]["created_time"] == 1793008889);
    CHECK(change["value"]["message"] == "How much?");
}

TEST_CASE("an echo lists what was attached, and has no quick replies", "[preview]") {
    const auto echo = nlohmann::json::parse(echo_body(
        R"({"attachment": {"type": "image", "payload": {"url": "u"}}, "quick_replies": [{"title": "A"}]})",
        "200", parties))["entry"][0]["messaging"][0]["message"];

    CHECK(echo["attachments"][0]["payload"]["url"] == "u");
    CHECK_FALSE(echo.contains("attachment"));
    CHECK_FALSE(echo.contains("quick_replies"));
}

TEST_CASE("bodies are pure ASCII on the wire, whatever the customer wrote", "[preview]") {
    const std::string body = act_body({"żółw 🐢 \xff", {}, false}, parties);

    CHECK(std::all_of(body.begin(), body.end(), [](char c) { return static_cast<unsigned char>(c) < 128; }));
}

TEST_CASE("an echo carries the message, its metadata and the app that sent it", "[preview]") {
    const auto echo = nlohmann::json::parse(
        echo_body(R"({"text": "Hi", "metadata": "fd1:x:5"})", "200", parties))["entry"][0]["messaging"][0];

    CHECK(echo["sender"]["id"] == "100");
    CHECK(echo["recipient"]["id"] == "700");
    CHECK(echo["message"]["is_echo"] == true);
    CHECK(echo["message"]["app_id"] == 200);
    CHECK(echo["message"]["metadata"] == "fd1:x:5");
    CHECK(nlohmann::json::parse(echo_body("not json", "200", parties)).contains("entry"));
}

TEST_CASE("the signature is HMAC-SHA256 of the bytes", "[preview]") {
    // The second test case of RFC 4231.
    CHECK(sign("what do ya want for nothing?", "Jefe") ==
          "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

}  // namespace frontdesk
