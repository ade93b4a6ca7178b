// SPDX-License-Identifier: MIT
#include "adapters/sqlite/conversations.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace frontdesk::sqlite {
namespace {

constexpr const char* columns_by_contact =
    "SELECT c.id, c.page, c.person, v.epoch, v.state, v.open_ticket, v.last_message, v.delivered_until, "
    "v.read_until FROM contacts c JOIN conversations v ON v.id = c.id WHERE c.page = ? AND c.person = ?";
constexpr const char* columns_by_id =
    "SELECT c.id, c.page, c.person, v.epoch, v.state, v.open_ticket, v.last_message, v.delivered_until, "
    "v.read_until FROM contacts c JOIN conversations v ON v.id = c.id WHERE c.id = ?";

}  // namespace

Conversations::Conversations(Connection& connection, std::size_t most)
    : most_(most),
      load_by_contact_(connection, columns_by_contact),
      load_by_id_(connection, columns_by_id),
      add_contact_(connection, "INSERT INTO contacts (page, person, first_at) VALUES (?, ?, ?) RETURNING id"),
      add_conversation_(connection, "INSERT INTO conversations (id) VALUES (?)"),
      write_(connection,
             "UPDATE conversations SET epoch = ?, state = ?, open_ticket = ?, last_message = ?, "
             "delivered_until = ?, read_until = ?, wake_at = ? WHERE id = ?"),
      rename_(connection, "UPDATE OR IGNORE contacts SET person = ? WHERE id = ?"),
      due_(connection,
           "SELECT id FROM conversations INDEXED BY conversations_to_wake "
           "WHERE wake_at <= ? ORDER BY wake_at LIMIT ?"),
      next_wake_(connection,
                 "SELECT wake_at FROM conversations INDEXED BY conversations_to_wake "
                 "WHERE wake_at IS NOT NULL ORDER BY wake_at LIMIT 1"),
      postpone_(connection, "UPDATE conversations SET wake_at = ? WHERE id = ? AND wake_at < ?"),
      connection_(connection) {}

StoredConversation Conversations::get(const PageId& page, const PersonId& person, Instant now) {
    const auto known = by_contact_.find(Contact{page.value, person.value});
    if (known != by_contact_.end()) return use(known->second)->stored;
    {
        auto rows = load_by_contact_.query(page, person);
        if (rows.next()) return keep(rows)->stored;
    }
    return make(page, person, now)->stored;
}

StoredConversation Conversations::get(ConversationId id) { return find(id)->stored; }

void Conversations::save(const StoredConversation& changed) {
    const auto place = find(changed.id);
    change(changed.id).dirty = true;
    auto& stored = place->stored;
    undo_.back().saved = Saved{std::move(stored.state), stored.epoch, stored.open_ticket};
    stored.state = changed.state;
    stored.epoch = changed.epoch;
    stored.open_ticket = changed.open_ticket;
}

std::optional<std::int64_t> Conversations::append(ConversationId id, std::int64_t message) {
    auto& tail = change(id);
    return std::exchange(tail.last_message, message);
}

std::optional<std::int64_t> Conversations::last_message(ConversationId id) {
    return find(id)->tail.last_message;
}

const PageId& Conversations::page(ConversationId id) { return find(id)->stored.page; }

void Conversations::delivered(ConversationId id, Instant until) {
    const auto before = find(id)->tail.delivered_until;
    if (!before || *before < until) change(id).delivered_until = until;
}

void Conversations::read(ConversationId id, Instant until) {
    const auto before = find(id)->tail.read_until;
    if (!before || *before < until) change(id).read_until = until;
}

bool Conversations::rename(ConversationId id, const PersonId& person) {
    const auto place = find(id);
    if (place->stored.person == person) return true;
    if (rename_.run(person, id) == 0) return false;
    undo_.push_back({id, place->tail, {}, false, place->stored.person});
    call(place, person);
    return true;
}

std::vector<ConversationId> Conversations::due(Instant now, std::size_t most) {
    flush();
    std::vector<ConversationId> found;
    auto rows = due_.query(now, most);
    while (rows.next()) found.push_back(ConversationId{rows.number(0)});
    return found;
}

std::optional<Instant> Conversations::next_wake() {
    flush();
    auto rows = next_wake_.query();
    return rows.next() ? rows.maybe_instant(0) : std::nullopt;
}

void Conversations::postpone(ConversationId id, Instant until) {
    flush();
    postpone_.run(until, id, until);
}

void Conversations::back_to(std::size_t mark) {
    while (undo_.size() > mark) {
        auto& undo = undo_.back();
        const auto place = by_id_.at(undo.id);
        if (undo.created) {
            forget(place);
        } else {
            place->tail = undo.tail;
            if (undo.renamed_from) call(place, *undo.renamed_from);
            if (undo.saved) {
                place->stored.state = std::move(undo.saved->state);
                place->stored.epoch = undo.saved->epoch;
                place->stored.open_ticket = undo.saved->open_ticket;
            }
        }
        undo_.pop_back();
    }
}

void Conversations::flush() {
    for (const auto id : changed_) {
        const auto known = by_id_.find(id);
        if (known == by_id_.end() || !known->second->tail.dirty) continue;
        const auto& stored = known->second->stored;
        auto& tail = known->second->tail;
        write_.run(stored.epoch, to_json(stored.state), stored.open_ticket, tail.last_message,
                   tail.delivered_until, tail.read_until, wake_at(stored.state), id);
        tail.dirty = false;
    }
    changed_.clear();
}

void Conversations::committed() {
    undo_.clear();
    changed_.clear();
    while (entries_.size() > most_) forget(std::prev(entries_.end()));
}

Conversations::Place Conversations::find(ConversationId id) {
    const auto known = by_id_.find(id);
    if (known != by_id_.end()) return use(known->second);
    auto rows = load_by_id_.query(id);
    if (rows.next()) return keep(rows);
    throw StoreFailure{{Cause::not_found, fmt::format("There is no conversation {}.", id.value)}};
}

Conversations::Place Conversations::make(const PageId& page, const PersonId& person, Instant now) {
    ConversationId id;
    {
        auto rows = add_contact_.query(page, person, now);
        check(rows.next(), "a new contact has no id");
        id.value = rows.number(0);
        rows.next();
    }
    add_conversation_.run(id);
    entries_.push_front(Entry{{id, page, person, 0, {}, {}}, {}});
    const auto place = entries_.begin();
    by_id_.emplace(id, place);
    by_contact_.emplace(Contact{place->stored.page.value, place->stored.person.value}, place);
    undo_.push_back({id, {}, {}, true});
    return place;
}

Conversations::Place Conversations::keep(Rows& rows) {
    auto state = conversation_from_json(rows.view(4));
    if (!state)
        throw StoreFailure{
            {Cause::broken, fmt::format("Conversation {} in {} cannot be read: {}", rows.number(0),
                                        connection_.path(), state.error().detail)}};
    Entry entry;
    entry.stored.id.value = rows.number(0);
    entry.stored.page.value = rows.text(1);
    entry.stored.person.value = rows.text(2);
    entry.stored.epoch = rows.number(3);
    entry.stored.state = std::move(*state);
    if (!rows.empty(5)) entry.stored.open_ticket = TicketId{rows.number(5)};
    if (!rows.empty(6)) entry.tail.last_message = rows.number(6);
    entry.tail.delivered_until = rows.maybe_instant(7);
    entry.tail.read_until = rows.maybe_instant(8);
    entries_.push_front(std::move(entry));
    const auto place = entries_.begin();
    by_id_.emplace(place->stored.id, place);
    by_contact_.emplace(Contact{place->stored.page.value, place->stored.person.value}, place);
    return place;
}

Conversations::Place Conversations::use(Place place) {
    entries_.splice(entries_.begin(), entries_, place);
    return place;
}

Conversations::Tail& Conversations::change(ConversationId id) {
    const auto place = find(id);
    undo_.push_back({id, place->tail, {}, false});
    if (!place->tail.dirty) changed_.push_back(id);
    place->tail.dirty = true;
    return place->tail;
}

void Conversations::call(Place place, const PersonId& person) {
    by_contact_.erase(Contact{place->stored.page.value, place->stored.person.value});
    place->stored.person = person;
    by_contact_.emplace(Contact{place->stored.page.value, place->stored.person.value}, place);
}

void Conversations::forget(Place place) {
    by_id_.erase(place->stored.id);
    by_contact_.erase(Contact{place->stored.page.value, place->stored.person.value});
    entries_.erase(place);
}

}  // namespace frontdesk::sqlite
