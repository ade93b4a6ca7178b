// SPDX-License-Identifier: MIT
#include "adapters/messenger/send.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "adapters/messenger/attachments.hpp"
#include "adapters/messenger/fields.hpp"
#include "adapters/messenger/mend.hpp"
#include "engine/text/split.hpp"

namespace frontdesk::messenger {

namespace {

constexpr std::size_t text_limit = 2000;
constexpr std::size_t comment_limit = 8000;
constexpr std::size_t title_limit = 20;
constexpr std::size_t payload_limit = 1000;
constexpr std::size_t metadata_limit = 999;
constexpr std::size_t quick_reply_limit = 13;
constexpr std::size_t deepest_message = 32;
constexpr std::chrono::hours standard_window{24};
constexpr std::chrono::hours human_window{7 * 24};

Json quick_reply(const QuickReply& reply) {
    switch (reply.kind) {
    case QuickReply::Kind::phone: return {{"content_type", "user_phone_number"}};
    case QuickReply::Kind::email: return {{"content_type", "user_email"}};
    case QuickReply::Kind::text: break;
    }
    return {{"content_type", "text"},
            {"title", fitted(reply.title, title_limit)},
            {"payload", cut(reply.payload, payload_limit)}};
}

Json quick_replies(const std::vector<QuickReply>& replies) {
    Json list = Json::array();
    for (std::size_t i = 0; i < std::min(replies.size(), quick_reply_limit); ++i)
        list.push_back(quick_reply(replies[i]));
    return list;
}

// The platform's own JSON of a message; nothing if it is none.
std::optional<Json> raw_message(std::string_view raw) {
    if (raw.empty() || nesting_of(raw) > deepest_message) return std::nullopt;
    Json message = Json::parse(raw, nullptr, false);
    if (!message.is_object()) return std::nullopt;
    return message;
}

Json message_of(const Outgoing& outgoing) {
    const OutMessage& said = outgoing.message;
    Json message = Json::object();
    if (auto raw = raw_message(said.raw)) {
        message = std::move(*raw);
    } else if (Json attachment = attachment_of(outgoing); !attachment.is_null()) {
        message["attachment"] = std::move(attachment);
    } else {
        message["text"] = fitted(said.text, text_limit);
    }
    if (!said.quick_replies.empty() && !message.contains("quick_replies"))
        message["quick_replies"] = quick_replies(said.quick_replies);
    if (!outgoing.metadata.empty()) message["metadata"] = cut(outgoing.metadata, metadata_limit);
    return message;
}

// Only what a person wrote may go out with a tag, and only after the standard window: tagging anything else
// is a breach of the platform's policy.
bool needs_human_tag(const Outgoing& outgoing, const MessengerOptions& options) {
    return options.human_agent && outgoing.origin == Origin::person && outgoing.since_customer &&
           *outgoing.since_customer > standard_window && *outgoing.since_customer <= human_window;
}

}  // namespace

std::string message_body(const Outgoing& outgoing, const MessengerOptions& options) {
    // The one private reply to a comment has no type: it needs no window.
    if (const std::string& comment = outgoing.message.comment; !comment.empty())
        return dump({{"recipient", {{"comment_id", comment}}}, {"message", message_of(outgoing)}});
    Json body{{"recipient", {{"id", outgoing.person.value}}}, {"message", message_of(outgoing)}};
    // Past every window we still ask: an ad may have opened a longer one, and the answer tells.
    body["messaging_type"] = outgoing.since_customer ? "RESPONSE" : "UPDATE";
    if (needs_human_tag(outgoing, options)) {
        body["messaging_type"] = "MESSAGE_TAG";
        body["tag"] = "HUMAN_AGENT";
    }
    return dump(body);
}

std::string comment_body(std::string_view text) { return dump({{"message", fitted(text, comment_limit)}}); }

std::string typing_body(const PersonId& person) {
    return dump({{"recipient", {{"id", person.value}}}, {"sender_action", "typing_on"}});
}

std::string_view cut(std::string_view text, std::size_t units) {
    std::size_t used = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if ((byte & 0xC0) == 0x80) continue;            // inside a code point
        const std::size_t wide = byte >= 0xF0 ? 2 : 1;  // beyond U+FFFF: a surrogate pair
        if (used + wide > units) return text.substr(0, at);
        used += wide;
    }
    return text;
}

std::string fitted(std::string_view text, std::size_t units) {
    return cut(text, units).size() == text.size() ? std::string{text} : shorten(std::string{text}, units);
}

}  // namespace frontdesk::messenger
