// SPDX-License-Identifier: MIT
// The page's files, embedded in the binary at build time (page.S): no build step, no third party.
#pragma once

#include <string_view>

namespace frontdesk {

std::string_view page_html();
std::string_view page_css();
std::string_view page_js();

}  // namespace frontdesk
