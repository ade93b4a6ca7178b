// SPDX-License-Identifier: MIT
// A small bot's FAQs in Polish, to ask.
#pragma once

#include "engine/text/understand/faq_model.hpp"

namespace frontdesk::test {

enum Faq : std::uint32_t { parking, gluten, delivery, payment, hours, people };

inline FaqSet bakery() {
    return {"pl",
            {{"gdzie zaparkować", "czy jest parking", "czy można podjechać autem"},
             {"czy macie coś bez glutenu", "bezglutenowe", "mam celiakię"},
             {"czy dowozicie", "dostawa do domu", "ile kosztuje dowóz"},
             {"czy można płacić kartą", "płatność blikiem", "jak zapłacić"},
             {"o której otwieracie", "godziny otwarcia", "czy w niedzielę jest otwarte"},
             {"zmiana liczby osób", "chcę zmienić liczbę osób na torcie", "tort na więcej osób"}},
            {{"tort", "ciasto", "torcik"}, {"auto", "samochód", "wóz"}},
            {}};
}

}  // namespace frontdesk::test
