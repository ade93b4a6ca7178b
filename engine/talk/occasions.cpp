// SPDX-License-Identifier: MIT
#include "engine/talk/occasions.hpp"

#include <algorithm>
#include <string>

#include "engine/talk/answering.hpp"
#include "engine/talk/stickers.hpp"

namespace frontdesk {
namespace {

using Kind = Occasion::Kind;

bool is_any(const std::string& is) { return is.empty() || is == "*" || is == "any"; }

bool is_sticker(const Attachment& attachment, const std::string& is) {
    if (attachment.sticker.empty()) return false;
    if (is == "thumbs_up")
        return std::ranges::find(thumbs_up_stickers, attachment.sticker) != thumbs_up_stickers.end();
    return is_any(is) || attachment.sticker == is;
}

bool is_attachment(const Attachment& attachment, const std::string& is) {
    if (!attachment.sticker.empty()) return false;
    return is_any(is) || attachment.type == is || (is == "photo" && attachment.type == "image");
}

bool begins(const Occasion& when, const Occurred& occurred, Instant now) {
    const auto any_attachment = [&](const auto& fits) {
        return std::ranges::any_of(occurred.attachments,
                                   [&](const Attachment& one) { return fits(one, when.is); });
    };
    switch (when.kind) {
    case Kind::phrases:
    case Kind::regex: return false;
    case Kind::referral:
        return occurred.referral != nullptr && !occurred.referral->ref.empty() &&
               (is_any(when.is) || occurred.referral->ref == when.is);
    case Kind::ad:
        return occurred.referral != nullptr && !occurred.referral->ad_id.empty() &&
               (is_any(when.is) || occurred.referral->ad_id == when.is);
    case Kind::sticker: return any_attachment(is_sticker);
    case Kind::attachment: return any_attachment(is_attachment);
    case Kind::reaction:
        return occurred.reaction != nullptr && !occurred.reaction->removed &&
               (is_any(when.is) || occurred.reaction->reaction == when.is ||
                occurred.reaction->emoji == when.is);
    case Kind::optin: return occurred.optin != nullptr && (is_any(when.is) || occurred.optin->ref == when.is);
    case Kind::first_message: return occurred.says_something && !occurred.before;
    case Kind::away_for:
        return occurred.says_something && occurred.before && now - *occurred.before >= when.away_for;
    case Kind::get_started: return occurred.get_started;
    }
    return false;
}

const Trigger* find(const Scene& scene, const std::vector<Trigger>& triggers, const Occurred& occurred) {
    for (const Trigger& trigger : triggers) {
        if (trigger.when.kind == Kind::away_for && occurred.says_something)
            scene.note_read(Fact::Kind::silence, {});
        if (begins(trigger.when, occurred, scene.now) && may_fire(scene, trigger)) return &trigger;
    }
    return nullptr;
}

std::string_view name_of(Kind kind) {
    switch (kind) {
    case Kind::phrases: return "phrase";
    case Kind::referral: return "referral";
    case Kind::ad: return "ad";
    case Kind::sticker: return "sticker";
    case Kind::attachment: return "attachment";
    case Kind::reaction: return "reaction";
    case Kind::optin: return "opt-in";
    case Kind::regex: return "regex";
    case Kind::first_message: return "first message";
    case Kind::away_for: return "back after a while";
    case Kind::get_started: return "get started";
    }
    return "trigger";
}

}  // namespace

bool fire_occasion(Scene& scene, const Occurred& occurred) {
    const Trigger* trigger = find(scene, scene.state().on, occurred);
    if (trigger == nullptr) trigger = find(scene, scene.bot.triggers, occurred);
    if (trigger == nullptr) return false;
    scene.next.misses = 0;
    scene.because("trigger", std::string{name_of(trigger->when.kind)}, trigger->place);
    return fire(scene, *trigger);
}

}  // namespace frontdesk
