// SPDX-License-Identifier: MIT
#include "engine/talk/rendering.hpp"

#include <array>

#include "engine/talk/hours.hpp"
#include "engine/talk/promise.hpp"
#include "engine/text/dates.hpp"

namespace frontdesk {
namespace {

std::optional<std::string> unless_empty(const std::string& text) {
    if (text.empty()) return std::nullopt;
    return text;
}

LocalTime local_now(const Scene& scene) { return scene.bot.zone.to_local(scene.now); }

std::optional<std::string> moment(const Scene& scene, std::optional<Instant> at) {
    if (!at) return std::nullopt;
    return say_moment(*at, scene.now, scene.bot.zone, scene.language_code());
}

// By when a person answers. A queue that promises nothing is said to answer when it opens; while it is open
// there is nothing to promise, and the text for the unknown is shown.
std::optional<std::string> promise(const Scene& scene) {
    const Bot& bot = scene.bot;
    if (scene.queue >= bot.queues.size()) return std::nullopt;
    const Queue& queue = bot.queues[scene.queue];
    if (queue.answer_within) return moment(scene, due_of(bot, queue, scene.now));
    const Hours& hours = hours_of(bot, queue);
    if (is_open(hours, bot.zone, scene.now)) return std::nullopt;
    return moment(scene, next_open(hours, bot.zone, scene.now));
}

std::string visits(const Scene& scene) {
    const auto found = scene.next.visits.find(scene.next.state);
    return std::to_string(found == scene.next.visits.end() ? 0 : found->second);
}

struct BuiltIn {
    std::string_view name;
    std::optional<std::string> (*value)(const Scene&);
};
constexpr std::array<BuiltIn, 8> built_ins{{
    {"bot_name", [](const Scene& scene) { return std::optional{scene.bot.name}; }},
    {"now", [](const Scene& scene) { return std::optional{say_time(local_now(scene))}; }},
    {"today",
     [](const Scene& scene) { return std::optional{say_date(local_now(scene), scene.language_code())}; }},
    {"open",
     [](const Scene& scene) {
         return std::optional<std::string>{is_open(scene.bot.hours, scene.bot.zone, scene.now) ? "yes"
                                                                                               : "no"};
     }},
    {"next_open",
     [](const Scene& scene) { return moment(scene, next_open(scene.bot.hours, scene.bot.zone, scene.now)); }},
    {"promise", promise},
    {"language", [](const Scene& scene) { return std::optional{scene.language_code()}; }},
    {"visits", [](const Scene& scene) { return std::optional{visits(scene)}; }},
}};

const Template* in_language(const Text& text, LanguageIndex language) {
    if (text.in.empty()) return nullptr;
    return language < text.in.size() ? &text.in[language] : &text.in.front();
}

void append(const Scene& scene, const Placeholder& placeholder, std::string& to) {
    for (const std::string& name : placeholder.names) {
        if (const auto value = known(scene, name)) {
            to += *value;
            return;
        }
    }
    to += placeholder.otherwise.value_or("");
}

}  // namespace

std::optional<std::string> known(const Scene& scene, std::string_view name) {
    for (const BuiltIn& built_in : built_ins)
        if (built_in.name == name) return built_in.value(scene);
    const auto value = scene.next.values.find(std::string{name});
    if (value != scene.next.values.end()) return value->second;
    if (name == "first_name") return unless_empty(scene.customer.first_name);
    if (name == "last_name") return unless_empty(scene.customer.last_name);
    return std::nullopt;
}

std::string render(const Scene& scene, const Text& text) { return render(scene, text, scene.language); }

std::string render(const Scene& scene, const Text& text, LanguageIndex language) {
    const Template* in = in_language(text, language);
    std::string result;
    if (in == nullptr) return result;
    for (const auto& piece : in->pieces) {
        if (const std::string* words = std::get_if<std::string>(&piece))
            result += *words;
        else
            append(scene, std::get<Placeholder>(piece), result);
    }
    return result;
}

}  // namespace frontdesk
