// SPDX-License-Identifier: MIT
#include "adapters/messenger/decode.hpp"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "adapters/messenger/keys.hpp"
#include "adapters/messenger/kinds.hpp"

namespace frontdesk::messenger {

namespace {

// What the dashboard's Test button sends through changes[]: invented ids, nobody to answer.
constexpr std::array<std::string_view, 12> messaging_fields = {"messages",
                                                               "messaging_postbacks",
                                                               "messaging_referrals",
                                                               "messaging_optins",
                                                               "message_echoes",
                                                               "message_deliveries",
                                                               "message_reads",
                                                               "message_reactions",
                                                               "message_edits",
                                                               "messaging_handovers",
                                                               "messaging_account_linking",
                                                               "messaging_policy_enforcement"};
constexpr std::array<std::string_view, 9> feed_items = {"post",  "status",   "photo", "video", "share",
                                                        "album", "reaction", "like",  "event"};

template <std::size_t size>
bool among(const std::array<std::string_view, size>& list, std::string_view value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

std::string id_of(const Json& event, const char* side) {
    const Json* party = object_in(event, side);
    return party ? id_in(*party, "id") : std::string{};
}

bool served(const Source& source, const std::string& page) {
    const auto& pages = source.options->pages;
    return std::find(pages.begin(), pages.end(), page) != pages.end();
}

// People of website plugins have no PSID before they write.
bool nameless(const Json& event, const EventKind& kind) {
    const Json* sender = object_in(event, "sender");
    const Json* value = object_in(event, kind.member);
    return (sender && member(*sender, "user_ref")) || (value && member(*value, "user_ref"));
}

bool is_receipt(const Happening& what) {
    return std::holds_alternative<Delivered>(what) || std::holds_alternative<Read>(what);
}

// Why this event is not for us to act upon; empty if it is. `self` is the Page's side, `other` the rest.
std::string objection(const Json& element,
                      const Source& source,
                      const EventKind* kind,
                      const std::string& self,
                      const std::string& other) {
    if (source.platform == Platform::instagram)
        return std::string{"instagram."} + (kind ? kind->name : "unknown_event");
    if (source.page.empty()) return "malformed.entry";
    const bool listed = source.options->pages.empty() || served(source, source.page.value);
    if (!listed || (!self.empty() && self != source.page.value)) return "foreign_page";
    if (!kind) return "unknown_event";
    // Two Pages with bots would talk to each other for ever.
    if (other == source.page.value || served(source, other)) return "from_page";
    if (kind->about == About::person && other.empty())
        return nameless(element, *kind) ? "user_ref" : std::string{"malformed."} + kind->name;
    return kind->read ? std::string{} : kind->name;
}

Event comment_or_feed(Event event, const Json& value, const Source& source) {
    const std::string item = text_in(value, "item");
    const std::string verb = text_in(value, "verb");
    const std::string comment = id_in(value, "comment_id");
    const std::string post = id_in(value, "post_id");
    const std::string text = text_in(value, "message");
    event.key = join_key({"feed", comment.empty() ? post : comment, verb, digest_of_json(text),
                          std::to_string(to_millis(event.at))});
    if (item != "comment") {
        event.what = SetAside{"feed." + (among(feed_items, item) ? item : "other")};
        // Two people may like one post in the same second.
        event.key += ":" + digest_of_json(value);
        return event;
    }
    if (comment.empty() || verb.empty()) {
        event.what = SetAside{"malformed.feed"};
        return event;
    }
    const std::string from = id_of(value, "from");
    // Another Page of ours that comments would be answered for ever.
    const bool own = from == source.page.value || served(source, from);
    if (!own) event.person = PersonId{from};
    event.what = Comment{comment, post, verb, text, own};
    return event;
}

}  // namespace

Event set_aside(const Source& source, std::string_view reason, const Json& json) {
    Event event;
    event.page = source.page;
    event.standby = source.lane == Lane::standby;
    event.what = SetAside{std::string{reason}};
    event.raw = dump(json);
    event.key = "x:" + digest_of_json(json);
    return event;
}

Event decode_messaging(const Json& element, const Source& source) {
    if (!element.is_object()) return set_aside(source, "malformed.event", element);
    Event event;
    event.page = source.page;
    event.standby = source.lane == Lane::standby;
    event.raw = dump(element);

    const EventKind* kind = kind_of(element);
    const bool echo = kind && std::string_view{kind->name} == "echo";
    const std::string self = id_of(element, echo ? "sender" : "recipient");
    event.person = PersonId{id_of(element, echo ? "recipient" : "sender")};
    const auto at = moment_in(element, "timestamp");
    event.at = at.value_or(Instant{});

    std::string reason = objection(element, source, kind, self, event.person.value);
    std::optional<Reading> reading;
    if (reason.empty()) {
        reading =
            kind->read({element, *object_in(element, kind->member), event.person, event.at, *source.options});
        if (!reading) reason = std::string{"malformed."} + kind->name;
    }
    if (!reading) {
        event.what = SetAside{std::move(reason)};
        event.key = "x:" + digest_of_json(element);
        return event;
    }
    event.what = std::move(reading->what);
    event.key = std::move(reading->key);
    event.mid = std::move(reading->mid);
    // Receipts are not deduplicated, so they may have a time that differs from delivery to delivery.
    if (!at && is_receipt(event.what)) event.at = source.entry_time.value_or(Instant{});
    return event;
}

Event decode_change(const Json& element, const Source& source) {
    if (!element.is_object()) return set_aside(source, "malformed.change", element);
    const std::string field = text_in(element, "field");
    const Json* value = object_in(element, "value");
    if (source.platform == Platform::instagram) {
        constexpr std::array<std::string_view, 3> known = {"comments", "live_comments", "mentions"};
        return set_aside(source, "instagram." + (among(known, field) ? field : "unknown_change"), element);
    }
    if (among(messaging_fields, field)) return set_aside(source, "dashboard_test", element);
    if (source.page.empty()) return set_aside(source, "malformed.entry", element);
    if (!source.options->pages.empty() && !served(source, source.page.value))
        return set_aside(source, "foreign_page", element);
    if (!value) return set_aside(source, "malformed.change", element);

    Event event = set_aside(source, "unknown_change", element);
    event.at = moment_in(*value, "created_time").value_or(Instant{});
    constexpr std::array<std::string_view, 3> known = {"mention", "inbox_labels",
                                                       "messenger_template_status_update"};
    if (field == "feed") return comment_or_feed(std::move(event), *value, source);
    if (among(known, field)) event.what = SetAside{field};
    return event;
}

}  // namespace frontdesk::messenger
