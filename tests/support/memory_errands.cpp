// SPDX-License-Identifier: MIT
// The part of the memory store about waking, calls, comments, uploads and statistics.
#include <algorithm>

#include "tests/support/memory_transaction.hpp"

namespace frontdesk {

bool MemoryTransaction::rename_person(ConversationId id, const PersonId& person) {
    called();
    const StoredConversation& stored = memory_.conversations.at(id).stored;
    if (stored.person == person) return true;
    if (memory_.by_person.contains({stored.page, person})) return false;
    remove(memory_.by_person, {stored.page, stored.person});
    change(memory_.by_person, {stored.page, person}) = id;
    change(memory_.conversations, id).stored.person = person;
    return true;
}

std::vector<ConversationId> MemoryTransaction::due(Instant now, std::size_t most) {
    called();
    std::vector<std::pair<Instant, ConversationId>> found;
    for (const auto& [id, entry] : memory_.conversations) {
        if (entry.wake_at && *entry.wake_at <= now) found.emplace_back(*entry.wake_at, id);
    }
    std::ranges::sort(found);
    std::vector<ConversationId> ids;
    for (const auto& [at, id] : found) {
        if (ids.size() < most) ids.push_back(id);
    }
    return ids;
}

std::optional<Instant> MemoryTransaction::next_wake() {
    called();
    std::optional<Instant> first;
    for (const auto& [id, entry] : memory_.conversations) {
        if (entry.wake_at) first = std::min(first.value_or(*entry.wake_at), *entry.wake_at);
    }
    return first;
}

void MemoryTransaction::postpone(ConversationId id, Instant until) {
    called();
    const auto found = memory_.conversations.find(id);
    if (found == memory_.conversations.end()) return;
    const auto at = found->second.wake_at;
    if (at && *at < until) change(memory_.conversations, id).wake_at = until;
}

CallId MemoryTransaction::add_call(const CallRow& row) {
    called();
    const CallId id{new_id()};
    auto& call = change(memory_.calls, id);
    call.row = row;
    call.row.id = id;
    return id;
}

std::vector<CallRow> MemoryTransaction::open_calls(CallId after, std::size_t most) {
    called();
    std::vector<CallRow> rows;
    for (auto next = memory_.calls.upper_bound(after); next != memory_.calls.end(); ++next) {
        if (rows.size() == most) break;
        if (next->second.row.status != CallStatus::answered) rows.push_back(next->second.row);
    }
    return rows;
}

void MemoryTransaction::mark_sent(CallId id) {
    called();
    const auto found = memory_.calls.find(id);
    if (found == memory_.calls.end() || found->second.row.status != CallStatus::pending) return;
    change(memory_.calls, id).row.status = CallStatus::sent;
}

bool MemoryTransaction::close_call(CallId id, int status, Instant now) {
    called();
    const auto found = memory_.calls.find(id);
    if (found == memory_.calls.end() || found->second.closed_at) return false;
    auto& call = change(memory_.calls, id);
    call.row.status = CallStatus::answered;
    call.row.call = {};
    call.answer = status;
    call.closed_at = now;
    return true;
}

bool MemoryTransaction::add_comment(const CommentRow& row) {
    called();
    const bool there = std::ranges::any_of(memory_.comments, [&](const auto& each) {
        const CommentRow& one = each.second;
        return one.page == row.page && one.comment == row.comment && one.act == row.act;
    });
    if (there) return false;
    const CommentActId id{new_id()};
    auto& stored = change(memory_.comments, id);
    stored = row;
    stored.id = id;
    return true;
}

std::vector<CommentRow> MemoryTransaction::open_comments(CommentActId after, std::size_t most) {
    called();
    std::vector<CommentRow> rows;
    for (auto next = memory_.comments.upper_bound(after); next != memory_.comments.end(); ++next) {
        if (rows.size() == most) break;
        const auto status = next->second.status;
        if (status == CommentStatus::pending || status == CommentStatus::sent) rows.push_back(next->second);
    }
    return rows;
}

CommentRow MemoryTransaction::comment(CommentActId id) {
    called();
    const auto found = memory_.comments.find(id);
    if (found == memory_.comments.end()) {
        throw StoreFailure{{Cause::not_found,
                            "There is no answer to a comment of number " + std::to_string(id.value) + "."}};
    }
    return found->second;
}

void MemoryTransaction::set_comment(CommentActId id,
                                    CommentStatus status,
                                    std::string_view problem,
                                    Instant) {
    called();
    if (!memory_.comments.contains(id)) return;
    auto& row = change(memory_.comments, id);
    row.status = status;
    row.problem = problem;
}

std::optional<std::string>
MemoryTransaction::upload(const PageId& page, std::string_view path, std::string_view hash) {
    called();
    const auto found = memory_.uploads.find({page, std::string{path}});
    if (found == memory_.uploads.end() || found->second.first != hash) return std::nullopt;
    return found->second.second;
}

void MemoryTransaction::save_upload(
    const PageId& page, std::string_view path, std::string_view hash, std::string_view attachment, Instant) {
    called();
    change(memory_.uploads, {page, std::string{path}}) = {std::string{hash}, std::string{attachment}};
}

void MemoryTransaction::count_goal(ConversationId conversation, std::string_view goal, Instant now) {
    called();
    change(memory_.goals, {now, conversation, std::string{goal}}) = true;
}

void MemoryTransaction::keep_unanswered(std::string_view folded,
                                        std::string_view text,
                                        std::string_view language,
                                        Instant now) {
    called();
    auto& line = change(memory_.unanswered, {std::string{language}, std::string{folded}});
    if (line.count++ == 0) line.first_at = now;
    line.text = text;
    line.language = language;
    line.last_at = now;
}

}  // namespace frontdesk
