// SPDX-License-Identifier: MIT
// People: queues, tickets, and the comments that they and the bot answer.
#include <array>

#include "engine/flow/vocabulary/parts.hpp"

namespace frontdesk::words {

Keys people() {
    using enum Expects;
    constexpr Site escalate = Site::escalate;
    constexpr Site at = Site::queue;
    constexpr Site overdue = Site::overdue;
    constexpr Site canned = Site::canned;
    constexpr Site comment = Site::comment;
    static constexpr std::array<std::string_view, 4> priorities = {"low", "normal", "high", "urgent"};
    return {
        {escalate, "queue", queue, {"the queue of people", "kolejka ludzi"}},
        {escalate, "priority", word, {"how urgent it is", "jak pilne"}, {}, priorities},
        {escalate, "subject", text, {"the headline of the ticket", "nagłówek zgłoszenia"}},
        {escalate, "say", says, {"said when a person is called", "mówione przy wezwaniu człowieka"}},
        {escalate, "say_closed", says, {"said instead while closed", "mówione zamiast, gdy zamknięte"}},
        {escalate, "keep_bot", yes_no, {"the bot goes on answering", "bot dalej odpowiada"}},

        {at, "title", text, {"its name for your people", "nazwa dla zespołu"}},
        {at, "hours", map, {"when it is staffed", "kiedy ktoś jest"}, Site::hours},
        {at, "answer_within", duration, {"the promise", "obietnica"}},
        {at, "overdue", map, {"when the promise is broken", "gdy obietnica minęła"}, overdue},
        {at, "closed", map, {"when a ticket is closed", "gdy zgłoszenie zamknięte"}, Site::closed},
        {at, "agents", words, {"who may take tickets", "kto może brać zgłoszenia"}},
        {at, "checklist", lines, {"steps for your people", "kroki dla zespołu"}},

        {overdue, "say", says, {"what is said", "co jest mówione"}},
        {overdue, "priority", word, {"the priority from then on", "pilność od tej chwili"}, {}, priorities},
        {overdue, "notify", text, {"tells your people at once", "zawiadamia zespół od razu"}},

        {Site::closed, "say", says, {"said when a ticket is closed", "mówione po zamknięciu"}, {}, {}, true},

        {canned, "id", name, {"its own name", "własna nazwa"}, {}, {}, true},
        {canned, "text", text, {"the reply", "odpowiedź"}, {}, {}, true},

        {comment, "when", phrases, {"the phrases, or any", "frazy albo any"}, {}, {}, true},
        {comment, "posts", words, {"only under these posts", "tylko pod tymi postami"}},
        {comment,
         "reply",
         texts_or_any,
         {"the public reply; a list is varied", "odpowiedź publiczna; lista na zmianę"}},
        {comment, "approve", yes_no, {"a person allows it first", "najpierw zgoda człowieka"}},
        {comment, "like", yes_no, {"likes the comment", "lubi komentarz"}},
        {comment, "hide", yes_no, {"hides the comment", "ukrywa komentarz"}},
        {comment, "queue", queue, {"a person sees it too", "widzi to też człowiek"}},
        {comment, "message", says, {"the one private reply", "jedyna odpowiedź prywatna"}},
        {comment, "go", target, {"where the conversation is then", "gdzie jest potem rozmowa"}, Site::branch},
    };
}

}  // namespace frontdesk::words
