// SPDX-License-Identifier: MIT
// Which message goes out next. A state machine without sockets, clocks or threads: rows, answers, echoes and
// takeovers come in with the time, sends and settlements come out. One lane per conversation keeps the order:
// the next message of a person leaves only after the call for the former has come back.
#pragma once

#include <cstdint>
#include <deque>
#include <list>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/ports/channel.hpp"
#include "engine/ports/store.hpp"

namespace frontdesk {

struct LaneLimits {
    std::size_t rows = 20'000;         // held in memory; beyond them rows stay in the store
    std::size_t in_flight = 64;        // calls at one time
    Duration reconcile_after{60'000};  // how long a message that may have been sent waits for its echo
    Duration bot_expires{std::chrono::hours{1}};  // an answer this late is worse than none
    Duration person_expires{std::chrono::hours{24}};
    Duration retry_first{300};
    Duration retry_most{60'000};
    Duration pause_first{60'000};  // throttled, and the platform did not say for how long
    Duration pause_most{std::chrono::hours{1}};
    Duration operator_again{std::chrono::minutes{5}};
    Duration typing_most{std::chrono::seconds{20}};  // shown before one message; the platform's own limit
    int unknown_most = 5;                            // sends of one message whose outcome nobody knows
};

// A row on its way, with the number of the webhook that caused it (0: not known).
struct Departure {
    OutboxRow row;
    std::uint64_t trace = 0;
};

// What the store has to write down about a row.
struct Settlement {
    enum class Kind { sent, failed, cancelled, attempt } kind = Kind::sent;
    OutboxId id;
    MessageId mid;
    std::string problem;
    // When sent: the conversation's customer turned out to have another id.
    ConversationId conversation = {};
    PersonId person = {};
};

struct PageTrouble {
    PageId page;
    bool stopped = false;  // token or permission: a person has to act. Else throttled
    Instant again;
    std::string detail;
};

class Lanes {
public:
    Lanes(LaneLimits limits, std::uint64_t seed);

    // Rows of a transaction, in the order of ids, as soon as it is committed.
    void add(std::vector<Departure> rows);
    // Rows up to this id were there when the program started: each may have been sent by the former run, and
    // waits for its echo until `start` + reconcile_after. Called once, before anything else.
    void begin(OutboxId newest, Instant start);
    // The answer to Next::fetch; `complete` when the store had no more.
    void fetched(std::vector<OutboxRow> rows, bool complete);
    void fetch_failed(Instant now);

    void settled(OutboxId id);  // by its echo
    void taken_over(ConversationId conversation, std::int64_t epoch);
    // What became of a call that `next` asked for.
    void answered(OutboxId id, const Delivery& delivery, Instant now);
    // Stopped Pages are tried again now (the token was replaced).
    void resume(Instant now);
    // Is this row, which is in flight, still to be sent? Not when a person has taken over meanwhile.
    bool wanted(OutboxId id) const;
    // No call is asked for any more.
    void halt() { halted_ = true; }

    struct Next {
        std::vector<const Departure*> send;  // valid until the next call of a member
        std::vector<std::pair<PageId, PersonId>> typing;
        std::vector<Settlement> settle;
        std::optional<std::pair<OutboxId, std::size_t>> fetch;  // pending rows above this id, at most so many
        std::optional<Instant> wake;                            // call again at this time at the latest
    };
    Next next(Instant now);

    // Pages that are stopped or throttled.
    std::vector<PageTrouble> troubles(Instant now) const;
    bool troubled() const;
    std::size_t rows() const { return where_.size(); }
    std::size_t in_flight() const { return in_flight_; }
    bool spilled() const { return spilled_; }

private:
    struct Waiting {
        Departure departure;
        std::optional<Instant> not_before;
        int tries = 0;
        int unknowns = 0;
        int refusals = 0;      // operator outcomes
        bool settled = false;  // by its echo, or cancelled, while the call is in flight
        bool typed = false;
        bool paused = false;  // its typing_before is over, or runs
    };
    struct Lane {
        enum class State { ready, in_flight, pausing } state = State::ready;
        Instant until;  // while pausing
        std::list<Waiting> rows;
    };
    struct Page {
        std::deque<ConversationId> persons;  // lanes that are ready and begin with a person's message
        std::deque<ConversationId> bots;
        std::optional<Instant> paused_until;
        Duration pause{0};
        bool stopped = false;
        std::size_t in_flight = 0;
        std::int64_t successes = 0;
        std::int64_t successes_at_stop = 0;
        std::string detail;
        int usage = 0;
        Instant bot_not_before{};
    };
    using LaneMap = std::unordered_map<ConversationId, Lane>;

    void take(Departure departure, std::optional<Instant> not_before);
    void make_ready(ConversationId id, Lane& lane, bool front = false);
    void pause_lane(ConversationId id, Lane& lane, Instant until);
    void unpause(ConversationId id, Lane& lane);
    void pop_head(LaneMap::iterator at);
    void after_head(LaneMap::iterator at);
    void drop_row(LaneMap::iterator at, std::list<Waiting>::iterator row);
    std::optional<ConversationId> take_ready(Page& page, Instant now);
    bool send_one(Page& page, Instant now, Next& out);
    bool pause_first(LaneMap::iterator at, Instant now);
    bool start_head(LaneMap::iterator at, Page& page, Instant now, Next& out);
    bool expired(const OutboxRow& row, Instant now) const;
    void give_up(LaneMap::iterator at, Settlement::Kind kind, std::string problem);
    void retry(LaneMap::iterator at, const std::string& detail, Instant now);
    void reconcile(LaneMap::iterator at, const std::string& detail, Instant now);
    void pause_page(Page& page, const Delivery& delivery, Instant now);
    void stop_page(LaneMap::iterator at, Page& page, const Delivery& delivery, Instant now);
    void heed_usage(Page& page, const Delivery& delivery, Instant now);
    void release_page(Page& page, Instant now);
    void plan_wake(Next& out, Instant now) const;

    LaneLimits limits_;
    std::mt19937_64 random_;
    LaneMap lanes_;
    std::unordered_map<OutboxId, ConversationId> where_;
    std::map<PageId, Page> pages_;
    std::set<std::pair<Instant, ConversationId>> alarms_;  // pausing lanes
    std::vector<Settlement> settle_;
    std::vector<std::pair<PageId, PersonId>> typing_;
    std::size_t in_flight_ = 0;
    OutboxId newest_;     // highest id ever held or skipped on purpose
    OutboxId inherited_;  // rows up to here are of a former run
    Instant start_{};
    bool spilled_ = false;
    bool fetching_ = false;
    Instant fetch_not_before_{};
    bool halted_ = false;
};

}  // namespace frontdesk
