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
    CHECK(rest["items"][0]["quick_replies"][0] ==
          json({{"kind", "text"}, {"title", "Hours"}, {"payload", "p1"}}));
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

TEST_CASE("the page gets cards and media with their addresses", "[preview]") {
    Feed feed;
    FeedItem item;
    item.cards = {{"Cake", "from 120", "/preview/media/7", "", {{Button::Kind::postback, "Order", "o"}}}};
    feed.add(item);
    feed.add({FeedItem::From::page, {}, {}, {}, FeedMedia{"video", "https://example.com/a.mp4"}});

    const json items = feed.after(0)["items"];

    CHECK(items[0]["cards"][0]["image"] == "/preview/media/7");
    CHECK(items[0]["cards"][0]["buttons"][0]["payload"] == "o");
    CHECK(items[0]["media"] == nullptr);
    CHECK(items[1]["media"] == json({{"kind", "video"}, {"address", "https://example.com/a.mp4"}}));
}

}  // namespace frontdesk
