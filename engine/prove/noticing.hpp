// SPDX-License-Identifier: MIT
// Turns that go wrong while everything is played. Each is told only if it goes wrong as well when its
// conversation is played from the beginning.
#pragma once

#include <map>

#include "engine/prove/explore.hpp"

namespace frontdesk {

class Noticing {
public:
    Noticing(const World& world, Exploration& found) : world_(world), found_(found) {}

    // Endless rounds, and placeholders that show nothing.
    void note(const Reached& from, const Move& move, const Turn& turn, const Observed& observed);

private:
    bool is_worth_playing(const Turn& turn, const Observed& observed);
    bool is_told(const Turn& turn) const;

    const World& world_;
    Exploration& found_;
    std::map<Place, std::size_t> rounds_;  // how often they were played again
    std::map<Gap, std::size_t> gaps_;
};

}  // namespace frontdesk
