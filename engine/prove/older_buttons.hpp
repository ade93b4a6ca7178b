// SPDX-License-Identifier: MIT
// Buttons and quick replies stay in the chat: whatever was shown on some way to a situation can be tapped in
// it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/prove/explore.hpp"

namespace frontdesk {

class OlderButtons {
public:
    OlderButtons(const std::vector<Situation>& situations, FactsSets& sets)
        : situations_(situations), sets_(sets) {}

    // This way from a situation, by its position, is gone with these facts, some of which are new on it or
    // none, and these were shown on it: label and payload.
    void go(SituationIndex from, std::size_t way, FactsSet facts, const ShownButtons& shown, bool is_new);

    // What can be tapped where it could not be tapped before.
    struct Untapped {
        SituationIndex situation = nowhere;
        std::string label;
        std::string payload;
        Tap tap;
        FactsSet facts;
    };
    std::optional<Untapped> next();

private:
    using Button = std::uint32_t;                // position in buttons_
    using Buttons = std::vector<std::uint64_t>;  // a bit each
    struct Shown {
        std::string label;
        std::string payload;
        std::optional<Tap> tap;
    };
    // Buttons that were shown on the way to a situation with just these facts. Each is in one of these.
    struct Seen {
        FactsSet facts;
        Buttons all = {};
        Buttons to_carry = {};  // on the ways that lead on from here
        Buttons to_tap = {};
    };

    Button number_of(const std::string& label, const std::string& payload);
    void add(SituationIndex to, FactsSet facts, Buttons buttons);
    void put(SituationIndex to, FactsSet facts, const Buttons& buttons);
    void carry_on();
    void carry(const Situation::Way& way, FactsSet facts, const Buttons& buttons);
    void queue(SituationIndex index, std::deque<SituationIndex>& open, std::vector<bool>& is_open);

    const std::vector<Situation>& situations_;
    FactsSets& sets_;
    std::vector<Shown> buttons_;
    std::unordered_map<std::string, Button> by_payload_;
    std::vector<std::vector<Seen>> seen_;         // by situation
    std::vector<std::vector<std::size_t>> gone_;  // anew, and nothing was carried yet: by situation, ways
    std::deque<SituationIndex> to_carry_;
    std::deque<SituationIndex> to_tap_;
    std::vector<bool> is_to_carry_;  // by situation
    std::vector<bool> is_to_tap_;
};

}  // namespace frontdesk
