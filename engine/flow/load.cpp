// SPDX-License-Identifier: MIT
// The road from bytes to a Bot: read, merge, compile, check.
#include "engine/flow/load.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

namespace {

constexpr std::array<Rule, 4> always_sound = {check_limits, check_phrases, check_duplicate_names,
                                              check_never_open};
constexpr std::array<Rule, 5> for_whole_bots = {check_placeholders, check_loops, check_reachable,
                                                check_person, check_habits};

// Is there a mistake in the YAML itself after which names may be missing that are written there? A key given
// twice hides nothing but itself.
bool hides_names(const std::vector<Diagnostic>& found) {
    return std::any_of(found.begin(), found.end(), [](const Diagnostic& diagnostic) {
        return diagnostic.severity == Severity::error && diagnostic.rule != "duplicate-key";
    });
}

// FNV-1a over every byte of every file, names and lengths included.
std::string version_of(const BotFolder& folder) {
    std::uint64_t hash = 14695981039346656037ULL;
    const auto mix = [&hash](std::string_view bytes) {
        for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    };
    for (const SourceFile& file : folder.flows) {
        mix(file.path);
        mix(fmt::format(":{}:", file.text.size()));
        mix(file.text);
    }
    return fmt::format("{:016x}", hash);
}

void note_lengths(const Node& node, std::map<Place, int>& lengths) {
    for (const NodeEntry& entry : node.entries) {
        lengths.emplace(entry.place, entry.length);
        note_lengths(entry.value, lengths);
    }
    for (const Node& item : node.items) note_lengths(item, lengths);
    if (node.kind == Node::Kind::text) lengths.emplace(node.place, node.length);
}

void name_states_and_queues(Context& context, const Sections& sections) {
    for (const NodeEntry* entry : sections.states) {
        context.states.emplace(entry->key, static_cast<StateIndex>(context.state_entries.size()));
        context.state_entries.push_back(entry);
    }
    for (const NodeEntry* entry : sections.queues) {
        context.queues.emplace(entry->key, static_cast<QueueIndex>(context.queue_entries.size()));
        context.queue_entries.push_back(entry);
    }
}

void compile(Context& context, const Sections& sections, const std::vector<Node>& trees) {
    auto& bot = context.draft.bot;
    name_states_and_queues(context, sections);
    collect_values(context, trees);
    compile_bot(context, sections);
    bot.hours.always = sections.hours == nullptr;
    if (sections.hours) context.draft.hours_mark = mark_of(*sections.hours);
    if (sections.hours) bot.hours = compile_hours(context, *sections.hours);
    if (sections.away) compile_away(context, *sections.away);
    for (const NodeEntry* entry : sections.states) {
        context.owner = {Owner::Kind::state, static_cast<std::uint32_t>(bot.states.size())};
        bot.states.push_back(compile_state(context, *entry));
    }
    compile_triggers(context, sections);
    compile_faqs(context, sections);
    compile_fallback(context, sections);
    compile_queues(context, sections);
    compile_comments(context, sections);
    compile_canned(context, sections);
    compile_synonyms(context, sections);
    compile_profile(context, sections);
    give_up_by_default(bot);
}

}  // namespace

Loaded load_bot(const BotFolder& folder, const FindZone& find_zone, MessageLanguage language) {
    Loaded loaded;
    Report report(language, loaded.found);
    std::vector<Node> trees;
    Folder read = Folder::whole;
    for (std::size_t i = 0; i < folder.flows.size(); ++i) {
        auto tree = read_yaml(folder.flows[i], static_cast<std::uint16_t>(i), language, loaded.found);
        if (tree) trees.push_back(std::move(*tree));
    }
    if (trees.size() < folder.flows.size() || hides_names(loaded.found)) read = Folder::partly_read;
    const Sections sections = merge(trees, read, report);
    Context context{folder, find_zone, report, read};
    context.draft.folder = &folder;
    for (const SourceFile& file : folder.flows) context.draft.bot.files.push_back(file.path);
    for (const Node& tree : trees) note_lengths(tree, context.draft.lengths);
    compile(context, sections, trees);
    const bool compiled = !report.has_errors();
    for (const Rule rule : always_sound) rule(context.draft, report);
    if (compiled)
        for (const Rule rule : for_whole_bots) rule(context.draft, report);
    if (report.has_errors()) return loaded;
    loaded.suspects = suspects_of(context.draft, language);
    context.draft.bot.version = version_of(folder);
    index(context.draft.bot);
    loaded.bot = std::make_shared<const Bot>(std::move(context.draft.bot));
    return loaded;
}

}  // namespace frontdesk
