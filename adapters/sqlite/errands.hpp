// SPDX-License-Identifier: MIT
// The writer's statements about calls, comments and uploaded files.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sqlite/connection.hpp"
#include "engine/ports/errands.hpp"

namespace frontdesk::sqlite {

class Errands {
public:
    explicit Errands(Connection& connection);

    CallId add_call(const CallRow& row);
    std::vector<CallRow> open_calls(CallId after, std::size_t most);
    void mark_sent(CallId id) { mark_sent_.run(id); }
    bool close_call(CallId id, int status, Instant now) { return close_call_.run(status, now, id) > 0; }
    void prune_calls(Instant before, std::size_t most) { prune_calls_.run(most, before); }

    bool add_comment(const CommentRow& row);
    std::vector<CommentRow> open_comments(CommentActId after, std::size_t most);
    CommentRow comment(CommentActId id);
    void set_comment(CommentActId id, CommentStatus status, std::string_view problem, Instant now);

    std::optional<std::string> upload(const PageId& page, std::string_view path, std::string_view hash);
    void save_upload(const PageId& page,
                     std::string_view path,
                     std::string_view hash,
                     std::string_view attachment,
                     Instant now) {
        save_upload_.run(page, path, hash, attachment, now);
    }

private:
    Statement add_call_, open_calls_, mark_sent_, close_call_, prune_calls_;
    Statement add_comment_, open_comments_, comment_, set_comment_;
    Statement upload_, save_upload_;
};

// The columns in the order that read_comment expects.
#define FRONTDESK_COMMENT_COLUMNS "id, page, comment, act, conversation, status, created_at, text, problem"

CommentRow read_comment(const Rows& rows);

}  // namespace frontdesk::sqlite
