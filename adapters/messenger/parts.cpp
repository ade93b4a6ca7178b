// SPDX-License-Identifier: MIT
#include "adapters/messenger/parts.hpp"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "engine/talk/stickers.hpp"

namespace frontdesk::messenger {

namespace {

// The second one is how the documentation of echoes prints the first.
constexpr std::array<std::string_view, 2> page_inbox_apps = {"263902037430900", "26390203743090"};
constexpr std::string_view thumbs_up = "\xF0\x9F\x91\x8D";
constexpr std::string_view our_metadata = "fd1:";

template <std::size_t size>
bool among(const std::array<std::string_view, size>& list, std::string_view value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

std::string first_of(std::string one, std::string other) { return one.empty() ? other : one; }

// The payload is an object, null or absent; older layouts put title and url beside it.
Attachment attachment_from(const Json& attachment) {
    Attachment result{
        text_in(attachment, "type"), text_in(attachment, "url"), text_in(attachment, "title"), {}};
    if (const Json* payload = object_in(attachment, "payload")) {
        result.url = first_of(text_in(*payload, "url"), result.url);
        // A button template has its words in "text".
        const std::string title = first_of(text_in(*payload, "title"), text_in(*payload, "text"));
        result.title = first_of(title, result.title);
        result.sticker = id_in(*payload, "sticker_id");
    }
    return result;
}

std::vector<Attachment> attachments_in(const Json& message) {
    std::vector<Attachment> result;
    if (const Json* list = array_in(message, "attachments"))
        for (const Json& attachment : *list)
            if (attachment.is_object()) result.push_back(attachment_from(attachment));
    return result;
}

std::optional<std::string> optional_text(const Json& json, const char* name) {
    const Json* value = member(json, name);
    const auto* text = value ? value->get_ptr<const std::string*>() : nullptr;
    return text ? std::optional{*text} : std::nullopt;
}

std::optional<Referral> referral_in(const Json& json) {
    const Json* referral = object_in(json, "referral");
    return referral ? referral_from(*referral) : std::nullopt;
}

Echo::Speaker speaker_of(const std::string& app, std::string_view metadata, const std::string& own_app) {
    if (app.empty() || among(page_inbox_apps, app)) return Echo::Speaker::person;
    const bool ours = own_app.empty() ? metadata.starts_with(our_metadata) : app == own_app;
    return ours ? Echo::Speaker::own_app : Echo::Speaker::other_app;
}

}  // namespace

Message message_in(const Json& message) {
    Message result;
    result.text = text_in(message, "text");
    if (const Json* tap = object_in(message, "quick_reply")) result.payload = optional_text(*tap, "payload");
    // A tap on the platform's offer of a phone number or an address: the value, as if it had been typed.
    if (result.payload == result.text) result.payload.reset();
    result.attachments = attachments_in(message);
    if (const Json* quoted = object_in(message, "reply_to"))
        if (std::string mid = text_in(*quoted, "mid"); !mid.empty())
            result.reply_to = MessageId{std::move(mid)};
    result.referral = referral_in(message);

    const auto is_thumbs_up = [](const Attachment& a) { return among(thumbs_up_stickers, a.sticker); };
    if (result.text.empty() &&
        std::any_of(result.attachments.begin(), result.attachments.end(), is_thumbs_up))
        result.text = thumbs_up;
    // The platform says that there was something it cannot show: the flow may say so as well.
    if (flag_in(message, "is_unsupported") && result.attachments.empty())
        result.attachments.push_back({"unsupported", {}, {}, {}});
    return result;
}

Echo echo_in(const Json& message, const MessengerOptions& options) {
    Echo echo;
    echo.text = text_in(message, "text");
    echo.metadata = text_in(message, "metadata");
    echo.attachments = attachments_in(message);
    echo.speaker = speaker_of(id_in(message, "app_id"), echo.metadata, options.app_id);
    return echo;
}

Postback postback_in(const Json& postback) {
    return {text_in(postback, "title"), optional_text(postback, "payload"), referral_in(postback)};
}

std::optional<Referral> referral_from(const Json& referral) {
    Referral result{text_in(referral, "ref"), text_in(referral, "source"), text_in(referral, "type"),
                    id_in(referral, "ad_id")};
    return result == Referral{} ? std::nullopt : std::optional{std::move(result)};
}

}  // namespace frontdesk::messenger
