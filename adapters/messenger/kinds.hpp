// SPDX-License-Identifier: MIT
// The kinds of messaging events, in the order in which they are told apart: the platform does not name the
// kind, it follows from which member is present.
#pragma once

#include <optional>
#include <string>

#include "adapters/messenger/decode.hpp"

namespace frontdesk::messenger {

// What a reader of one kind is given.
struct EventJson {
    const Json& event;  // the element
    const Json& value;  // the member that names the kind
    const PersonId& person;
    Instant at;
    const MessengerOptions& options;
};

struct Reading {
    Happening what;
    std::string key;  // empty: not deduplicated
    MessageId mid;
};

enum class About { person, page };

struct EventKind {
    const char* member;
    const char* name;
    About about;
    // Nothing: a member that must be there is not. nullptr: the kind is known and set aside.
    std::optional<Reading> (*read)(const EventJson&);
};

// nullptr: an unknown kind.
const EventKind* kind_of(const Json& event);

}  // namespace frontdesk::messenger
