// SPDX-License-Identifier: MIT
#include "engine/flow/vocabulary/parts.hpp"

namespace frontdesk::words {

Keys actions(Site site) {
    using enum Expects;
    return {
        {site, "set", constants, {"values to remember", "wartości do zapamiętania"}},
        {site, "clear", words, {"values to forget", "wartości do zapomnienia"}},
        {site, "tag", words, {"marks on the customer", "oznaczenia klienta"}},
        {site, "untag", words, {"marks to take off", "oznaczenia do zdjęcia"}},
        {site, "note", text, {"a note for your people", "notatka dla zespołu"}},
        {site, "notify", text, {"tells your people at once", "zawiadamia zespół od razu"}},
        {site, "language", word, {"the language from now on", "język od teraz"}},
        {site, "unsubscribe", yes_no, {"write nothing more of your own", "nie pisz więcej z własnej woli"}},
    };
}

}  // namespace frontdesk::words
