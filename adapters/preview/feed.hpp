// SPDX-License-Identifier: MIT
// What one customer sees on the page, in order, and the JSON that the page reads.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "engine/talk/effect.hpp"

namespace frontdesk {

// One thing on the page. `typing` items are a moment, not a message.
struct FeedItem {
    enum class From { customer, page, typing } from = From::page;
    std::string text;
    std::vector<Button> buttons;
    std::vector<QuickReply> quick_replies;
};

class Feed {
public:
    // Older items than this are forgotten.
    static constexpr std::size_t most = 500;

    void add(FeedItem item);
    std::int64_t last() const { return last_; }
    // {"last": 12, "items": [{"number", "from", "text", "buttons", "quick_replies"}…]} of the items after
    // this number.
    nlohmann::json after(std::int64_t number) const;

private:
    std::deque<FeedItem> items_;
    std::int64_t last_ = 0;  // number of the newest item; the first is 1
};

// The message of a Graph API call, as the page shows it. Nothing in it is trusted; what is not understood is
// shown as a text that says so.
FeedItem shown(const nlohmann::json& message);

}  // namespace frontdesk
