// SPDX-License-Identifier: MIT
#include "tests/support/memory_store.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include "tests/support/memory_transaction.hpp"

namespace frontdesk {
namespace {

// Runs the work; what it throws is told.
Result<void> outcome_of(const std::function<void()>& work) {
    try {
        work();
    } catch (const StoreFailure& failure) {
        return failure.problem;
    } catch (const std::exception& error) {
        return Problem{Cause::bad_input, error.what()};
    }
    return {};
}

class MemoryReader final : public Reader {
public:
    explicit MemoryReader(const Memory& memory) : memory_(memory) {}

    Result<std::vector<TicketLine>> tickets(const TicketFilter& filter) override {
        if (filter.limit < 1 || filter.limit > 500) {
            return Problem{Cause::bad_input, "The limit is a number from 1 to 500."};
        }
        if (filter.after && !memory_.tickets.contains(*filter.after)) return no_such_ticket(*filter.after);
        std::vector<Ticket> found;
        for (const auto& [id, ticket] : memory_.tickets) {
            if (fits(ticket, filter) && is_of(ticket, filter.person)) found.push_back(ticket);
        }
        std::ranges::sort(found, {}, order_of);
        std::vector<TicketLine> lines;
        bool begun = !filter.after;
        for (const Ticket& ticket : found) {
            if (begun && lines.size() < filter.limit) lines.push_back(line_of(ticket));
            begun = begun || ticket.id == *filter.after;
        }
        return lines;
    }

    Result<TicketLine> ticket(TicketId id) override {
        const auto found = memory_.tickets.find(id);
        if (found == memory_.tickets.end()) return no_such_ticket(id);
        return line_of(found->second);
    }

    Result<std::vector<TicketLogLine>> ticket_log(TicketId id) override {
        const auto found = memory_.logs.find(id);
        return found == memory_.logs.end() ? std::vector<TicketLogLine>{} : found->second;
    }

    Result<std::vector<TranscriptLine>> transcript(ConversationId conversation, std::size_t most) override {
        std::vector<TranscriptLine> lines;
        for (const auto& [id, line] : memory_.lines) {
            if (line.conversation == conversation) lines.push_back(shown(line));
        }
        std::ranges::stable_sort(lines, {}, &TranscriptLine::at);
        if (lines.size() > most) {
            lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(most));
        }
        return lines;
    }

    Result<StoreFigures> figures() override {
        StoreFigures figures;
        for (const auto& [id, ticket] : memory_.tickets) {
            if (ticket.status == TicketStatus::waiting) ++figures.waiting_tickets;
        }
        figures.pending_sends = static_cast<std::int64_t>(memory_.pending.size());
        for (const auto& [id, conversation] : memory_.pending) {
            const Instant at = memory_.lines.at(id.value).at;
            figures.oldest_pending = std::min(figures.oldest_pending.value_or(at), at);
        }
        for (const auto& [id, stored] : memory_.events) {
            if (!stored.failure.empty()) ++figures.failed_events;
        }
        return figures;
    }

    Result<std::vector<GoalCount>> goals(Instant from, Instant to) override {
        std::map<std::string, std::int64_t> counts;
        for (const auto& [key, counted] : memory_.goals) {
            const auto& [at, conversation, goal] = key;
            if (at >= from && at < to) ++counts[goal];
        }
        std::vector<GoalCount> found;
        for (const auto& [goal, count] : counts) found.push_back({goal, count});
        return found;
    }

    Result<std::vector<UnansweredLine>> unanswered(std::size_t limit) override {
        if (limit < 1 || limit > 1000) {
            return Problem{Cause::bad_input, "The limit is a number from 1 to 1000."};
        }
        std::vector<UnansweredLine> found;
        for (const auto& [key, line] : memory_.unanswered) found.push_back(line);
        std::ranges::stable_sort(found, [](const UnansweredLine& a, const UnansweredLine& b) {
            return std::pair{a.count, a.last_at} > std::pair{b.count, b.last_at};
        });
        if (found.size() > limit) found.resize(limit);
        return found;
    }

    Result<std::vector<CommentRow>> waiting_comments(std::size_t limit) override {
        if (limit < 1 || limit > 500) {
            return Problem{Cause::bad_input, "The limit is a number from 1 to 500."};
        }
        std::vector<CommentRow> found;
        for (const auto& [id, row] : memory_.comments) {
            if (row.status == CommentStatus::waiting && found.size() < limit) found.push_back(row);
        }
        return found;
    }

private:
    static Problem no_such_ticket(TicketId id) {
        return {Cause::not_found, "There is no ticket " + std::to_string(id.value) + "."};
    }

    static bool fits(const Ticket& ticket, const TicketFilter& filter) {
        const bool status =
            filter.status ? ticket.status == *filter.status : ticket.status != TicketStatus::done;
        return status && (filter.queue.empty() || filter.queue == ticket.queue) &&
               (filter.owner.empty() || filter.owner == ticket.owner);
    }

    bool is_of(const Ticket& ticket, const PersonId& person) const {
        return person.empty() || memory_.conversations.at(ticket.conversation).stored.person == person;
    }

    static std::tuple<Instant, int, Instant, TicketId> order_of(const Ticket& ticket) {
        return {ticket.due.value_or(Instant::max()), -static_cast<int>(ticket.priority), ticket.opened_at,
                ticket.id};
    }

    TicketLine line_of(const Ticket& ticket) const {
        TicketLine line;
        line.ticket = ticket;
        const StoredConversation& stored = memory_.conversations.at(ticket.conversation).stored;
        line.page = stored.page;
        line.person = stored.person;
        line.last_user_at = stored.state.last_user_at;
        for (const auto& [id, each] : memory_.lines) {
            if (each.conversation != ticket.conversation) continue;
            if (each.from == TranscriptLine::From::customer) line.last_words = bounded(each.text);
            const bool waits = each.status == SendStatus::pending || each.status == SendStatus::failed;
            if (each.from == TranscriptLine::From::person && waits) ++line.unsent;
        }
        return line;
    }

    // At most 200 characters; UTF-8 continuation bytes do not begin one.
    static std::string bounded(const std::string& text) {
        std::size_t characters = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool begins = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
            if (begins && ++characters > 200) return text.substr(0, i);
        }
        return text;
    }

    TranscriptLine shown(const MemoryLine& line) const {
        TranscriptLine shown;
        shown.from = line.from;
        shown.at = line.at;
        shown.text = line.text;
        shown.author = line.author;
        shown.problem = line.problem;
        shown.why = line.why;
        shown.mid = line.mid;
        if (!line.row) return shown;
        shown.status = name_of(line.status);
        const MemoryConversation& conversation = memory_.conversations.at(line.conversation);
        if (line.status != SendStatus::sent) return shown;
        if (line.at <= conversation.delivered_until) shown.status = "delivered";
        if (line.at <= conversation.read_until) shown.status = "read";
        return shown;
    }

    const Memory& memory_;
};

}  // namespace

MemoryStore::MemoryStore() : transaction_(std::make_unique<MemoryTransaction>(memory_)) {}
MemoryStore::~MemoryStore() = default;

Result<void> MemoryStore::write(const std::function<void(Transaction&)>& work) {
    auto outcome = outcome_of([&] { work(*transaction_); });
    if (outcome && commit_failure_) outcome = *std::exchange(commit_failure_, std::nullopt);
    if (!outcome) transaction_->undo_to(0);
    transaction_->forget_undo();
    return outcome;
}

Result<void> MemoryStore::isolated(Transaction&, const std::function<void()>& part) {
    const std::size_t mark = transaction_->mark();
    auto outcome = outcome_of(part);
    if (outcome) return outcome;
    transaction_->undo_to(mark);
    const Cause cause = outcome.error().cause;
    if (cause == Cause::try_later || cause == Cause::broken) throw StoreFailure{outcome.error()};
    return outcome;
}

Result<std::unique_ptr<Reader>> MemoryStore::reader() {
    return std::unique_ptr<Reader>{std::make_unique<MemoryReader>(memory_)};
}

Result<void> MemoryStore::backup(const std::string& to) {
    return Problem{Cause::not_found, "What is in memory alone cannot be copied to " + to + "."};
}

void MemoryStore::fail_call(int nth, Problem problem) { transaction_->fail_call(nth, std::move(problem)); }

void MemoryStore::fail_commit(Problem problem) { commit_failure_ = std::move(problem); }

std::unique_ptr<Store> make_memory_store() { return std::make_unique<MemoryStore>(); }

}  // namespace frontdesk
