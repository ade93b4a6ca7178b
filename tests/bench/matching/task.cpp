// SPDX-License-Identifier: MIT
#include "tests/bench/matching/task.hpp"

#include <algorithm>
#include <map>

#include <nlohmann/json.hpp>

#include "tests/bench/matching/noise.hpp"

namespace frontdesk::bench {
namespace {

constexpr std::size_t size_phrasings = 5;
constexpr std::size_t size_messages = 1000;

std::string noisy(Noise noise, const std::string& set, const std::string& text) {
    switch (noise) {
    case Noise::typing_errors: return with_typing_errors(set, text);
    case Noise::no_accents: return without_accents(text);
    case Noise::capitals: return in_capitals(text);
    case Noise::clean: break;
    }
    return text;
}

void add_texts(Task& task, const std::vector<Utterance>& queries, Extent extent) {
    for (const Noise noise : all_noise) {
        if (extent == Extent::quick && noise != Noise::clean) continue;
        auto& texts = task.texts.emplace_back();
        for (const auto& query : queries) texts.push_back(noisy(noise, task.set, query.text));
    }
}

Task make_task(const QuestionSet& set, const std::string& protocol, Scope scope, Extent extent) {
    Task task;
    task.set = set.name;
    task.language = set.language;
    task.protocol = protocol;
    task.scope = scope;
    std::map<std::string, int> number;
    const auto left_out = [&](const std::string& intent) {
        return scope == Scope::open &&
               std::find(set.left_out.begin(), set.left_out.end(), intent) != set.left_out.end();
    };
    for (const auto& [text, intent] : set.training.at(protocol)) {
        if (left_out(intent)) continue;
        const auto [place, is_new] = number.emplace(intent, static_cast<int>(task.intents.size()));
        if (is_new) task.intents.emplace_back();
        task.intents[static_cast<std::size_t>(place->second)].push_back(text);
    }
    for (const auto& query : set.queries) {
        const auto found = number.find(query.intent);
        task.truth.push_back(found == number.end() ? -1 : found->second);
    }
    add_texts(task, set.queries, extent);
    return task;
}

// Five phrasings of one intent each; the intents' first fives before their second ones.
std::vector<std::vector<std::string>> groups_of_five(const std::vector<QuestionSet>& sets,
                                                     std::string_view language) {
    std::map<std::pair<std::size_t, std::uint64_t>, std::vector<std::string>> groups;
    for (const auto& set : sets) {
        if (set.language != language) continue;
        std::map<std::string, std::vector<std::string>> intents;
        for (const auto& [text, intent] : set.training.at("full")) intents[intent].push_back(text);
        for (const auto& [intent, texts] : intents)
            for (std::size_t group = 0; (group + 1) * size_phrasings <= texts.size(); ++group) {
                const auto first = texts.begin() + static_cast<std::ptrdiff_t>(group * size_phrasings);
                groups[{group, fixed_hash(set.name + '/' + intent)}].assign(
                    first, first + static_cast<std::ptrdiff_t>(size_phrasings));
            }
    }
    std::vector<std::vector<std::string>> in_order;
    for (auto& [key, texts] : groups) in_order.push_back(std::move(texts));
    return in_order;
}

}  // namespace

std::string Task::name() const {
    if (protocol == "size") return set;
    return set + ' ' + protocol + (scope == Scope::open ? " open" : " closed");
}

std::string Task::id() const {
    std::uint64_t hash = fixed_hash(language);
    for (const auto& phrasings_of_one : intents) {
        hash = fixed_hash("\n\n", hash);
        for (const auto& text : phrasings_of_one) hash = fixed_hash(text + '\n', hash);
    }
    for (const auto& messages : texts)
        for (const auto& text : messages) hash = fixed_hash(text + '\n', hash);
    return std::to_string(hash);
}

std::size_t Task::phrasings() const {
    std::size_t count = 0;
    for (const auto& one : intents) count += one.size();
    return count;
}

std::vector<Task> make_tasks(const std::vector<QuestionSet>& sets, Extent extent) {
    std::vector<std::string> protocols = {"k5", "k10"};
    if (extent == Extent::full) protocols.emplace_back("full");
    std::vector<Task> tasks;
    for (const auto& set : sets)
        for (const auto& protocol : protocols) {
            tasks.push_back(make_task(set, protocol, Scope::closed, extent));
            if (!set.left_out.empty()) tasks.push_back(make_task(set, protocol, Scope::open, extent));
        }
    for (const std::size_t count : {std::size_t{50}, std::size_t{500}})
        tasks.push_back(size_task(sets, "en", count));
    return tasks;
}

Task size_task(const std::vector<QuestionSet>& sets, std::string_view language, std::size_t count) {
    Task task;
    task.set = std::to_string(count) + " x 5";
    task.language = language;
    task.protocol = "size";
    task.intents = groups_of_five(sets, language);
    task.intents.resize(std::min(count, task.intents.size()));
    std::map<std::uint64_t, std::string> messages;
    for (const auto& set : sets)
        if (set.language == language)
            for (const auto& query : set.queries) messages.emplace(fixed_hash(query.text), query.text);
    task.texts.emplace_back();
    for (auto& [hash, text] : messages)
        if (task.texts[0].size() < size_messages) task.texts[0].push_back(std::move(text));
    task.truth.assign(task.texts[0].size(), -1);
    return task;
}

std::string to_json_line(const Task& task) {
    return nlohmann::json{{"id", task.id()},
                          {"name", task.name()},
                          {"language", task.language},
                          {"intents", task.intents},
                          {"texts", task.texts}}
        .dump();
}

}  // namespace frontdesk::bench
