// SPDX-License-Identifier: MIT
// Buttons and quick replies stay in the chat: whatever was shown on some way to a situation can be tapped in
// it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "engine/prove/explore.hpp"

namespace frontdesk {

class OlderButtons {
public:
    explicit OlderButtons(const World& world) : world_(world) {}

    // One situation leads to another, and on the way these were shown: label and payload.
    void lead(SituationIndex from,
              SituationIndex to,
              const std::vector<std::pair<std::string, std::string>>& shown);

    // A situation, and the label and payload to tap in it; of all that `key` cannot tell apart only the
    // first.
    using KeyOf = std::function<std::string(SituationIndex, const Tap&)>;
    std::optional<std::tuple<SituationIndex, std::string, std::string>> next(const KeyOf& key);

private:
    struct Shown {
        std::string label;
        std::string payload;
        std::optional<Tap> tap;
    };
    using Set = std::vector<std::uint64_t>;  // of positions in shown_, a bit each

    std::uint32_t number_of(const std::string& label, const std::string& payload);
    void grow(std::size_t situations);
    // What is new in `to` goes on to where it leads.
    void spread(SituationIndex from);
    bool add(SituationIndex to, const Set& more);

    const World& world_;
    std::vector<Shown> shown_;
    std::unordered_map<std::string, std::uint32_t> by_payload_;
    std::vector<Set> at_;                          // by situation
    std::vector<Set> tapped_;                      // by situation
    std::vector<std::vector<SituationIndex>> on_;  // by situation
    std::deque<SituationIndex> open_;              // those with something that was not tapped yet
    std::vector<bool> is_open_;                    // by situation
    std::unordered_set<std::string> done_;
};

}  // namespace frontdesk
