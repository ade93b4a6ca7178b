// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "adapters/preview/feed.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

using nlohmann::json;

TEST_CASE("a Graph message is shown with its text, buttons and quick replies", "[preview]") {
    const json plain = {{"text", "Hello"},
                        {"quick_replies", {{{"content_type", "text"}, {"title", "A"}, {"payload", "a"}}}}};
    const json buttons =
        json::parse(R"({"attachment": {"type": "template", "payload": {"template_type": "button",
        "text": "Here:", "buttons": [{"type": "web_url", "title": "Site", "url": "https://example.com"},
        {"type": "postback", "title": "Back", "payload": "b"}, {"type": "phone_number", "title": "Call", "payload": "+48"}]}}})");

    CHECK(shown(plain).text == "Hello");
    CHECK(shown(plain).quick_replies == std::vector<QuickReply>{{"A", "a"}});
    CHECK(shown(buttons).text == "Here:");
    CHECK(shown(buttons).buttons == std::vector<Button>{{Button::Kind::url, "Site", "https://example.com"},
                                                        {Button::Kind::postback, "Back", "b"},
                                                        {Button::Kind::phone, "Call", "+48"}});
}

TEST_CASE("a generic template is shown as cards", "[preview]") {
    const json message =
        json::parse(R"({"attachment": {"type": "template", "payload": {"template_type": "generic",
        "elements": [{"title": "Cake", "subtitle": "from 120", "image_url": "/preview/media/7",
                      "default_action": {"type": "web_url", "url": "https://example.com/cake"},
                      "buttons": [{"type": "postback", "title": "Order", "payload": "o"}]},
                     {"title": "Bread", "subtitle": "daily"}]}}})");

    CHECK(shown(message).text.empty());
    CHECK(shown(message).cards == std::vector<FeedCard>{{"Cake",
                                                         "from 120",
                                                         "/preview/media/7",
                                                         "https://example.com/cake",
                                                         {{Button::Kind::postback, "Order", "o"}}},
                                                        {"Bread", "daily", "", "", {}}});
}

TEST_CASE("media are shown by their address, uploaded ones by their id", "[preview]") {
    const auto media = [](const char* attachment) {
        return shown({{"attachment", json::parse(attachment)}}).media;
    };

    CHECK(media(R"({"type": "image", "payload": {"url": "https://example.com/a.png"}})") ==
          FeedMedia{"image", "https://example.com/a.png"});
    CHECK(media(R"({"type": "audio", "payload": {"attachment_id": "12"}})") ==
          FeedMedia{"audio", "/preview/media/12"});
    CHECK_FALSE(media(R"({"type": "location", "payload": {"url": "https://example.com"}})"));
}

TEST_CASE("the platform's offers of a phone number and an e-mail address are told apart", "[preview]") {
    const json message = {
        {"text", "Your number?"},
        {"quick_replies", {{{"content_type", "user_phone_number"}}, {{"content_type", "user_email"}}}}};

    CHECK(shown(message).quick_replies ==
          std::vector<QuickReply>{{"", "", QuickReply::Kind::phone}, {"", "", QuickReply::Kind::email}});
}

TEST_CASE("a Graph message of any shape is shown somehow", "[preview]") {
    for (const char* odd :
         {"null", "[]", "7", R"({"text": 5})", R"({"attachment": []})", R"({"attachment": {"payload": 3}})",
          R"({"quick_replies": {"a": 1}})", R"({"quick_replies": [1, null, {"title": []}]})"}) {
        INFO(odd);
        CHECK(shown(json::parse(odd)).text == "(the preview cannot show this kind of message)");
    }
}

}  // namespace frontdesk
