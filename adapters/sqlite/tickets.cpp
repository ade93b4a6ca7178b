// SPDX-License-Identifier: MIT
// Tickets and what happened to them.
#include "adapters/sqlite/ticket_rows.hpp"
#include "adapters/sqlite/transaction.hpp"

namespace frontdesk::sqlite {

TicketId SqliteTransaction::open_ticket(const Ticket& ticket) {
    auto rows = open_ticket_.query(ticket.conversation, ticket.queue, static_cast<int>(ticket.priority),
                                   ticket.subject, ticket.reason, static_cast<int>(ticket.status),
                                   ticket.owner, ticket.version, ticket.opened_at, ticket.due,
                                   ticket.answered_at, ticket.closed_at);
    check(rows.next(), "a new ticket has no id");
    const TicketId id{rows.number(0)};
    rows.next();
    return id;
}

Ticket SqliteTransaction::ticket(TicketId id) {
    auto rows = ticket_.query(id);
    if (!rows.next()) no_such_ticket(id);
    return read_ticket(rows);
}

void SqliteTransaction::save(const Ticket& ticket) {
    const int changed =
        save_ticket_.run(ticket.conversation, ticket.queue, static_cast<int>(ticket.priority), ticket.subject,
                         ticket.reason, static_cast<int>(ticket.status), ticket.owner, ticket.version,
                         ticket.opened_at, ticket.due, ticket.answered_at, ticket.closed_at, ticket.id);
    if (changed == 0) no_such_ticket(ticket.id);
}

void SqliteTransaction::log(TicketId ticket, const TicketLogLine& line) {
    log_.run(ticket, line.at, line.actor, line.action, line.detail);
}

}  // namespace frontdesk::sqlite
