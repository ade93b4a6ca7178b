// SPDX-License-Identifier: MIT
// A conversation as JSON and back.
#include "engine/talk/conversation.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include <nlohmann/json.hpp>

#include "engine/talk/value_json.hpp"

namespace frontdesk {
namespace {

using Json = nlohmann::json;

// The year 9999. Anything beyond is no moment of ours, and would overflow when durations are added.
constexpr std::int64_t last_millis = 253'402'300'799'999;

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

// Each read returns false when the member is there but wrong.
bool read(const Json& json, std::string& to) {
    if (!json.is_string()) return false;
    to = json.get<std::string>();
    return true;
}

bool read(const Json& json, bool& to) {
    if (!json.is_boolean()) return false;
    to = json.get<bool>();
    return true;
}

bool read(const Json& json, std::int64_t& to, std::int64_t least, std::int64_t most) {
    if (!json.is_number_integer()) return false;
    if (json.is_number_unsigned() &&
        json.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return false;
    to = json.get<std::int64_t>();
    return least <= to && to <= most;
}

bool read(const Json& json, int& to) {
    std::int64_t number = 0;
    if (!read(json, number, 0, std::numeric_limits<int>::max())) return false;
    to = static_cast<int>(number);
    return true;
}

bool read(const Json& json, std::optional<Instant>& to) {
    std::int64_t millis = 0;
    if (!read(json, millis, -last_millis, last_millis)) return false;
    to = from_millis(millis);
    return true;
}

bool read(const Json& json, Value& to) {
    auto value = value_of(json);
    if (value) to = std::move(*value);
    return value.has_value();
}

bool read(const Json& json, std::uint32_t& to) {
    std::int64_t number = 0;
    if (!read(json, number, 0, std::numeric_limits<std::uint32_t>::max())) return false;
    to = static_cast<std::uint32_t>(number);
    return true;
}

// Found by the templates below.
bool read(const Json& json, ParkedForm& to);
bool read(const Json& json, Timer& to);
bool read(const Json& json, std::map<std::string, std::int64_t>& to);

template <class T>
bool read(const Json& json, std::map<std::string, T>& to) {
    if (!json.is_object()) return false;
    for (const auto& [name, value] : json.items())
        if (!read(value, to[name])) return false;
    return true;
}

template <class T>
bool read(const Json& json, std::vector<T>& to) {
    if (!json.is_array()) return false;
    for (const Json& element : json)
        if (!read(element, to.emplace_back())) return false;
    return true;
}

// Reads an object by a function that takes each of its members.
template <class T, class Member>
bool read_object(const Json& json, T& to, Member member) {
    if (!json.is_object()) return false;
    for (const auto& [name, value] : json.items())
        if (!member(name, value, to)) return false;
    return true;
}

// The position of a word in a list of names.
template <class Enum, std::size_t n>
bool read_word(const Json& json, const std::array<const char*, n>& names, Enum& to) {
    std::string word;
    if (!read(json, word)) return false;
    const auto found = std::ranges::find(names, word);
    if (found == names.end()) return false;
    to = static_cast<Enum>(found - names.begin());
    return true;
}

constexpr std::array<const char*, 3> timer_kinds = {"after", "overdue", "forget"};
constexpr std::array<const char*, 3> callers = {"state", "trigger", "on"};

bool read(const Json& json, FormProgress& to) {
    return read_object(json, to, [](const std::string& name, const Json& value, FormProgress& form) {
        if (name == "question") return read(value, form.question);
        if (name == "tries") return read(value, form.tries);
        if (name == "answered") return read(value, form.answered);
        if (name == "correcting") return read(value, form.correcting);
        if (name == "back_to") return read(value, form.back_to);
        if (name == "choosing") return read(value, form.choosing);
        if (name == "meant") return read(value, form.meant);
        return true;
    });
}

bool read_moment(const Json& json, Instant& to) {
    std::optional<Instant> at;
    if (!read(json, at)) return false;
    to = *at;
    return true;
}

bool read(const Json& json, ParkedForm& to) {
    return read_object(json, to, [](const std::string& name, const Json& value, ParkedForm& parked) {
        if (name == "answered") return read(value, parked.answered);
        if (name == "until") return read_moment(value, parked.until);
        return true;
    });
}

bool read(const Json& json, Timer& to) {
    return read_object(json, to, [](const std::string& name, const Json& value, Timer& timer) {
        if (name == "kind") return read_word(value, timer_kinds, timer.kind);
        if (name == "due") return read_moment(value, timer.due);
        if (name == "index") return read(value, timer.index);
        if (name == "name") return read(value, timer.name);
        return true;
    });
}

bool read(const Json& json, KnownTicket& to) {
    return read_object(json, to, [](const std::string& name, const Json& value, KnownTicket& ticket) {
        if (name == "queue") return read(value, ticket.queue);
        if (name == "keep_bot") return read(value, ticket.keep_bot);
        return true;
    });
}

bool read(const Json& json, PendingCall& to) {
    return read_object(json, to, [](const std::string& name, const Json& value, PendingCall& call) {
        if (name == "id") return read(value, call.id);
        if (name == "by") return read_word(value, callers, call.by);
        if (name == "index") return read(value, call.index);
        if (name == "kept") return read(value, call.kept);
        return true;
    });
}

template <class T>
bool read_optional(const Json& json, std::optional<T>& to) {
    return read(json, to.emplace());
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
    Json json{{"kind", timer_kinds[static_cast<std::size_t>(timer.kind)]}, {"due", to_millis(timer.due)}};
    if (timer.index != 0) json["index"] = timer.index;
    put(json, "name", timer.name);
    return json;
}

Json json_of(const PendingCall& call) {
    Json json{{"id", call.id}, {"by", callers[static_cast<std::size_t>(call.by)]}};
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

bool read_waiting(const std::string& name, const Json& value, Conversation& to) {
    if (name == "ticket") return read_optional(value, to.ticket);
    if (name == "form") return read_optional(value, to.form);
    if (name == "parked") return read(value, to.parked);
    if (name == "back") return read(value, to.back);
    if (name == "visiting") return read(value, to.visiting);
    if (name == "faq") return read(value, to.faq);
    if (name == "timers") return read(value, to.timers);
    if (name == "call") return read_optional(value, to.call);
    if (name == "calls") return read(value, to.calls, 0, std::numeric_limits<std::int64_t>::max());
    if (name == "opens") return read(value, to.opens);
    if (name == "varied") return read(value, to.varied);
    if (name == "unsubscribed") return read(value, to.unsubscribed);
    return true;
}

bool read(const Json& json, std::map<std::string, std::int64_t>& to) {
    if (!json.is_object()) return false;
    for (const auto& [name, value] : json.items())
        if (!read(value, to[name], 0, std::numeric_limits<std::int64_t>::max())) return false;
    return true;
}

bool read(const Json& json, std::set<std::string>& to) {
    if (!json.is_array()) return false;
    for (const Json& element : json) {
        std::string tag;
        if (!read(element, tag)) return false;
        to.insert(std::move(tag));
    }
    return true;
}

// Reads the member of this name into the conversation; true also for a name that is not known.
bool read_member(const std::string& name, const Json& value, Conversation& to) {
    if (name == "state") return read(value, to.state);
    if (name == "language") return read(value, to.language);
    if (name == "language_guessed") return read(value, to.language_guessed);
    if (name == "values") return read(value, to.values);
    if (name == "tags") return read(value, to.tags);
    if (name == "visits") return read(value, to.visits);
    if (name == "misses") return read(value, to.misses);
    if (name == "with_person") return read(value, to.with_person);
    if (name == "quiet_until") return read(value, to.quiet_until);
    if (name == "introduced_at") return read(value, to.introduced_at);
    if (name == "introduce_again") return read(value, to.introduce_again);
    if (name == "last_bot_at") return read(value, to.last_bot_at);
    if (name == "away_said_at") return read(value, to.away_said_at);
    if (name == "last_user_at") return read(value, to.last_user_at);
    return read_waiting(name, value, to);
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

Result<Conversation> conversation_from_json(std::string_view text) {
    const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object())
        return Problem{Cause::bad_input,
                       "a stored conversation is not a JSON object; restore it from a backup"};
    Conversation conversation;
    for (const auto& [name, value] : json.items())
        if (!read_member(name, value, conversation))
            return Problem{Cause::bad_input,
                           "a stored conversation has a wrong \"" + name + "\"; restore it from a backup"};
    return conversation;
}

}  // namespace frontdesk
