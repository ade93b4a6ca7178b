// SPDX-License-Identifier: MIT
// What a turn wants done, as data. The script of a batch (engine/ports) writes it down; adapters carry it
// out.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "engine/base/instant.hpp"
#include "engine/flow/bot.hpp"

namespace frontdesk {

// Shown under a message until the customer writes. `phone` and `email` are the platform's own offers of what
// it knows about the customer; they have neither title nor payload.
struct QuickReply {
    std::string title;
    std::string payload;
    enum class Kind { text, phone, email } kind = Kind::text;
    bool operator==(const QuickReply&) const = default;
};

struct Button {
    enum class Kind { postback, url, phone } kind = Kind::postback;
    std::string title;
    std::string payload;  // the payload, the URL or the number
    bool operator==(const Button&) const = default;
};

// A picture, film, sound or file: an https URL, or a path below the bot folder ("assets/cake.png") that the
// channel uploads once.
struct Media {
    MediaKind kind = MediaKind::image;
    std::string source;
    bool operator==(const Media&) const = default;
};
inline bool is_asset(const Media& media) { return media.source.starts_with("assets/"); }

struct OutCard {
    std::string title;
    std::string subtitle;  // may be empty
    std::string image;     // as Media::source; may be empty
    std::string url;       // opened by a tap on the card; may be empty
    std::vector<Button> buttons;
    bool operator==(const OutCard&) const = default;
};

// One message to the customer, ready but for the channel's own form. It is a text, or media, or cards, or
// raw.
struct OutMessage {
    std::string text = {};
    std::vector<Button> buttons = {};
    std::vector<QuickReply> quick_replies = {};
    std::optional<Media> media = {};
    std::vector<OutCard> cards = {};
    std::string raw = {};       // the platform's own JSON of a message
    Duration typing_before{0};  // typing is shown for so long before it
    std::string comment = {};   // the private reply to this comment; empty: an ordinary message
    bool operator==(const OutMessage&) const = default;
};

struct Send {
    OutMessage message;
    Place said_at = {};  // the line of the flow that speaks; none: the engine's own words
    bool operator==(const Send&) const = default;
};

// Opens a ticket, or adds to the customer's open one.
struct OpenTicket {
    std::string queue;  // name of the queue
    Priority priority = Priority::normal;
    std::string subject;
    std::string reason;          // which rule called a person: "flows/bot.yaml:31 state human"
    std::optional<Instant> due;  // the moment that was promised
    bool keep_bot = false;       // the bot goes on answering until a person takes over
    bool operator==(const OpenTicket&) const = default;
};

// The customer's open ticket is at least so urgent from now on.
struct RaiseTicket {
    Priority priority = Priority::normal;
    std::string reason;
    bool operator==(const RaiseTicket&) const = default;
};

// A line for the people of the business, in the transcript.
struct AddNote {
    std::string text;
    bool operator==(const AddNote&) const = default;
};

// Tells the people of the business at once.
struct Notify {
    std::string text;
    std::string queue;  // may be empty
    bool operator==(const Notify&) const = default;
};

struct CountGoal {
    std::string goal;
    bool operator==(const CountGoal&) const = default;
};

// A request to another program; CallAnswered brings the answer. Its texts may hold marks of secrets
// (engine/flow/call.hpp), which are filled in when it is sent and nowhere else.
struct CallOut {
    std::string id;  // unique within the conversation
    std::string method;
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;  // JSON; empty: none
    Duration timeout{0};
    bool once = false;  // carries an idempotency key
    bool operator==(const CallOut&) const = default;
};

// The customer's message was understood by nothing.
struct KeepUnanswered {
    std::string text;
    std::string language;
    bool operator==(const KeepUnanswered&) const = default;
};

// What is done to the comment that the turn is about.
struct AnswerComment {
    std::string comment;   // its id
    std::string text;      // the public line; empty: none
    bool approve = false;  // the public line waits for a person
    bool like = false;
    bool hide = false;
    bool operator==(const AnswerComment&) const = default;
};

using Effect = std::variant<Send,
                            OpenTicket,
                            RaiseTicket,
                            AddNote,
                            Notify,
                            CountGoal,
                            CallOut,
                            KeepUnanswered,
                            AnswerComment>;

// Why the bot answered as it did; one line of an explanation.
struct Reason {
    std::string rule;  // "trigger", "option", "faq", "fallback", "tap", "beginning", "with a person", …
    std::string what;  // the words or the name that matched
    Place place;
    bool operator==(const Reason&) const = default;
};

}  // namespace frontdesk
