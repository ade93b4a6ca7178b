// SPDX-License-Identifier: MIT
// Questions: the keys of one in a form, and the same on a state with one question.
#include <array>

#include "engine/flow/vocabulary/parts.hpp"

namespace frontdesk::words {

namespace {

Keys of_question(Site in) {
    using enum Expects;
    static constexpr std::array<std::string_view, 13> kinds = {
        "text",  "number",    "whole_number", "yes_no", "choice", "date", "time",
        "email", "date_time", "phone",        "photo",  "file",   "url"};
    static constexpr std::array<std::string_view, 1> within = {"hours"};
    static constexpr std::array<std::string_view, 1> offers = {"profile"};
    return {
        {in, "save", name, {"the value that keeps the answer", "wartość na odpowiedź"}},
        {in, "expect", word, {"the kind of answer", "rodzaj odpowiedzi"}, {}, kinds},
        {in, "choices", list, {"the answers to choose from", "odpowiedzi do wyboru"}, Site::choice},
        {in, "min", limit, {"the least", "najmniej"}},
        {in, "max", limit, {"the most", "najwięcej"}},
        {in, "within", word, {"a time inside your hours", "w godzinach otwarcia"}, {}, within},
        {in, "pattern", pattern, {"how the whole answer has to look", "jak ma wyglądać cała odpowiedź"}},
        {in, "optional", phrases, {"words that mean none", "słowa znaczące: brak"}},
        {in, "skip_if", condition, {"when not to ask", "kiedy nie pytać"}},
        {in, "called", phrases, {"how customers name the answer", "jak klient nazywa odpowiedź"}},
        {in, "retry", text, {"said after a wrong answer", "mówione po złej odpowiedzi"}},
        {in,
         "offer",
         word,
         {"the phone or e-mail that Messenger knows", "telefon lub e-mail znany Messengerowi"},
         {},
         offers},
        {in, "region", word, {"the country of phone numbers", "kraj numerów telefonu"}},
        {in, "personal", map, {"why it is kept, and how long", "po co i jak długo"}, Site::personal},
    };
}

}  // namespace

Keys questions() {
    using enum Expects;
    Keys keys = {{Site::question, "ask", text, {"the question", "pytanie"}, {}, {}, true}};
    for (const Site site : {Site::question, Site::state}) {
        const Keys more = of_question(site);
        keys.insert(keys.end(), more.begin(), more.end());
    }
    keys.push_back(
        {Site::question, "set", constants, {"values to remember then", "wartości do zapamiętania"}});
    keys.push_back({Site::choice, "value", word, {"what is kept", "co jest zapamiętane"}, {}, {}, true});
    keys.push_back({Site::choice, "label", text, {"what stands on it", "co na niej stoi"}, {}, {}, true});
    keys.push_back({Site::choice, "also", phrases, {"words that mean the same", "słowa znaczące to samo"}});
    keys.push_back({Site::personal, "why", word, {"the purpose", "cel"}, {}, {}, true});
    keys.push_back({Site::personal, "keep", duration, {"how long it is kept", "jak długo"}});
    return keys;
}

}  // namespace frontdesk::words
