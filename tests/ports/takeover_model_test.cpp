// SPDX-License-Identifier: MIT
// Customers, the bot, people here and elsewhere, the sender and failing disks in any order: the bot never
// talks over a person, and nothing that was accepted is lost or doubled.
#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "tests/support/catch.hpp"
#include "tests/support/desk.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono_literals;

// What was so before a step, to judge what the step did.
struct Before {
    std::map<ConversationId, StoredConversation> conversations;
    std::map<TicketId, Ticket> tickets;
    std::int64_t last_line = 0;
};

enum class Kind { batch, agent, agent_closes, sender };

class Model {
public:
    explicit Model(std::uint64_t seed) : random_(seed) {}

    // Empty, or what went wrong.
    std::string step() {
        const Before before = snapshot();
        desk_.now += std::chrono::milliseconds{below(60'000)};
        if (one_in(100)) desk_.now += 13h;
        if (one_in(40)) desk_.store.fail_call(1 + below(12), some_problem());
        if (one_in(60)) desk_.store.fail_commit({Cause::try_later, "the disk is full"});
        const Kind kind = one_in(3) ? act() : one_in(3) ? send() : take();
        for (const std::string& problem : {conversations_hold(), tickets_hold(before),
                                           new_lines_hold(before, kind), aftermath_holds(before)}) {
            if (!problem.empty()) return problem;
        }
        return "";
    }

    // Every accepted event is there once, with its line; too slow for every step.
    std::string recorded_once() const {
        std::map<std::string, int> lines;
        for (const auto& [id, line] : memory().lines) ++lines[line.mid.value];
        std::set<std::string> failed;
        for (const auto& [id, stored] : memory().events) {
            if (!stored.failure.empty()) failed.insert(stored.event.key);
        }
        if (memory().events.size() != accepted_.size()) return "an event is lost or doubled";
        for (const auto& [key, event] : accepted_) {
            const bool echo = std::holds_alternative<Echo>(event.what);
            if (lines[key] > 1) return "a line is doubled: " + key;
            if (lines[key] == 0 && !(echo && failed.contains(key))) return "a line is missing: " + key;
        }
        return "";
    }

    int bot_rows() const { return bot_rows_; }
    int takeovers() const { return takeovers_; }
    int cancelled() const {
        return static_cast<int>(std::ranges::count_if(
            memory().lines, [](const auto& each) { return each.second.status == SendStatus::cancelled; }));
    }

private:
    const Memory& memory() const { return desk_.memory(); }
    int below(int limit) { return static_cast<int>(random_() % static_cast<std::uint64_t>(limit)); }
    bool one_in(int chances) { return below(chances) == 0; }
    template <class Values>
    const auto& any_of(const Values& values) {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }

    Problem some_problem() {
        if (one_in(2)) return {Cause::bad_input, "the bot tripped"};
        return {Cause::try_later, "the disk is full"};
    }

    Before snapshot() const {
        Before before;
        for (const auto& [id, each] : memory().conversations) before.conversations[id] = each.stored;
        before.tickets = memory().tickets;
        if (!memory().lines.empty()) before.last_line = memory().lines.rbegin()->first;
        return before;
    }

    Event new_event() {
        const std::string id = "e" + std::to_string(++last_event_);
        const Instant at = desk_.now - std::chrono::milliseconds{one_in(10) ? below(300'000) : below(2'000)};
        const std::vector<std::string> texts{"hello", "human", "human", "zzz"};
        Event event = says(any_of(texts), id, at);
        if (one_in(8)) {
            const auto speaker = one_in(3) ? Echo::Speaker::other_app : Echo::Speaker::person;
            event.what = Echo{speaker, "from the inbox", "", {}};
        }
        event.person = PersonId{any_of(people_)};
        event.standby = one_in(30);
        return event;
    }

    Kind take() {
        std::vector<Event> events;
        for (int count = 1 + below(4); count > 0; --count) {
            const bool again = !accepted_.empty() && one_in(6);
            events.push_back(again ? std::next(accepted_.begin(), below(int(accepted_.size())))->second
                                   : new_event());
            if (one_in(10)) events.push_back(events.back());
        }
        if (!desk_.take(events)) return Kind::batch;
        for (const Event& event : events) accepted_.try_emplace(event.key, event);
        return Kind::batch;
    }

    Kind act() {
        desk_.after = {};
        if (memory().tickets.empty()) return Kind::agent;
        const std::vector<TicketAction> actions{Claim{},   Claim{}, ReplyTo{}, ReplyTo{},
                                                ReplyTo{}, Note{},  Done{},    HandBack{}};
        const std::vector<std::string> agents{"ola", "jan"};
        // Mostly a recent ticket: the old ones are done.
        const int back = below(std::min<int>(int(memory().tickets.size()), 5));
        AgentAction wanted{std::next(memory().tickets.rbegin(), back)->first,
                           any_of(actions),
                           any_of(agents),
                           "A person writes",
                           one_in(4) ? TakeOver::yes : TakeOver::no,
                           {}};
        const auto result = desk_.act(wanted);
        const bool closes =
            std::holds_alternative<Done>(wanted.action) || std::holds_alternative<HandBack>(wanted.action);
        return result && closes ? Kind::agent_closes : Kind::agent;
    }

    // The oldest row of some conversation comes back with an answer, with its echo, or with a failure.
    Kind send() {
        desk_.after = {};
        if (memory().pending.empty()) return Kind::sender;
        const OutboxId id = memory().pending.begin()->first;
        const OutboxRow row = *memory().lines.at(id.value).row;
        const std::string mid = "o" + std::to_string(id.value);
        if (!one_in(3) || accepted_.contains(mid)) {
            desk_.sent(id, mid);
            return Kind::sender;
        }
        Event echo = says("", mid, desk_.now);
        echo.person = row.person;
        echo.what = Echo{Echo::Speaker::own_app, row.message.text, metadata_of("memory", id), {}};
        if (desk_.take({echo})) accepted_.try_emplace(echo.key, echo);
        return Kind::sender;
    }

    // Exactly one of the bot, nobody and one person may send.
    std::string conversations_hold() const {
        std::map<ConversationId, int> open;
        for (const auto& [id, ticket] : memory().tickets) {
            if (ticket.status != TicketStatus::done) ++open[ticket.conversation];
        }
        for (const auto& [id, each] : memory().conversations) {
            const StoredConversation& stored = each.stored;
            if (stored.state.with_person != stored.open_ticket.has_value()) return "with a person, no ticket";
            if (open[id] != (stored.open_ticket ? 1 : 0)) return "an open ticket is not the conversation's";
        }
        for (const auto& [id, conversation] : memory().pending) {
            const OutboxRow& row = *memory().lines.at(id.value).row;
            const std::int64_t epoch = memory().conversations.at(conversation).stored.epoch;
            if (row.origin == Origin::bot && row.epoch != epoch) return "a bot's row of an older epoch waits";
        }
        return "";
    }

    std::string tickets_hold(const Before& before) {
        for (const auto& [id, ticket] : memory().tickets) {
            if (ticket.owner.empty() == (ticket.status == TicketStatus::owned))
                return "owner and status differ";
            if (ticket.queue.empty() || ticket.reason.empty()) return "a ticket without queue or reason";
            if (memory().logs.at(id).front().action != "opened") return "a ticket that nobody opened";
            const auto old = before.tickets.find(id);
            if (old == before.tickets.end()) continue;
            if (old->second.status == TicketStatus::done && ticket != old->second) return "done is not final";
            const bool changed = ticket != old->second;
            if (changed != (ticket.version > old->second.version)) return "the version does not tell";
            const bool taken = old->second.owner.empty() && !ticket.owner.empty();
            if (!taken) continue;
            ++takeovers_;
            const std::int64_t epoch = memory().conversations.at(ticket.conversation).stored.epoch;
            if (epoch <= before.conversations.at(ticket.conversation).epoch)
                return "a takeover without epoch";
        }
        return "";
    }

    std::string new_lines_hold(const Before& before, Kind kind) {
        for (auto next = memory().lines.upper_bound(before.last_line); next != memory().lines.end(); ++next) {
            const MemoryLine& line = next->second;
            if (!line.row) continue;
            if (line.row->origin == Origin::person) {
                const auto& open = memory().conversations.at(line.conversation).stored.open_ticket;
                if (!open || memory().tickets.at(*open).owner != line.author) return "a stranger replied";
                continue;
            }
            ++bot_rows_;
            if (kind == Kind::agent || kind == Kind::sender) return "the bot spoke out of turn";
            const auto old = before.conversations.find(line.conversation);
            if (kind != Kind::batch || old == before.conversations.end()) continue;
            if (old->second.open_ticket) return "the bot talked over a ticket";
            const auto quiet = old->second.state.quiet_until;
            if (quiet && *quiet > desk_.now) return "the bot talked over a person elsewhere";
        }
        return "";
    }

    // What is told to the host is what the store has.
    std::string aftermath_holds(const Before& before) const {
        const Aftermath& after = desk_.after;
        if (!std::ranges::is_sorted(after.to_send, {}, &OutboxRow::id)) return "rows out of order";
        std::set<OutboxId> told;
        for (const OutboxRow& row : after.to_send) {
            if (!memory().pending.contains(row.id)) return "a row that does not wait is to be sent";
            told.insert(row.id);
        }
        for (const OutboxId id : after.settled) {
            if (memory().pending.contains(id)) return "a settled row waits";
        }
        for (auto next = memory().pending.upper_bound(OutboxId{before.last_line});
             next != memory().pending.end(); ++next) {
            if (!told.contains(next->first)) return "nobody is told to send a row";
        }
        return "";
    }

    std::mt19937_64 random_;
    Desk desk_;
    const std::vector<std::string> people_{"ann", "bob", "eve"};
    std::map<std::string, Event> accepted_;
    int last_event_ = 0;
    int bot_rows_ = 0;
    int takeovers_ = 0;
};

}  // namespace

TEST_CASE("in any order of things the bot never talks over a person and nothing is lost", "[ports][slow]") {
    int bot_rows = 0;
    int takeovers = 0;
    int cancelled = 0;
    for (std::uint64_t seed = 1; seed <= 850; ++seed) {
        Model model{seed};
        for (int step = 0; step < 120; ++step) {
            const std::string problem = model.step();
            if (problem.empty()) continue;
            INFO("seed " << seed << ", step " << step);
            REQUIRE(problem == "");
        }
        INFO("seed " << seed);
        REQUIRE(model.recorded_once() == "");
        bot_rows += model.bot_rows();
        takeovers += model.takeovers();
        cancelled += model.cancelled();
    }
    // The walks do reach what they are about.
    CHECK(bot_rows > 10'000);
    CHECK(takeovers > 2'000);
    CHECK(cancelled > 1'000);
}

}  // namespace frontdesk
