// SPDX-License-Identifier: MIT
// A conversation from what conversation.cpp wrote, or whoever edited it since.
#include <algorithm>
#include <limits>
#include <utility>

#include <nlohmann/json.hpp>

#include "engine/talk/conversation.hpp"
#include "engine/talk/conversation_names.hpp"
#include "engine/talk/value_json.hpp"

namespace frontdesk {
namespace {

using Json = nlohmann::json;

// The year 9999. Anything beyond is no moment of ours, and would overflow when durations are added.
constexpr std::int64_t last_millis = 253'402'300'799'999;

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
        if (name == "kind") return read_word(value, timer_kind_names, timer.kind);
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
        if (name == "by") return read_word(value, caller_names, call.by);
        if (name == "index") return read(value, call.index);
        if (name == "kept") return read(value, call.kept);
        return true;
    });
}

template <class T>
bool read_optional(const Json& json, std::optional<T>& to) {
    return read(json, to.emplace());
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
