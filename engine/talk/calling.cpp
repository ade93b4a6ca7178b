// SPDX-License-Identifier: MIT
#include "engine/talk/calling.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include "engine/talk/answering.hpp"
#include "engine/talk/rendering.hpp"
#include "engine/talk/walking.hpp"

namespace frontdesk {
namespace {

using Json = nlohmann::json;

constexpr std::size_t most_kept = 20;
constexpr std::size_t longest_kept = 2000;  // bytes of one message
constexpr std::string_view secrets_prefix = "secrets.";

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20; }

// A value of a customer as it may stand in a request: no control characters, and nothing that marks a secret.
std::string harmless(std::string text) {
    std::erase_if(text, is_control);
    return without_marks(std::move(text));
}

std::optional<Value> for_request(const Scene& scene, std::string_view name) {
    if (name.starts_with(secrets_prefix)) return Value{secret_mark(name.substr(secrets_prefix.size()))};
    const auto value = known(scene, name);
    if (value && type_of(*value) == ValueType::text) return Value{harmless(std::get<std::string>(*value))};
    return value;
}

std::string text_of(const Scene& scene, const Template& text) {
    return text.format([&](std::string_view name) { return for_request(scene, name); });
}

std::string url_of(const Scene& scene, const Template& url) {
    const auto encoded = [&](std::string_view name) -> std::optional<Value> {
        if (name.starts_with(secrets_prefix)) return for_request(scene, name);
        const auto value = known(scene, name);
        if (!value) return std::nullopt;
        return Value{percent_encoded(to_text(*value))};
    };
    return url.format(encoded);
}

Json json_value(const Value& value) {
    if (const bool* yes = std::get_if<bool>(&value)) return *yes;
    if (const double* number = std::get_if<double>(&value)) {
        if (std::abs(*number) < 9e15 && *number == std::floor(*number))
            return static_cast<std::int64_t>(*number);
        return *number;
    }
    return to_text(value);
}

Json json_of(const Scene& scene, const JsonTemplate& json) {
    switch (json.kind) {
    case JsonTemplate::Kind::nothing: return nullptr;
    case JsonTemplate::Kind::number: return json_value(Value{json.number});
    case JsonTemplate::Kind::yes_no: return json.yes;
    case JsonTemplate::Kind::text: {
        if (!json.is_value) return text_of(scene, json.text);
        const auto value = for_request(scene, json.text.placeholders().front().names.front());
        return value ? json_value(*value) : Json(nullptr);
    }
    case JsonTemplate::Kind::object: {
        Json object = Json::object();
        for (std::size_t i = 0; i < json.items.size(); ++i)
            object[json.names[i]] = json_of(scene, json.items[i]);
        return object;
    }
    case JsonTemplate::Kind::list: {
        Json list = Json::array();
        for (const JsonTemplate& item : json.items) list.push_back(json_of(scene, item));
        return list;
    }
    }
    return nullptr;
}

std::optional<Value> read_as(const Json& json, ValueType type) {
    if (json.is_string()) return value_from_text(json.get_ref<const std::string&>(), type);
    if (json.is_boolean() && type == ValueType::yes_no) return Value{json.get<bool>()};
    if (json.is_boolean() && type == ValueType::text) return Value{to_text(Value{json.get<bool>()})};
    if (!json.is_number()) return std::nullopt;
    const double number = json.get<double>();
    if (!std::isfinite(number)) return std::nullopt;
    if (type == ValueType::number) return Value{number};
    if (type == ValueType::text) return Value{to_text(Value{number})};
    return std::nullopt;
}

// Null for no pointer, and for one into something that is no list.
const Json* at_pointer(const Json& json, const std::string& pointer) {
    try {
        const Json::json_pointer at{pointer};
        return json.contains(at) ? &json.at(at) : nullptr;
    } catch (const Json::exception&) {
        return nullptr;
    }
}

std::string_view kind_of(ValueType type) {
    switch (type) {
    case ValueType::text: return "a text";
    case ValueType::number: return "a number";
    case ValueType::yes_no: return "a yes or no";
    case ValueType::date: return "a date";
    case ValueType::time: return "a time";
    case ValueType::date_time: return "a date with a time";
    case ValueType::duration: return "a length of time";
    }
    return "a text";
}

// Saves what the call wants of the answer, or nothing of it, and says what is missing or of another type.
std::optional<std::string> save(Scene& scene, const Call& call, std::string_view body) {
    if (call.save.empty()) return std::nullopt;
    const Json json = Json::parse(body, nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded()) return "the answer is no JSON";
    std::vector<std::pair<std::string, Value>> saved;
    for (const auto& [name, pointer] : call.save) {
        const auto info = scene.bot.values.find(name);
        const ValueType type = info == scene.bot.values.end() ? ValueType::text : info->second.type;
        const Json* found = at_pointer(json, pointer);
        if (found == nullptr) return pointer + " is not there";
        auto value = read_as(*found, type);
        if (!value) return pointer + " is not " + std::string{kind_of(type)};
        saved.emplace_back(name, std::move(*value));
    }
    for (auto& [name, value] : saved) scene.set_value(name, std::move(value));
    return std::nullopt;
}

// The trigger that called, if this version of the bot still has it.
const Trigger* calling_trigger(const Scene& scene, const PendingCall& pending) {
    const bool own = pending.by == PendingCall::By::on;
    const std::vector<Trigger>& triggers = own ? scene.state().on : scene.bot.triggers;
    return pending.index < triggers.size() ? &triggers[pending.index] : nullptr;
}

}  // namespace

void start_call(Scene& scene, const Call& call, PendingCall::By by, std::uint32_t index) {
    Conversation& next = scene.next;
    CallOut out;
    out.id = std::to_string(++next.calls);
    out.method = call.method;
    out.url = url_of(scene, call.url);
    for (const auto& [name, value] : call.headers) out.headers.emplace_back(name, text_of(scene, value));
    // Bytes that are not UTF-8 must not keep the call from being made.
    if (call.json) out.body = json_of(scene, *call.json).dump(-1, ' ', false, Json::error_handler_t::replace);
    out.timeout = call.timeout;
    out.once = call.once;
    next.call = PendingCall{out.id, by, index, {}};
    scene.trace.push_back(call.place);
    scene.because("call", out.id, call.place);
    scene.effects.emplace_back(std::move(out));
}

void keep_for_later(Scene& scene, std::string_view text) {
    std::vector<std::string>& kept = scene.next.call->kept;
    if (kept.size() == most_kept || text.empty()) return;
    std::size_t end = std::min(text.size(), longest_kept);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    kept.emplace_back(text.substr(0, end));
}

std::vector<std::string> take_call_answer(Scene& scene, const CallAnswered& answer) {
    if (!scene.next.call || scene.next.call->id != answer.id) {
        scene.because("answer to a call that nobody waits for", answer.id, {});
        return {};
    }
    PendingCall pending = std::move(*scene.next.call);
    scene.next.call.reset();
    const bool of_state = pending.by == PendingCall::By::state;
    const Trigger* trigger = of_state ? nullptr : calling_trigger(scene, pending);
    const std::optional<Call>* call = of_state             ? &scene.state().call
                                      : trigger != nullptr ? &trigger->call
                                                           : nullptr;
    if (call == nullptr || !call->has_value()) {
        scene.because("call is gone", answer.id, {});
        enter(scene, scene.bot.start);
        return std::move(pending.kept);
    }
    bool good = answer.status >= 200 && answer.status < 300;
    std::string outcome = std::to_string(answer.status);
    if (good)
        if (const auto misfit = save(scene, **call, answer.body)) {
            good = false;
            outcome += ": " + *misfit;
        }
    scene.because(good ? "call answered" : "call failed", std::move(outcome), (*call)->place);
    if (!good)
        enter(scene, (*call)->failed);
    else if (trigger != nullptr)
        finish_trigger(scene, *trigger);
    else
        arrive(scene, scene.state_index());
    return std::move(pending.kept);
}

}  // namespace frontdesk
