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
std::string key_of(const char* kind, const MessageId& mid, const Scene& scene) {
    if (!mid.empty()) return join_key({kind, mid.value});
    return join_key({kind, scene.person.value, stamp(scene.at), digest_of_json(scene.value)});
}

std::optional<Reading> read_message(const Scene& scene) {
    const MessageId mid{id_or_digest_in(scene.value, "mid")};
    const std::string key = key_of("m", mid, scene);
    // A summary of a lead ad's form that the platform writes in the customer's name.
    if (object_in(scene.event, "hop_context")) return Reading{SetAside{"lead_summary"}, key, mid};
    return Reading{message_in(scene.value), key, mid};
}

std::optional<Reading> read_echo(const Scene& scene) {
    const MessageId mid{id_or_digest_in(scene.value, "mid")};
    return Reading{echo_in(scene.value, scene.options), key_of("e", mid, scene), mid};
}

// The mid of a deletion, an edit or a reaction names another message, so these events have none themselves.
std::optional<Reading> read_deletion(const Scene& scene) {
    const MessageId mid{id_or_digest_in(scene.value, "mid")};
    if (mid.empty()) return std::nullopt;
    return Reading{Deleted{mid}, join_key({"del", mid.value}), {}};
}

std::optional<Reading> read_edit(const Scene& scene) {
    const MessageId mid{id_or_digest_in(scene.value, "mid")};
    if (mid.empty()) return std::nullopt;
    const auto number = number_in(scene.value, "num_edit").value_or(0);
    return Reading{
        Edited{mid, text_in(scene.value, "text")}, join_key({"edit", mid.value, std::to_string(number)}), {}};
}

std::optional<Reading> read_reaction(const Scene& scene) {
    const MessageId mid{id_or_digest_in(scene.value, "mid")};
    const std::string action = text_in(scene.value, "action");
    if (mid.empty() || (action != "react" && action != "unreact")) return std::nullopt;
    Reaction reaction{mid, action == "unreact", text_in(scene.value, "reaction"),
                      text_in(scene.value, "emoji")};
    std::string key = join_key({"r", mid.value, scene.person.value, action, reaction.emoji, stamp(scene.at)});
    return Reading{std::move(reaction), std::move(key), {}};
}

std::optional<Reading> read_postback(const Scene& scene) {
    const MessageId mid{id_or_digest_in(scene.value, "mid")};
    return Reading{postback_in(scene.value), key_of("p", mid, scene), mid};
}

std::optional<Reading> read_referral(const Scene& scene) {
    return Reading{Referred{referral_from(scene.value).value_or(Referral{})}, key_of("ref", {}, scene), {}};
}

std::optional<Reading> read_optin(const Scene& scene) {
    return Reading{
        Optin{text_in(scene.value, "type"), text_in(scene.value, "ref")}, key_of("optin", {}, scene), {}};
}

std::optional<Reading> read_delivery(const Scene& scene) {
    const auto watermark = moment_in(scene.value, "watermark");
    if (!watermark) return std::nullopt;
    Delivered delivered{*watermark, {}};
    if (const Json* mids = array_in(scene.value, "mids"))
        for (const Json& mid : *mids)
            if (const auto* text = mid.get_ptr<const std::string*>()) delivered.messages.push_back({*text});
    return Reading{std::move(delivered), {}, {}};
}

std::optional<Reading> read_receipt(const Scene& scene) {
    const auto watermark = moment_in(scene.value, "watermark");
    if (!watermark) return std::nullopt;
    return Reading{Read{*watermark}, {}, {}};
}

Reading control(const Scene& scene, ThreadControl::Kind kind, const char* name, const char* owner_member) {
    const std::string owner = id_in(scene.value, owner_member);
    std::string key = join_key({"h", scene.person.value, stamp(scene.at), name, owner});
    return Reading{ThreadControl{kind, text_in(scene.value, "metadata")}, std::move(key), {}};
}

// Every subscribed app may hear of a pass or a take, so the new owner decides when we know who we are.
ThreadControl::Kind owner_wins(const Scene& scene, ThreadControl::Kind by_name) {
    const std::string owner = id_in(scene.value, "new_owner_app_id");
    if (owner.empty() || scene.options.app_id.empty()) return by_name;
    return owner == scene.options.app_id ? ThreadControl::Kind::passed_to_us
                                         : ThreadControl::Kind::taken_from_us;
}

std::optional<Reading> read_pass(const Scene& scene) {
    return control(scene, owner_wins(scene, ThreadControl::Kind::passed_to_us), "pass", "new_owner_app_id");
}

std::optional<Reading> read_take(const Scene& scene) {
    return control(scene, owner_wins(scene, ThreadControl::Kind::taken_from_us), "take", "new_owner_app_id");
}

std::optional<Reading> read_request(const Scene& scene) {
    return control(scene, ThreadControl::Kind::requested, "request", "requested_owner_app_id");
}

std::optional<Reading> read_policy(const Scene& scene) {
    PolicyNotice notice{text_in(scene.value, "action"), text_in(scene.value, "reason")};
    if (notice.action.empty()) return std::nullopt;
    std::string key = join_key({"policy", stamp(scene.at), digest_of_json(scene.value)});
    return Reading{std::move(notice), std::move(key), {}};
}

constexpr Kind echo = {"message", "echo", About::person, read_echo};
constexpr Kind deletion = {"message", "deletion", About::person, read_deletion};
constexpr std::array kinds = {
    Kind{"message", "message", About::person, read_message},
    Kind{"message_edit", "message_edit", About::person, read_edit},
    Kind{"reaction", "reaction", About::person, read_reaction},
    Kind{"postback", "postback", About::person, read_postback},
    Kind{"referral", "referral", About::person, read_referral},
    Kind{"optin", "optin", About::person, read_optin},
    Kind{"account_linking", "account_linking", About::page, nullptr},
    Kind{"delivery", "delivery", About::person, read_delivery},
    Kind{"read", "read", About::person, read_receipt},
    Kind{"pass_thread_control", "pass_thread_control", About::person, read_pass},
    Kind{"take_thread_control", "take_thread_control", About::person, read_take},
    Kind{"request_thread_control", "request_thread_control", About::person, read_request},
    Kind{"app_roles", "app_roles", About::page, nullptr},
    Kind{"policy_enforcement", "policy_enforcement", About::page, read_policy},
    Kind{"policy-enforcement", "policy_enforcement", About::page, read_policy},
    Kind{"response_feedback", "response_feedback", About::page, nullptr},
    Kind{"messaging_feedback", "messaging_feedback", About::page, nullptr},
    Kind{"messaging_customer_information", "messaging_customer_information", About::page, nullptr},
    Kind{"order", "order", About::page, nullptr},
    Kind{"template", "template", About::page, nullptr},
    Kind{"form", "form", About::page, nullptr},
};

}  // namespace

const Kind* kind_of(const Json& event) {
    if (const Json* message = object_in(event, "message")) {
        if (flag_in(*message, "is_echo")) return &echo;
        if (flag_in(*message, "is_deleted")) return &deletion;
    }
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const Kind& k) { return object_in(event, k.member); });
    return found == kinds.end() ? nullptr : &*found;
}

}  // namespace frontdesk::messenger
