// SPDX-License-Identifier: MIT
// Payloads are JSON: {"fd":1, …}. "go" names a state, "at" a choice, "more" a menu.
#include "engine/talk/payload.hpp"

#include <limits>

#include <nlohmann/json.hpp>

#include "engine/talk/limits.hpp"

namespace frontdesk {
namespace {

using Json = nlohmann::json;

Json json_of(const TapGo& tap) {
    Json json{{"fd", 1}, {"go", tap.state}};
    for (const auto& [name, value] : tap.actions.set) json["set"][name] = value;
    if (!tap.actions.clear.empty()) json["clear"] = tap.actions.clear;
    if (!tap.actions.tag.empty()) json["tag"] = tap.actions.tag;
    if (!tap.actions.untag.empty()) json["untag"] = tap.actions.untag;
    return json;
}

Json json_of(const TapChoice& tap) {
    return {{"fd", 1},
            {"at", static_cast<int>(tap.place.owner)},
            {"of", tap.place.name},
            {"path", tap.place.path}};
}

Json json_of(const TapMore& tap) { return {{"fd", 1}, {"more", tap.state}, {"from", tap.from}}; }

const Json* member(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found == json.end() ? nullptr : &*found;
}

std::optional<std::string> text_member(const Json& json, const char* name) {
    const Json* found = member(json, name);
    if (found == nullptr || !found->is_string()) return std::nullopt;
    return found->get<std::string>();
}

std::optional<std::uint32_t> number(const Json& json) {
    if (!json.is_number_unsigned()) return std::nullopt;
    const auto value = json.get<std::uint64_t>();
    if (value > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    return static_cast<std::uint32_t>(value);
}

// Adds the texts of a list, if there is one; false when it is no list of texts.
bool read_texts(const Json& json, const char* name, std::vector<std::string>& to) {
    const Json* list = member(json, name);
    if (list == nullptr) return true;
    if (!list->is_array()) return false;
    for (const Json& element : *list) {
        if (!element.is_string()) return false;
        to.push_back(element.get<std::string>());
    }
    return true;
}

std::optional<Tap> go_of(const Json& json) {
    TapGo tap;
    const auto state = text_member(json, "go");
    if (!state) return std::nullopt;
    tap.state = *state;
    if (const Json* set = member(json, "set")) {
        if (!set->is_object()) return std::nullopt;
        for (const auto& [name, value] : set->items()) {
            if (!value.is_string()) return std::nullopt;
            tap.actions.set.emplace_back(name, value.get<std::string>());
        }
    }
    if (!read_texts(json, "clear", tap.actions.clear) || !read_texts(json, "tag", tap.actions.tag) ||
        !read_texts(json, "untag", tap.actions.untag))
        return std::nullopt;
    return tap;
}

std::optional<Tap> choice_of(const Json& json) {
    const auto owner = number(json["at"]);
    const auto name = text_member(json, "of");
    const Json* path = member(json, "path");
    if (!owner || *owner > static_cast<std::uint32_t>(ChoicePlace::Owner::away)) return std::nullopt;
    if (!name || path == nullptr || !path->is_array()) return std::nullopt;
    TapChoice tap{{static_cast<ChoicePlace::Owner>(*owner), *name, {}}};
    for (const Json& step : *path) {
        const auto position = number(step);
        if (!position) return std::nullopt;
        tap.place.path.push_back(*position);
    }
    return tap;
}

std::optional<Tap> more_of(const Json& json) {
    const auto state = text_member(json, "more");
    const Json* from = member(json, "from");
    const auto position = from == nullptr ? std::nullopt : number(*from);
    if (!state || !position) return std::nullopt;
    return TapMore{*state, *position};
}

// What the owner of a place says; null for a menu and for what is gone.
const std::vector<Say>* says_of(const Bot& bot, const ChoicePlace& place);

}  // namespace

std::string payload_of(const Tap& tap) {
    const Json json = std::visit([](const auto& kind) { return json_of(kind); }, tap);
    std::string payload = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    return payload.size() <= max_payload_bytes ? payload : std::string{};
}

std::optional<Tap> tap_of(std::string_view payload) {
    if (payload.size() > max_payload_bytes || payload.empty() || payload.front() != '{') return std::nullopt;
    const Json json = Json::parse(payload, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object()) return std::nullopt;
    const Json* version = member(json, "fd");
    if (version == nullptr || *version != 1) return std::nullopt;
    if (json.contains("go")) return go_of(json);
    if (json.contains("at")) return choice_of(json);
    if (json.contains("more")) return more_of(json);
    return std::nullopt;
}

const std::vector<Choice>* find_choices(const Bot& bot, const ChoicePlace& place) {
    const std::vector<std::uint32_t>& path = place.path;
    const std::vector<Choice>* choices = nullptr;
    const std::vector<Say>* says = nullptr;
    std::size_t at = 0;
    if (place.owner == ChoicePlace::Owner::menu) {
        const auto state = bot.find_state(place.name);
        const Menu* menu = state ? std::get_if<Menu>(&bot.states[*state].then) : nullptr;
        if (menu == nullptr || path.empty()) return nullptr;
        choices = &menu->options;
    } else {
        says = says_of(bot, place);
    }
    // From list to list: a message of what is said, then one of its buttons, whose reply says more.
    while (true) {
        if (choices == nullptr) {
            if (says == nullptr || at + 1 >= path.size() || path[at] >= says->size()) return nullptr;
            choices = &(*says)[path[at++]].buttons;
        }
        if (at + 1 == path.size()) return choices;
        if (path[at] >= choices->size()) return nullptr;
        const Reply* reply = std::get_if<Reply>(&(*choices)[path[at++]].does);
        says = reply == nullptr ? nullptr : &reply->say;
        choices = nullptr;
    }
}

const Choice* find_choice(const Bot& bot, const ChoicePlace& place) {
    const std::vector<Choice>* choices = find_choices(bot, place);
    if (choices == nullptr || place.path.back() >= choices->size()) return nullptr;
    return &(*choices)[place.path.back()];
}

namespace {

// The element whose position is written in `name`.
template <class T>
const T* at_position(const std::vector<T>& list, const std::string& name) {
    std::size_t position = 0;
    if (name.empty() || name.size() > 9) return nullptr;
    for (const char c : name) {
        if (c < '0' || c > '9') return nullptr;
        position = position * 10 + static_cast<std::size_t>(c - '0');
    }
    return position < list.size() ? &list[position] : nullptr;
}

const std::vector<Say>* says_of_state(const Bot& bot, const ChoicePlace& place) {
    const auto index = bot.find_state(place.name);
    if (!index) return nullptr;
    const State& state = bot.states[*index];
    if (place.owner == ChoicePlace::Owner::say) return &state.say;
    const Escalation* escalation = std::get_if<Escalation>(&state.then);
    if (escalation == nullptr) return nullptr;
    return place.owner == ChoicePlace::Owner::call ? &escalation->say : &escalation->say_closed;
}

const std::vector<Say>* says_of(const Bot& bot, const ChoicePlace& place) {
    using Owner = ChoicePlace::Owner;
    switch (place.owner) {
    case Owner::menu: return nullptr;
    case Owner::say:
    case Owner::call:
    case Owner::call_closed: return says_of_state(bot, place);
    case Owner::trigger: {
        const Trigger* trigger = at_position(bot.triggers, place.name);
        return trigger == nullptr ? nullptr : &trigger->say;
    }
    case Owner::faq:
        for (const Faq& faq : bot.faqs)
            if (faq.id == place.name) return &faq.answer;
        return nullptr;
    case Owner::fallback: {
        const FallbackStep* step = at_position(bot.fallback, place.name);
        return step == nullptr ? nullptr : &step->say;
    }
    case Owner::closed:
        for (const Queue& queue : bot.queues)
            if (queue.name == place.name) return &queue.closed_say;
        return nullptr;
    case Owner::introduction: return &bot.introduction;
    case Owner::away: return bot.away ? &bot.away->say : nullptr;
    }
    return nullptr;
}

}  // namespace
}  // namespace frontdesk
