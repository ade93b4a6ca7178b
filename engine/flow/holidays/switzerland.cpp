// SPDX-License-Identifier: MIT
// Switzerland. Bundesverfassung, Artikel 110 Absatz 3, makes 1 August the only holiday of the whole country;
// the other three are kept by all cantons. Good Friday, for example, is none in Ticino and Valais.
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule switzerland_rules[] = {
    on(1, 1, "New Year's Day", "Neujahr"),
    easter(ascension, "Ascension Day", "Auffahrt"),
    on(1, 8, "National Day", "Bundesfeier").since(1994),
    on(25, 12, "Christmas Day", "Weihnachten"),
};

}  // namespace

constinit const HolidayCountry switzerland = {"CH",      "Switzerland",     "Szwajcaria",
                                              "Schweiz", switzerland_rules, {}};

}  // namespace frontdesk::holiday
