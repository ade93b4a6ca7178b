// SPDX-License-Identifier: MIT
// What one customer sees on the page, in order, and the JSON that the page reads.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "engine/talk/effect.hpp"

namespace frontdesk {

// A picture, film, sound or file: an address on this server ("/preview/media/3") or an author's own.
struct FeedMedia {
    std::string kind;  // "image", "video", "audio", "file"
    std::string address;
    bool operator==(const FeedMedia&) const = default;
};

struct FeedCard {
    std::string title;
    std::string subtitle;
    std::string image;  // address; may be empty
    std::string url;    // opened by a tap; may be empty
    std::vector<Button> buttons;
    bool operator==(const FeedCard&) const = default;
};

// One thing on the page. `typing` items are a moment, not a message; `comment` is public, under a post, and
// the `public_…` ones are what the Page did about it.
struct FeedItem {
    enum class From {
        customer,
        page,
        typing,
        comment,
        public_reply,
        public_like,
        public_hide
    } from = From::page;
    std::string text = {};
    std::vector<Button> buttons = {};
    std::vector<QuickReply> quick_replies = {};
    std::optional<FeedMedia> media = {};
    std::vector<FeedCard> cards = {};
};

class Feed {
public:
    // Older items than this are forgotten.
    static constexpr std::size_t most = 500;

    void add(FeedItem item);
    std::int64_t last() const { return last_; }
    // {"last": 12, "items": [{"number", "from", "text", "buttons", "quick_replies", "media", "cards"}…]} of
    // the items after this number.
    nlohmann::json after(std::int64_t number) const;

private:
    std::deque<FeedItem> items_;
    std::int64_t last_ = 0;  // number of the newest item; the first is 1
};

// Where the page finds the files that were uploaded; their id follows.
constexpr std::string_view media_path = "/preview/media/";

// The message of a Graph API call, as the page shows it. Nothing in it is trusted; what is not understood is
// shown as a text that says so.
FeedItem shown(const nlohmann::json& message);

}  // namespace frontdesk
