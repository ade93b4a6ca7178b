// SPDX-License-Identifier: MIT
#include "engine/play/expect.hpp"

#include <algorithm>

#include "engine/talk/languages.hpp"

namespace frontdesk {
namespace {

class Comparison {
public:
    void text(const char* what, const std::optional<std::string>& expected, const std::string& got) {
        if (!expected || reads_as(got, *expected)) return;
        differ(what, *expected, got.empty() ? "none" : got);
    }
    void differ(const std::string& what, const std::string& expected, const std::string& got) {
        failure.expected.push_back(what + ": " + expected);
        failure.got.push_back(what + ": " + got);
    }
    Failure failure;
};

void compare_values(const Bot& bot,
                    const Conversation& conversation,
                    const Expectation& expected,
                    Comparison& comparison) {
    for (const auto& [name, text] : expected.values) {
        const auto found = conversation.values.find(name);
        if (found == conversation.values.end()) {
            comparison.differ(name, text, "unknown");
            continue;
        }
        const auto info = bot.values.find(name);
        const auto value = info == bot.values.end() ? std::nullopt : value_from_text(text, info->second.type);
        if (value == found->second || reads_as(to_text(found->second), text)) continue;
        comparison.differ(name, text, to_text(found->second));
    }
}

void compare_tags(const Conversation& conversation, const Expectation& expected, Comparison& comparison) {
    if (!expected.tags) return;
    for (const std::string& tag : *expected.tags)
        if (!conversation.tags.contains(tag)) comparison.differ("tag", tag, "not there");
}

void compare_ticket(const Bot& bot, const Stage& stage, const Expectation& expected, Comparison& comparison) {
    const auto& ticket = stage.ticket();
    const bool open = ticket && ticket->status != TicketStatus::done;
    if (expected.no_ticket && open) comparison.differ("ticket", "none", "one in queue " + ticket->queue);
    if (!expected.ticket) return;
    if (!ticket) return comparison.differ("ticket", "one", "none");
    comparison.text("queue", expected.ticket->queue, ticket->queue);
    comparison.text("subject", expected.ticket->subject, ticket->subject);
    comparison.text("status", expected.ticket->status, std::string{name_of(ticket->status)});
    comparison.text("priority", expected.ticket->priority, std::string{name_of(ticket->priority)});
    const std::string due = ticket->due ? to_text(Value{bot.zone.to_local(*ticket->due)}) : std::string{};
    comparison.text("due", expected.ticket->due, due);
}

}  // namespace

Failure compare(const Bot& bot, const Customer& customer, const Stage& stage, const Expectation& expected) {
    Comparison comparison;
    const Conversation& conversation = stage.conversation();
    const std::string& start = bot.states[bot.start].name;
    comparison.text("state", expected.state, conversation.state.empty() ? start : conversation.state);
    const bool silent = conversation.with_person || conversation.quiet_until;
    comparison.text("with", expected.with, silent ? "person" : "bot");
    compare_values(bot, conversation, expected, comparison);
    compare_tags(conversation, expected, comparison);
    compare_ticket(bot, stage, expected, comparison);
    comparison.text("language", expected.language, bot.languages[language_of(bot, customer, conversation)]);
    if (expected.goal && std::ranges::find(stage.goals(), *expected.goal) == stage.goals().end())
        comparison.differ("goal", *expected.goal, "not reached");
    return std::move(comparison.failure);
}

}  // namespace frontdesk
