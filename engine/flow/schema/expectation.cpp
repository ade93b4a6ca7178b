// SPDX-License-Identifier: MIT
// See expectation.hpp.
#include "engine/flow/schema/expectation.hpp"

namespace frontdesk {

namespace {

std::string joined(std::span<const std::string_view> words) {
    std::string all;
    for (const std::string_view word : words) {
        if (!all.empty()) all += ", ";
        all += word;
    }
    return all;
}

// Of a kind that holds no other settings.
Wording of_kind(Expects expects) {
    switch (expects) {
    case Expects::word: return {"one text", "jeden tekst"};
    case Expects::name: return {"a name without spaces", "nazwa bez spacji"};
    case Expects::state: return {"the name of a state", "nazwa stanu"};
    case Expects::queue: return {"the name of a queue", "nazwa kolejki"};
    case Expects::text:
        return {"a text, or one text a language: {en: …, pl: …}",
                "tekst albo po jednym tekście w każdym języku: {en: …, pl: …}"};
    case Expects::link:
        return {"an address https://…, or one a language",
                "adres https://…, albo po jednym dla każdego języka"};
    case Expects::media:
        return {"a file such as assets/cake.png or an address https://…, or one a language",
                "plik, na przykład assets/tort.png, albo adres https://…, albo po jednym dla każdego języka"};
    case Expects::says: return {"one message or a list of messages", "jedna wiadomość albo lista wiadomości"};
    case Expects::texts_or_any:
        return {"a text, one text a language, or a list of such",
                "tekst, po jednym tekście w każdym języku albo lista takich"};
    case Expects::words: return {"a word or a list of words", "słowo albo lista słów"};
    case Expects::lines: return {"a list of texts", "lista tekstów"};
    case Expects::groups:
        return {"a list of lists of words: - [cake, gateau]", "lista list słów: - [tort, ciasto]"};
    case Expects::phrases:
        return {"a phrase, a list of phrases, or either a language",
                "fraza, lista fraz albo jedno z nich osobno dla każdego języka"};
    case Expects::target:
        return {"the name of a state, back, or a list of {if: …, to: …}",
                "nazwa stanu, back albo lista {if: …, to: …}"};
    case Expects::constants:
        return {"names of values, each with a value", "nazwy wartości, każda z wartością"};
    case Expects::pointers:
        return {"names of values, each with its way into the answer: /order/status",
                "nazwy wartości, każda z drogą w głąb odpowiedzi: /order/status"};
    case Expects::headers: return {"names of headers, each with a text", "nazwy nagłówków, każda z tekstem"};
    case Expects::days:
        return {"days, each with times: mon-fri: 09:00-12:00, 13:00-17:00",
                "dni, każdy z godzinami: mon-fri: 09:00-12:00, 13:00-17:00"};
    case Expects::dates:
        return {"dates, each with times or closed: 12-25: closed",
                "daty, każda z godzinami albo closed: 12-25: closed"};
    case Expects::json:
        return {"anything; texts in it may have placeholders", "cokolwiek; teksty mogą mieć pola"};
    case Expects::raw:
        return {"the platform, with its own JSON: {messenger: {…}}",
                "platforma z własnym JSON-em: {messenger: {…}}"};
    case Expects::whole_number: return {"a whole number", "liczba całkowita"};
    case Expects::limit:
        return {"a number, a date, a time, or a distance such as in 2 days",
                "liczba, data, godzina albo odstęp, na przykład in 2 days"};
    case Expects::duration:
        return {"a length of time, such as 15m, 2h or 30 days",
                "czas trwania, na przykład 15m, 2h albo 30 days"};
    case Expects::date: return {"a date, such as 2026-12-24", "data, na przykład 2026-12-24"};
    case Expects::yes_no: return {"yes or no", "yes albo no"};
    case Expects::url: return {"an address https://…", "adres https://…"};
    case Expects::phone:
        return {"a number with its country code, such as +48 601 234 567",
                "numer z kierunkowym kraju, na przykład +48 601 234 567"};
    case Expects::condition: return {"a condition, such as people > 40", "warunek, na przykład people > 40"};
    case Expects::pattern: return {"a regular expression (RE2)", "wyrażenie regularne (RE2)"};
    case Expects::happening:
        return {"a phrase, a list of phrases, or what else happens: {referral: …}",
                "fraza, lista fraz albo inne zdarzenie: {referral: …}"};
    case Expects::otherwise: return {"messages, or settings of its own", "wiadomości albo własne ustawienia"};
    case Expects::map: return {"settings of its own", "własne ustawienia"};
    case Expects::named:
        return {"names, each with settings of its own", "nazwy, każda z własnymi ustawieniami"};
    case Expects::list: return {"a list; each line is {}", "lista; każdy wiersz to {}"};
    }
    return {};
}

}  // namespace

std::string expectation(const Key& key, MessageLanguage language) {
    if (!key.words.empty() && key.words.size() > 1)
        return tell(language, {"one of: {}", "jedno z: {}"}, joined(key.words));
    if (!key.words.empty()) return std::string(key.words.front());
    if (key.expects == Expects::json && key.holds)
        return std::string(
            Wording{"a text, or settings of its own", "tekst albo własne ustawienia"}.in(language));
    const std::string_view words = of_kind(key.expects).in(language);
    if (key.expects == Expects::list && key.holds)
        return fmt::format(fmt::runtime(words), site_name(*key.holds).in(language));
    return std::string(words);
}

std::string site_word(Site site) {
    std::string word;
    for (const char c : site_name(site).en) {
        if (c == ' ') word += '_';
        if (c != ' ' && c != '"') word += c;
    }
    return word;
}

}  // namespace frontdesk
