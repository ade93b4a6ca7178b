// SPDX-License-Identifier: MIT
#include <array>

#include "engine/flow/vocabulary/parts.hpp"

namespace frontdesk::words {

namespace {

Keys conversations() {
    using enum Expects;
    return {
        {Site::test_file,
         "conversations",
         list,
         {"conversations to play", "rozmowy do odegrania"},
         Site::test,
         {},
         true},

        {Site::test, "name", word, {"what it shows", "co pokazuje"}, {}, {}, true},
        {Site::test, "at", word, {"when it begins: 2026-11-24 10:00", "kiedy się zaczyna: 2026-11-24 10:00"}},
        {Site::test, "language", word, {"of the customer's profile", "z profilu klienta"}},
        {Site::test, "customer", map, {"who writes", "kto pisze"}, Site::test_customer},
        {Site::test, "start", map, {"where it begins", "gdzie się zaczyna"}, Site::test_start},
        {Site::test,
         "steps",
         list,
         {"what is done and said, in order", "co się dzieje, po kolei"},
         Site::test_step,
         {},
         true},

        {Site::test_customer, "first_name", word, {"of the profile", "z profilu"}},
        {Site::test_customer, "last_name", word, {"of the profile", "z profilu"}},
        {Site::test_customer, "known", yes_no, {"has met the bot before", "zna już bota"}},
        {Site::test_customer, "values", constants, {"values that are known", "znane wartości"}},
        {Site::test_customer, "tags", words, {"marks on the customer", "oznaczenia klienta"}},

        {Site::test_start, "state", state, {"the state that is entered", "stan, do którego wchodzi"}},
        {Site::test_start, "values", constants, {"values that are known", "znane wartości"}},
    };
}

Keys steps() {
    using enum Expects;
    return {
        {Site::test_step, "customer", word, {"the customer writes this", "klient to pisze"}},
        {Site::test_step, "taps", word, {"the customer taps this label", "klient dotyka tej etykiety"}},
        {Site::test_step, "sends", map, {"the customer sends it", "klient to wysyła"}, Site::test_sends},
        {Site::test_step,
         "comments",
         json,
         {"the customer comments a post", "klient komentuje post"},
         Site::test_comment},
        {Site::test_step,
         "opens",
         map,
         {"the customer follows a link or an ad", "klient wchodzi z linku"},
         Site::test_opens},
        {Site::test_step, "reacts", word, {"the customer reacts: love", "klient reaguje: love"}},
        {Site::test_step,
         "agent",
         json,
         {"a person writes, or closes", "człowiek pisze albo zamyka"},
         Site::test_agent},
        {Site::test_step,
         "answers_call",
         map,
         {"the other program answers", "drugi program odpowiada"},
         Site::test_call},
        {Site::test_step, "wait", duration, {"so much time passes", "tyle czasu mija"}},
        {Site::test_step, "at", word, {"the time comes", "nadchodzi ta chwila"}},
        {Site::test_step,
         "bot",
         words,
         {"the bot says this; * is any text", "bot to mówi; * to dowolny tekst"}},
        {Site::test_step, "silence", yes_no, {"the bot says nothing", "bot milczy"}},
        {Site::test_step, "expect", map, {"how things are now", "jak jest teraz"}, Site::test_expect},

        {Site::test_sends, "image", word, {"a picture: its address", "zdjęcie: jego adres"}},
        {Site::test_sends, "audio", word, {"a voice note", "nagranie głosu"}},
        {Site::test_sends, "video", word, {"a film", "film"}},
        {Site::test_sends, "file", word, {"a file", "plik"}},
        {Site::test_sends, "location", word, {"where they are", "gdzie są"}},
        {Site::test_sends,
         "sticker",
         word,
         {"thumbs_up, or a sticker's id", "thumbs_up albo numer naklejki"}},
        {Site::test_comment, "text", word, {"the comment", "komentarz"}},
        {Site::test_comment, "post", word, {"the post's id", "numer posta"}},
        {Site::test_opens, "referral", word, {"the link's ref", "ref linku"}},
        {Site::test_opens, "ad", word, {"the ad's id", "numer reklamy"}},
        {Site::test_agent, "closes", yes_no, {"closes the ticket", "zamyka zgłoszenie"}},
        {Site::test_agent, "hands_back", yes_no, {"hands back to the bot", "oddaje botowi"}},
        {Site::test_call, "url", word, {"of the call; * is any text", "wywołania; * to dowolny tekst"}},
        {Site::test_call,
         "status",
         whole_number,
         {"200, 404, …; 0: no answer", "200, 404, …; 0: brak odpowiedzi"}},
        {Site::test_call, "json", json, {"what it answers", "co odpowiada"}},
    };
}

Keys expectations() {
    using enum Expects;
    static constexpr std::array<std::string_view, 2> sides = {"bot", "person"};
    static constexpr std::array<std::string_view, 3> statuses = {"waiting", "owned", "done"};
    static constexpr std::array<std::string_view, 4> priorities = {"low", "normal", "high", "urgent"};
    return {
        {Site::test_expect, "state", state, {"the state that waits", "stan, który czeka"}},
        {Site::test_expect, "with", word, {"who answers now", "kto teraz odpowiada"}, {}, sides},
        {Site::test_expect, "values", constants, {"values that are known", "znane wartości"}},
        {Site::test_expect, "tags", words, {"marks on the customer", "oznaczenia klienta"}},
        {Site::test_expect,
         "ticket",
         json,
         {"the ticket, or none", "zgłoszenie albo none"},
         Site::test_ticket},
        {Site::test_expect, "language", word, {"in which the bot speaks", "w którym mówi bot"}},
        {Site::test_expect, "goal", name, {"a goal that was reached", "osiągnięty cel"}},
        {Site::test_ticket, "queue", queue, {"in which it waits", "w której czeka"}},
        {Site::test_ticket, "status", word, {"how far it is", "jak daleko jest"}, {}, statuses},
        {Site::test_ticket, "subject", word, {"* is any text", "* to dowolny tekst"}},
        {Site::test_ticket, "priority", word, {"how urgent it is", "jak pilne"}, {}, priorities},
        {Site::test_ticket, "due", word, {"when an answer is promised", "kiedy obiecana odpowiedź"}},
    };
}

}  // namespace

Keys tests() {
    Keys all = conversations();
    for (const Keys& more : {steps(), expectations()}) all.insert(all.end(), more.begin(), more.end());
    return all;
}

}  // namespace frontdesk::words
