// SPDX-License-Identifier: MIT
// Messages, and what is tapped in them.
#include "engine/flow/vocabulary/parts.hpp"

namespace frontdesk::words {

namespace {

Keys choices(Site site) {
    using enum Expects;
    Keys keys = {
        {site, "label", text, {"what stands on it", "co na nim stoi"}, {}, {}, true},
        {site, "also", phrases, {"words that mean the same", "słowa znaczące to samo"}},
        {site, "go", target, {"the state it leads to", "stan, do którego prowadzi"}},
        {site, "visit", state, {"a state that comes back", "stan, który wraca"}},
        {site, "say", says, {"what the bot answers", "co bot odpowiada"}},
        {site, "url", link, {"a page it opens", "strona, którą otwiera"}},
        {site, "phone", phone, {"a number it calls", "numer, który wybiera"}},
        {site, "change", state, {"corrects an answer of this form", "poprawia odpowiedź z tego formularza"}},
        {site, "if", condition, {"shown only then", "widoczne tylko wtedy"}},
    };
    const Keys more = actions(site);
    keys.insert(keys.end(), more.begin(), more.end());
    return keys;
}

}  // namespace

Keys messages() {
    using enum Expects;
    constexpr Site message = Site::message;
    constexpr Site card = Site::card;
    Keys keys = {
        {message, "text", text, {"the text", "tekst"}},
        {message, "buttons", list, {"up to three buttons", "do trzech przycisków"}, Site::button},
        {message, "image", media, {"a picture", "obrazek"}},
        {message, "video", media, {"a film", "film"}},
        {message, "audio", media, {"a sound", "dźwięk"}},
        {message, "file", media, {"a file", "plik"}},
        {message, "cards", list, {"one to ten cards", "od jednej do dziesięciu kart"}, card},
        {message,
         "one_of",
         list,
         {"one of these messages, varied", "jedna z tych wiadomości, na zmianę"},
         message},
        {message, "pause", duration, {"typing is shown for so long", "tak długo widać pisanie"}},
        {message, "raw", raw, {"the platform's own form", "własna postać platformy"}},
        {message, "if", condition, {"said only then", "mówione tylko wtedy"}},

        {card, "title", text, {"the headline", "nagłówek"}, {}, {}, true},
        {card, "subtitle", text, {"the line below", "wiersz pod spodem"}},
        {card, "image", media, {"its picture", "obrazek"}},
        {card, "url", link, {"a page that a tap opens", "strona otwierana dotknięciem"}},
        {card, "buttons", list, {"up to three buttons", "do trzech przycisków"}, Site::button},
    };
    for (const Site site : {Site::button, Site::option}) {
        const Keys more = choices(site);
        keys.insert(keys.end(), more.begin(), more.end());
    }
    return keys;
}

}  // namespace frontdesk::words
