// SPDX-License-Identifier: MIT
// The table of the flow language, put together from the files in vocabulary/.
#include "engine/flow/vocabulary.hpp"

#include <array>

#include "engine/flow/vocabulary/parts.hpp"

namespace frontdesk {

namespace {

const std::vector<Key>& table() {
    static const std::vector<Key> keys = [] {
        std::vector<Key> all;
        for (const auto part : {words::sections, words::states, words::questions, words::messages,
                                words::answers, words::people, words::calls, words::tests}) {
            const words::Keys more = part();
            all.insert(all.end(), more.begin(), more.end());
        }
        return all;
    }();
    return keys;
}

constexpr std::array<Wording, 38> site_names = {{
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
    {"a file of tests", "plik testów"},
    {"a conversation", "rozmowa"},
    {"\"customer\"", "\"customer\""},
    {"\"start\"", "\"start\""},
    {"a step", "krok"},
    {"\"sends\"", "\"sends\""},
    {"\"comments\"", "\"comments\""},
    {"\"opens\"", "\"opens\""},
    {"\"agent\"", "\"agent\""},
    {"\"answers_call\"", "\"answers_call\""},
    {"\"expect\"", "\"expect\""},
    {"\"ticket\"", "\"ticket\""},
}};

}  // namespace

std::span<const Key> vocabulary() { return table(); }

const Key* find_key(Site site, std::string_view name) {
    for (const Key& key : table())
        if (key.site == site && key.name == name) return &key;
    return nullptr;
}

std::vector<std::string_view> known_keys(Site site) {
    std::vector<std::string_view> known;
    for (const Key& key : table())
        if (key.site == site) known.push_back(key.name);
    return known;
}

std::vector<Site> sites_of(std::string_view name, Site other_than) {
    std::vector<Site> found;
    for (const Key& key : table())
        if (key.name == name && key.site != other_than) found.push_back(key.site);
    return found;
}

Wording site_name(Site site) { return site_names[static_cast<std::size_t>(site)]; }

}  // namespace frontdesk
