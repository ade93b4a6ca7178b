// SPDX-License-Identifier: MIT
// [unknown-state], [unknown-queue], [unknown-value]: a name that nothing has, and the nearest that something
// has.
#include "engine/flow/compile/context.hpp"
#include "engine/flow/nearest.hpp"
#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

namespace {

// The entry of this name, for "it starts on line 12".
const NodeEntry* entry_of(const std::vector<const NodeEntry*>& entries, std::string_view name) {
    for (const NodeEntry* entry : entries)
        if (entry->key == name) return entry;
    return nullptr;
}

void suggest(Context& context,
             Report::Entry told,
             const NodeEntry& entry,
             std::string_view name,
             const std::vector<const NodeEntry*>& entries) {
    if (!context.report.may_suggest()) return;
    std::vector<std::string> names;
    for (const NodeEntry* known : entries) names.push_back(known->key);
    const auto near = nearest(name, names);
    if (!near) {
        if (!names.empty() && names.size() <= 12)
            told.advise({"known are: {}", "znane nazwy: {}"}, listed({names.begin(), names.end()}));
        return;
    }
    const NodeEntry* meant = entry_of(entries, *near);
    if (meant->place.file == entry.place.file)
        told.advise(
            {"did you mean \"{}\"? It starts on line {}", "czy chodziło o \"{}\"? Zaczyna się w wierszu {}"},
            *near, meant->place.line);
    if (meant->place.file != entry.place.file)
        told.advise({"did you mean \"{}\"? It starts on line {} of {}",
                     "czy chodziło o \"{}\"? Zaczyna się w wierszu {} pliku {}"},
                    *near, meant->place.line, context.folder.flows[meant->place.file].path);
    told.advise({"write:  {}: {}", "napisz:  {}: {}"}, entry.key, *near);
}

}  // namespace

void tell_unknown_state(Context& context, const NodeEntry& entry) {
    if (context.read == Folder::partly_read) return;
    const std::string name = read_word(entry.value);
    auto told = context.report.error("unknown-state", mark_of(entry.value),
                                     {"no state is called \"{}\"", "żaden stan nie nazywa się \"{}\""}, name);
    told.note({"this leads nowhere", "to prowadzi donikąd"});
    suggest(context, told, entry, name, context.state_entries);
}

void tell_unknown_queue(Context& context, const NodeEntry& entry) {
    if (context.read == Folder::partly_read) return;
    const std::string name = read_word(entry.value);
    auto told =
        context.report.error("unknown-queue", mark_of(entry.value),
                             {"no queue is called \"{}\"", "żadna kolejka nie nazywa się \"{}\""}, name);
    told.note({"nobody would see this ticket", "nikt nie zobaczy tego zgłoszenia"});
    suggest(context, told, entry, name, context.queue_entries);
    if (context.queue_entries.empty())
        told.advise({"add it under \"queues\", or leave \"queue\" out",
                     "dodaj ją pod \"queues\" albo pomiń \"queue\""});
}

void tell_unknown_value(Context& context, const NodeEntry& entry, std::string_view name) {
    Mark mark = mark_of(entry.value);
    for (const Node& item : entry.value.items)
        if (read_word(item) == name) mark = mark_of(item);
    auto told = context.report.error("unknown-value", mark,
                                     {"nothing ever sets \"{}\"", "nigdzie nie jest ustawiane \"{}\""}, name);
    std::vector<std::string> known;
    for (const auto& [value, length] : context.draft.values) known.push_back(value);
    const auto near = context.report.may_suggest() ? nearest(name, known) : std::nullopt;
    if (near) told.note({"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, *near);
    if (!near) told.advise({"take it out, or add a \"set\" for it", "usuń to albo dodaj gdzieś \"set\""});
}

}  // namespace frontdesk
