// SPDX-License-Identifier: MIT
// The promises of the outbox under thousands of random histories: order per person, never two at once,
// nothing lost, nothing said twice that was known to be said.
#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <vector>

#include "adapters/host/lanes.hpp"
#include "tests/support/catch.hpp"

using namespace frontdesk;
using Outcome = Delivery::Outcome;

namespace {

// A platform, a store and a clock around the lanes, all driven by one generator.
class World {
public:
    explicit World(std::uint64_t seed) : dice_(seed), lanes_(limits(seed), seed) {
        if (seed % 3 == 0) inherit();
    }

    void run(int steps) {
        for (int i = 0; i < steps; ++i) step();
        while (finish_one()) {
        }
    }

private:
    static LaneLimits limits(std::uint64_t seed) {
        LaneLimits made;
        made.rows = 3 + seed % 20;
        made.in_flight = 1 + seed % 5;
        made.unknown_most = 1000;
        made.bot_expires = std::chrono::hours{100'000};
        made.person_expires = std::chrono::hours{100'000};
        return made;
    }

    int roll(int sides) { return std::uniform_int_distribution<int>{0, sides - 1}(dice_); }

    OutboxRow make_row() {
        OutboxRow row;
        row.id = {++last_id_};
        row.conversation = {1 + roll(5)};
        row.page = {row.conversation.value % 2 ? "odd" : "even"};
        row.person = {std::to_string(row.conversation.value)};
        row.origin = roll(4) == 0 ? Origin::person : Origin::bot;
        row.epoch = epochs_[row.conversation];
        row.created_at = now_;
        pending_[row.id] = row;
        return row;
    }

    void inherit() {
        for (int i = roll(12); i >= 0; --i) make_row();
        lanes_.begin({last_id_}, now_);
    }

    void step() {
        switch (roll(6)) {
        case 0:
        case 1: {
            std::vector<Departure> rows;
            for (int i = roll(3); i >= 0; --i) rows.push_back({make_row(), 0});
            lanes_.add(std::move(rows));
            break;
        }
        case 2: take_over(); break;
        case 3: echo(); break;
        case 4: now_ += Duration{roll(100'000)}; break;
        case 5: answer(any_outcome()); break;
        }
        pump();
    }

    Outcome any_outcome() {
        constexpr Outcome outcomes[] = {Outcome::delivered, Outcome::delivered, Outcome::retry,
                                        Outcome::unknown,   Outcome::wait,      Outcome::operator_};
        return outcomes[roll(6)];
    }

    void take_over() {
        const ConversationId conversation{1 + roll(5)};
        const auto epoch = ++epochs_[conversation];
        std::erase_if(pending_, [&](const auto& entry) {
            const auto& row = entry.second;
            return row.conversation == conversation && row.origin == Origin::bot && row.epoch < epoch;
        });
        lanes_.taken_over(conversation, epoch);
    }

    // The platform says that it has taken a message whose call has come back unclear.
    void echo() {
        if (unclear_.empty()) return;
        const auto id = *unclear_.begin();
        unclear_.erase(unclear_.begin());
        pending_.erase(id);
        known_said_.insert(id);
        lanes_.settled(id);
    }

    void answer(Outcome outcome) {
        if (in_flight_.empty()) return;
        auto at = in_flight_.begin();
        std::advance(at, roll(static_cast<int>(in_flight_.size())));
        const auto [conversation, id] = *at;
        in_flight_.erase(at);
        // Said by the platform: always when it was delivered, at times when the call came back unclear.
        const bool taken = outcome == Outcome::delivered || (outcome == Outcome::unknown && roll(2) == 0);
        if (taken && outcome == Outcome::unknown) unclear_.insert(id);
        Delivery delivery;
        delivery.outcome = outcome;
        delivery.whole_app = roll(3) == 0;
        delivery.usage_percent = roll(5) == 0 ? 70 + roll(30) : 0;
        lanes_.answered(id, delivery, now_);
        if (outcome == Outcome::delivered) {
            unclear_.erase(id);
            known_said_.insert(id);
        }
    }

    void pump() {
        auto next = lanes_.next(now_);
        for (const auto* departure : next.send) {
            const auto& row = departure->row;
            // Never two of one person at once, in order, not cancelled, and not known to be said.
            REQUIRE(in_flight_.emplace(row.conversation, row.id).second);
            auto& newest = newest_sent_[row.conversation];
            REQUIRE(row.id.value >= newest);
            newest = row.id.value;
            REQUIRE(known_said_.count(row.id) == 0);
            REQUIRE(pending_.count(row.id) == 1);
        }
        for (const auto& settlement : next.settle) {
            REQUIRE(settlement.kind != Settlement::Kind::failed);
            if (settlement.kind == Settlement::Kind::sent) pending_.erase(settlement.id);
        }
        wake_ = next.wake;
        if (next.fetch) {
            std::vector<OutboxRow> rows;
            for (auto at = pending_.upper_bound(next.fetch->first);
                 at != pending_.end() && rows.size() < next.fetch->second; ++at)
                rows.push_back(at->second);
            const bool complete = rows.size() < next.fetch->second;
            lanes_.fetched(std::move(rows), complete);
            pump();
        }
    }

    // From now on the platform is well: everything that is pending has to go out.
    bool finish_one() {
        pump();
        if (!in_flight_.empty()) {
            answer(Outcome::delivered);
            return true;
        }
        if (pending_.empty()) {
            REQUIRE(lanes_.rows() == 0);
            return false;
        }
        REQUIRE(wake_.has_value());
        REQUIRE(*wake_ > now_);
        now_ = *wake_;
        return true;
    }

    std::mt19937_64 dice_;
    Lanes lanes_;
    Instant now_ = from_millis(1'800'000'000'000);
    std::int64_t last_id_ = 0;
    std::map<OutboxId, OutboxRow> pending_;
    std::map<ConversationId, std::int64_t> epochs_;
    std::map<ConversationId, OutboxId> in_flight_;
    std::map<ConversationId, std::int64_t> newest_sent_;
    std::set<OutboxId> unclear_;
    std::set<OutboxId> known_said_;
    std::optional<Instant> wake_;
};

}  // namespace

TEST_CASE("in any history messages go out in order, one at a time, and none is lost or repeated", "[host]") {
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        INFO("seed " << seed);
        World world{seed};
        world.run(60);
    }
}
