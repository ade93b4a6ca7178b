// SPDX-License-Identifier: MIT
#include "engine/talk/rendering.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "engine/talk/hours.hpp"
#include "engine/talk/promise.hpp"
#include "engine/text/dates.hpp"

namespace frontdesk {
namespace {

using Known = std::optional<Value>;

Known unless_empty(const std::string& text) {
    if (text.empty()) return std::nullopt;
    return Value{text};
}

LocalTime local_now(const Scene& scene) { return scene.bot.zone.to_local(scene.now); }

Known moment(const Scene& scene, std::optional<Instant> at) {
    if (!at) return std::nullopt;
    return Value{say_moment(*at, scene.now, scene.bot.zone, scene.language_code())};
}

// By when a person answers. A queue that promises nothing is said to answer when it opens; while it is open
// there is nothing to promise, and the text for the unknown is shown.
Known promise(const Scene& scene) {
    const Bot& bot = scene.bot;
    if (scene.queue >= bot.queues.size()) return std::nullopt;
    const Queue& queue = bot.queues[scene.queue];
    if (queue.answer_within) return moment(scene, due_of(bot, queue, scene.now));
    const Hours& hours = hours_of(bot, queue);
    if (is_open(hours, bot.zone, scene.now)) return std::nullopt;
    return moment(scene, next_open(hours, bot.zone, scene.now));
}

double visits(const Scene& scene) {
    scene.note_read(Fact::Kind::visits, scene.next.state);
    const auto found = scene.next.visits.find(scene.next.state);
    return found == scene.next.visits.end() ? 0 : static_cast<double>(found->second);
}

Known time_of_day(const Scene& scene) {
    const LocalTime now = local_now(scene);
    const auto minutes =
        std::chrono::floor<std::chrono::minutes>(now - std::chrono::floor<std::chrono::days>(now));
    return Value{TimeOfDay{static_cast<int>(minutes.count())}};
}

Known reply_time(const Scene& scene) {
    if (!scene.customer.reply_time) return std::nullopt;
    return Value{say_duration_roughly(*scene.customer.reply_time, scene.language_code())};
}

struct BuiltIn {
    std::string_view name;
    Known (*value)(const Scene&);
};
constexpr std::array<BuiltIn, 9> built_ins{{
    {"bot_name", [](const Scene& scene) { return Known{scene.bot.name}; }},
    {"now", time_of_day},
    {"today",
     [](const Scene& scene) { return Known{Date{std::chrono::floor<std::chrono::days>(local_now(scene))}}; }},
    {"open",
     [](const Scene& scene) {
         if (scene.observed != nullptr) scene.observed->asked_open = true;
         return Known{is_open(scene.bot.hours, scene.bot.zone, scene.now)};
     }},
    {"next_open",
     [](const Scene& scene) { return moment(scene, next_open(scene.bot.hours, scene.bot.zone, scene.now)); }},
    {"promise", promise},
    {"language", [](const Scene& scene) { return Known{scene.language_code()}; }},
    {"visits", [](const Scene& scene) { return Known{visits(scene)}; }},
    {"reply_time", reply_time},
}};

const Template* in_language(const Text& text, LanguageIndex language) {
    if (text.in.empty()) return nullptr;
    return language < text.in.size() ? &text.in[language] : &text.in.front();
}

// Does the placeholder show nothing where these names are unknown?
bool is_gap(const PlaceholderUse& use, const std::set<std::string, std::less<>>& unknown) {
    return !use.otherwise &&
           std::ranges::all_of(use.names, [&](const std::string& name) { return unknown.contains(name); });
}

// `noted`: what of a value the turn depends on.
Known known(const Scene& scene, std::string_view name, std::optional<Fact::Kind> noted) {
    const auto limit = scene.limits.find(name);
    if (limit != scene.limits.end()) return limit->second;
    for (const BuiltIn& built_in : built_ins)
        if (built_in.name == name) return built_in.value(scene);
    if (noted) scene.note_read(*noted, name);
    const auto value = scene.next.values.find(std::string{name});
    if (value != scene.next.values.end()) return value->second;
    if (name == "first_name") return unless_empty(scene.customer.first_name);
    if (name == "last_name") return unless_empty(scene.customer.last_name);
    return std::nullopt;
}

// Does what the text says under other names depend on what this one is?
bool is_switch(const Template& text, std::string_view name) {
    using Kind = PlaceholderUse::Kind;
    return std::ranges::any_of(text.placeholders(), [&](const PlaceholderUse& use) {
        const bool switches =
            use.kind == Kind::plural || use.kind == Kind::ordinal || use.kind == Kind::select;
        return switches && std::ranges::find(use.names, name) != use.names.end();
    });
}

// For whoever asked what this turn shows. Customers of every language come this way, so all are looked at;
// only those placeholders that would be filled in: not those in branches that are not taken.
void note_shown(const Scene& scene, const Text& text) {
    if (scene.observed == nullptr) return;
    for (std::size_t i = 0; i < text.in.size(); ++i) {
        if (text.in[i].is_plain()) continue;
        scene.observed->texts.push_back(text.place);
        std::set<std::string, std::less<>> unknown;
        static_cast<void>(text.in[i].format([&](std::string_view name) {
            Known value =
                known(scene, name, is_switch(text.in[i], name) ? Fact::Kind::value : Fact::Kind::known);
            if (!value) unknown.emplace(name);
            return value;
        }));
        for (const PlaceholderUse& use : text.in[i].placeholders())
            if (is_gap(use, unknown))
                scene.observed->gaps.push_back({text.place, static_cast<LanguageIndex>(i), use.names.back()});
    }
}

std::string
fill_in(const Scene& scene, const Text& text, LanguageIndex language, std::optional<Fact::Kind> noted) {
    const Template* in = in_language(text, language);
    if (in == nullptr) return {};
    return in->format([&](std::string_view name) { return known(scene, name, noted); });
}

bool stays_in_url(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

}  // namespace

Known known(const Scene& scene, std::string_view name) { return known(scene, name, Fact::Kind::value); }

std::string render(const Scene& scene, const Text& text) {
    note_shown(scene, text);
    return fill_in(scene, text, scene.language, std::nullopt);
}

std::string render_for_people(const Scene& scene, const Text& text) {
    note_shown(scene, text);
    return fill_in(scene, text, 0, std::nullopt);
}

std::string render(const Scene& scene, const Text& text, LanguageIndex language) {
    return fill_in(scene, text, language, Fact::Kind::value);
}

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        if (stays_in_url(c)) {
            encoded += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded += '%';
        encoded += digits[byte >> 4U];
        encoded += digits[byte & 15U];
    }
    return encoded;
}

std::string show_value(const Value& value, const std::string& language, std::string_view pattern) {
    const auto parsed = Template::parse(pattern, language);
    const auto* text = std::get_if<Template>(&parsed);
    if (text == nullptr) return to_text(value);
    return text->format([&](std::string_view) { return std::optional{value}; });
}

std::string render_url(const Scene& scene, const Text& text) {
    const Template* in = in_language(text, scene.language);
    if (in == nullptr) return {};
    note_shown(scene, text);
    const auto encoded = [&](std::string_view name) -> Known {
        const Known value = known(scene, name, std::nullopt);
        if (!value) return std::nullopt;
        return Value{percent_encoded(to_text(*value))};
    };
    return in->format(encoded);
}

bool holds(const Scene& scene, const Condition& condition) {
    ConditionScene in;
    in.value = [&](std::string_view name) -> Known {
        // One fact for both: what time it is.
        if (name == "now" || name == "today") scene.note_read(Fact::Kind::value, "today");
        if (name == "now") return Value{local_now(scene)};
        return known(scene, name);
    };
    in.tagged = [&](std::string_view tag) {
        scene.note_read(Fact::Kind::tag, tag);
        return scene.next.tags.contains(std::string{tag});
    };
    in.is_known = [&](std::string_view name) {
        return name == "now" || known(scene, name, Fact::Kind::known).has_value();
    };
    return holds(condition, in);
}

bool holds(const Scene& scene, const std::optional<Condition>& condition) {
    return !condition || holds(scene, *condition);
}

}  // namespace frontdesk
