// SPDX-License-Identifier: MIT
// What happened, in our own words: every channel decodes its platform's requests into these.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/base/ids.hpp"
#include "engine/base/instant.hpp"

namespace frontdesk {

// A link, an ad or a plugin that brought the customer here.
struct Referral {
    std::string ref;
    std::string source;  // "SHORTLINK", "ADS", …; may be empty
    std::string type;    // "OPEN_THREAD", "LEAD_COMPLETE", …; may be empty
    std::string ad_id;
    bool operator==(const Referral&) const = default;
};

struct Attachment {
    std::string type;  // the platform's word: "image", "sticker", "audio", …; an open list
    std::string url;   // untrusted; may be empty, or no URL at all
    std::string title;
    std::string sticker;  // sticker id, if it is one
    bool operator==(const Attachment&) const = default;
};

// The customer wrote, sent something, or tapped a quick reply (then `payload` is set and `text` is its
// label).
struct Message {
    std::string text;
    std::optional<std::string> payload;
    std::vector<Attachment> attachments;
    std::optional<MessageId> reply_to;
    std::optional<Referral> referral;
    bool operator==(const Message&) const = default;
};

// The customer tapped a button that stays in the chat, Get Started or the menu.
struct Postback {
    std::string title;
    std::optional<std::string> payload;  // absent on standby
    std::optional<Referral> referral;
    bool operator==(const Postback&) const = default;
};

// The customer followed a link or an ad into a conversation that exists already.
struct Referred {
    Referral referral;
    bool operator==(const Referred&) const = default;
};

struct Reaction {
    MessageId to;
    bool removed = false;
    std::string reaction;  // "love", "like", …; may be empty
    std::string emoji;
    bool operator==(const Reaction&) const = default;
};

struct Optin {
    std::string type;  // "", "notification_messages", "one_time_notif_req"
    std::string ref;
    bool operator==(const Optin&) const = default;
};

// The Page itself said something: this engine, a person elsewhere, or another program.
struct Echo {
    enum class Speaker { own_app, person, other_app } speaker = Speaker::person;
    std::string text;
    std::string metadata;  // our token, if this engine sent it
    std::vector<Attachment> attachments;
    bool operator==(const Echo&) const = default;
};

struct Delivered {
    Instant watermark;  // everything older has arrived
    std::vector<MessageId> messages;
    bool operator==(const Delivered&) const = default;
};
struct Read {
    Instant watermark;  // everything up to it is read
    bool operator==(const Read&) const = default;
};

struct Edited {
    MessageId message;
    std::string text;
    bool operator==(const Edited&) const = default;
};
struct Deleted {
    MessageId message;
    bool operator==(const Deleted&) const = default;
};

// Another app or the Page's inbox takes, gets or asks for the thread.
struct ThreadControl {
    enum class Kind { passed_to_us, taken_from_us, requested } kind = Kind::passed_to_us;
    std::string metadata;
    bool operator==(const ThreadControl&) const = default;
};

// The platform warns, blocks or unblocks the Page.
struct PolicyNotice {
    std::string action;  // "warning", "block", "unblock"
    std::string reason;
    bool operator==(const PolicyNotice&) const = default;
};

// A comment under one of the Page's posts. Answered by the flow's `comments`.
struct Comment {
    std::string comment_id;
    std::string post_id;
    std::string verb;  // "add", "edited", "remove", …
    std::string text;
    bool own = false;  // written by the Page itself
    bool operator==(const Comment&) const = default;
};

// Known to the decoder and knowingly not acted upon; counted under `reason`.
struct SetAside {
    std::string reason;  // a short constant such as "account_linking", "feed.reaction", "unknown_event"
    bool operator==(const SetAside&) const = default;
};

using Happening = std::variant<Message,
                               Postback,
                               Referred,
                               Reaction,
                               Optin,
                               Echo,
                               Delivered,
                               Read,
                               Edited,
                               Deleted,
                               ThreadControl,
                               PolicyNotice,
                               Comment,
                               SetAside>;

// One event of a channel. Two deliveries of the same event have the same (page, at, key).
struct Event {
    PageId page;
    PersonId person;       // empty when the event concerns no person we know
    Instant at;            // the platform's time, not the time of arrival
    std::string key;       // the composite key of PLATFORM.md 24; empty: not deduplicated (receipts)
    MessageId mid;         // empty when the event has none
    bool standby = false;  // heard while another app owns the thread: recorded, never answered
    Happening what;
    std::string raw;  // this event's own JSON, kept for replay
};

}  // namespace frontdesk
