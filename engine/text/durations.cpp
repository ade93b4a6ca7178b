// SPDX-License-Identifier: MIT
// How soon people usually answer, as people say it.
#include <algorithm>
#include <array>
#include <chrono>

#include "engine/base/check.hpp"
#include "engine/text/dates.hpp"
#include "engine/text/template.hpp"

namespace frontdesk {
namespace {

struct Wordings {
    std::string_view language;
    std::string_view at_once;
    std::string_view minutes;  // never one: they are tens and quarters
    std::string_view hours;
    std::string_view days;
};

constexpr std::array<Wordings, 10> wordings = {{
    {"en", "usually within a few minutes", "usually within {n} minutes",
     "usually within {n, plural, =1 {an hour} other {# hours}}",
     "usually within {n, plural, =1 {a day} other {# days}}"},
    {"pl", "zwykle w ciągu kilku minut", "zwykle w ciągu {n} minut",
     "zwykle w ciągu {n, plural, =1 {godziny} other {# godzin}}",
     "zwykle w ciągu {n, plural, =1 {doby} other {# dni}}"},
    {"de", "meist innerhalb weniger Minuten", "meist innerhalb von {n} Minuten",
     "meist innerhalb {n, plural, =1 {einer Stunde} other {von # Stunden}}",
     "meist innerhalb {n, plural, =1 {eines Tages} other {von # Tagen}}"},
    {"fr", "en général en quelques minutes", "en général en {n} minutes",
     "en général en {n, plural, =1 {une heure} other {# heures}}",
     "en général en {n, plural, =1 {un jour} other {# jours}}"},
    {"es", "normalmente en unos minutos", "normalmente en {n} minutos",
     "normalmente en {n, plural, =1 {una hora} other {# horas}}",
     "normalmente en {n, plural, =1 {un día} other {# días}}"},
    {"it", "di solito entro pochi minuti", "di solito entro {n} minuti",
     "di solito entro {n, plural, =1 {un’ora} other {# ore}}",
     "di solito entro {n, plural, =1 {un giorno} other {# giorni}}"},
    {"uk", "зазвичай протягом кількох хвилин", "зазвичай протягом {n} хвилин",
     "зазвичай протягом {n, plural, =1 {години} one {# години} other {# годин}}",
     "зазвичай протягом {n, plural, =1 {доби} one {# дня} other {# днів}}"},
    {"cs", "obvykle během několika minut", "obvykle během {n} minut",
     "obvykle během {n, plural, =1 {hodiny} other {# hodin}}",
     "obvykle během {n, plural, =1 {jednoho dne} other {# dnů}}"},
    {"pt", "normalmente em poucos minutos", "normalmente em {n} minutos",
     "normalmente em {n, plural, =1 {uma hora} other {# horas}}",
     "normalmente em {n, plural, =1 {um dia} other {# dias}}"},
    {"nl", "meestal binnen enkele minuten", "meestal binnen {n} minuten",
     "meestal binnen {n, plural, =1 {een uur} other {# uur}}",
     "meestal binnen {n, plural, =1 {een dag} other {# dagen}}"},
}};

const Wordings& wordings_of(std::string_view language) {
    for (const Wordings& known : wordings)
        if (known.language == language) return known;
    return wordings.front();
}

std::string say_count(std::string_view pattern, std::int64_t count, std::string_view language) {
    const auto parsed = Template::parse(pattern, language);
    check(std::holds_alternative<Template>(parsed), "a wording of ours is misspelt");
    return std::get<Template>(parsed).format(
        [count](std::string_view) { return std::optional<Value>(static_cast<double>(count)); });
}

std::int64_t rounded_up(std::int64_t count, std::int64_t step) { return (count + step - 1) / step * step; }

}  // namespace

std::string say_duration_roughly(Duration duration, const std::string& language) {
    const Wordings& words = wordings_of(language);
    const std::int64_t minutes = std::chrono::ceil<std::chrono::minutes>(duration).count();
    if (minutes <= 5) return std::string(words.at_once);
    if (minutes <= 30) return say_count(words.minutes, rounded_up(minutes, 5), words.language);
    if (minutes <= 45) return say_count(words.minutes, 45, words.language);
    const std::int64_t hours = rounded_up(minutes, 60) / 60;
    if (hours < 24) return say_count(words.hours, hours, words.language);
    return say_count(words.days, rounded_up(hours, 24) / 24, words.language);
}

}  // namespace frontdesk
