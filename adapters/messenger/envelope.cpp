// SPDX-License-Identifier: MIT
#include "adapters/messenger/envelope.hpp"

#include <nlohmann/json.hpp>

#include "adapters/messenger/decode.hpp"
#include "adapters/messenger/mend.hpp"

namespace frontdesk::messenger {

namespace {

constexpr std::size_t deepest_nesting = 64;  // the platform's own bodies nest 12 deep

Json parse(std::string_view body) {
    Json json = Json::parse(body, nullptr, false);
    return json.is_discarded() ? Json::parse(mend(body), nullptr, false) : json;
}

void read_lane(const Json& entry, const char* name, const Source& source, std::vector<Event>& events) {
    const Json* elements = member(entry, name);
    if (!elements) return;
    if (!elements->is_array()) {
        events.push_back(set_aside(source, "malformed.entry", entry));
        return;
    }
    const bool changes = source.lane == Lane::changes;
    for (const Json& element : *elements)
        events.push_back(changes ? decode_change(element, source) : decode_messaging(element, source));
}

void read_entry(const Json& entry,
                Platform platform,
                const MessengerOptions& options,
                std::vector<Event>& events) {
    Source source{platform, Lane::messaging, PageId{id_in(entry, "id")}, moment_in(entry, "time"), &options};
    if (!entry.is_object()) {
        events.push_back(set_aside(source, "malformed.entry", entry));
        return;
    }
    read_lane(entry, "messaging", source, events);
    source.lane = Lane::standby;
    read_lane(entry, "standby", source, events);
    source.lane = Lane::changes;
    read_lane(entry, "changes", source, events);
}

}  // namespace

Result<std::vector<Event>> read_body(std::string_view body, const MessengerOptions& options) {
    if (nesting_of(body) > deepest_nesting)
        return Problem{Cause::bad_input, "the body nests deeper than 64 levels; a webhook never does"};
    const Json json = parse(body);
    if (json.is_discarded())
        return Problem{Cause::bad_input, "the body is not JSON; a webhook is a JSON object"};
    if (!json.is_object())
        return Problem{Cause::bad_input, "the body is JSON but not an object; a webhook is a JSON object"};

    std::vector<Event> events;
    const std::string object = text_in(json, "object");
    const Platform platform = object == "instagram" ? Platform::instagram : Platform::messenger;
    const Source whole{platform, Lane::messaging, {}, {}, &options};
    if (object != "page" && object != "instagram") {
        events.push_back(set_aside(whole, "unknown_object", json));
        return events;
    }
    const Json* entries = member(json, "entry");
    if (!entries) return events;
    if (!entries->is_array()) {
        events.push_back(set_aside(whole, "malformed.entry", json));
        return events;
    }
    for (const Json& entry : *entries) read_entry(entry, platform, options, events);
    return events;
}

}  // namespace frontdesk::messenger
