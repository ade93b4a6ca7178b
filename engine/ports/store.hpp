// SPDX-License-Identifier: MIT
// What is remembered. One thread writes, in transactions; readers have connections of their own. No SQL
// outside of the implementations, and every one passes tests/conformance.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/ids.hpp"
#include "engine/base/instant.hpp"
#include "engine/base/result.hpp"
#include "engine/desk/ticket.hpp"
#include "engine/ports/channel.hpp"
#include "engine/ports/errands.hpp"
#include "engine/talk/conversation.hpp"
#include "engine/talk/effect.hpp"
#include "engine/talk/event.hpp"

namespace frontdesk {

// Thrown by the members of Transaction when the store fails; caught by Store::write, which rolls back.
struct StoreFailure {
    Problem problem;
};

struct StoredConversation {
    ConversationId id;
    PageId page;
    PersonId person;
    std::int64_t epoch = 0;  // grows when a person takes over: bot messages of an older epoch are not sent
    Conversation state;
    std::optional<TicketId> open_ticket;
};

// pending: to be sent, or sent with an outcome nobody knows yet. sent, failed, cancelled: settled for good.
enum class SendStatus { pending, sent, failed, cancelled };
std::string_view name_of(SendStatus status);

// One message on its way out. Order within a conversation is the order of ids.
struct OutboxRow {
    OutboxId id;
    ConversationId conversation;
    PageId page;
    PersonId person;
    std::int64_t epoch = 0;
    Origin origin = Origin::bot;
    std::string author;  // the agent's name, when a person wrote it
    OutMessage message;
    Instant created_at;
    std::optional<Instant> last_user_at;  // of the conversation when the row was made
    int attempts = 0;                     // calls that were made and came back
};

// One line of a conversation as people read it, oldest first.
struct TranscriptLine {
    enum class From { customer, bot, person, elsewhere, note } from = From::customer;
    Instant at;
    std::string text;    // what was written, or "[image]" and the like
    std::string author;  // the agent's name for person and note
    std::string status;  // of an outgoing line: "pending", "sent", "delivered", "read", "failed", "cancelled"
    std::string problem;  // why it failed, in one sentence
    std::string why;      // which rule of the bot said it
    MessageId mid;
};

// An outgoing message as one line of the transcript: its text, or "[image]", or the titles of its cards.
std::string shown_as(const OutMessage& message);

struct TicketLine {
    Ticket ticket;
    PageId page;
    PersonId person;
    std::string customer;    // first name, or empty
    std::string last_words;  // of the customer, bounded to 200 characters
    std::optional<Instant> last_user_at;
    int unsent = 0;  // messages of people that failed or wait
};

struct TicketLogLine {
    Instant at;
    std::string actor;  // agent's name, "bot", "customer", "platform"
    std::string
        action;  // "opened", "claimed", "taken over", "replied", "noted", "done", "handed back", "raised"
    std::string detail;
};

// What the storage thread may do inside one transaction. Members throw StoreFailure.
class Transaction {
public:
    virtual ~Transaction() = default;

    // Writes the event down. false: it was there already, and nothing is to be done.
    virtual bool record(const Event& event, Instant arrived) = 0;
    // Marks a recorded event as one that made the engine fail, with the reason.
    virtual void record_failure(const Event& event, std::string_view reason) = 0;

    // The conversation of this customer with this Page; made when there is none.
    virtual StoredConversation conversation(const PageId& page, const PersonId& person, Instant now) = 0;
    virtual StoredConversation conversation(ConversationId id) = 0;  // not_found is a StoreFailure
    // Keeps wake_at() of its state beside it.
    virtual void save(const StoredConversation& conversation) = 0;
    // The conversation is known under another id from now on; false: somebody else has that id already.
    virtual bool rename_person(ConversationId id, const PersonId& person) = 0;

    // Waking; not inside of Store::isolated. Conversations that want to be woken at `now` or before, the
    // earliest first.
    virtual std::vector<ConversationId> due(Instant now, std::size_t most) = 0;
    // When the first of all wants to be woken; nothing: none does.
    virtual std::optional<Instant> next_wake() = 0;
    // It is not woken before `until`, whatever its state says, unless it is saved again.
    virtual void postpone(ConversationId id, Instant until) = 0;

    // The transcript. `text` of customers is kept as it came.
    virtual void add_message(ConversationId conversation,
                             const Event& event,
                             TranscriptLine::From from,
                             std::string_view text) = 0;
    virtual void
    add_note(ConversationId conversation, std::string_view author, std::string_view text, Instant now) = 0;
    virtual void edit_message(ConversationId conversation, const MessageId& mid, std::string_view text) = 0;
    virtual void delete_message(ConversationId conversation,
                                const MessageId& mid) = 0;  // blanks it, and its raw event
    virtual void mark_delivered(ConversationId conversation, Instant watermark) = 0;
    virtual void mark_read(ConversationId conversation, Instant watermark) = 0;

    // The outbox. `row.id` is ignored and given. `why` is the rule that spoke.
    virtual OutboxId queue(const OutboxRow& row, std::string_view why) = 0;
    // Settles a row by the platform's answer or by its echo; false if it was settled before.
    virtual bool
    settle(OutboxId id, SendStatus status, const MessageId& mid, std::string_view problem, Instant now) = 0;
    virtual void count_attempt(OutboxId id) = 0;
    // Cancels the bot's pending rows of an older epoch. The ids of those that were cancelled.
    virtual std::vector<OutboxId>
    cancel_bot(ConversationId conversation, std::int64_t epoch, Instant now) = 0;
    // Was this mid sent by us? (an echo without metadata)
    virtual bool sent_by_us(ConversationId conversation, const MessageId& mid) = 0;
    // Pending rows with an id above `after`, by id, at most `most`.
    virtual std::vector<OutboxRow> pending(OutboxId after, std::size_t most) = 0;

    virtual TicketId open_ticket(const Ticket& ticket) = 0;
    virtual Ticket ticket(TicketId id) = 0;  // not_found is a StoreFailure
    virtual void save(const Ticket& ticket) = 0;
    virtual void log(TicketId ticket, const TicketLogLine& line) = 0;

    // Requests to other programs. `row.id` is ignored and given.
    virtual CallId add_call(const CallRow& row) = 0;
    // Those without an answer and with an id above `after`, by id.
    virtual std::vector<CallRow> open_calls(CallId after, std::size_t most) = 0;
    virtual void mark_sent(CallId id) = 0;
    // The answer has come (0: none will), and the texts are forgotten; false: it had come before.
    virtual bool close_call(CallId id, int status, Instant now) = 0;

    // Comments. false: that is done, or to be done, to this comment already. `row.id` is ignored and given.
    virtual bool add_comment(const CommentRow& row) = 0;
    // Those that are pending or sent and have an id above `after`, by id.
    virtual std::vector<CommentRow> open_comments(CommentActId after, std::size_t most) = 0;
    virtual CommentRow comment(CommentActId id) = 0;  // not_found is a StoreFailure
    virtual void
    set_comment(CommentActId id, CommentStatus status, std::string_view problem, Instant now) = 0;

    // Files that the platform has already: the id it gave for the file at `path` while it had this content.
    virtual std::optional<std::string>
    upload(const PageId& page, std::string_view path, std::string_view hash) = 0;
    virtual void save_upload(const PageId& page,
                             std::string_view path,
                             std::string_view hash,
                             std::string_view attachment,
                             Instant now) = 0;

    // Statistics. `folded` names all the ways to write the same words.
    virtual void count_goal(ConversationId conversation, std::string_view goal, Instant now) = 0;
    virtual void keep_unanswered(std::string_view folded,
                                 std::string_view text,
                                 std::string_view language,
                                 Instant now) = 0;

    // Removes what is kept for a time only, at most `most` of each kind: raw bodies that arrived before
    // `before`, answered calls of before then, and words nobody has used for 90 days more. How many bodies
    // there were.
    virtual std::size_t prune_events(Instant before, std::size_t most) = 0;
};

struct TicketFilter {
    std::optional<TicketStatus> status;  // none: waiting and owned
    std::string queue;                   // empty: all
    std::string owner;                   // empty: all
    PersonId person;                     // empty: all
    std::size_t limit = 50;              // 1 to 500
    std::optional<TicketId> after;       // cursor
};

struct GoalCount {
    std::string goal;
    std::int64_t count = 0;
    bool operator==(const GoalCount&) const = default;
};

// Words that the bot understood by nothing, however often they came.
struct UnansweredLine {
    std::string text;  // as it was written the last time
    std::string language;
    std::int64_t count = 0;
    Instant first_at;
    Instant last_at;
    bool operator==(const UnansweredLine&) const = default;
};

struct StoreFigures {
    std::int64_t waiting_tickets = 0;
    std::int64_t pending_sends = 0;
    std::optional<Instant> oldest_pending;
    std::int64_t failed_events = 0;
};

// A reader's own connection. Every call ends within 5 s, or fails with try_later.
class Reader {
public:
    virtual ~Reader() = default;
    // Sorted: due first (none last), then priority, then age.
    virtual Result<std::vector<TicketLine>> tickets(const TicketFilter& filter) = 0;
    virtual Result<TicketLine> ticket(TicketId id) = 0;
    virtual Result<std::vector<TicketLogLine>> ticket_log(TicketId id) = 0;
    // The newest `most` lines, oldest first.
    virtual Result<std::vector<TranscriptLine>> transcript(ConversationId conversation, std::size_t most) = 0;
    virtual Result<StoreFigures> figures() = 0;
    // How often each goal was reached in [from, to), by name.
    virtual Result<std::vector<GoalCount>> goals(Instant from, Instant to) = 0;
    // The most frequent first, then the newest. `limit` is 1 to 1000.
    virtual Result<std::vector<UnansweredLine>> unanswered(std::size_t limit) = 0;
    // Public replies that wait for a person, oldest first. `limit` is 1 to 500.
    virtual Result<std::vector<CommentRow>> waiting_comments(std::size_t limit) = 0;
};

class Store {
public:
    virtual ~Store() = default;

    // Runs `work` in one transaction and commits. When `work` throws or the commit fails, everything is
    // rolled back and the problem is returned (try_later: disk full, locked; broken: needs a person).
    virtual Result<void> write(const std::function<void(Transaction&)>& work) = 0;
    // Inside write: runs `part` in a savepoint; when it throws, only the part is rolled back and told. A
    // StoreFailure that condemns the whole transaction (disk full, I/O error) is thrown on.
    virtual Result<void> isolated(Transaction& transaction, const std::function<void()>& part) = 0;

    virtual Result<std::unique_ptr<Reader>> reader() = 0;
    // Copies everything to a new file while serving; not_found/conflict when the target cannot be made. On
    // the thread that writes, outside of write(); it blocks that thread until the copy is made and checked.
    virtual Result<void> backup(const std::string& to) = 0;
    // Names this database in the metadata of sends, so that echoes of another one's rows are not mistaken for
    // ours.
    virtual std::string instance() const = 0;
};

}  // namespace frontdesk
