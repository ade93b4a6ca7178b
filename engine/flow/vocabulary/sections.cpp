// SPDX-License-Identifier: MIT
// The sections of a file, and those that stand once.
#include <array>

#include "engine/flow/vocabulary/parts.hpp"

namespace frontdesk::words {

Keys sections() {
    using enum Site;
    using Expects::constants, Expects::dates, Expects::days, Expects::duration, Expects::groups;
    using Expects::list, Expects::map, Expects::named, Expects::says, Expects::text, Expects::word;
    static constexpr std::array<std::string_view, 1> versions = {"1"};
    return {
        {file, "frontdesk", word, {"version of the language: 1", "wersja języka: 1"}, {}, versions},
        {file, "bot", map, {"who the bot is", "kim jest bot"}, bot},
        {file, "hours", map, {"opening hours", "godziny otwarcia"}, hours},
        {file, "away", map, {"said while you are closed", "mówione, gdy zamknięte"}, away},
        {file, "states", named, {"the places of a conversation", "miejsca rozmowy"}, state},
        {file, "triggers", list, {"phrases that work everywhere", "frazy działające wszędzie"}, trigger},
        {file, "faqs", list, {"questions and their answers", "pytania i odpowiedzi"}, faq},
        {file, "synonyms", groups, {"words that mean the same", "słowa o tym samym znaczeniu"}},
        {file, "fallback", list, {"said when nothing was understood", "mówione, gdy nic nie pasuje"}, step},
        {file, "queues", named, {"where people take over", "gdzie przejmują ludzie"}, queue},
        {file, "canned", list, {"saved replies of your people", "gotowe odpowiedzi zespołu"}, canned},
        {file, "comments", list, {"answers to comments under posts", "odpowiedzi na komentarze"}, comment},
        {file, "profile", map, {"what Messenger shows first", "co Messenger pokazuje najpierw"}, profile},

        {bot, "name", word, {"how the bot is called", "jak nazywa się bot"}, {}, {}, true},
        {bot,
         "languages",
         Expects::words,
         {"codes; the first is the default", "kody; pierwszy jest domyślny"},
         {},
         {},
         true},
        {bot, "timezone", word, {"such as Europe/Warsaw", "na przykład Europe/Warsaw"}, {}, {}, true},
        {bot, "start", Expects::state, {"the state that greets", "stan powitalny"}, {}, {}, true},
        {bot, "introduction", says, {"says that this is a bot", "mówi, że to automat"}},
        {bot,
         "introduction_again",
         duration,
         {"said again after such a pause", "powtórka po takiej przerwie"}},
        {bot, "quiet_after_person", duration, {"silence after a person wrote", "cisza po wpisie człowieka"}},

        {hours, "open", days, {"days and their times", "dni i ich godziny"}},
        {hours, "holidays", word, {"closed on this country's holidays", "zamknięte w święta tego kraju"}},
        {hours, "except", dates, {"dates that differ", "daty inne niż zwykle"}},

        {away, "say", says, {"what is said", "co jest mówione"}, {}, {}, true},
        {away, "at_most_every", duration, {"not more often than this", "nie częściej niż co tyle"}},

        {profile, "greeting", text, {"shown before the first message", "przed pierwszą wiadomością"}},
        {profile, "ice_breakers", list, {"first questions to tap", "pierwsze pytania do dotknięcia"}, button},
        {profile, "menu", list, {"always at hand", "zawsze pod ręką"}, button},
    };
}

}  // namespace frontdesk::words
