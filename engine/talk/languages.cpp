// SPDX-License-Identifier: MIT
#include "engine/talk/languages.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace frontdesk {
namespace {

// "PT_br" and "pt-BR" are one code.
std::string plain_code(std::string_view code) {
    std::string plain{code};
    for (char& c : plain) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (c == '_') c = '-';
    }
    return plain;
}

std::string_view first_part(std::string_view code) { return code.substr(0, code.find('-')); }

bool is_chosen(const Bot& bot, const Conversation& conversation) {
    return !conversation.language_guessed && language_of(bot, conversation.language).has_value();
}

struct Named {
    std::string_view language;
    OwnWords words;
};
constexpr std::array<Named, 6> all_words{{
    {"en",
     {"Please choose:", "More", "I am passing you on to a person.", "Yes", "No", "Which one do you mean?",
      "Did you mean one of these?", "What would you like to change?", "And at what time?",
      "And on which day?"}},
    {"pl",
     {"Wybierz:", "Więcej", "Przekazuję rozmowę człowiekowi.", "Tak", "Nie", "Które z tych masz na myśli?",
      "Czy chodzi o jedno z tych?", "Co zmienić?", "A o której godzinie?", "A w jaki dzień?"}},
    {"de",
     {"Bitte wählen:", "Mehr", "Ich gebe an einen Menschen weiter.", "Ja", "Nein", "Was davon ist gemeint?",
      "Meinen Sie eines davon?", "Was soll geändert werden?", "Und um wie viel Uhr?", "Und an welchem Tag?"}},
    {"es",
     {"Elige una opción:", "Más", "Le paso con una persona.", "Sí", "No", "¿Cuál de estas opciones?",
      "¿Se refiere a una de estas?", "¿Qué desea cambiar?", "¿Y a qué hora?", "¿Y qué día?"}},
    {"fr",
     {"Choisissez :", "Plus", "Je vous passe une personne.", "Oui", "Non", "Lequel voulez-vous dire ?",
      "S’agit-il de l’une de ces questions ?", "Que voulez-vous changer ?", "Et à quelle heure ?",
      "Et quel jour ?"}},
    {"it",
     {"Scegli:", "Altro", "La passo a una persona.", "Sì", "No", "Quale di questi intende?",
      "Intende una di queste?", "Che cosa vuole cambiare?", "E a che ora?", "E in che giorno?"}},
}};

}  // namespace

std::optional<LanguageIndex> language_of(const Bot& bot, std::string_view code) {
    if (code.empty()) return std::nullopt;
    const std::string wanted = plain_code(code);
    std::optional<LanguageIndex> related;
    for (std::size_t i = 0; i < bot.languages.size(); ++i) {
        const std::string offered = plain_code(bot.languages[i]);
        if (offered == wanted) return static_cast<LanguageIndex>(i);
        if (!related && first_part(offered) == first_part(wanted)) related = static_cast<LanguageIndex>(i);
    }
    return related;
}

LanguageIndex language_of(const Bot& bot, const Customer& customer, const Conversation& conversation) {
    if (is_chosen(bot, conversation)) return *language_of(bot, conversation.language);
    if (const auto profile = language_of(bot, customer.locale)) return *profile;
    return language_of(bot, conversation.language).value_or(0);
}

bool may_guess_language(const Bot& bot, const Customer& customer, const Conversation& conversation) {
    return bot.languages.size() > 1 && !is_chosen(bot, conversation) && !language_of(bot, customer.locale);
}

const OwnWords& own_words(std::string_view language) {
    const std::string code = plain_code(language);
    const auto found = std::ranges::find(all_words, first_part(code), &Named::language);
    return found == all_words.end() ? all_words.front().words : found->words;
}

}  // namespace frontdesk
