// SPDX-License-Identifier: MIT
// What gives a language away in a line of chat.
#pragma once

#include <string_view>

namespace frontdesk {

struct LanguageTraits {
    std::string_view code;
    std::string_view words;    // frequent in chats with a business; folded, with a space around each
    std::string_view letters;  // beyond those of English, in small letters
    std::string_view groups;   // letters that often stand together; folded, with a space around each;
                               // ^ is the beginning of a word and $ its end
};

// Nothing for a language that is not known.
const LanguageTraits* traits_of(std::string_view code);

}  // namespace frontdesk
