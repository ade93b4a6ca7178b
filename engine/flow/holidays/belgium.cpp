// SPDX-License-Identifier: MIT
// Belgium. Koninklijk besluit van 18 april 1974 / Arrêté royal du 18 avril 1974: ten days. Another day for
// one that falls on a Sunday is agreed in each firm, so there is no rule for it.
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule belgium_rules[] = {
    on(1, 1, "New Year's Day", "Nieuwjaar / Jour de l'an"),
    easter(easter_monday, "Easter Monday", "Paasmaandag / Lundi de Pâques"),
    on(1, 5, "Labour Day", "Dag van de Arbeid / Fête du Travail"),
    easter(ascension, "Ascension Day", "Onze-Lieve-Heer-Hemelvaart / Ascension"),
    easter(whit_monday, "Whit Monday", "Pinkstermaandag / Lundi de Pentecôte"),
    on(21, 7, "National Day", "Nationale feestdag / Fête nationale"),
    on(15, 8, "Assumption Day", "Onze-Lieve-Vrouw-Hemelvaart / Assomption"),
    on(1, 11, "All Saints' Day", "Allerheiligen / Toussaint"),
    on(11, 11, "Armistice Day", "Wapenstilstand / Armistice"),
    on(25, 12, "Christmas Day", "Kerstmis / Noël"),
};

}  // namespace

constinit const HolidayCountry belgium = {"BE", "Belgium", "Belgia", "België", belgium_rules, {}};

}  // namespace frontdesk::holiday
