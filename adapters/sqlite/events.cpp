// SPDX-License-Identifier: MIT
// Events: each is written down once, with the platform's own words until they are pruned.
#include <algorithm>
#include <chrono>

#include "adapters/sqlite/transaction.hpp"

namespace frontdesk::sqlite {
namespace {

// How long an event is recognised after its body is gone: platforms repeat for hours or days.
constexpr auto remembered = std::chrono::days{7};
// How long words that nothing answered count, beyond the bodies.
constexpr auto words_kept = std::chrono::days{90};

}  // namespace

bool SqliteTransaction::record(const Event& event, Instant arrived) {
    // Receipts have no key; only their newest watermark matters.
    if (event.key.empty()) return true;
    const auto id = next_event_;
    if (add_seen_.run(event.at, event.page, event.key, id) == 0) return false;
    add_event_.run(id, arrived, event.page, event.raw);
    ++next_event_;
    recorded_.at = event.at;
    recorded_.key = event.key;
    recorded_.event = id;
    return true;
}

void SqliteTransaction::record_failure(const Event& event, std::string_view reason) {
    record(event, event.at);
    if (const auto id = event_of(event)) add_failure_.run(reason, *id);
}

std::optional<std::int64_t> SqliteTransaction::event_of(const Event& event) {
    if (event.key.empty()) return std::nullopt;
    if (recorded_.event != 0 && recorded_.at == event.at && recorded_.key == event.key)
        return recorded_.event;
    auto rows = find_seen_.query(event.at, event.page, event.key);
    if (!rows.next()) return std::nullopt;
    return rows.number(0);
}

// Both tables are cleared from their oldest end, so a step never searches.
std::size_t SqliteTransaction::prune_events(Instant before, std::size_t most) {
    prune_seen_.run(before - remembered, most);
    errands_.prune_calls(before, most);
    tallies_.prune_unanswered(before - words_kept, most);
    return static_cast<std::size_t>(prune_.run(most, before));
}

}  // namespace frontdesk::sqlite
