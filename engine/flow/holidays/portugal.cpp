// SPDX-License-Identifier: MIT
// Portugal. Código do Trabalho, artigo 234. Lei 23/2012 took four holidays away from 2013 on, Lei 8/2016 gave
// them back.
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr HolidayRule portugal_rules[] = {
    on(1, 1, "New Year's Day", "Ano Novo"),
    easter(good_friday, "Good Friday", "Sexta-Feira Santa"),
    easter(easter_sunday, "Easter Sunday", "Domingo de Páscoa"),
    on(25, 4, "Freedom Day", "Dia da Liberdade"),
    on(1, 5, "Labour Day", "Dia do Trabalhador"),
    easter(corpus_christi, "Corpus Christi", "Corpo de Deus").until(2012),
    easter(corpus_christi, "Corpus Christi", "Corpo de Deus").since(2016),
    on(10, 6, "Portugal Day", "Dia de Portugal, de Camões e das Comunidades Portuguesas"),
    on(15, 8, "Assumption Day", "Assunção de Nossa Senhora"),
    on(5, 10, "Republic Day", "Implantação da República").until(2012),
    on(5, 10, "Republic Day", "Implantação da República").since(2016),
    on(1, 11, "All Saints' Day", "Dia de Todos os Santos").until(2012),
    on(1, 11, "All Saints' Day", "Dia de Todos os Santos").since(2016),
    on(1, 12, "Restoration of Independence", "Restauração da Independência").until(2012),
    on(1, 12, "Restoration of Independence", "Restauração da Independência").since(2016),
    on(8, 12, "Immaculate Conception", "Imaculada Conceição"),
    on(25, 12, "Christmas Day", "Natal"),
};

}  // namespace

constinit const HolidayCountry portugal = {"PT", "Portugal", "Portugalia", "Portugal", portugal_rules, {}};

}  // namespace frontdesk::holiday
