// SPDX-License-Identifier: MIT
// What a message can hold besides text: files, buttons and cards, within the platform's limits.
#pragma once

#include "adapters/messenger/fields.hpp"
#include "engine/ports/channel.hpp"

namespace frontdesk::messenger {

// The attachment of a message that has one; null for a plain text.
Json attachment_of(const Outgoing& outgoing);

// "image", "video", "audio" or "file".
const char* type_name(MediaKind kind);

}  // namespace frontdesk::messenger
