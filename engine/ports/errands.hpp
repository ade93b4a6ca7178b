// SPDX-License-Identifier: MIT
// What a bot sends into the world besides messages: requests to other programs, and what it does to comments.
// Each is a row that is written down with the turn that wanted it, and carried out afterwards.
#pragma once

#include <string>
#include <string_view>

#include "engine/base/ids.hpp"
#include "engine/base/instant.hpp"
#include "engine/talk/effect.hpp"

namespace frontdesk {

// pending: nothing has left this machine. sent: it may have. answered: over.
enum class CallStatus { pending, sent, answered };

struct CallRow {
    CallId id;
    ConversationId conversation;
    CallOut call;  // its texts may hold marks of secrets
    CallStatus status = CallStatus::pending;
    Instant created_at;
};

// `noticed` is done to every comment that a turn was taken for, so that none is answered twice.
enum class CommentAct { noticed, reply, like, hide };
std::string_view name_of(CommentAct act);

// waiting: for a person who approves it. pending: nothing has left this machine. sent: it may have.
enum class CommentStatus { waiting, pending, sent, done, failed };
std::string_view name_of(CommentStatus status);

// One thing that is done to one comment, once.
struct CommentRow {
    CommentActId id;
    ConversationId conversation;
    PageId page;
    std::string comment;  // the platform's id
    CommentAct act = CommentAct::noticed;
    std::string text;  // of a reply
    CommentStatus status = CommentStatus::pending;
    Instant created_at;
    std::string problem;  // why it failed, in one sentence
};

}  // namespace frontdesk
