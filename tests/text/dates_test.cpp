// SPDX-License-Identifier: MIT
#include "engine/text/dates.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

TEST_CASE("how soon people answer is rounded up, never down", "[text]") {
    const auto say = [](Duration duration) { return say_duration_roughly(duration, "en"); };
    CHECK(say(Duration{-1}) == "usually within a few minutes");
    CHECK(say(Duration{0}) == "usually within a few minutes");
    CHECK(say(minutes{5}) == "usually within a few minutes");
    CHECK(say(minutes{5} + Duration{1}) == "usually within 10 minutes");
    CHECK(say(minutes{12}) == "usually within 15 minutes");
    CHECK(say(minutes{31}) == "usually within 45 minutes");
    CHECK(say(minutes{46}) == "usually within an hour");
    CHECK(say(minutes{60}) == "usually within an hour");
    CHECK(say(minutes{61}) == "usually within 2 hours");
    CHECK(say(hours{23}) == "usually within 23 hours");
    CHECK(say(hours{24}) == "usually within a day");
    CHECK(say(hours{49}) == "usually within 3 days");
}

TEST_CASE("how soon people answer is said in the customer's language", "[text]") {
    CHECK(say_duration_roughly(minutes{14}, "pl") == "zwykle w ciągu 15 minut");
    CHECK(say_duration_roughly(hours{1}, "pl") == "zwykle w ciągu godziny");
    CHECK(say_duration_roughly(hours{3}, "pl") == "zwykle w ciągu 3 godzin");
    CHECK(say_duration_roughly(hours{48}, "pl") == "zwykle w ciągu 2 dni");
    CHECK(say_duration_roughly(minutes{14}, "de") == "meist innerhalb von 15 Minuten");
    CHECK(say_duration_roughly(hours{1}, "de") == "meist innerhalb einer Stunde");
    CHECK(say_duration_roughly(hours{2}, "fr") == "en général en 2 heures");
    CHECK(say_duration_roughly(hours{24}, "es") == "normalmente en un día");
    CHECK(say_duration_roughly(hours{1}, "it") == "di solito entro un’ora");
    CHECK(say_duration_roughly(hours{21}, "uk") == "зазвичай протягом 21 години");
    CHECK(say_duration_roughly(hours{5}, "cs") == "obvykle během 5 hodin");
    CHECK(say_duration_roughly(minutes{20}, "xx") == "usually within 20 minutes");
}

}  // namespace
}  // namespace frontdesk
