// SPDX-License-Identifier: MIT
// Identifiers that cannot be mixed up: built at the boundary, compared inside, text only on the way out.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>

namespace frontdesk {

// An opaque id given by a platform.
template <class Tag>
struct TextId {
    std::string value;
    bool empty() const { return value.empty(); }
    auto operator<=>(const TextId&) const = default;
};

// A row id given by the store; 0 means "none yet".
template <class Tag>
struct RowId {
    std::int64_t value = 0;
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const RowId&) const = default;
};

using PageId = TextId<struct PageTag>;        // the business's side of a channel
using PersonId = TextId<struct PersonTag>;    // PSID: a customer, as one Page knows them
using MessageId = TextId<struct MessageTag>;  // mid: one message, on either side

using ConversationId = RowId<struct ConversationTag>;
using TicketId = RowId<struct TicketTag>;
using OutboxId = RowId<struct OutboxTag>;
using CallId = RowId<struct CallTag>;              // a request to another program
using CommentActId = RowId<struct CommentActTag>;  // something that is done to a comment

}  // namespace frontdesk

template <class Tag>
struct std::hash<frontdesk::TextId<Tag>> {
    std::size_t operator()(const frontdesk::TextId<Tag>& id) const {
        return std::hash<std::string>{}(id.value);
    }
};
template <class Tag>
struct std::hash<frontdesk::RowId<Tag>> {
    std::size_t operator()(frontdesk::RowId<Tag> id) const { return std::hash<std::int64_t>{}(id.value); }
};
