// SPDX-License-Identifier: MIT
// Spain. Real Decreto 2001/1983, artículo 45: what every autonomous community keeps. They may replace
// Epiphany, and none does. Maundy Thursday is not kept in all of them.
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule spain_rules[] = {
    on(1, 1, "New Year's Day", "Año Nuevo"),
    on(6, 1, "Epiphany", "Epifanía del Señor"),
    easter(good_friday, "Good Friday", "Viernes Santo"),
    on(1, 5, "Labour Day", "Fiesta del Trabajo"),
    on(15, 8, "Assumption Day", "Asunción de la Virgen"),
    on(12, 10, "National Day", "Fiesta Nacional de España"),
    on(1, 11, "All Saints' Day", "Todos los Santos"),
    on(6, 12, "Constitution Day", "Día de la Constitución").since(1986),
    on(8, 12, "Immaculate Conception", "Inmaculada Concepción"),
    on(25, 12, "Christmas Day", "Natividad del Señor"),
};

}  // namespace

constinit const HolidayCountry spain = {"ES", "Spain", "Hiszpania", "España", spain_rules, {}};

}  // namespace frontdesk::holiday
