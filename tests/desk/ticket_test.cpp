// SPDX-License-Identifier: MIT
#include <random>
#include <string>
#include <vector>

#include "engine/desk/ticket.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

const Instant now = from_millis(2'000'000);

Ticket waiting() {
    Ticket ticket;
    ticket.id = TicketId{12};
    ticket.conversation = ConversationId{3};
    ticket.queue = "counter";
    ticket.reason = "flows/bot.yaml:31 state human";
    ticket.version = 5;
    ticket.opened_at = from_millis(1'000'000);
    return ticket;
}

Ticket owned_by(std::string owner) {
    Ticket ticket = waiting();
    ticket.status = TicketStatus::owned;
    ticket.owner = std::move(owner);
    return ticket;
}

Ticket done() {
    Ticket ticket = waiting();
    ticket.status = TicketStatus::done;
    ticket.closed_at = from_millis(1'500'000);
    return ticket;
}

const std::vector<std::pair<std::string, TicketAction>> actions{
    {"claim", Claim{}}, {"reply", ReplyTo{}}, {"note", Note{}}, {"done", Done{}}, {"hand back", HandBack{}}};

// What the table expects, written down anew and not taken from the code under test.
std::string
expected(TicketStatus status, bool by_owner, const std::string& action, bool take_over, bool version_fits) {
    if (!version_fits) return "changed";
    if (action == "note") return "same";
    if (status == TicketStatus::done) return "done already";
    if (status == TicketStatus::owned && !by_owner && !take_over) return "another's";
    if (action == "claim") return status == TicketStatus::owned && by_owner ? "same" : "owned";
    return action == "reply" ? "answered" : "closed";
}

std::string outcome(const Ticket& before, const Result<Ticket>& after) {
    if (!after) {
        CHECK(after.error().cause == Cause::conflict);
        const std::string& detail = after.error().detail;
        if (detail == "Ticket 12 has changed since you looked (version 5, yours is 4): look at it again.") {
            return "changed";
        }
        if (detail == "Ticket 12 belongs to ola. To take it over: frontdesk queue claim 12 --take-over") {
            return "another's";
        }
        if (detail.starts_with("Ticket 12 is done already;")) return "done already";
        return detail;
    }
    if (*after == before) return "same";
    CHECK(after->version > before.version);
    if (after->status == TicketStatus::done) return "closed";
    return after->answered_at == now ? "answered" : "owned";
}

// INBOX.md 2, in the form in which it can be checked on one ticket.
void must_hold(const Ticket& ticket) {
    CHECK(ticket.owner.empty() == (ticket.status != TicketStatus::owned));
    CHECK(ticket.closed_at.has_value() == (ticket.status == TicketStatus::done));
    CHECK_FALSE(ticket.queue.empty());
    CHECK_FALSE(ticket.reason.empty());
}

}  // namespace

TEST_CASE("each action on each ticket by each person does what the table says", "[desk]") {
    for (const Ticket& before : {waiting(), owned_by("ola"), owned_by("jan"), done()}) {
        for (const auto& [name, action] : actions) {
            for (const TakeOver take_over : {TakeOver::no, TakeOver::yes}) {
                for (const std::optional<std::int64_t> version :
                     {std::optional<std::int64_t>{}, std::optional<std::int64_t>{5},
                      std::optional<std::int64_t>{4}}) {
                    const auto after = apply(before, action, "jan", now, take_over, version);

                    INFO(name_of(before.status) << " " << before.owner << " " << name);
                    CHECK(outcome(before, after) == expected(before.status, before.owner == "jan", name,
                                                             take_over == TakeOver::yes,
                                                             version.value_or(5) == 5));
                    if (after) must_hold(*after);
                }
            }
        }
    }
}

TEST_CASE("a reply to a waiting ticket claims it and is its first answer", "[desk]") {
    const auto after = apply(waiting(), ReplyTo{}, "jan", now);

    REQUIRE(after);
    Ticket wanted = owned_by("jan");
    wanted.answered_at = now;
    wanted.version = 6;
    CHECK(*after == wanted);
}

TEST_CASE("a second reply changes nothing about the ticket", "[desk]") {
    const auto first = apply(waiting(), ReplyTo{}, "jan", now);
    const auto second = apply(*first, ReplyTo{}, "jan", now + std::chrono::hours{1});

    REQUIRE(second);
    CHECK(*second == *first);
}

TEST_CASE("a takeover names the new owner and keeps the first answer", "[desk]") {
    Ticket before = owned_by("ola");
    before.answered_at = from_millis(1'200'000);

    const auto after = apply(before, ReplyTo{}, "jan", now, TakeOver::yes);

    REQUIRE(after);
    CHECK(after->owner == "jan");
    CHECK(after->version == 6);
    CHECK(after->answered_at == from_millis(1'200'000));
}

TEST_CASE("nobody without a name does anything", "[desk]") {
    for (const auto& [name, action] : actions) {
        const auto after = apply(waiting(), action, "", now);
        INFO(name);
        REQUIRE_FALSE(after);
        CHECK(after.error() == Problem{Cause::bad_input, "Say who you are: the agent's name is missing."});
    }
}

TEST_CASE("whatever people do, a ticket keeps its invariants", "[desk]") {
    std::mt19937_64 random{42};
    const std::vector<std::string> people{"ola", "jan", "ewa"};
    for (int walk = 0; walk < 2000; ++walk) {
        Ticket ticket = waiting();
        for (int step = 0; step < 12; ++step) {
            const Ticket before = ticket;
            const auto& [name, action] = actions[random() % actions.size()];
            const std::string& who = people[random() % people.size()];
            const TakeOver take_over = random() % 4 == 0 ? TakeOver::yes : TakeOver::no;
            const auto after = apply(before, action, who, from_millis(step), take_over);
            if (!after) continue;
            ticket = *after;
            must_hold(ticket);
            CHECK((ticket == before) == (ticket.version == before.version));
            CHECK(ticket.version >= before.version);
            if (before.status == TicketStatus::done) CHECK(ticket == before);
            if (name == "note") CHECK(ticket == before);
            if (before.answered_at) CHECK(ticket.answered_at == before.answered_at);
            const bool stolen =
                before.status == TicketStatus::owned && before.owner != who && ticket.owner != before.owner;
            if (stolen) CHECK(take_over == TakeOver::yes);
        }
    }
}

TEST_CASE("every status and priority is found by its name", "[desk]") {
    for (const auto status : {TicketStatus::waiting, TicketStatus::owned, TicketStatus::done}) {
        CHECK(ticket_status(name_of(status)) == status);
    }
    for (const auto each : {Priority::low, Priority::normal, Priority::high, Priority::urgent}) {
        CHECK(priority(name_of(each)) == each);
    }
    CHECK(name_of(TicketStatus::waiting) == "waiting");
    CHECK(name_of(Priority::urgent) == "urgent");
    CHECK_FALSE(ticket_status("Waiting"));
    CHECK_FALSE(priority(""));
}

}  // namespace frontdesk
