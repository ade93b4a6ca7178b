// SPDX-License-Identifier: MIT
// See sections.hpp.
#include "engine/flow/compile/sections.hpp"

#include <unordered_map>

#include "engine/flow/compile/fields.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {

namespace {

struct Merger {
    Report& report;
    Sections into;
    std::unordered_map<std::string, const NodeEntry*> once;
    std::unordered_map<std::string, const NodeEntry*> state_names;
    std::unordered_map<std::string, const NodeEntry*> queue_names;
    const NodeEntry* version = nullptr;

    void tell_twice(
        std::string_view rule, const NodeEntry& first, const NodeEntry& again, Wording fact, Wording advice) {
        report.error(rule, mark_of(again), fact, again.key)
            .note({"and again here", "a tu drugi raz"})
            .see(mark_of(first), {"first here", "pierwszy raz tutaj"})
            .advise(advice);
    }

    void take_once(const NodeEntry& entry, const NodeEntry*& slot) {
        if (slot) {
            tell_twice("duplicate-section", *slot, entry,
                       {"\"{}\" stands in two places", "\"{}\" stoi w dwóch miejscach"},
                       {"put all of it in one of the two places, and take the other out",
                        "wpisz wszystko w jednym z tych miejsc, a drugie usuń"});
            return;
        }
        slot = &entry;
    }

    void take_named(const NodeEntry& section,
                    std::unordered_map<std::string, const NodeEntry*>& names,
                    std::vector<const NodeEntry*>& list,
                    std::string_view rule,
                    Wording fact) {
        for (const NodeEntry& entry : section.value.entries) {
            const auto [known, is_new] = names.emplace(entry.key, &entry);
            if (!is_new) {
                tell_twice(
                    rule, *known->second, entry, fact,
                    {"give this one another name, or take it out", "nadaj temu inną nazwę albo go usuń"});
                continue;
            }
            list.push_back(&entry);
        }
    }

    static void take_items(const NodeEntry& section, std::vector<const Node*>& list) {
        for (const Node& item : section.value.items) list.push_back(&item);
    }

    void take(const NodeEntry& entry) {
        if (entry.key == "frontdesk") check_version(entry);
        if (entry.key == "bot") take_once(entry, into.bot);
        if (entry.key == "hours") take_once(entry, into.hours);
        if (entry.key == "away") take_once(entry, into.away);
        if (entry.key == "fallback") take_once(entry, into.fallback);
        if (entry.key == "profile") take_once(entry, into.profile);
        if (entry.key == "states")
            take_named(entry, state_names, into.states, "duplicate-state",
                       {"two states are called \"{}\"", "dwa stany nazywają się \"{}\""});
        if (entry.key == "queues")
            take_named(entry, queue_names, into.queues, "duplicate-queue",
                       {"two queues are called \"{}\"", "dwie kolejki nazywają się \"{}\""});
        if (entry.key == "triggers") take_items(entry, into.triggers);
        if (entry.key == "faqs") take_items(entry, into.faqs);
        if (entry.key == "comments") take_items(entry, into.comments);
        if (entry.key == "canned") take_items(entry, into.canned);
        if (entry.key == "synonyms") take_items(entry, into.synonyms);
    }

    void check_version(const NodeEntry& entry) {
        version = &entry;
        if (trimmed(entry.value.text) == "1") return;
        report
            .error("unknown-version", mark_of(entry.value),
                   {"this program knows version 1 of the flow language, not \"{}\"",
                    "ten program zna wersję 1 zapisu botów, a nie \"{}\""},
                   entry.value.text)
            .advise({"write:  frontdesk: 1", "napisz:  frontdesk: 1"});
    }
};

}  // namespace

Sections merge(const std::vector<Node>& trees, Folder folder, Report& report) {
    Merger merger{report, {}, {}, {}, {}, nullptr};
    for (const Node& tree : trees) {
        if (tree.kind == Node::Kind::nothing) continue;
        const Fields fields = read_fields(tree, mark_of(tree), Site::file, report);
        for (const NodeEntry& entry : tree.entries)
            if (fields.find(entry.key) == &entry) merger.take(entry);
    }
    if (folder == Folder::partly_read) return merger.into;
    if (!merger.into.bot && report.has_errors()) return merger.into;
    if (!merger.into.bot) {
        const Mark start = trees.empty() ? Mark{} : Mark{{trees.front().place.file, 1, 1}, 1, 0, {}};
        report
            .error("missing-bot", start, {"no file says who the bot is", "żaden plik nie mówi, kim jest bot"})
            .advise({"begin one file with:  frontdesk: 1", "zacznij jeden plik od:  frontdesk: 1"})
            .advise({"and below it:  bot: {{name: My shop, languages: [en], timezone: Europe/London, start: "
                     "welcome}}",
                     "a pod tym:  bot: {{name: Mój sklep, languages: [pl], timezone: Europe/Warsaw, start: "
                     "welcome}}"});
        return merger.into;
    }
    if (!merger.version)
        report
            .error("missing-version", mark_of(*merger.into.bot),
                   {"no file says which version of the flow language this is",
                    "żaden plik nie podaje, w której wersji zapisu jest ten bot"})
            .advise({"write above \"bot\":  frontdesk: 1", "napisz nad \"bot\":  frontdesk: 1"});
    return merger.into;
}

}  // namespace frontdesk
