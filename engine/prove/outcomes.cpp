// SPDX-License-Identifier: MIT
#include "engine/prove/outcomes.hpp"

#include <algorithm>
#include <set>

#include "engine/prove/dates.hpp"
#include "engine/talk/hours.hpp"

namespace frontdesk {
namespace {

// What tells moves from one situation apart.
std::string identity_of(const Move& move) {
    std::string text = name_of(move) + '\x1f' + std::to_string(move.after.count()) + '\x1f' +
                       std::to_string(static_cast<int>(move.by)) + '\x1f' + std::to_string(move.place.file) +
                       ':' + std::to_string(move.place.line) + ':' + std::to_string(move.place.column);
    if (const Message* message = std::get_if<Message>(&move.event))
        for (const Attachment& attachment : message->attachments)
            text += '\x1f' + attachment.type + ' ' + attachment.url + ' ' + attachment.sticker;
    return text;
}

}  // namespace

std::string name_of(const Move& move) {
    const Postback* tapped = std::get_if<Postback>(&move.event);
    return tapped != nullptr ? tapped->payload.value_or("") : move.told;
}

std::deque<Outcome>& Outcomes::of(SituationIndex index, const Move& move) {
    return outcomes_[key_for(index, move)];
}

std::string Outcomes::key_for(SituationIndex index, const Move& move) const {
    const Moment& here = found_.situations[index].first;
    std::string key = move.forced ? std::string{} : key_for_move(world_, here, move);
    if (key.empty()) return std::to_string(index) + '\x1f' + identity_of(move);
    if (world_.reads_open)
        key += is_open(world_.bot.hours, world_.bot.zone, here.now + move.after) ? '+' : '-';
    return key;
}

FactsSet Outcomes::holding(SituationIndex index, FactsSet facts, const Outcome& outcome) {
    for (const auto& [state, parked] : outcome.parked) facts = parking(found_, index, facts, state, parked);
    return found_.sets.alike(facts, outcome.facts, outcome.read);
}

std::vector<ReadPlace>
Outcomes::read_by(const Move& move, const Observed& observed, const Moment& from, const Moment& to) const {
    const Conversation& before = from.conversation;
    const Conversation& after = to.conversation;
    std::set<Fact> read = observed.read;
    // How often it was entered then depends on how often it was before.
    if (!world_.visits.empty())
        for (const auto& [state, count] : after.visits) {
            const auto old = before.visits.find(state);
            if (old == before.visits.end() || old->second != count) read.insert({Fact::Kind::visits, state});
        }
    // For how long they have been silent then depends on for how long they were.
    if (after.last_user_at == before.last_user_at) read.insert({Fact::Kind::silence, {}});
    // Over a long silence a day may come that changes something.
    if (dates_passed(world_, from.now) != dates_passed(world_, to.now))
        read.insert({Fact::Kind::value, "today"});
    // What is forgotten depends on what is known.
    if (std::holds_alternative<TimeCame>(move.event)) return found_.known.places_and_forgotten(read);
    return found_.known.places(read);
}

std::vector<std::pair<std::string, std::string>> Outcomes::parked_for(const Observed& observed,
                                                                      const Reached& reached) const {
    std::vector<std::pair<std::string, std::string>> parked;
    for (const auto& [kind, name] : observed.read)
        if (kind == Fact::Kind::parked) parked.emplace_back(name, parked_in(found_, reached, name));
    return parked;
}

}  // namespace frontdesk
