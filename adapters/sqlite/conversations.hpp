// SPDX-License-Identifier: MIT
// The conversations that the writer has in hand: the most recent ones stay in memory, and what a transaction
// changes is written once, just before the commit.
#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "adapters/sqlite/connection.hpp"
#include "engine/ports/store.hpp"

namespace frontdesk::sqlite {

class Conversations {
public:
    // Keeps about `most` conversations between transactions.
    Conversations(Connection& connection, std::size_t most);

    StoredConversation get(const PageId& page, const PersonId& person, Instant now);
    StoredConversation get(ConversationId id);
    void save(const StoredConversation& changed);
    // Makes `message` the newest of the conversation; returns the one before, if there is one.
    std::optional<std::int64_t> append(ConversationId id, std::int64_t message);
    std::optional<std::int64_t> last_message(ConversationId id);
    const PageId& page(ConversationId id);
    void delivered(ConversationId id, Instant until);
    void read(ConversationId id, Instant until);
    bool rename(ConversationId id, const PersonId& person);

    // These three write what is changed first, so that the database can be asked: not inside of a part.
    std::vector<ConversationId> due(Instant now, std::size_t most);
    std::optional<Instant> next_wake();
    void postpone(ConversationId id, Instant until);

    // A point to go back to. Going back forgets every change after it.
    std::size_t mark() const { return undo_.size(); }
    void back_to(std::size_t mark);
    void flush();
    // The transaction is committed: nothing can be undone any more, and the oldest may leave the memory.
    void committed();

private:
    // What changes with nearly every message; cheap to copy.
    struct Tail {
        std::optional<std::int64_t> last_message;
        std::optional<Instant> delivered_until;
        std::optional<Instant> read_until;
        bool dirty = false;
    };
    struct Entry {
        StoredConversation stored;
        Tail tail;
    };
    using Place = std::list<Entry>::iterator;
    struct Saved {
        Conversation state;
        std::int64_t epoch;
        std::optional<TicketId> open_ticket;
    };
    struct Undo {
        ConversationId id;
        Tail tail;
        std::optional<Saved> saved;  // only when the state itself was replaced
        bool created = false;
        std::optional<PersonId> renamed_from = {};
    };
    using Contact = std::pair<std::string_view, std::string_view>;
    struct ContactHash {
        std::size_t operator()(const Contact& contact) const {
            const std::hash<std::string_view> hash;
            return hash(contact.second) * 31 + hash(contact.first);
        }
    };

    Place find(ConversationId id);
    Place make(const PageId& page, const PersonId& person, Instant now);
    Place keep(Rows& rows);
    Place use(Place place);
    Tail& change(ConversationId id);
    void forget(Place place);
    void call(Place place, const PersonId& person);

    std::size_t most_;
    std::list<Entry> entries_;  // most recently used first
    std::unordered_map<ConversationId, Place> by_id_;
    std::unordered_map<Contact, Place, ContactHash> by_contact_;  // views into the entries
    std::vector<Undo> undo_;
    std::vector<ConversationId> changed_;

    Statement load_by_contact_;
    Statement load_by_id_;
    Statement add_contact_;
    Statement add_conversation_;
    Statement write_;
    Statement rename_;
    Statement due_;
    Statement next_wake_;
    Statement postpone_;
    Connection& connection_;
};

}  // namespace frontdesk::sqlite
