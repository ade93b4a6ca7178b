// SPDX-License-Identifier: MIT
// A conversation as JSON; conversation_from_json.cpp reads it back.
#include "engine/talk/conversation.hpp"

#include <nlohmann/json.hpp>

#include "engine/talk/conversation_names.hpp"
#include "engine/talk/value_json.hpp"

namespace frontdesk {
namespace {

using Json = nlohmann::json;

void put(Json& json, const char* name, const std::optional<Instant>& at) {
    if (at) json[name] = to_millis(*at);
}
void put(Json& json, const char* name, bool set) {
    if (set) json[name] = true;
}
void put(Json& json, const char* name, const std::string& text) {
    if (!text.empty()) json[name] = text;
}
void put(Json& json, const char* name, const std::vector<std::string>& texts) {
    if (!texts.empty()) json[name] = texts;
}

Json json_of(const FormProgress& form) {
    Json json = Json::object();
    put(json, "question", form.question);
    if (form.tries != 0) json["tries"] = form.tries;
    put(json, "answered", form.answered);
    put(json, "correcting", form.correcting);
    put(json, "back_to", form.back_to);
    put(json, "choosing", form.choosing);
    for (const Value& value : form.meant) json["meant"].push_back(json_of(value));
    return json;
}

Json json_of(const Timer& timer) {
    Json json{{"kind", timer_kind_names[static_cast<std::size_t>(timer.kind)]},
              {"due", to_millis(timer.due)}};
    if (timer.index != 0) json["index"] = timer.index;
    put(json, "name", timer.name);
    return json;
}

Json json_of(const PendingCall& call) {
    Json json{{"id", call.id}, {"by", caller_names[static_cast<std::size_t>(call.by)]}};
    if (call.index != 0) json["index"] = call.index;
    put(json, "kept", call.kept);
    return json;
}

// What one waits for, and what happens by itself.
void put_waiting(Json& json, const Conversation& conversation) {
    if (conversation.ticket) {
        json["ticket"]["queue"] = conversation.ticket->queue;
        put(json["ticket"], "keep_bot", conversation.ticket->keep_bot);
    }
    if (conversation.form) json["form"] = json_of(*conversation.form);
    for (const auto& [state, parked] : conversation.parked)
        json["parked"][state] = {{"answered", parked.answered}, {"until", to_millis(parked.until)}};
    put(json, "back", conversation.back);
    put(json, "visiting", conversation.visiting);
    put(json, "faq", conversation.faq);
    for (const Timer& timer : conversation.timers) json["timers"].push_back(json_of(timer));
    if (conversation.call) json["call"] = json_of(*conversation.call);
    if (conversation.calls != 0) json["calls"] = conversation.calls;
    put(json, "opens", conversation.opens);
    if (!conversation.varied.empty()) json["varied"] = conversation.varied;
    put(json, "unsubscribed", conversation.unsubscribed);
}

}  // namespace

std::optional<Instant> wake_at(const Conversation& conversation) {
    std::optional<Instant> first;
    for (const Timer& timer : conversation.timers)
        if (!first || timer.due < *first) first = timer.due;
    return first;
}

std::string to_json(const Conversation& conversation) {
    Json json = Json::object();
    if (!conversation.state.empty()) json["state"] = conversation.state;
    if (!conversation.language.empty()) json["language"] = conversation.language;
    put(json, "language_guessed", conversation.language_guessed);
    for (const auto& [name, value] : conversation.values) json["values"][name] = json_of(value);
    if (!conversation.tags.empty()) json["tags"] = conversation.tags;
    if (!conversation.visits.empty()) json["visits"] = conversation.visits;
    if (conversation.misses != 0) json["misses"] = conversation.misses;
    put(json, "with_person", conversation.with_person);
    put(json, "quiet_until", conversation.quiet_until);
    put(json, "introduced_at", conversation.introduced_at);
    put(json, "introduce_again", conversation.introduce_again);
    put(json, "last_bot_at", conversation.last_bot_at);
    put(json, "away_said_at", conversation.away_said_at);
    put(json, "last_user_at", conversation.last_user_at);
    put_waiting(json, conversation);
    // A value that is not UTF-8 must not keep the rest from being saved.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace frontdesk
