// SPDX-License-Identifier: MIT
// How a ticket is read from a row, by the writer and by the readers.
#pragma once

#include <fmt/format.h>

#include "adapters/sqlite/connection.hpp"
#include "engine/desk/ticket.hpp"

namespace frontdesk::sqlite {

// The columns in the order that read_ticket expects, from its first column on.
#define FRONTDESK_TICKET_COLUMNS                                                                             \
    "t.id, t.conversation, t.queue, t.priority, t.subject, t.reason, t.status, t.owner, t.version, "         \
    "t.opened_at, t.due, t.answered_at, t.closed_at"

inline constexpr const char* ticket_by_id =
    "SELECT " FRONTDESK_TICKET_COLUMNS " FROM tickets t WHERE t.id = ?";

inline Ticket read_ticket(const Rows& rows) {
    Ticket ticket;
    ticket.id.value = rows.number(0);
    ticket.conversation.value = rows.number(1);
    ticket.queue = rows.text(2);
    ticket.priority = static_cast<Priority>(rows.number(3));
    ticket.subject = rows.text(4);
    ticket.reason = rows.text(5);
    ticket.status = static_cast<TicketStatus>(rows.number(6));
    ticket.owner = rows.text(7);
    ticket.version = rows.number(8);
    ticket.opened_at = rows.instant(9);
    ticket.due = rows.maybe_instant(10);
    ticket.answered_at = rows.maybe_instant(11);
    ticket.closed_at = rows.maybe_instant(12);
    return ticket;
}

[[noreturn]] inline void no_such_ticket(TicketId id) {
    throw StoreFailure{{Cause::not_found, fmt::format("There is no ticket {}.", id.value)}};
}

}  // namespace frontdesk::sqlite
