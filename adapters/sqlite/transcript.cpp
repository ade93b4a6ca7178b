// SPDX-License-Identifier: MIT
// The transcript. The messages of a conversation are a chain, newest first: each knows the one before it and
// the conversation knows the newest. An index by conversation would cost a page write for every message.
#include <limits>

#include "adapters/sqlite/transaction.hpp"

namespace frontdesk::sqlite {
namespace {

constexpr auto everything = std::numeric_limits<std::size_t>::max();

}  // namespace

void SqliteTransaction::add_message(ConversationId conversation,
                                    const Event& event,
                                    TranscriptLine::From from,
                                    std::string_view text) {
    check(from == TranscriptLine::From::customer || from == TranscriptLine::From::elsewhere,
          "only what comes from outside is added as a message");
    const auto id = next_message_;
    const auto before = conversations_.append(conversation, id);
    add_incoming_.run(id, conversation, before, origin_of(from), event.at, event_of(event), text,
                      unless_empty(event.mid.value));
    ++next_message_;
}

void SqliteTransaction::add_note(ConversationId conversation,
                                 std::string_view author,
                                 std::string_view text,
                                 Instant now) {
    const auto id = next_message_;
    const auto before = conversations_.append(conversation, id);
    add_note_.run(id, conversation, before, now, text, author);
    ++next_message_;
}

void SqliteTransaction::edit_message(ConversationId conversation,
                                     const MessageId& mid,
                                     std::string_view text) {
    const auto message = find_message(conversation, mid, Side::any, everything);
    if (!message) return;
    set_text_.run(text, *message);
    // The edit's own event has the words too: a deletion has to find it.
    if (recorded_.event != 0) add_edit_.run(*message, recorded_.event);
}

void SqliteTransaction::delete_message(ConversationId conversation, const MessageId& mid) {
    const auto message = find_message(conversation, mid, Side::any, everything);
    if (!message) return;
    blank_event_.run(*message);
    blank_edits_.run(*message);
    blank_message_.run(*message);
}

std::optional<std::int64_t> SqliteTransaction::find_message(ConversationId conversation,
                                                            const MessageId& mid,
                                                            Side side,
                                                            std::size_t most) {
    if (mid.empty()) return std::nullopt;
    auto next = conversations_.last_message(conversation);
    for (std::size_t seen = 0; next && seen < most; ++seen) {
        const auto id = *next;
        auto rows = walk_.query(id);
        if (!rows.next()) return std::nullopt;
        const auto origin = rows.number(1);
        const bool ours = origin == origin_of(TranscriptLine::From::bot) ||
                          origin == origin_of(TranscriptLine::From::person);
        if ((side == Side::any || ours) && rows.view(2) == mid.value) return id;
        next = rows.empty(0) ? std::nullopt : std::optional{rows.number(0)};
    }
    return std::nullopt;
}

}  // namespace frontdesk::sqlite
