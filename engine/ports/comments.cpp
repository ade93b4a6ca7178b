// SPDX-License-Identifier: MIT
// Comments under the Page's posts: a turn for each new one, once, and what people decide about public
// replies.
#include <string>
#include <utility>

#include "engine/ports/script.hpp"

namespace frontdesk {
namespace {

// For so long the platform lets a comment be answered in private.
constexpr std::chrono::days answerable{7};

// Who wrote a comment is known for certain only once the private reply has arrived (rename_person).
PersonId writer_of(const Event& event, const Comment& comment) {
    return event.person.empty() ? PersonId{"comment:" + comment.comment_id} : event.person;
}

bool notice(Script& script, const StoredConversation& conversation, const Comment& comment) {
    CommentRow row;
    row.conversation = conversation.id;
    row.page = conversation.page;
    row.comment = comment.comment_id;
    row.act = CommentAct::noticed;
    row.status = CommentStatus::done;
    row.created_at = script.now;
    return script.transaction.add_comment(row);
}

}  // namespace

void take_comment(Script& script, const Event& event, const Comment& comment) {
    const bool wanted = comment.verb == "add" && !comment.own && !comment.comment_id.empty();
    const bool old = event.at + answerable < script.now;
    if (!wanted || old || event.standby || script.bot.comments.empty())
        return script.count("set_aside.comment");
    auto conversation = script.transaction.conversation(event.page, writer_of(event, comment), script.now);
    if (!notice(script, conversation, comment)) return script.count("comment.repeated");
    script.transaction.add_message(conversation.id, event, TranscriptLine::From::customer,
                                   "[comment] " + comment.text);
    if (conversation.open_ticket) script.aftermath.tickets_changed.push_back(*conversation.open_ticket);
    play_turn(script, conversation, Commented{comment.comment_id, comment.post_id, comment.text});
    script.transaction.save(conversation);
}

Result<CommentRow> decide(Transaction& transaction,
                          CommentActId id,
                          Approval approval,
                          std::string_view agent,
                          Instant now,
                          Aftermath& aftermath) {
    if (agent.empty()) return Problem{Cause::bad_input, "Say who you are: the agent's name is missing."};
    CommentRow row;
    try {
        row = transaction.comment(id);
    } catch (const StoreFailure& failure) {
        if (failure.problem.cause != Cause::not_found) throw;
        return failure.problem;
    }
    if (row.status != CommentStatus::waiting)
        return Problem{Cause::conflict, "This public reply does not wait for anybody: it is " +
                                            std::string{name_of(row.status)} + "."};
    const bool given = approval == Approval::given;
    row.status = given ? CommentStatus::pending : CommentStatus::failed;
    row.problem = given ? "" : "refused by " + std::string{agent};
    transaction.set_comment(id, row.status, row.problem, now);
    transaction.add_note(row.conversation, agent, given ? "public reply approved" : "public reply refused",
                         now);
    aftermath.comments |= given;
    return row;
}

}  // namespace frontdesk
