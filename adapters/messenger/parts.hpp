// SPDX-License-Identifier: MIT
// The parts of events that carry content: messages, echoes, postbacks and where a customer came from.
#pragma once

#include <optional>

#include "adapters/messenger/fields.hpp"
#include "adapters/messenger/messenger.hpp"
#include "engine/talk/event.hpp"

namespace frontdesk::messenger {

Message message_in(const Json& message);
Echo echo_in(const Json& message, const MessengerOptions& options);
Postback postback_in(const Json& postback);
// Nothing if it names neither a link, nor an ad, nor a source: a product of the shop, for example.
std::optional<Referral> referral_from(const Json& referral);

}  // namespace frontdesk::messenger
