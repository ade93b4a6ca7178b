// SPDX-License-Identifier: MIT
#include "adapters/messenger/kinds.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

#include <nlohmann/json.hpp>

#include "adapters/messenger/keys.hpp"
#include "adapters/messenger/parts.hpp"

namespace frontdesk::messenger {

namespace {

std::string stamp(Instant at) { return std::to_string(to_millis(at)); }

// The key of something that carries a mid; else of who, when and what.
std::string key_of(const char* kind, const MessageId& mid, const EventJson& from) {
    if (!mid.empty()) return join_key({kind, mid.value});
    return join_key({kind, from.person.value, stamp(from.at), digest_of_json(from.value)});
}

std::optional<Reading> read_message(const EventJson& from) {
    const MessageId mid{id_or_digest_in(from.value, "mid")};
    const std::string key = key_of("m", mid, from);
    // A summary of a lead ad's form that the platform writes in the customer's name.
    if (object_in(from.event, "hop_context")) return Reading{SetAside{"lead_summary"}, key, mid};
    return Reading{message_in(from.value), key, mid};
}

std::optional<Reading> read_echo(const EventJson& from) {
    const MessageId mid{id_or_digest_in(from.value, "mid")};
    return Reading{echo_in(from.value, from.options), key_of("e", mid, from), mid};
}

// The mid of a deletion, an edit or a reaction names another message, so these events have none themselves.
std::optional<Reading> read_deletion(const EventJson& from) {
    const MessageId mid{id_or_digest_in(from.value, "mid")};
    if (mid.empty()) return std::nullopt;
    return Reading{Deleted{mid}, join_key({"del", mid.value}), {}};
}

std::optional<Reading> read_edit(const EventJson& from) {
    const MessageId mid{id_or_digest_in(from.value, "mid")};
    if (mid.empty()) return std::nullopt;
    const auto number = number_in(from.value, "num_edit").value_or(0);
    return Reading{
        Edited{mid, text_in(from.value, "text")}, join_key({"edit", mid.value, std::to_string(number)}), {}};
}

std::optional<Reading> read_reaction(const EventJson& from) {
    const MessageId mid{id_or_digest_in(from.value, "mid")};
    const std::string action = text_in(from.value, "action");
    if (mid.empty() || (action != "react" && action != "unreact")) return std::nullopt;
    Reaction reaction{mid, action == "unreact", text_in(from.value, "reaction"),
                      text_in(from.value, "emoji")};
    std::string key = join_key({"r", mid.value, from.person.value, action, reaction.emoji, stamp(from.at)});
    return Reading{std::move(reaction), std::move(key), {}};
}

std::optional<Reading> read_postback(const EventJson& from) {
    const MessageId mid{id_or_digest_in(from.value, "mid")};
    return Reading{postback_in(from.value), key_of("p", mid, from), mid};
}

std::optional<Reading> read_referral(const EventJson& from) {
    return Reading{Referred{referral_from(from.value).value_or(Referral{})}, key_of("ref", {}, from), {}};
}

std::optional<Reading> read_optin(const EventJson& from) {
    return Reading{
        Optin{text_in(from.value, "type"), text_in(from.value, "ref")}, key_of("optin", {}, from), {}};
}

std::optional<Reading> read_delivery(const EventJson& from) {
    const auto watermark = moment_in(from.value, "watermark");
    if (!watermark) return std::nullopt;
    Delivered delivered{*watermark, {}};
    if (const Json* mids = array_in(from.value, "mids"))
        for (const Json& mid : *mids)
            if (const auto* text = mid.get_ptr<const std::string*>()) delivered.messages.push_back({*text});
    return Reading{std::move(delivered), {}, {}};
}

std::optional<Reading> read_receipt(const EventJson& from) {
    const auto watermark = moment_in(from.value, "watermark");
    if (!watermark) return std::nullopt;
    return Reading{Read{*watermark}, {}, {}};
}

Reading control(const EventJson& from, ThreadControl::Kind kind, const char* name, const char* owner_member) {
    const std::string owner = id_in(from.value, owner_member);
    std::string key = join_key({"h", from.person.value, stamp(from.at), name, owner});
    return Reading{ThreadControl{kind, text_in(from.value, "metadata")}, std::move(key), {}};
}

// Every subscribed app may hear of a pass or a take, so the new owner decides when we know who we are.
ThreadControl::Kind owner_wins(const EventJson& from, ThreadControl::Kind by_name) {
    const std::string owner = id_in(from.value, "new_owner_app_id");
    if (owner.empty() || from.options.app_id.empty()) return by_name;
    return owner == from.options.app_id ? ThreadControl::Kind::passed_to_us
                                        : ThreadControl::Kind::taken_from_us;
}

std::optional<Reading> read_pass(const EventJson& from) {
    return control(from, owner_wins(from, ThreadControl::Kind::passed_to_us), "pass", "new_owner_app_id");
}

std::optional<Reading> read_take(const EventJson& from) {
    return control(from, owner_wins(from, ThreadControl::Kind::taken_from_us), "take", "new_owner_app_id");
}

std::optional<Reading> read_request(const EventJson& from) {
    return control(from, ThreadControl::Kind::requested, "request", "requested_owner_app_id");
}

std::optional<Reading> read_policy(const EventJson& from) {
    PolicyNotice notice{text_in(from.value, "action"), text_in(from.value, "reason")};
    if (notice.action.empty()) return std::nullopt;
    std::string key = join_key({"policy", stamp(from.at), digest_of_json(from.value)});
    return Reading{std::move(notice), std::move(key), {}};
}

constexpr EventKind echo = {"message", "echo", About::person, read_echo};
constexpr EventKind deletion = {"message", "deletion", About::person, read_deletion};
constexpr std::array kinds = {
    EventKind{"message", "message", About::person, read_message},
    EventKind{"message_edit", "message_edit", About::person, read_edit},
    EventKind{"reaction", "reaction", About::person, read_reaction},
    EventKind{"postback", "postback", About::person, read_postback},
    EventKind{"referral", "referral", About::person, read_referral},
    EventKind{"optin", "optin", About::person, read_optin},
    EventKind{"account_linking", "account_linking", About::page, nullptr},
    EventKind{"delivery", "delivery", About::person, read_delivery},
    EventKind{"read", "read", About::person, read_receipt},
    EventKind{"pass_thread_control", "pass_thread_control", About::person, read_pass},
    EventKind{"take_thread_control", "take_thread_control", About::person, read_take},
    EventKind{"request_thread_control", "request_thread_control", About::person, read_request},
    EventKind{"app_roles", "app_roles", About::page, nullptr},
    EventKind{"policy_enforcement", "policy_enforcement", About::page, read_policy},
    EventKind{"policy-enforcement", "policy_enforcement", About::page, read_policy},
    EventKind{"response_feedback", "response_feedback", About::page, nullptr},
    EventKind{"messaging_feedback", "messaging_feedback", About::page, nullptr},
    EventKind{"messaging_customer_information", "messaging_customer_information", About::page, nullptr},
    EventKind{"order", "order", About::page, nullptr},
    EventKind{"template", "template", About::page, nullptr},
    EventKind{"form", "form", About::page, nullptr},
};

}  // namespace

const EventKind* kind_of(const Json& event) {
    if (const Json* message = object_in(event, "message")) {
        if (flag_in(*message, "is_echo")) return &echo;
        if (flag_in(*message, "is_deleted")) return &deletion;
    }
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const EventKind& k) { return object_in(event, k.member); });
    return found == kinds.end() ? nullptr : &*found;
}

}  // namespace frontdesk::messenger
