// SPDX-License-Identifier: MIT
#include "engine/text/puzzled.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace frontdesk {
namespace {

// All entries are folded.
constexpr std::array<std::string_view, 19> en{"what",
                                              "huh",
                                              "eh",
                                              "pardon",
                                              "pardon me",
                                              "sorry",
                                              "sorry what",
                                              "what sorry",
                                              "come again",
                                              "say again",
                                              "say that again",
                                              "what was that",
                                              "what is that",
                                              "what do you mean",
                                              "what does that mean",
                                              "i dont understand",
                                              "dont understand",
                                              "i dont get it",
                                              "i do not understand"};
constexpr std::array<std::string_view, 13> pl{"co",
                                              "coo",
                                              "ze co",
                                              "jak to",
                                              "slucham",
                                              "co takiego",
                                              "o co chodzi",
                                              "nie rozumiem",
                                              "nie kumam",
                                              "nie wiem o co chodzi",
                                              "co to znaczy",
                                              "co pan ma na mysli",
                                              "co pani ma na mysli"};
constexpr std::array<std::string_view, 14> de{"was",
                                              "wie",
                                              "wie bitte",
                                              "was bitte",
                                              "ha",
                                              "hae",
                                              "bitte",
                                              "wie meinen sie das",
                                              "was meinen sie",
                                              "was meinst du",
                                              "was heisst das",
                                              "verstehe ich nicht",
                                              "ich verstehe nicht",
                                              "ich verstehe das nicht"};
constexpr std::array<std::string_view, 11> es{"que",
                                              "como",
                                              "eh",
                                              "perdon",
                                              "que que",
                                              "como dice",
                                              "que dice",
                                              "que quiere decir",
                                              "no entiendo",
                                              "no lo entiendo",
                                              "no le entiendo"};
constexpr std::array<std::string_view, 12> fr{"quoi",
                                              "comment",
                                              "comment ca",
                                              "hein",
                                              "pardon",
                                              "euh quoi",
                                              "cest a dire",
                                              "que voulez vous dire",
                                              "je ne comprends pas",
                                              "je comprends pas",
                                              "jai pas compris",
                                              "je nai pas compris"};
constexpr std::array<std::string_view, 12> it{
    "che",   "cosa", "che cosa",       "come",          "come scusi",  "scusi",
    "prego", "eh",   "cosa vuol dire", "che vuol dire", "non capisco", "non ho capito"};

struct Puzzled {
    std::string_view language;
    std::span<const std::string_view> phrases;
};
constexpr std::array<Puzzled, 6> puzzled{
    {{"en", en}, {"pl", pl}, {"de", de}, {"es", es}, {"fr", fr}, {"it", it}}};

std::string joined(const Words& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

}  // namespace

bool is_puzzled(const Words& words, std::string_view language) {
    const auto known =
        std::ranges::find(puzzled, language.substr(0, language.find_first_of("-_")), &Puzzled::language);
    if (words.empty() || known == puzzled.end()) return false;
    const auto has = [&](const Words& some) {
        const std::string text = joined(some);
        return std::ranges::find(known->phrases, std::string_view{text}) != known->phrases.end();
    };
    return has(words) || has(without_courtesy(words, language));
}

}  // namespace frontdesk
