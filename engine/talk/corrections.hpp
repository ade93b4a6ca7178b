// SPDX-License-Identifier: MIT
// Customers who want to change an answer: "change the day", "zmień termin", "wrong number".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/talk/scene.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {

struct Correction {
    StateIndex form = 0;
    std::optional<std::size_t> question;  // none: they did not say which
    std::string phrase;                   // how they called it
    Place place;
};

// Forms whose answers can be changed here: the one that is being filled, and those that an option of the
// waiting menu changes.
std::vector<StateIndex> changeable_forms(const Scene& scene);

// What the customer wants to change, if that is what they say.
std::optional<Correction> find_correction(const Scene& scene, const Words& words);

}  // namespace frontdesk
