// SPDX-License-Identifier: MIT
// What is on its way out. An outgoing message is one row, in the transcript and in the outbox at once: it
// leaves the outbox when its status is no longer "pending".
#include <algorithm>

#include "adapters/sqlite/message_json.hpp"
#include "adapters/sqlite/transaction.hpp"

namespace frontdesk::sqlite {
namespace {

// How far back an echo is compared. It follows its send by seconds.
constexpr std::size_t echo_depth = 500;

}  // namespace

OutboxId SqliteTransaction::queue(const OutboxRow& row, std::string_view why) {
    const auto id = next_message_;
    const auto before = conversations_.append(row.conversation, id);
    const auto rest = rest_to_json(row.message);
    add_outgoing_.run(
        id, row.conversation, before,
        origin_of(row.origin == Origin::bot ? TranscriptLine::From::bot : TranscriptLine::From::person),
        row.created_at, row.epoch, row.attempts, row.last_user_at, row.message.text, unless_empty(rest),
        unless_empty(why), unless_empty(row.author));
    ++next_message_;
    return OutboxId{id};
}

bool SqliteTransaction::settle(
    OutboxId id, SendStatus status, const MessageId& mid, std::string_view problem, Instant now) {
    check(status != SendStatus::pending, "a message cannot be settled as pending");
    return settle_.run(static_cast<int>(status), unless_empty(mid.value), unless_empty(problem), now, id) > 0;
}

void SqliteTransaction::count_attempt(OutboxId id) { count_attempt_.run(id); }

std::vector<OutboxId>
SqliteTransaction::cancel_bot(ConversationId conversation, std::int64_t epoch, Instant now) {
    std::vector<OutboxId> cancelled;
    auto rows = cancel_.query(now, conversation, epoch);
    while (rows.next()) cancelled.push_back(OutboxId{rows.number(0)});
    std::ranges::sort(cancelled);
    return cancelled;
}

bool SqliteTransaction::sent_by_us(ConversationId conversation, const MessageId& mid) {
    return find_message(conversation, mid, Side::ours, echo_depth).has_value();
}

std::vector<OutboxRow> SqliteTransaction::pending(OutboxId after, std::size_t most) {
    std::vector<OutboxRow> found;
    auto rows = pending_.query(after, most);
    while (rows.next()) {
        auto& row = found.emplace_back();
        row.id.value = rows.number(0);
        row.conversation.value = rows.number(1);
        row.page.value = rows.text(2);
        row.person.value = rows.text(3);
        row.epoch = rows.number(4);
        row.origin = rows.number(5) == origin_of(TranscriptLine::From::bot) ? Origin::bot : Origin::person;
        row.author = rows.text(6);
        row.message.text = rows.text(7);
        add_rest(row.message, rows.view(8));
        row.created_at = rows.instant(9);
        row.last_user_at = rows.maybe_instant(10);
        row.attempts = static_cast<int>(rows.number(11));
    }
    return found;
}

}  // namespace frontdesk::sqlite
