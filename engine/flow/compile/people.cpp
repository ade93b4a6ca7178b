// SPDX-License-Identifier: MIT
// Queues, and the escalations that lead to them.
#include <array>
#include <utility>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/nearest.hpp"
#include "engine/flow/rules/rules.hpp"
#include "engine/flow/scalars.hpp"

namespace frontdesk {

namespace {

constexpr std::array<std::pair<std::string_view, Priority>, 4> priorities = {{
    {"low", Priority::low},
    {"normal", Priority::normal},
    {"high", Priority::high},
    {"urgent", Priority::urgent},
}};

Priority read_priority(Context& context, const NodeEntry& entry) {
    const std::string word = read_word(entry.value);
    std::vector<std::string_view> known;
    for (const auto& [name, priority] : priorities) {
        if (name == word) return priority;
        known.push_back(name);
    }
    auto told = context.report.error("unknown-priority", mark_of(entry.value),
                                     {"\"{}\" is not a priority", "\"{}\" to nie priorytet"}, word);
    if (const auto near = nearest(word, known))
        told.note({"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, *near);
    told.advise({"priorities are: {}", "priorytety to: {}"}, listed(known));
    return Priority::normal;
}

QueueIndex queue_of(Context& context, const Fields& fields, const NodeEntry& entry) {
    if (const auto* queue = fields.find("queue")) return read_queue(context, *queue).value_or(0);
    if (!fields.mentions("queue") && context.queue_entries.size() > 1)
        context.report
            .error("missing-key", mark_of(entry),
                   {"this bot has several queues; which one is meant?",
                    "ten bot ma kilka kolejek; o którą chodzi?"})
            .advise({"write, for example:  queue: {}", "napisz na przykład:  queue: {}"},
                    context.queue_entries.front()->key);
    return 0;
}

Overdue compile_overdue(Context& context, const NodeEntry& entry) {
    Overdue overdue;
    overdue.place = entry.place;
    const Fields fields = read_fields(entry.value, mark_of(entry), Site::overdue, context.report);
    if (const auto* say = fields.find("say")) overdue.say = compile_says(context, *say);
    if (const auto* priority = fields.find("priority")) overdue.priority = read_priority(context, *priority);
    if (const auto* notify = fields.find("notify"))
        overdue.notify = compile_text(context, notify->value, WrittenText::Use::inward);
    return overdue;
}

Queue compile_queue(Context& context, const NodeEntry& entry) {
    Queue queue;
    queue.name = entry.key;
    queue.place = entry.place;
    if (!expect_kind(entry, Expects::map, context.report)) return queue;
    const Fields fields = read_fields(entry.value, mark_of(entry), Site::queue, context.report);
    if (const auto* title = fields.find("title"))
        queue.title = compile_text(context, title->value, WrittenText::Use::inward);
    if (const auto* hours = fields.find("hours")) queue.hours = compile_hours(context, *hours);
    if (const auto* within = fields.find("answer_within"))
        queue.answer_within = read_duration(context, *within);
    if (const auto* overdue = fields.find("overdue")) queue.overdue = compile_overdue(context, *overdue);
    if (queue.overdue && !fields.mentions("answer_within"))
        context.report
            .error("missing-key", mark_of(*fields.find("overdue")),
                   {"nothing is overdue in a queue that promises no time",
                    "nic się nie spóźni w kolejce, która nie obiecuje czasu"})
            .advise({"write also, for example:  answer_within: 4h",
                     "napisz też, na przykład:  answer_within: 4h"});
    if (const auto* agents = fields.find("agents")) queue.agents = read_tags(context, *agents);
    if (const auto* checklist = fields.find("checklist")) queue.checklist = read_lines(context, *checklist);
    if (const auto* closed = fields.find("closed")) {
        const Fields inside = read_fields(closed->value, mark_of(*closed), Site::closed, context.report);
        if (const auto* say = inside.find("say")) queue.closed_say = compile_says(context, *say);
    }
    return queue;
}

}  // namespace

Escalation compile_escalation(Context& context, const NodeEntry& entry) {
    Escalation escalation;
    escalation.place = entry.place;
    const Fields fields = read_fields(entry.value, mark_of(entry), Site::escalate, context.report);
    escalation.queue = queue_of(context, fields, entry);
    if (const auto* priority = fields.find("priority"))
        escalation.priority = read_priority(context, *priority);
    if (const auto* subject = fields.find("subject"))
        escalation.subject = compile_text(context, subject->value, WrittenText::Use::inward);
    if (const auto* say = fields.find("say")) escalation.say = compile_says(context, *say);
    if (const auto* closed = fields.find("say_closed"))
        escalation.say_closed = compile_says(context, *closed);
    if (const auto* keep = fields.find("keep_bot"))
        escalation.keep_bot = read_yes_no(context, *keep).value_or(false);
    return escalation;
}

std::optional<QueueIndex> read_queue(Context& context, const NodeEntry& entry) {
    const auto found = context.queues.find(read_word(entry.value));
    if (found != context.queues.end()) return found->second;
    tell_unknown_queue(context, entry);
    return std::nullopt;
}

void compile_queues(Context& context, const Sections& sections) {
    auto& queues = context.draft.bot.queues;
    for (const NodeEntry* entry : sections.queues) {
        context.owner = {Owner::Kind::queue, static_cast<std::uint32_t>(queues.size())};
        context.owner_name = entry->key;
        queues.push_back(compile_queue(context, *entry));
    }
    if (queues.empty()) {
        queues.emplace_back();
        queues.back().name = "default";
    }
    for (Queue& queue : queues) {
        if (!queue.title.in.empty()) continue;
        queue.title.in.assign(context.draft.bot.languages.size(), Template::plain(queue.name));
    }
}

}  // namespace frontdesk
