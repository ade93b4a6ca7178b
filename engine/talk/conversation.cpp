// SPDX-License-Identifier: MIT
// A conversation as JSON and back.
#include "engine/talk/conversation.hpp"

#include <limits>
#include <utility>

#include <nlohmann/json.hpp>

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

bool read(const Json& json, std::map<std::string, Value>& to) {
    if (!json.is_object()) return false;
    for (const auto& [name, value] : json.items())
        if (!read(value, to[name])) return false;
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
    return true;
}

}  // namespace

std::string to_json(const Conversation& conversation) {
    Json json = Json::object();
    if (!conversation.state.empty()) json["state"] = conversation.state;
    if (!conversation.language.empty()) json["language"] = conversation.language;
    put(json, "language_guessed", conversation.language_guessed);
    if (!conversation.values.empty()) json["values"] = conversation.values;
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
