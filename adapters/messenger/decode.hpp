// SPDX-License-Identifier: MIT
// One element of a webhook becomes one Event, whatever it is: what is not understood is set aside with a
// reason and keeps its JSON.
#pragma once

#include <optional>
#include <string_view>

#include "adapters/messenger/fields.hpp"
#include "adapters/messenger/messenger.hpp"
#include "engine/talk/event.hpp"

namespace frontdesk::messenger {

enum class Platform { messenger, instagram };
enum class Lane { messaging, standby, changes };

// Where an element stood.
struct Source {
    Platform platform = Platform::messenger;
    Lane lane = Lane::messaging;
    PageId page;                        // empty: the entry has no id
    std::optional<Instant> entry_time;  // changes with every delivery of the same event
    const MessengerOptions* options = nullptr;
};

// An element of messaging[] or standby[].
Event decode_messaging(const Json& element, const Source& source);
// An element of changes[].
Event decode_change(const Json& element, const Source& source);
// An event that is only counted; its key is a digest of its JSON.
Event set_aside(const Source& source, std::string_view reason, const Json& json);

}  // namespace frontdesk::messenger
