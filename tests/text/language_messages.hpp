// SPDX-License-Identifier: MIT
// What people write to a shop, by language.
#pragma once

#include <string>
#include <vector>

namespace frontdesk::test {

struct ChatMessages {
    std::string language;
    std::vector<std::string> messages;
};

const std::vector<ChatMessages>& chat_messages();

}  // namespace frontdesk::test
