// SPDX-License-Identifier: MIT
#include "engine/desk/ticket.hpp"

#include <array>
#include <string>
#include <utility>

namespace frontdesk {
namespace {

constexpr std::array<std::pair<TicketStatus, std::string_view>, 3> status_names{{
    {TicketStatus::waiting, "waiting"},
    {TicketStatus::owned, "owned"},
    {TicketStatus::done, "done"},
}};
constexpr std::array<std::pair<Priority, std::string_view>, 4> priority_names{{
    {Priority::low, "low"},
    {Priority::normal, "normal"},
    {Priority::high, "high"},
    {Priority::urgent, "urgent"},
}};

template <class Table, class Value>
std::string_view name_in(const Table& table, Value value) {
    for (const auto& [each, name] : table) {
        if (each == value) return name;
    }
    return table[0].second;
}

template <class Value, std::size_t count>
std::optional<Value> value_in(const std::array<std::pair<Value, std::string_view>, count>& table,
                              std::string_view name) {
    for (const auto& [value, each] : table) {
        if (each == name) return value;
    }
    return std::nullopt;
}

std::string title(const Ticket& ticket) { return "Ticket " + std::to_string(ticket.id.value); }

Problem owned_by_another(const Ticket& ticket) {
    return {Cause::conflict, title(ticket) + " belongs to " + ticket.owner +
                                 ". To take it over: frontdesk queue claim " +
                                 std::to_string(ticket.id.value) + " --take-over"};
}

Problem done_already(const Ticket& ticket) {
    return {Cause::conflict, title(ticket) +
                                 " is done already; the next message of the customer goes to the bot, "
                                 "which can open a new one."};
}

Problem changed_meanwhile(const Ticket& ticket, std::int64_t expected) {
    return {Cause::conflict, title(ticket) + " has changed since you looked (version " +
                                 std::to_string(ticket.version) + ", yours is " + std::to_string(expected) +
                                 "): look at it again."};
}

Ticket owned(const Ticket& before, std::string_view agent, std::optional<Instant> answered_at) {
    Ticket after = before;
    after.status = TicketStatus::owned;
    after.owner = agent;
    after.answered_at = answered_at;
    if (after != before) ++after.version;
    return after;
}

Ticket closed(Ticket ticket, Instant now) {
    ticket.status = TicketStatus::done;
    ticket.owner.clear();
    ticket.closed_at = now;
    ++ticket.version;
    return ticket;
}

}  // namespace

Result<Ticket> apply(const Ticket& before,
                     const TicketAction& action,
                     std::string_view agent,
                     Instant now,
                     TakeOver take_over,
                     std::optional<std::int64_t> expected_version) {
    if (agent.empty()) return Problem{Cause::bad_input, "Say who you are: the agent's name is missing."};
    if (expected_version && *expected_version != before.version) {
        return changed_meanwhile(before, *expected_version);
    }
    if (std::holds_alternative<Note>(action)) return before;
    if (before.status == TicketStatus::done) return done_already(before);
    const bool another = before.status == TicketStatus::owned && before.owner != agent;
    if (another && take_over == TakeOver::no) return owned_by_another(before);
    if (std::holds_alternative<Claim>(action)) return owned(before, agent, before.answered_at);
    if (std::holds_alternative<ReplyTo>(action)) {
        return owned(before, agent, before.answered_at.value_or(now));
    }
    return closed(before, now);
}

std::string_view name_of(TicketStatus status) { return name_in(status_names, status); }
std::string_view name_of(Priority priority) { return name_in(priority_names, priority); }
std::optional<TicketStatus> ticket_status(std::string_view name) { return value_in(status_names, name); }
std::optional<Priority> priority(std::string_view name) { return value_in(priority_names, name); }

}  // namespace frontdesk
