// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace frontdesk {

// Are the parts between the dots of a host name as long as they may be (63 characters, RFC 1035, the last one
// from 2 to 24 or in its ASCII form) and without a hyphen at either end? Counted here and not in the regular
// expressions, which would be large machines: a letter of any script, 63 times over.
bool is_host(std::string_view host);

}  // namespace frontdesk
