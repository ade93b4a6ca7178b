// SPDX-License-Identifier: MIT
// The words of politeness, by language: what may stand before and after a request without changing it.
#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "engine/text/words.hpp"

namespace frontdesk {
namespace {

// All entries are folded. A longer entry stands before a shorter one that begins it, because the first that
// fits is taken.
struct Manners {
    std::string_view language;
    std::span<const std::string_view> greetings;
    std::span<const std::string_view> courtesies;
};

constexpr std::array<std::string_view, 13> en_greetings{
    "good morning", "good afternoon", "good evening", "good day", "hi there", "hello there", "hey there",
    "hi",           "hello",          "hey",          "hiya",     "howdy",    "greetings"};
constexpr std::array<std::string_view, 14> en_courtesies{"thank you very much",
                                                         "thank you so much",
                                                         "thank you",
                                                         "thanks a lot",
                                                         "many thanks",
                                                         "thanks",
                                                         "thx",
                                                         "if you please",
                                                         "please",
                                                         "pls",
                                                         "plz",
                                                         "excuse me",
                                                         "sorry",
                                                         "kindly"};

constexpr std::array<std::string_view, 11> pl_greetings{
    "dzien dobry", "dobry wieczor", "dobry dzien", "witam", "witajcie", "witaj",
    "czesc",       "hej",           "hejka",       "siema", "dobry"};
constexpr std::array<std::string_view, 15> pl_courtesies{
    "bardzo prosze",      "prosze bardzo", "uprzejmie prosze", "prosze",          "bardzo dziekuje",
    "dziekuje bardzo",    "dziekuje",      "dziekujemy",       "dzieki",          "przepraszam bardzo",
    "bardzo przepraszam", "przepraszam",   "panstwu",          "z gory dziekuje", "pozdrawiam"};

constexpr std::array<std::string_view, 13> de_greetings{
    "guten morgen", "guten tag", "guten abend", "schonen guten tag", "gruss gott", "gruezi",
    "hallo",        "hi",        "hey",         "moin moin",         "moin",       "servus",
    "morgen"};
constexpr std::array<std::string_view, 11> de_courtesies{
    "bitte schon", "bitte sehr", "bitte",          "vielen dank",       "danke schon", "danke sehr",
    "danke",       "dankeschon", "entschuldigung", "entschuldigen sie", "sorry"};

constexpr std::array<std::string_view, 9> es_greetings{"buenos dias", "buenas tardes", "buenas noches",
                                                       "buen dia",    "muy buenas",    "buenas",
                                                       "hola",        "que tal",       "saludos"};
constexpr std::array<std::string_view, 9> es_courtesies{"por favor",      "porfavor",    "porfa",
                                                        "muchas gracias", "mil gracias", "gracias",
                                                        "perdone",        "perdon",      "disculpe"};

constexpr std::array<std::string_view, 6> fr_greetings{"bonjour", "bonsoir",   "salut",
                                                       "coucou",  "rebonjour", "hello"};
constexpr std::array<std::string_view, 11> fr_courtesies{
    "sil vous plait", "s il vous plait", "sil te plait", "s il te plait", "svp",   "stp",
    "merci beaucoup", "merci bien",      "merci",        "excusez moi",   "pardon"};

constexpr std::array<std::string_view, 8> it_greetings{
    "buongiorno", "buon giorno", "buonasera", "buona sera", "buon pomeriggio", "ciao", "salve", "saluti"};
constexpr std::array<std::string_view, 9> it_courtesies{"per favore",   "per piacere",  "per cortesia",
                                                        "grazie mille", "mille grazie", "molte grazie",
                                                        "grazie",       "scusate",      "scusi"};

constexpr std::array<Manners, 6> all_manners{{
    {"en", en_greetings, en_courtesies},
    {"pl", pl_greetings, pl_courtesies},
    {"de", de_greetings, de_courtesies},
    {"es", es_greetings, es_courtesies},
    {"fr", fr_greetings, fr_courtesies},
    {"it", it_greetings, it_courtesies},
}};

// "pt-BR" and "pt" have the same manners.
const Manners* manners_of(std::string_view language) {
    language = language.substr(0, language.find_first_of("-_"));
    const auto found = std::ranges::find(all_manners, language, &Manners::language);
    return found == all_manners.end() ? nullptr : &*found;
}

std::size_t word_count(std::string_view entry) {
    return 1 + static_cast<std::size_t>(std::ranges::count(entry, ' '));
}

// Does `entry` stand in `words` at `at`?
bool stands_at(std::string_view entry, std::span<const std::string> words, std::size_t at) {
    for (; at < words.size(); ++at) {
        const std::size_t space = entry.find(' ');
        if (words[at] != entry.substr(0, space)) return false;
        if (space == std::string_view::npos) return true;
        entry.remove_prefix(space + 1);
    }
    return false;
}

// How many words at the front are one entry of the list; 0: none.
std::size_t taken_from_front(std::span<const std::string_view> list, std::span<const std::string> words) {
    for (const std::string_view entry : list)
        if (stands_at(entry, words, 0)) return word_count(entry);
    return 0;
}

std::size_t taken_from_back(std::span<const std::string_view> list, std::span<const std::string> words) {
    std::size_t longest = 0;
    for (const std::string_view entry : list) {
        const std::size_t count = word_count(entry);
        if (count > longest && count <= words.size() && stands_at(entry, words, words.size() - count))
            longest = count;
    }
    return longest;
}

std::size_t either(std::size_t one, std::size_t other) { return one != 0 ? one : other; }

}  // namespace

Words without_courtesy(Words words, std::string_view language) {
    const Manners* manners = manners_of(language);
    if (manners == nullptr) return words;
    std::span<const std::string> rest{words};
    while (const std::size_t taken = either(taken_from_front(manners->greetings, rest),
                                            taken_from_front(manners->courtesies, rest)))
        rest = rest.subspan(taken);
    while (const std::size_t taken = taken_from_back(manners->courtesies, rest))
        rest = rest.first(rest.size() - taken);
    if (rest.empty() || rest.size() == words.size()) return words;
    return {rest.begin(), rest.end()};
}

bool is_greeting(const Words& words, std::string_view language) {
    const Manners* manners = manners_of(language);
    if (manners == nullptr) return false;
    bool greeted = false;
    for (std::span<const std::string> rest{words}; !rest.empty();) {
        std::size_t taken = taken_from_front(manners->greetings, rest);
        if (taken != 0)
            greeted = true;
        else
            taken = taken_from_front(manners->courtesies, rest);
        if (taken == 0) return false;
        rest = rest.subspan(taken);
    }
    return greeted;
}

}  // namespace frontdesk
