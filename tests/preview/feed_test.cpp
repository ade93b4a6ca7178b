// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "adapters/preview/feed.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

using nlohmann::json;

TEST_CASE("a feed gives what came after a number, and the number to ask with next", "[preview]") {
    Feed feed;
    feed.add({FeedItem::From::customer, "hello", {}, {}});
    feed.add({FeedItem::From::page, "Hi!", {}, {{"Hours", "p1"}}});

    const json all = feed.after(0);
    const json rest = feed.after(1);

    CHECK(all["last"] == 2);
    CHECK(all["items"].size() == 2);
    CHECK(rest["items"].size() == 1);
    CHECK(rest["items"][0]["number"] == 2);
    CHECK(rest["items"][0]["from"] == "page");
    CHECK(rest["items"][0]["quick_replies"][0] == json({{"title", "Hours"}, {"payload", "p1"}}));
    CHECK(feed.after(2)["items"].empty());
}

TEST_CASE("a feed forgets its oldest items and keeps their numbers", "[preview]") {
    Feed feed;
    for (int i = 1; i <= 600; ++i) feed.add({FeedItem::From::page, std::to_string(i), {}, {}});

    const json all = feed.after(0);

    CHECK(all["items"].size() == Feed::most);
    CHECK(all["items"][0]["text"] == "101");
    CHECK(all["items"][0]["number"] == 101);
    CHECK(all["last"] == 600);
}

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

TEST_CASE("a Graph message of any shape is shown somehow", "[preview]") {
    for (const char* odd :
         {"null", "[]", "7", R"({"text": 5})", R"({"attachment": []})", R"({"attachment": {"payload": 3}})",
          R"({"quick_replies": {"a": 1}})", R"({"quick_replies": [1, null, {"title": []}]})"}) {
        INFO(odd);
        CHECK(shown(json::parse(odd)).buttons.empty());
    }
}

}  // namespace frontdesk
