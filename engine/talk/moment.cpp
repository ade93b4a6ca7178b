// SPDX-License-Identifier: MIT
// Moments as people say them: "tomorrow at 07:00".
#include <array>
#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "engine/talk/hours.hpp"

namespace frontdesk {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::year_month_day;

// How one language says a moment.
struct Manner {
    std::string_view language;
    std::string_view today;
    std::string_view tomorrow;
    std::array<std::string_view, 7> on_day;     // Monday first, with "on" where the language says it
    std::array<std::string_view, 12> in_month;  // as it stands in a date: "stycznia", not "styczeń"
    std::string_view date;                      // the day as in on_day, the day of the month, the month
    std::string_view first;                     // the first day of a month, where it is said otherwise
    std::string_view at;                        // the day, the hour
    std::string_view at_one;                    // the same for 01:00 to 01:59, where it is said otherwise
};

constexpr Manner manners[] = {
    {"en",
     "today",
     "tomorrow",
     {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
     {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December"},
     "{}, {} {}",
     "1",
     "{} at {}",
     "{} at {}"},
    {"pl",
     "dziś",
     "jutro",
     {"w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę", "w niedzielę"},
     {"stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
      "października", "listopada", "grudnia"},
     "{}, {} {}",
     "1",
     "{} o {}",
     "{} o {}"},
    {"de",
     "heute",
     "morgen",
     {"am Montag", "am Dienstag", "am Mittwoch", "am Donnerstag", "am Freitag", "am Samstag", "am Sonntag"},
     {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
      "November", "Dezember"},
     "{}, {}. {}",
     "1",
     "{} um {} Uhr",
     "{} um {} Uhr"},
    {"es",
     "hoy",
     "mañana",
     {"el lunes", "el martes", "el miércoles", "el jueves", "el viernes", "el sábado", "el domingo"},
     {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
      "noviembre", "diciembre"},
     "{} {} de {}",
     "1",
     "{} a las {}",
     "{} a la {}"},
    {"fr",
     "aujourd'hui",
     "demain",
     {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"},
     {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
      "novembre", "décembre"},
     "{} {} {}",
     "1er",
     "{} à {}",
     "{} à {}"},
    {"it",
     "oggi",
     "domani",
     {"lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"},
     {"gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
      "ottobre", "novembre", "dicembre"},
     "{} {} {}",
     "1",
     "{} alle {}",
     "{} all'{}"},
    {"nl",
     "vandaag",
     "morgen",
     {"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"},
     {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
      "november", "december"},
     "{} {} {}",
     "1",
     "{} om {}",
     "{} om {}"},
    {"pt",
     "hoje",
     "amanhã",
     {"na segunda-feira", "na terça-feira", "na quarta-feira", "na quinta-feira", "na sexta-feira",
      "no sábado", "no domingo"},
     {"janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
      "novembro", "dezembro"},
     "{}, {} de {}",
     "1",
     "{} às {}",
     "{} à {}"},
};

const Manner& manner_of(std::string_view language) {
    const std::string_view code = language.substr(0, language.find_first_of("-_"));
    for (const Manner& manner : manners) {
        if (manner.language == code) return manner;
    }
    return manners[0];
}

// The pattern with each "{}" replaced by the next value.
std::string fill(std::string_view pattern, std::initializer_list<std::string_view> values) {
    std::string text;
    for (const std::string_view value : values) {
        const std::size_t gap = pattern.find("{}");
        text.append(pattern.substr(0, gap)).append(value);
        pattern.remove_prefix(gap + 2);
    }
    return text.append(pattern);
}

std::string two_digits(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string day_of(const Manner& manner, local_days date, local_days today) {
    const days ahead = date - today;
    if (ahead == days{0}) return std::string{manner.today};
    if (ahead == days{1}) return std::string{manner.tomorrow};
    const std::string_view on_day = manner.on_day[std::chrono::weekday{date}.iso_encoding() - 1];
    if (ahead > days{1} && ahead < days{7}) return std::string{on_day};
    const year_month_day full{date};
    const unsigned day = unsigned{full.day()};
    const std::string number = day == 1 ? std::string{manner.first} : std::to_string(day);
    std::string text = fill(manner.date, {on_day, number, manner.in_month[unsigned{full.month()} - 1]});
    // From here on the day and the month alone could be taken for a date nearer by.
    if (ahead < days{0} || ahead > days{300}) text += " " + std::to_string(int{full.year()});
    return text;
}

}  // namespace

std::string say_moment(Instant moment, Instant now, const TimeZone& zone, std::string_view language) {
    const Manner& manner = manner_of(language);
    const LocalTime local = zone.to_local(moment);
    const local_days date = std::chrono::floor<days>(local);
    const std::chrono::hh_mm_ss time{local - date};
    const std::string hour = two_digits(time.hours().count()) + ":" + two_digits(time.minutes().count());
    const std::string_view pattern = time.hours().count() == 1 ? manner.at_one : manner.at;
    const std::string day = day_of(manner, date, std::chrono::floor<days>(zone.to_local(now)));
    return fill(pattern, {day, hour});
}

}  // namespace frontdesk
