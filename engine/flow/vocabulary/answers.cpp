// SPDX-License-Identifier: MIT
// What answers a message from any state.
#include <array>

#include "engine/flow/vocabulary/parts.hpp"

namespace frontdesk::words {

Keys answers() {
    using enum Expects;
    constexpr Site trigger = Site::trigger;
    constexpr Site when = Site::when;
    constexpr Site faq = Site::faq;
    constexpr Site step = Site::step;
    static constexpr std::array<std::string_view, 6> attachments = {"image", "audio",    "video",
                                                                    "file",  "location", "any"};
    static constexpr std::array<std::string_view, 1> events = {"get_started"};
    static constexpr std::array<std::string_view, 3> strictness = {"lenient", "normal", "strict"};
    Keys keys = {
        {trigger,
         "when",
         happening,
         {"phrases, or what else happens", "frazy albo inne zdarzenie"},
         when,
         {},
         true},
        {trigger, "if", condition, {"only then", "tylko wtedy"}},
        {trigger, "in", words, {"only in these states", "tylko w tych stanach"}},
        {trigger, "say", says, {"what is said", "co jest mówione"}},
        {trigger, "go", target, {"the state it opens", "stan, który otwiera"}, Site::branch},
        {trigger, "visit", state, {"a state that comes back", "stan, który wraca"}},
        {trigger, "stay", yes_no, {"the conversation stays where it is", "rozmowa zostaje na miejscu"}},
        {trigger, "call", map, {"asks another program", "pyta inny program"}, Site::call},

        {when, "referral", word, {"a link brought the customer", "klient przyszedł z linku"}},
        {when, "ad", word, {"an ad brought the customer", "klient przyszedł z reklamy"}},
        {when, "sticker", word, {"a sticker, such as thumbs_up", "naklejka, na przykład thumbs_up"}},
        {when, "attachment", word, {"a picture or a file", "obrazek lub plik"}, {}, attachments},
        {when, "reaction", word, {"a reaction, such as love", "reakcja, na przykład love"}},
        {when, "optin", word, {"a sign-up", "zapis"}},
        {when, "regex", pattern, {"a pattern anywhere in the message", "wzorzec gdziekolwiek w wiadomości"}},
        {when, "first_message", yes_no, {"the very first message", "pierwsza wiadomość"}},
        {when, "away_for", duration, {"back after this long", "powrót po takim czasie"}},
        {when, "event", word, {"an event of the platform", "zdarzenie platformy"}, {}, events},

        {faq, "id", name, {"its own name", "własna nazwa"}, {}, {}, true},
        {faq, "ask", phrases, {"how customers ask it", "jak pytają klienci"}, {}, {}, true},
        {faq, "answer", says, {"what the bot answers", "co bot odpowiada"}, {}, {}, true},
        {faq, "menu", list, {"options under the answer", "opcje pod odpowiedzią"}, Site::option},
        {faq, "go", target, {"the state that follows", "stan, który następuje"}, Site::branch},
        {faq, "tag", words, {"marks on the customer", "oznaczenia klienta"}},
        {faq, "if", condition, {"only then", "tylko wtedy"}},
        {faq, "match", word, {"how sure the bot has to be", "jak pewny musi być bot"}, {}, strictness},
        {faq, "review_by", date, {"when to look at it again", "kiedy przejrzeć"}},

        {step, "say", says, {"what is said", "co jest mówione"}},
        {step, "suggest", whole_number, {"offers so many of the nearest", "podsuwa tyle najbliższych"}},
        {step, "go", target, {"the state it opens", "stan, który otwiera"}, Site::branch},
    };
    const Keys more = actions(trigger);
    keys.insert(keys.end(), more.begin(), more.end());
    return keys;
}

}  // namespace frontdesk::words
