// SPDX-License-Identifier: MIT
// A customer who does whatever they like with a bot, for as long as the test says: writes nonsense, taps what
// was shown weeks ago, falls silent, sends pictures; people of the business come and go.
#pragma once

#include <random>
#include <string>
#include <utility>
#include <vector>

#include "engine/talk/turn.hpp"

namespace frontdesk::test {

// When lives begin: 2026-11-24 10:00 UTC, a Tuesday.
inline constexpr Instant tuesday = from_millis(1'795'514'400'000);

// What can be tapped: its label and its payload.
using Taps = std::vector<std::pair<std::string, std::string>>;
Taps taps_of(const OutMessage& message);
Taps taps_of(const Turn& turn);

class HostileLife {
public:
    HostileLife(const Bot& bot, unsigned seed);

    // Something happens; then, in turn, whatever the passing time brings.
    void step();

    // Taken since the last step began, in their order; the last one first for nobody.
    const std::vector<Turn>& turns() const { return turns_; }
    const Conversation& conversation() const { return conversation_; }
    Instant now() const { return now_; }
    // Shown under the last message that had any.
    const Taps& shown() const { return shown_; }
    // All that happened, a line each.
    const std::string& story() const { return story_; }

private:
    std::size_t below(std::size_t end) { return random_() % end; }
    std::string any_text();
    TurnEvent any_event();
    void take(const TurnEvent& event, const std::string& told);
    void wait(Duration length);

    const Bot& bot_;
    std::mt19937 random_;
    std::vector<std::string> words_;  // that the bot knows, and some that none does
    Customer customer_{.first_name = {}, .last_name = {}, .locale = {}, .id = "1"};
    Conversation conversation_;
    Instant now_;
    Taps shown_;
    Taps ever_shown_;
    std::vector<Turn> turns_;
    std::string story_;
    std::string told_;  // of the event that comes
};

// Can the customer get to a person, or the conversation come to rest, from here? Looked for by playing what a
// patient customer may do, the nearest first. `yes` and `no` are proven; `unsure`: too many ways were left.
enum class WayOut { yes, no, unsure };
WayOut way_out(const Bot& bot, const Conversation& conversation, Instant now, const Taps& shown);

// Nobody waits for the customer: a person has it, or the bot listens without a question of its own.
bool rests(const Bot& bot, const Conversation& conversation);

}  // namespace frontdesk::test
