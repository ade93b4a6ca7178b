// SPDX-License-Identifier: MIT
// The type of every value: of the questions that ask for it, else of the constants that it is given, else of
// what the bot does with it.
#include <algorithm>
#include <array>
#include <cmath>

#include "engine/base/digit.hpp"
#include "engine/flow/compile/context.hpp"
#include "engine/flow/scalars.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {

namespace {

// One place that gives a value.
struct Source {
    enum class By { question, constant, call } by;
    ValueType type;
    const Node* node;  // what says the type, or the constant
    Expect expect = Expect::text;
    const Node* choices = nullptr;
};
using Sources = std::map<std::string, std::vector<Source>, std::less<>>;

// 12, -3, 2.5; not 010, +48, 1e3.
bool is_plain_number(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    const std::size_t dot = text.find('.');
    const std::string_view whole = text.substr(0, dot);
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.size() < 16 && std::all_of(part.begin(), part.end(), is_digit);
    };
    if (!digits(whole) || (whole.size() > 1 && whole.front() == '0')) return false;
    return dot == std::string_view::npos || digits(text.substr(dot + 1));
}

ValueType type_of_constant(const Node& node) {
    if (node.quoted) return ValueType::text;
    const std::string word = read_word(node);
    if (is_plain_number(word)) return ValueType::number;
    return parse_yes_no(word) ? ValueType::yes_no : ValueType::text;
}

class Collector {
public:
    explicit Collector(Sources& sources) : sources_(sources) {}

    void walk(const Node& node, std::string_view key) {
        const bool names = key == "states" || key == "queues";
        for (const NodeEntry& entry : node.entries) {
            if (!names) take(node, entry);
            const bool foreign = !names && (entry.key == "json" || entry.key == "raw" || entry.key == "set");
            if (!foreign) walk(entry.value, entry.key);
        }
        for (const Node& item : node.items) walk(item, {});
    }

private:
    void take(const Node& node, const NodeEntry& entry) {
        if (entry.key == "set")
            for (const NodeEntry& constant : entry.value.entries)
                sources_[constant.key].push_back(
                    {Source::By::constant, type_of_constant(constant.value), &constant.value});
        if (entry.key == "save" && entry.value.kind == Node::Kind::text && node.find("ask") != nullptr)
            take_question(node, entry.value);
        if (entry.key != "call") return;
        if (const Node* save = entry.value.find("save"))
            for (const NodeEntry& saved : save->entries)
                sources_[saved.key].push_back({Source::By::call, ValueType::text, &saved.value});
    }

    void take_question(const Node& question, const Node& save) {
        const Node* kind = question.find("expect");
        const Node* choices = question.find("choices");
        const Expect expect =
            kind == nullptr && choices != nullptr
                ? Expect::choice
                : expect_of(kind == nullptr ? "text" : read_word(*kind)).value_or(Expect::text);
        sources_[read_word(save)].push_back(
            {Source::By::question, type_of(expect), kind == nullptr ? &save : kind, expect, choices});
    }

    Sources& sources_;
};

void tell_two_types(Context& context, std::string_view name, const Source& first, const Source& other) {
    context.report
        .error("two-types", mark_of(*other.node),
               {"\"{}\" is {} here and {} in another place", "\"{}\" to tutaj {}, a w innym miejscu {}"},
               name, type_words(other.type).in(context.report.language()),
               type_words(first.type).in(context.report.language()))
        .see(mark_of(*first.node), {"the other place", "to inne miejsce"})
        .advise({"ask for the same kind in both, or save them under two names",
                 "pytaj w obu o to samo albo zapisuj pod dwiema nazwami"});
}

// The source that the others follow: the first question, else the first constant, else the first call, whose
// answer nobody has seen yet.
const Source& leading(const std::vector<Source>& sources) {
    for (const auto by : {Source::By::question, Source::By::constant})
        for (const Source& source : sources)
            if (source.by == by) return source;
    return sources.front();
}

ValueType resolve(Context& context, std::string_view name, const std::vector<Source>& sources) {
    const Source& lead = leading(sources);
    if (lead.by == Source::By::question) {
        for (const Source& other : sources)
            if (other.by == Source::By::question && other.type != lead.type)
                tell_two_types(context, name, lead, other);
        return lead.type;
    }
    for (const Source& source : sources)
        if (source.by == lead.by && source.type != lead.type) return ValueType::text;
    return lead.type;
}

// What a call saves is what it is used as.
void type_calls_by_use(const std::vector<Node>& trees, Sources& sources) {
    std::set<std::string, std::less<>> wanted;
    for (const auto& [name, given] : sources)
        if (leading(given).by == Source::By::call) wanted.insert(name);
    if (wanted.empty()) return;
    const auto known = [&](std::string_view name) -> std::optional<ValueType> {
        if (wanted.contains(name)) return std::nullopt;
        if (const auto given = sources.find(name); given != sources.end()) return leading(given->second).type;
        const ValueInfo* info = built_in_info(name);
        return info == nullptr ? std::nullopt : std::optional{info->type};
    };
    for (const auto& [name, type] : types_by_use(trees, known, wanted))
        for (Source& source : sources.find(name)->second) source.type = type;
}

bool is_whole(const std::vector<Source>& sources) {
    return std::all_of(sources.begin(), sources.end(), [](const Source& source) {
        if (source.by == Source::By::question) return source.expect == Expect::whole_number;
        return source.by == Source::By::constant && source.type == ValueType::number &&
               source.node->text.find('.') == std::string::npos;
    });
}

// All that a text can be, if it is never anything else.
std::vector<std::string> all_choices(const std::vector<Source>& sources) {
    std::vector<std::string> choices;
    const auto add = [&](const Node& node) {
        std::string word = read_word(node);
        if (std::find(choices.begin(), choices.end(), word) == choices.end())
            choices.push_back(std::move(word));
    };
    for (const Source& source : sources) {
        if (source.by == Source::By::constant) add(*source.node);
        const bool chosen = source.by == Source::By::question && source.expect == Expect::choice;
        if (source.by != Source::By::constant && !chosen) return {};
        if (!chosen || source.choices == nullptr) continue;
        for (const Node& item : source.choices->items) {
            const Node* value = item.kind == Node::Kind::map ? item.find("value") : &item;
            if (value != nullptr) add(*value);
        }
    }
    return choices;
}

// In units, for the limits of the platform.
std::size_t longest_of(const Source& source) {
    if (source.by == Source::By::constant) return count_units(source.node->text);
    if (source.by == Source::By::call) return source.type == ValueType::number ? 12 : 40;
    switch (source.expect) {
    case Expect::number:
    case Expect::whole_number: return 6;
    case Expect::yes_no: return 3;
    case Expect::choice: return 0;
    case Expect::date: return 10;
    case Expect::time: return 5;
    case Expect::date_time:
    case Expect::phone: return 16;
    case Expect::text:
    case Expect::email: return 40;
    case Expect::photo:
    case Expect::file:
    case Expect::url: return 100;
    }
    return 0;
}

}  // namespace

Wording type_words(ValueType type) {
    constexpr std::array<Wording, 7> words = {{{"a text", "tekst"},
                                               {"a number", "liczba"},
                                               {"yes or no", "tak lub nie (yes, no)"},
                                               {"a date", "data"},
                                               {"a time", "godzina"},
                                               {"a date with a time", "data z godziną"},
                                               {"a length of time", "czas trwania"}}};
    return words[static_cast<std::size_t>(type)];
}

void collect_values(Context& context, const std::vector<Node>& trees) {
    Sources sources;
    Collector collector(sources);
    for (const Node& tree : trees) collector.walk(tree, {});
    type_calls_by_use(trees, sources);
    for (const auto& [name, given] : sources) {
        ValueInfo& info = context.draft.bot.values[name];
        info.type = resolve(context, name, given);
        info.whole = info.type == ValueType::number && is_whole(given);
        if (info.type == ValueType::text) info.choices = all_choices(given);
        context.value_marks[name] = mark_of(*leading(given).node);
        std::size_t& longest = context.draft.values[name];
        for (const Source& source : given) longest = std::max(longest, longest_of(source));
        for (const std::string& choice : info.choices) longest = std::max(longest, count_units(choice));
    }
}

std::optional<Value> read_constant(Context& context, std::string_view name, const NodeEntry& entry) {
    const auto info = context.draft.bot.values.find(name);
    const ValueType type = info == context.draft.bot.values.end() ? ValueType::text : info->second.type;
    const std::string word = type == ValueType::text ? entry.value.text : read_word(entry.value);
    if (type == ValueType::yes_no)
        if (const auto yes = parse_yes_no(word)) return Value{*yes};
    if (type == ValueType::duration)
        if (const auto duration = parse_duration(word)) return Value{*duration};
    if (auto value = value_from_text(word, type)) return value;
    constexpr std::array<std::string_view, 7> examples = {
        "text", "12", "yes", "2026-12-24", "17:30", "2026-12-24 17:30", "2h"};
    auto told = context.report.error(
        "unsuitable-value", mark_of(entry.value),
        {"\"{}\" does not suit \"{}\", which is {}", "\"{}\" nie pasuje do \"{}\", bo tam ma być {}"}, word,
        name, type_words(type).in(context.report.language()));
    if (const auto mark = context.value_marks.find(name); mark != context.value_marks.end())
        told.see(mark->second, {"this says so", "wynika to stąd"});
    told.advise({"write, for example:  {}: {}", "napisz na przykład:  {}: {}"}, name,
                examples[static_cast<std::size_t>(type)]);
    return std::nullopt;
}

}  // namespace frontdesk
