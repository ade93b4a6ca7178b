// SPDX-License-Identifier: MIT
// Finds which of many phrases a message is, or which stand in it as whole words, in time that depends on the
// message and not on the number of phrases.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/words.hpp"

namespace frontdesk {

class PhraseIndex {
public:
    // `*` in a phrase is any words, also none. `id` is the caller's; several phrases may share one.
    void add(std::string_view phrase, std::string_view language, std::uint32_t id);

    // Ids of the phrases that are the whole message (courtesy words aside), in the order they were added.
    std::vector<std::uint32_t> whole(const Words& message) const;
    // Ids of the phrases that stand in the message as whole words, in the order they were added.
    std::vector<std::uint32_t> within(const Words& message) const;

private:
    struct Entry {
        Words words;  // "*" is any words
        std::uint32_t id;
        std::uint32_t order;
    };
    std::vector<Entry> entries_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_whole_;       // folded phrase without "*"
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_first_word_;  // first word that is not "*"
};

}  // namespace frontdesk
