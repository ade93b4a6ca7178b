// SPDX-License-Identifier: MIT
// The table of the flow language.
#include "engine/flow/vocabulary.hpp"

#include <array>

namespace frontdesk {

namespace {

using enum Site;
using enum Expects;
using enum Since;

constexpr Key table[] = {
    {file, "frontdesk", word, now, {"version of the language: 1", "wersja języka: 1"}},
    {file, "bot", map, now, {"who the bot is", "kim jest bot"}},
    {file, "hours", map, now, {"opening hours", "godziny otwarcia"}},
    {file, "away", map, now, {"said while you are closed", "mówione, gdy zamknięte"}},
    {file, "states", map, now, {"the places of a conversation", "miejsca rozmowy"}},
    {file, "triggers", list, now, {"phrases that work everywhere", "hasła działające wszędzie"}},
    {file, "faqs", list, now, {"questions and their answers", "pytania i odpowiedzi"}},
    {file, "fallback", list, now, {"said when nothing was understood", "mówione, gdy nic nie pasuje"}},
    {file, "queues", map, now, {"where people take over", "gdzie przejmują ludzie"}},
    {file, "comments", list, later, {"answers to comments", "odpowiedzi na komentarze"}},
    {file, "canned", list, later, {"saved replies of your people", "gotowe odpowiedzi zespołu"}},
    {file, "synonyms", list, later, {"words that mean the same", "słowa o tym samym znaczeniu"}},
    {file, "profile", map, later, {"what Messenger shows first", "co Messenger pokazuje najpierw"}},

    {bot, "name", word, now, {"how the bot is called", "jak nazywa się bot"}},
    {bot, "languages", words, now, {"codes; the first is the default", "kody; pierwszy jest domyślny"}},
    {bot, "timezone", word, now, {"such as Europe/Warsaw", "na przykład Europe/Warsaw"}},
    {bot, "start", name, now, {"the state that greets", "stan powitalny"}},
    {bot, "introduction", says, now, {"says that this is a bot", "mówi, że to automat"}},
    {bot, "quiet_after_person", duration, now, {"silence after a person wrote", "cisza po wpisie człowieka"}},

    {hours, "open", map, now, {"days and their times", "dni i ich godziny"}},
    {hours, "except", map, now, {"dates that differ", "daty inne niż zwykle"}},
    {hours, "holidays", word, now, {"closed on a country's holidays", "zamknięte w święta kraju"}},

    {away, "say", says, now, {"what is said", "co jest mówione"}},
    {away, "at_most_every", duration, now, {"not more often than this", "nie częściej niż co tyle"}},

    {state, "say", says, now, {"what the bot says on entry", "co bot mówi na wejściu"}},
    {state, "menu", list, now, {"options to choose from", "opcje do wyboru"}},
    {state, "go", target, now, {"on to this state at once", "od razu do tego stanu"}},
    {state, "escalate", map, now, {"a person takes over", "przejmuje człowiek"}},
    {state, "set", map, now, {"values to remember", "wartości do zapamiętania"}},
    {state, "clear", words, now, {"values to forget", "wartości do zapomnienia"}},
    {state, "tag", words, now, {"marks on the customer", "oznaczenia klienta"}},
    {state, "untag", words, now, {"marks to take off", "oznaczenia do zdjęcia"}},
    {state, "was", words, now, {"earlier names of this state", "dawne nazwy tego stanu"}},
    {state, "ask", text, later, {"a question", "pytanie"}},
    {state, "form", list, later, {"questions one by one", "pytania po kolei"}},
    {state, "tries", number, later, {"wrong answers before giving up", "ile złych odpowiedzi"}},
    {state, "give_up", name, later, {"the state after too many tries", "stan po zbyt wielu próbach"}},
    {state, "save", name, later, {"the value that keeps the answer", "wartość na odpowiedź"}},
    {state, "expect", word, later, {"the kind of answer", "rodzaj odpowiedzi"}},
    {state, "min", number, later, {"the least", "najmniej"}},
    {state, "max", number, later, {"the most", "najwięcej"}},
    {state, "within", word, later, {"a time inside your hours", "w godzinach otwarcia"}},
    {state, "choices", list, later, {"the answers to choose from", "odpowiedzi do wyboru"}},
    {state, "pattern", word, later, {"how the answer has to look", "jak ma wyglądać odpowiedź"}},
    {state, "optional", phrases, later, {"words that mean none", "słowa znaczące: brak"}},
    {state, "skip_if", condition, later, {"when not to ask", "kiedy nie pytać"}},
    {state, "called", phrases, later, {"how customers name the answer", "jak klient nazywa odpowiedź"}},
    {state, "retry", text, later, {"said after a wrong answer", "po złej odpowiedzi"}},
    {state, "offer", word, later, {"buttons of Messenger", "przyciski Messengera"}},
    {state, "region", word, later, {"the country of phone numbers", "kraj numerów telefonu"}},
    {state, "personal", map, later, {"why it is kept, and how long", "po co i jak długo"}},
    {state, "visit", name, later, {"a state that comes back here", "stan, który wraca tutaj"}},
    {state, "on", list, later, {"triggers of this state alone", "hasła tylko tego stanu"}},
    {state, "otherwise", says, later, {"the fallback of this state", "zastępstwo tego stanu"}},
    {state, "again", says, later, {"said when it is shown again", "mówione przy powtórce"}},
    {state, "after", list, later, {"timers", "czasomierze"}},
    {state, "goal", name, later, {"counted in the statistics", "liczone w statystykach"}},
    {state, "note", word, later, {"a note for your people", "notatka dla zespołu"}},
    {state, "language", word, later, {"the language from now on", "język od teraz"}},
    {state, "unsubscribe", yes_no, later, {"write nothing more", "nie pisz więcej"}},
    {state, "notify", word, later, {"tells your people", "zawiadamia zespół"}},
    {state, "call", map, later, {"asks another program", "pyta inny program"}},

    {message, "text", text, now, {"the text", "tekst"}},
    {message, "buttons", list, now, {"up to three buttons", "do trzech przycisków"}},
    {message, "image", word, later, {"a picture", "obrazek"}},
    {message, "video", word, later, {"a film", "film"}},
    {message, "audio", word, later, {"a sound", "dźwięk"}},
    {message, "file", word, later, {"a file", "plik"}},
    {message, "cards", list, later, {"up to ten cards", "do dziesięciu kart"}},
    {message, "one_of", list, later, {"one of these messages", "jedna z tych wiadomości"}},
    {message, "if", condition, later, {"said only then", "mówione tylko wtedy"}},
    {message, "pause", duration, later, {"typing is shown", "widać pisanie"}},
    {message, "raw", map, later, {"the platform's own form", "własna postać platformy"}},

    {card, "title", text, later, {"the headline", "nagłówek"}},
    {card, "subtitle", text, later, {"the line below", "wiersz pod spodem"}},
    {card, "image", word, later, {"its picture", "obrazek"}},
    {card, "url", url, later, {"opened by a tap", "otwierane dotknięciem"}},
    {card, "buttons", list, later, {"up to three buttons", "do trzech przycisków"}},

    {button, "label", text, now, {"what stands on it", "co na nim stoi"}},
    {button, "go", target, now, {"the state it leads to", "stan, do którego prowadzi"}},
    {button, "say", says, now, {"what the bot answers", "co bot odpowiada"}},
    {button, "url", url, now, {"a page it opens", "strona, którą otwiera"}},
    {button, "phone", phone, now, {"a number it calls", "numer, który wybiera"}},
    {button, "set", map, now, {"values to remember", "wartości do zapamiętania"}},
    {button, "clear", words, now, {"values to forget", "wartości do zapomnienia"}},
    {button, "tag", words, now, {"marks on the customer", "oznaczenia klienta"}},
    {button, "untag", words, now, {"marks to take off", "oznaczenia do zdjęcia"}},
    {button, "also", phrases, now, {"words that mean the same", "słowa znaczące to samo"}},
    {button, "visit", name, later, {"a state that comes back", "stan, który wraca"}},
    {button, "change", name, later, {"corrects an answer", "poprawia odpowiedź"}},
    {button, "if", condition, later, {"shown only then", "widoczne tylko wtedy"}},

    {option, "label", text, now, {"what stands on it", "co na niej stoi"}},
    {option, "go", target, now, {"the state it leads to", "stan, do którego prowadzi"}},
    {option, "say", says, now, {"what the bot answers", "co bot odpowiada"}},
    {option, "url", url, now, {"a page it opens", "strona, którą otwiera"}},
    {option, "phone", phone, now, {"a number it calls", "numer, który wybiera"}},
    {option, "set", map, now, {"values to remember", "wartości do zapamiętania"}},
    {option, "clear", words, now, {"values to forget", "wartości do zapomnienia"}},
    {option, "tag", words, now, {"marks on the customer", "oznaczenia klienta"}},
    {option, "untag", words, now, {"marks to take off", "oznaczenia do zdjęcia"}},
    {option, "also", phrases, now, {"words that mean the same", "słowa znaczące to samo"}},
    {option, "visit", name, later, {"a state that comes back", "stan, który wraca"}},
    {option, "change", name, later, {"corrects an answer", "poprawia odpowiedź"}},
    {option, "if", condition, later, {"shown only then", "widoczne tylko wtedy"}},

    {question, "ask", text, later, {"the question", "pytanie"}},
    {question, "save", name, later, {"the value that keeps the answer", "wartość na odpowiedź"}},
    {question, "expect", word, later, {"the kind of answer", "rodzaj odpowiedzi"}},
    {question, "min", number, later, {"the least", "najmniej"}},
    {question, "max", number, later, {"the most", "najwięcej"}},
    {question, "within", word, later, {"a time inside your hours", "w godzinach otwarcia"}},
    {question, "choices", list, later, {"the answers to choose from", "odpowiedzi do wyboru"}},
    {question, "pattern", word, later, {"how the answer has to look", "jak ma wyglądać odpowiedź"}},
    {question, "optional", phrases, later, {"words that mean none", "słowa znaczące: brak"}},
    {question, "skip_if", condition, later, {"when not to ask", "kiedy nie pytać"}},
    {question, "called", phrases, later, {"how customers name the answer", "jak klient nazywa odpowiedź"}},
    {question, "retry", text, later, {"said after a wrong answer", "po złej odpowiedzi"}},
    {question, "offer", word, later, {"buttons of Messenger", "przyciski Messengera"}},
    {question, "region", word, later, {"the country of phone numbers", "kraj numerów telefonu"}},
    {question, "personal", map, later, {"why it is kept, and how long", "po co i jak długo"}},
    {question, "set", map, later, {"values to remember", "wartości do zapamiętania"}},

    {choice, "value", word, later, {"what is kept", "co jest zapamiętane"}},
    {choice, "label", text, later, {"what stands on it", "co na niej stoi"}},
    {choice, "also", phrases, later, {"words that mean the same", "słowa znaczące to samo"}},

    {personal, "why", word, later, {"the purpose", "cel"}},
    {personal, "keep", duration, later, {"how long it is kept", "jak długo"}},

    {branch, "if", condition, later, {"taken only then", "tylko wtedy"}},
    {branch, "to", name, later, {"the state", "stan"}},

    {timer, "wait", duration, later, {"how long", "jak długo"}},
    {timer, "go", target, later, {"the state it opens", "stan, który otwiera"}},
    {timer, "say", says, later, {"what is said", "co jest mówione"}},

    {trigger, "when", happening, now, {"the phrases", "hasła"}},
    {trigger, "say", says, now, {"what is said", "co jest mówione"}},
    {trigger, "go", target, now, {"the state it opens", "stan, który otwiera"}},
    {trigger, "stay", yes_no, now, {"the conversation stays where it is", "rozmowa zostaje na miejscu"}},
    {trigger, "set", map, now, {"values to remember", "wartości do zapamiętania"}},
    {trigger, "clear", words, now, {"values to forget", "wartości do zapomnienia"}},
    {trigger, "tag", words, now, {"marks on the customer", "oznaczenia klienta"}},
    {trigger, "untag", words, now, {"marks to take off", "oznaczenia do zdjęcia"}},
    {trigger, "visit", name, later, {"a state that comes back", "stan, który wraca"}},
    {trigger, "if", condition, later, {"only then", "tylko wtedy"}},
    {trigger, "in", words, later, {"only in these states", "tylko w tych stanach"}},
    {trigger, "note", word, later, {"a note for your people", "notatka dla zespołu"}},
    {trigger, "language", word, later, {"the language from now on", "język od teraz"}},
    {trigger, "unsubscribe", yes_no, later, {"write nothing more", "nie pisz więcej"}},
    {trigger, "notify", word, later, {"tells your people", "zawiadamia zespół"}},
    {trigger, "call", map, later, {"asks another program", "pyta inny program"}},

    {when, "referral", word, later, {"a link brought the customer", "klient przyszedł z linku"}},
    {when, "ad", word, later, {"an ad brought the customer", "klient przyszedł z reklamy"}},
    {when, "sticker", word, later, {"a sticker", "naklejka"}},
    {when, "attachment", word, later, {"a picture or a file", "obrazek lub plik"}},
    {when, "reaction", word, later, {"a reaction", "reakcja"}},
    {when, "optin", word, later, {"a sign-up", "zapis"}},
    {when, "regex", word, later, {"a pattern", "wzorzec"}},
    {when, "first_message", yes_no, later, {"the very first message", "pierwsza wiadomość"}},
    {when, "away_for", duration, later, {"back after this long", "powrót po takim czasie"}},
    {when, "event", word, later, {"an event of the platform", "zdarzenie platformy"}},

    {faq, "id", name, now, {"its own name", "własna nazwa"}},
    {faq, "ask", phrases, now, {"how customers ask it", "jak pytają klienci"}},
    {faq, "answer", says, now, {"what the bot answers", "co bot odpowiada"}},
    {faq, "go", target, now, {"the state that follows", "stan, który następuje"}},
    {faq, "tag", words, now, {"marks on the customer", "oznaczenia klienta"}},
    {faq, "menu", list, later, {"options under the answer", "opcje pod odpowiedzią"}},
    {faq, "if", condition, later, {"only then", "tylko wtedy"}},
    {faq, "review_by", date, later, {"when to look at it again", "kiedy przejrzeć"}},

    {step, "say", says, now, {"what is said", "co jest mówione"}},
    {step, "go", target, now, {"the state it opens", "stan, który otwiera"}},
    {step, "suggest", number, later, {"offers what is nearest", "podsuwa najbliższe"}},

    {escalate, "queue", name, now, {"the queue of people", "kolejka ludzi"}},
    {escalate, "priority", word, now, {"low, normal, high or urgent", "low, normal, high albo urgent"}},
    {escalate, "subject", text, now, {"the headline of the ticket", "nagłówek zgłoszenia"}},
    {escalate, "say", says, now, {"said when a person is called", "mówione przy wezwaniu człowieka"}},
    {escalate, "say_closed", says, now, {"said instead while closed", "mówione zamiast, gdy zamknięte"}},
    {escalate, "keep_bot", yes_no, later, {"the bot goes on answering", "bot dalej odpowiada"}},

    {queue, "title", text, now, {"its name for your people", "nazwa dla zespołu"}},
    {queue, "hours", map, now, {"when it is staffed", "kiedy ktoś jest"}},
    {queue, "answer_within", duration, now, {"the promise", "obietnica"}},
    {queue, "closed", map, now, {"when a ticket is closed", "gdy zgłoszenie zamknięte"}},
    {queue, "overdue", map, later, {"when the promise is broken", "gdy obietnica minęła"}},
    {queue, "agents", words, later, {"who may take tickets", "kto może brać zgłoszenia"}},
    {queue, "checklist", list, later, {"steps for your people", "kroki dla zespołu"}},

    {overdue, "say", says, later, {"what is said", "co jest mówione"}},
    {overdue, "priority", word, later, {"the priority from then on", "pilność od tej chwili"}},
    {overdue, "notify", word, later, {"who is told", "kto się dowie"}},

    {closed, "say", says, now, {"said when a ticket is closed", "mówione po zamknięciu"}},

    {canned, "id", name, later, {"its own name", "własna nazwa"}},
    {canned, "text", text, later, {"the reply", "odpowiedź"}},

    {comment, "when", phrases, later, {"the phrases, or any", "hasła albo any"}},
    {comment, "posts", words, later, {"only under these posts", "tylko pod tymi postami"}},
    {comment, "reply", says, later, {"the public reply", "odpowiedź publiczna"}},
    {comment, "approve", yes_no, later, {"a person allows it first", "najpierw zgoda człowieka"}},
    {comment, "like", yes_no, later, {"likes the comment", "lubi komentarz"}},
    {comment, "hide", yes_no, later, {"hides the comment", "ukrywa komentarz"}},
    {comment, "queue", name, later, {"a person sees it too", "widzi to też człowiek"}},
    {comment, "message", says, later, {"the private reply", "odpowiedź prywatna"}},
    {comment, "go", target, later, {"where the conversation is then", "gdzie jest potem rozmowa"}},

    {profile, "greeting", text, later, {"shown before the first message", "przed pierwszą wiadomością"}},
    {profile, "menu", list, later, {"always at hand", "zawsze pod ręką"}},
    {profile, "ice_breakers", list, later, {"first questions to tap", "pierwsze pytania"}},

    {call, "url", url, later, {"the address", "adres"}},
    {call, "method", word, later, {"GET, POST, …", "GET, POST, …"}},
    {call, "headers", map, later, {"headers", "nagłówki"}},
    {call, "json", free, later, {"what is sent", "co jest wysyłane"}},
    {call, "save", map, later, {"what is kept of the answer", "co zostaje z odpowiedzi"}},
    {call, "timeout", duration, later, {"how long to wait", "jak długo czekać"}},
    {call, "once", yes_no, later, {"never done twice", "nigdy dwa razy"}},
    {call, "failed", name, later, {"the state if it fails", "stan po niepowodzeniu"}},
};

constexpr std::array<Wording, 26> names = {{
    {"a file", "plik"},
    {"\"bot\"", "\"bot\""},
    {"\"hours\"", "\"hours\""},
    {"\"away\"", "\"away\""},
    {"a state", "stan"},
    {"a message", "wiadomość"},
    {"a card", "karta"},
    {"a button", "przycisk"},
    {"an option", "opcja"},
    {"a question", "pytanie"},
    {"a choice", "odpowiedź do wyboru"},
    {"\"personal\"", "\"personal\""},
    {"a branch", "gałąź"},
    {"a timer", "czasomierz"},
    {"a trigger", "trigger"},
    {"\"when\"", "\"when\""},
    {"an FAQ", "FAQ"},
    {"a step of \"fallback\"", "krok \"fallback\""},
    {"\"escalate\"", "\"escalate\""},
    {"a queue", "kolejka"},
    {"\"overdue\"", "\"overdue\""},
    {"\"closed\"", "\"closed\""},
    {"a saved reply", "gotowa odpowiedź"},
    {"a rule for comments", "reguła komentarzy"},
    {"\"profile\"", "\"profile\""},
    {"a call", "wywołanie"},
}};

}  // namespace

std::span<const Key> vocabulary() { return table; }

const Key* find_key(Site site, std::string_view name) {
    for (const Key& key : table)
        if (key.site == site && key.name == name) return &key;
    return nullptr;
}

std::vector<std::string_view> known_keys(Site site) {
    std::vector<std::string_view> known;
    for (const Key& key : table)
        if (key.site == site && key.since == Since::now) known.push_back(key.name);
    return known;
}

std::vector<Site> sites_of(std::string_view name, Site other_than) {
    std::vector<Site> found;
    for (const Key& key : table)
        if (key.name == name && key.site != other_than) found.push_back(key.site);
    return found;
}

Wording site_name(Site site) { return names[static_cast<std::size_t>(site)]; }

}  // namespace frontdesk
