// SPDX-License-Identifier: MIT
// What every Store has to do. Each implementation calls check_store from one test case of its own.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ports/store.hpp"

namespace frontdesk::conformance {

// Makes an empty store.
using MakeStore = std::function<std::unique_ptr<Store>()>;

// Runs every case as a section of the calling test case.
void check_store(const MakeStore& make);

struct Case {
    const char* name;
    void (*run)(Store& store);
};
std::vector<Case> event_cases();
std::vector<Case> transcript_cases();
std::vector<Case> outbox_cases();
std::vector<Case> ticket_cases();
std::vector<Case> waking_cases();
std::vector<Case> errand_cases();

// Values for the cases.
inline constexpr Instant noon = from_millis(1'790'000'000'000);
inline Instant after(std::int64_t seconds) { return noon + std::chrono::seconds{seconds}; }
Event message(std::string_view mid, std::string_view text, Instant at = noon);
OutboxRow reply(ConversationId conversation, std::string_view text, Instant at = noon);
Ticket ticket(ConversationId conversation, std::string_view subject, Instant opened_at = noon);

// Fails the test when the store does.
void write(Store& store, const std::function<void(Transaction&)>& work);
// The conversation of the one Page and person that most cases need.
ConversationId talk(Transaction& transaction, std::string_view person = "anna");
std::vector<TranscriptLine> transcript(Store& store, ConversationId conversation, std::size_t most = 100);
std::vector<std::string> texts(const std::vector<TranscriptLine>& lines);
std::vector<OutboxRow> pending(Store& store, OutboxId after = {}, std::size_t most = 100);

}  // namespace frontdesk::conformance
