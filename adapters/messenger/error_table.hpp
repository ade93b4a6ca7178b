// SPDX-License-Identifier: MIT
// The platform's error codes and what each asks of us.
#pragma once

#include <cstdint>
#include <string_view>

#include "engine/ports/channel.hpp"

namespace frontdesk::messenger {

struct ErrorRow {
    std::int64_t code = 0;     // 0: under whatever code the subcode comes
    std::int64_t subcode = 0;  // 0: whatever the subcode is
    Delivery::Outcome outcome = Delivery::Outcome::permanent;
    std::string_view meaning;  // continues "the platform says: "
    bool whole_app = false;    // a limit of the app, not of one Page
};

// The row of an error; nullptr if the table has none.
const ErrorRow* error_row(std::int64_t code, std::int64_t subcode);

}  // namespace frontdesk::messenger
