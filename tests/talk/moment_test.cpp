// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include "adapters/host/zones.hpp"
#include "engine/talk/hours.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

// Seen from Wednesday, 25 November 2026, 10:00 in Warsaw.
std::string said(const char* language, year_month_day date, minutes time) {
    const TimeZone zone = *find_system_zone("Europe/Warsaw");
    const Instant now = zone.to_instant(LocalTime{local_days{2026y / 11 / 25}} + 10h);
    return say_moment(zone.to_instant(LocalTime{local_days{date}} + time), now, zone, language);
}

}  // namespace

TEST_CASE("a moment is said as people say it", "[talk]") {
    struct Case {
        const char* language;
        std::vector<std::string> expected;
    };
    const Case cases[] = {
        {"en", {"today at 14:00", "tomorrow at 07:00", "Monday at 01:30", "Friday, 1 January at 07:00"}},
        {"pl", {"dziś o 14:00", "jutro o 07:00", "w poniedziałek o 01:30", "w piątek, 1 stycznia o 07:00"}},
        {"de",
         {"heute um 14:00 Uhr", "morgen um 07:00 Uhr", "am Montag um 01:30 Uhr",
          "am Freitag, 1. Januar um 07:00 Uhr"}},
        {"es",
         {"hoy a las 14:00", "mañana a las 07:00", "el lunes a la 01:30",
          "el viernes 1 de enero a las 07:00"}},
        {"fr", {"aujourd'hui à 14:00", "demain à 07:00", "lundi à 01:30", "vendredi 1er janvier à 07:00"}},
        {"it", {"oggi alle 14:00", "domani alle 07:00", "lunedì all'01:30", "venerdì 1 gennaio alle 07:00"}},
        {"nl", {"vandaag om 14:00", "morgen om 07:00", "maandag om 01:30", "vrijdag 1 januari om 07:00"}},
        {"pt",
         {"hoje às 14:00", "amanhã às 07:00", "na segunda-feira à 01:30",
          "na sexta-feira, 1 de janeiro às 07:00"}},
        {"xx", {"today at 14:00", "tomorrow at 07:00", "Monday at 01:30", "Friday, 1 January at 07:00"}},
    };
    for (const Case& each : cases) {
        const std::vector<std::string> got{
            said(each.language, 2026y / 11 / 25, 14h), said(each.language, 2026y / 11 / 26, 7h),
            said(each.language, 2026y / 11 / 30, 1h + 30min), said(each.language, 2027y / 1 / 1, 7h)};
        CHECK(got == each.expected);
    }
}

TEST_CASE("a week ahead needs its date, and a year ahead its year", "[talk]") {
    CHECK(said("en", 2026y / 12 / 1, 7h) == "Tuesday at 07:00");
    CHECK(said("en", 2026y / 12 / 2, 7h) == "Wednesday, 2 December at 07:00");
    CHECK(said("pl", 2026y / 12 / 2, 7h) == "w środę, 2 grudnia o 07:00");
    CHECK(said("en", 2027y / 11 / 26, 7h) == "Friday, 26 November 2027 at 07:00");
    CHECK(said("en", 2026y / 11 / 24, 7h) == "Tuesday, 24 November 2026 at 07:00");
}

TEST_CASE("a language may come with its country", "[talk]") {
    CHECK(said("pl_PL", 2026y / 11 / 26, 7h) == "jutro o 07:00");
    CHECK(said("pl-PL", 2026y / 11 / 26, 7h) == "jutro o 07:00");
    CHECK(said("", 2026y / 11 / 26, 7h) == "tomorrow at 07:00");
}

TEST_CASE("today and tomorrow are those of the business's clock", "[talk]") {
    const TimeZone zone = *find_system_zone("Asia/Kolkata");
    const Instant now{sys_days{2026y / 11 / 25} + 19h};  // half past midnight on the 26th there

    CHECK(say_moment(now + 8h, now, zone, "en") == "today at 08:30");
}

}  // namespace frontdesk
