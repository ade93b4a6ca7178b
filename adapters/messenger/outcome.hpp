// SPDX-License-Identifier: MIT
// What the answer to a send means (PLATFORM.md 12 and 13): by code and subcode, never by the wording, which
// is translated and changes.
#pragma once

#include "engine/ports/channel.hpp"

namespace frontdesk::messenger {

// Total: any status, headers and body.
Delivery judge(const HttpResponse& response);

}  // namespace frontdesk::messenger
