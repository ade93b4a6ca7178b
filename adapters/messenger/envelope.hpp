// SPDX-License-Identifier: MIT
// The body of a webhook: walks every array in full and decodes every element alone, so that one bad element
// does not lose its neighbours.
#pragma once

#include <string_view>
#include <vector>

#include "adapters/messenger/messenger.hpp"
#include "engine/base/result.hpp"
#include "engine/talk/event.hpp"

namespace frontdesk::messenger {

// bad_input, with a sentence, if the body is no JSON object or nests too deep.
Result<std::vector<Event>> read_body(std::string_view body, const MessengerOptions& options);

}  // namespace frontdesk::messenger
