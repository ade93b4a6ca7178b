// SPDX-License-Identifier: MIT
#include "adapters/preview/webhooks.hpp"

#include <array>

#include <nlohmann/json.hpp>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace frontdesk {
namespace {

using nlohmann::json;

// Pure ASCII on the wire, as the platform writes it.
std::string wire(const json& body) { return body.dump(-1, ' ', true, json::error_handler_t::replace); }

json envelope(const WebhookParties& parties, json event) {
    const auto millis = to_millis(parties.at);
    event["timestamp"] = millis;
    return {{"object", "page"},
            {"entry",
             {{{"id", parties.page}, {"time", millis}, {"messaging", json::array({std::move(event)})}}}}};
}

}  // namespace

std::string act_body(const Act& act, const WebhookParties& parties) {
    json event = {{"sender", {{"id", parties.person}}}, {"recipient", {{"id", parties.page}}}};
    if (act.button) {
        event["postback"] = {
            {"mid", parties.mid}, {"title", act.text}, {"payload", act.payload.value_or("")}};
        return wire(envelope(parties, std::move(event)));
    }
    if (!act.picture.empty()) {
        const json picture = {{"type", "image"}, {"payload", {{"url", act.picture}}}};
        event["message"] = {{"mid", parties.mid}, {"attachments", json::array({picture})}};
        return wire(envelope(parties, std::move(event)));
    }
    event["message"] = {{"mid", parties.mid}, {"text", act.text}};
    if (act.payload) event["message"]["quick_reply"] = {{"payload", *act.payload}};
    return wire(envelope(parties, std::move(event)));
}

std::string comment_body(const PostComment& comment, std::string_view page, Instant at) {
    const auto seconds = to_millis(at) / 1000;
    const json value = {{"from", {{"id", comment.from}, {"name", comment.from_name}}},
                        {"item", "comment"},
                        {"verb", "add"},
                        {"comment_id", comment.id},
                        {"post_id", comment.post},
                        {"parent_id", comment.parent},
                        {"created_time", seconds},
                        {"message", comment.text}};
    const json change = {{"field", "feed"}, {"value", value}};
    const json entry = {{"id", page}, {"time", seconds}, {"changes", json::array({change})}};
    return wire({{"object", "page"}, {"entry", json::array({entry})}});
}

std::string echo_body(std::string_view message_json, std::string_view app_id, const WebhookParties& parties) {
    json message = json::parse(message_json, nullptr, false);
    if (!message.is_object()) message = json::object();
    // What was sent as one attachment comes back as a list, and without the quick replies.
    if (const auto sent = message.find("attachment"); sent != message.end()) {
        const json attachment = *sent;
        message["attachments"] = json::array({attachment});
        message.erase("attachment");
    }
    message.erase("quick_replies");
    message["mid"] = parties.mid;
    message["is_echo"] = true;
    message["app_id"] = std::strtoll(std::string(app_id).c_str(), nullptr, 10);
    json event = {
        {"sender", {{"id", parties.page}}}, {"recipient", {{"id", parties.person}}}, {"message", message}};
    return wire(envelope(parties, std::move(event)));
}

std::string sign(std::string_view body, std::string_view app_secret) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    HMAC(EVP_sha256(), app_secret.data(), static_cast<int>(app_secret.size()),
         reinterpret_cast<const unsigned char*>(body.data()), body.size(), digest.data(), &length);
    std::string out = "sha256=";
    for (unsigned int i = 0; i < length; ++i) {
        constexpr std::string_view digits = "0123456789abcdef";
        out += digits[digest[i] >> 4U];
        out += digits[digest[i] & 15U];
    }
    return out;
}

}  // namespace frontdesk
