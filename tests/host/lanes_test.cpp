// SPDX-License-Identifier: MIT
// The outbox's decisions on a clock that moves when the test says so.
#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "adapters/host/lanes.hpp"
#include "tests/support/catch.hpp"

using namespace frontdesk;
using Outcome = Delivery::Outcome;
using Kind = Settlement::Kind;

namespace {

const Instant noon = from_millis(1'800'000'000'000);

OutboxRow row(std::int64_t id, std::int64_t conversation, Origin origin = Origin::bot, Instant at = noon) {
    OutboxRow made;
    made.id = {id};
    made.conversation = {conversation};
    made.page = {"page"};
    made.person = {"person " + std::to_string(conversation)};
    made.origin = origin;
    made.message.text = "message " + std::to_string(id);
    made.created_at = at;
    return made;
}

std::vector<Departure> departures(std::vector<OutboxRow> rows) {
    std::vector<Departure> made;
    for (auto& one : rows) made.push_back({std::move(one), 0});
    return made;
}

Delivery delivery(Outcome outcome) {
    Delivery made;
    made.outcome = outcome;
    made.detail = "told by the platform";
    if (outcome == Outcome::delivered) made.mid = {"mid"};
    return made;
}

std::vector<std::int64_t> sent(const Lanes::Next& next) {
    std::vector<std::int64_t> ids;
    for (const auto* one : next.send) ids.push_back(one->row.id.value);
    return ids;
}

using Ids = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("the next message of a person leaves only after the former has come back", "[host]") {
    Lanes lanes{{}, 1};
    lanes.add(departures({row(1, 7), row(2, 7), row(3, 8)}));

    CHECK(sent(lanes.next(noon)) == Ids{1, 3});
    CHECK(sent(lanes.next(noon)).empty());
    lanes.answered({1}, delivery(Outcome::delivered), noon);
    const auto next = lanes.next(noon);

    CHECK(sent(next) == Ids{2});
    REQUIRE(next.settle.size() == 1);
    CHECK(next.settle[0].kind == Kind::sent);
    CHECK(next.settle[0].mid.value == "mid");
}

TEST_CASE("no more calls are in flight than allowed", "[host]") {
    LaneLimits limits;
    limits.in_flight = 2;
    Lanes lanes{limits, 1};
    lanes.add(departures({row(1, 1), row(2, 2), row(3, 3)}));

    CHECK(sent(lanes.next(noon)) == Ids{1, 2});
    lanes.answered({2}, delivery(Outcome::delivered), noon);
    CHECK(sent(lanes.next(noon)) == Ids{3});
}

TEST_CASE("a person's message goes before those of the bot to others", "[host]") {
    LaneLimits limits;
    limits.in_flight = 1;
    Lanes lanes{limits, 1};
    lanes.add(departures({row(1, 1), row(2, 2), row(3, 3, Origin::person)}));

    CHECK(sent(lanes.next(noon)) == Ids{3});
}

TEST_CASE("a failed send is tried again later, and later each time", "[host]") {
    LaneLimits limits;
    Lanes lanes{limits, 1};
    lanes.add(departures({row(1, 1)}));
    auto now = noon;
    Duration before{0};
    for (int i = 0; i < 6; ++i) {
        REQUIRE(sent(lanes.next(now)) == Ids{1});
        lanes.answered({1}, delivery(Outcome::retry), now);
        const auto next = lanes.next(now);
        CHECK(sent(next).empty());
        REQUIRE(next.wake);
        const auto delay = *next.wake - now;
        CHECK(delay >= limits.retry_first / 2);
        CHECK(delay <= limits.retry_first * (1 << i));
        if (i >= 4) CHECK(delay > before);
        if (i == 0) before = limits.retry_first * 4;
        now = *next.wake;
    }
    CHECK(sent(lanes.next(now)) == Ids{1});
}

TEST_CASE("the typing sign covers a wait of a second or more, once", "[host]") {
    Lanes lanes{{}, 1};
    lanes.add(departures({row(1, 1)}));
    auto now = noon;
    int signs = 0;
    for (int i = 0; i < 8; ++i) {
        REQUIRE(sent(lanes.next(now)) == Ids{1});
        lanes.answered({1}, delivery(Outcome::retry), now);
        const auto next = lanes.next(now);
        signs += static_cast<int>(next.typing.size());
        now = *next.wake;
    }
    CHECK(signs == 1);
}

TEST_CASE("an unclear send waits for its echo, and is not repeated when it comes", "[host]") {
    LaneLimits limits;
    Lanes lanes{limits, 1};
    lanes.add(departures({row(1, 1), row(2, 1)}));
    REQUIRE(sent(lanes.next(noon)) == Ids{1});
    lanes.answered({1}, delivery(Outcome::unknown), noon);
    CHECK(sent(lanes.next(noon + limits.reconcile_after - Duration{1})).empty());

    lanes.settled({1});

    CHECK(sent(lanes.next(noon + limits.reconcile_after)) == Ids{2});
}

TEST_CASE("an unclear send without an echo is sent again, and given up in the end", "[host]") {
    LaneLimits limits;
    limits.unknown_most = 3;
    Lanes lanes{limits, 1};
    lanes.add(departures({row(1, 1)}));
    auto now = noon;
    for (int i = 0; i < 3; ++i) {
        REQUIRE(sent(lanes.next(now)) == Ids{1});
        lanes.answered({1}, delivery(Outcome::unknown), now);
        if (i < 2) now = *lanes.next(now).wake;
    }
    const auto last = lanes.next(now);

    REQUIRE(!last.settle.empty());
    CHECK(last.settle.back().kind == Kind::failed);
    CHECK(lanes.rows() == 0);
    CHECK(now - noon == limits.reconcile_after * 3);
}

TEST_CASE("an echo that comes before the answer settles the message once", "[host]") {
    Lanes lanes{{}, 1};
    lanes.add(departures({row(1, 1), row(2, 1)}));
    REQUIRE(sent(lanes.next(noon)) == Ids{1});

    lanes.settled({1});
    CHECK(sent(lanes.next(noon)).empty());
    lanes.answered({1}, delivery(Outcome::unknown), noon);

    CHECK(sent(lanes.next(noon)) == Ids{2});
}

TEST_CASE("messages of a former run wait for their echoes before they are sent again", "[host]") {
    LaneLimits limits;
    Lanes lanes{limits, 1};
    lanes.begin({2}, noon);
    const auto first = lanes.next(noon);
    REQUIRE(first.fetch);
    CHECK(first.fetch->first == OutboxId{0});
    lanes.fetched({row(1, 1), row(2, 2), row(3, 3), row(4, 2)}, true);

    CHECK(sent(lanes.next(noon)) == Ids{3});
    lanes.settled({1});
    CHECK(sent(lanes.next(noon + limits.reconcile_after)) == Ids{2});
    lanes.answered({2}, delivery(Outcome::delivered), noon + limits.reconcile_after);
    CHECK(sent(lanes.next(noon + limits.reconcile_after)) == Ids{4});
}

TEST_CASE("a takeover cancels what the bot has not sent", "[host]") {
    Lanes lanes{{}, 1};
    auto persons = row(3, 1, Origin::person);
    persons.epoch = 1;
    lanes.add(departures({row(1, 1), row(2, 1), persons}));
    REQUIRE(sent(lanes.next(noon)) == Ids{1});

    lanes.taken_over({1}, 1);
    lanes.answered({1}, delivery(Outcome::retry), noon);

    CHECK(sent(lanes.next(noon)) == Ids{3});
}

TEST_CASE("a throttled Page pauses as long as the platform asks, then goes on with one", "[host]") {
    Lanes lanes{{}, 1};
    lanes.add(departures({row(1, 1), row(2, 2), row(3, 3)}));
    REQUIRE(sent(lanes.next(noon)).size() == 3);
    auto wait = delivery(Outcome::wait);
    wait.pause = std::chrono::minutes{2};
    for (const auto id : {1, 2, 3}) lanes.answered({id}, wait, noon);

    const auto paused = lanes.next(noon + std::chrono::minutes{2} - Duration{1});
    CHECK(sent(paused).empty());
    CHECK(*paused.wake == noon + std::chrono::minutes{2});
    const auto later = noon + std::chrono::minutes{2};
    const auto probe = sent(lanes.next(later));
    REQUIRE(probe.size() == 1);
    lanes.answered({probe[0]}, delivery(Outcome::delivered), later);
    CHECK(sent(lanes.next(later)).size() == 2);
}

TEST_CASE("a pause of unsaid length begins at a minute and doubles", "[host]") {
    Lanes lanes{{}, 1};
    lanes.add(departures({row(1, 1, Origin::person)}));
    auto now = noon;
    for (const int minutes : {1, 2, 4, 8, 16, 32, 60, 60}) {
        REQUIRE(sent(lanes.next(now)) == Ids{1});
        lanes.answered({1}, delivery(Outcome::wait), now);
        const auto next = lanes.next(now);
        CHECK(*next.wake - now == std::chrono::minutes{minutes});
        now = *next.wake;
    }
}

TEST_CASE("a lost token stops the Page, keeps its messages, and is tried again", "[host]") {
    LaneLimits limits;
    Lanes lanes{limits, 1};
    lanes.add(departures({row(1, 1), row(2, 2)}));
    REQUIRE(sent(lanes.next(noon)).size() == 2);
    for (const auto id : {1, 2}) lanes.answered({id}, delivery(Outcome::operator_), noon);

    CHECK(sent(lanes.next(noon)).empty());
    const auto troubles = lanes.troubles(noon);
    REQUIRE(troubles.size() == 1);
    CHECK(troubles[0].stopped);
    CHECK(troubles[0].detail == "told by the platform");

    SECTION("at long intervals") {
        const auto later = noon + limits.operator_again;
        const auto probe = sent(lanes.next(later));
        REQUIRE(probe.size() == 1);
        lanes.answered({probe[0]}, delivery(Outcome::delivered), later);
        CHECK(sent(lanes.next(later)).size() == 1);
        CHECK(lanes.troubles(later).empty());
    }
    SECTION("or at once when told to") {
        lanes.resume(noon);
        CHECK(sent(lanes.next(noon)).size() == 1);
    }
}

TEST_CASE("one forbidden message does not stop the Page for ever", "[host]") {
    LaneLimits limits;
    Lanes lanes{limits, 1};
    std::int64_t id = 1;
    lanes.add(departures({row(id, 1, Origin::person)}));
    auto now = noon;
    bool failed = false;
    for (int i = 0; i < 20 && !failed; ++i) {
        ++id;
        lanes.add(departures({row(id, id, Origin::person)}));
        for (int calls = 0; calls < 4; ++calls) {
            const auto next = lanes.next(now);
            for (const auto& one : next.settle)
                failed = failed || (one.kind == Kind::failed && one.id == OutboxId{1});
            for (const auto one : sent(next))
                lanes.answered({one}, delivery(one == 1 ? Outcome::operator_ : Outcome::delivered), now);
        }
        now += limits.operator_again;
    }
    CHECK(failed);
}

TEST_CASE("a person who cannot be reached gets nothing more of what was queued", "[host]") {
    Lanes lanes{{}, 1};
    lanes.add(departures({row(1, 1), row(2, 1), row(3, 1)}));
    REQUIRE(sent(lanes.next(noon)) == Ids{1});
    lanes.answered({1}, delivery(Outcome::contact), noon);
    const auto next = lanes.next(noon);

    CHECK(sent(next).empty());
    std::map<std::int64_t, Kind> kinds;
    for (const auto& one : next.settle) kinds[one.id.value] = one.kind;
    CHECK(kinds ==
          std::map<std::int64_t, Kind>{{1, Kind::failed}, {2, Kind::cancelled}, {3, Kind::cancelled}});
    CHECK(lanes.rows() == 0);
}

TEST_CASE("a bot's answer that is an hour late is not sent", "[host]") {
    Lanes lanes{{}, 1};
    lanes.add(departures({row(1, 1), row(2, 1, Origin::person)}));
    const auto next = lanes.next(noon + std::chrono::hours{1} + Duration{1});
    CHECK(sent(next) == Ids{2});
    REQUIRE(next.settle.size() == 1);
    CHECK(next.settle[0].kind == Kind::cancelled);
    CHECK(next.settle[0].problem == "the answer would have come too late");
}

TEST_CASE("near the platform's limit the bot slows down and people do not", "[host]") {
    Lanes lanes{{}, 1};
    lanes.add(departures({row(1, 1)}));
    REQUIRE(sent(lanes.next(noon)) == Ids{1});
    auto warned = delivery(Outcome::delivered);
    warned.usage_percent = 96;
    lanes.answered({1}, warned, noon);
    lanes.add(departures({row(2, 2), row(3, 3, Origin::person), row(4, 4, Origin::person)}));

    const auto next = lanes.next(noon);
    CHECK(sent(next) == Ids{3, 4});
    REQUIRE(next.wake);
    CHECK(sent(lanes.next(*next.wake)) == Ids{2});
}

TEST_CASE("what does not fit into memory is fetched in order once there is room", "[host]") {
    LaneLimits limits;
    limits.rows = 4;
    Lanes lanes{limits, 1};
    std::vector<OutboxRow> stored;
    for (std::int64_t id = 1; id <= 10; ++id) stored.push_back(row(id, 1));
    std::vector<OutboxRow> first(stored.begin(), stored.begin() + 6);
    lanes.add(departures(first));
    CHECK(lanes.rows() == 4);
    lanes.add(departures({stored[6], stored[7]}));
    Ids order;
    std::size_t most_held = 0;
    std::size_t at = 4;
    for (int i = 0; i < 40; ++i) {
        const auto next = lanes.next(noon);
        most_held = std::max(most_held, lanes.rows());
        for (const auto id : sent(next)) {
            order.push_back(id);
            lanes.answered({id}, delivery(Outcome::delivered), noon);
        }
        if (!next.fetch) continue;
        CHECK(next.fetch->first == OutboxId{static_cast<std::int64_t>(at)});
        std::vector<OutboxRow> more;
        while (more.size() < next.fetch->second && at < stored.size()) more.push_back(stored[at++]);
        lanes.fetched(more, more.size() < next.fetch->second);
    }
    CHECK(order == Ids{1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    CHECK(most_held <= 4);
    CHECK_FALSE(lanes.spilled());
}

TEST_CASE("typing is shown before a message that wants it, and holds nobody else up", "[host]") {
    LaneLimits limits;
    limits.in_flight = 1;
    Lanes lanes{limits, 1};
    auto slow = row(1, 7);
    slow.message.typing_before = Duration{2'000};
    lanes.add(departures({slow, row(2, 7), row(3, 8)}));

    const auto first = lanes.next(noon);
    CHECK(sent(first) == Ids{3});
    REQUIRE(first.typing.size() == 1);
    CHECK(first.typing[0].second == PersonId{"person 7"});
    CHECK(first.wake == noon + Duration{2'000});
    lanes.answered({3}, delivery(Outcome::delivered), noon);
    CHECK(sent(lanes.next(noon + Duration{1'999})).empty());
    const auto later = noon + Duration{2'000};
    const auto second = lanes.next(later);
    CHECK(sent(second) == Ids{1});
    CHECK(second.typing.empty());
    lanes.answered({1}, delivery(Outcome::delivered), later);
    CHECK(sent(lanes.next(later)) == Ids{2});
}

TEST_CASE("a person who takes over while typing is shown cancels the message", "[host]") {
    Lanes lanes{{}, 1};
    auto slow = row(1, 7);
    slow.message.typing_before = Duration{2'000};
    lanes.add(departures({slow, row(2, 7, Origin::person)}));
    CHECK(sent(lanes.next(noon)).empty());

    lanes.taken_over({7}, 1);

    CHECK(sent(lanes.next(noon)) == Ids{2});
    CHECK(sent(lanes.next(noon + Duration{5'000})).empty());
    CHECK(lanes.rows() == 1);
}

TEST_CASE("typing is never shown for longer than the platform shows it", "[host]") {
    Lanes lanes{{}, 1};
    auto slow = row(1, 7);
    slow.message.typing_before = std::chrono::hours{1};
    lanes.add(departures({slow}));
    CHECK(lanes.next(noon).wake == noon + std::chrono::seconds{20});
}

TEST_CASE("a message in flight is wanted until a person takes over", "[host]") {
    Lanes lanes{{}, 1};
    lanes.add(departures({row(1, 7)}));
    CHECK(sent(lanes.next(noon)) == Ids{1});
    CHECK(lanes.wanted({1}));
    CHECK_FALSE(lanes.wanted({2}));

    lanes.taken_over({7}, 1);

    CHECK_FALSE(lanes.wanted({1}));
}

TEST_CASE("who got a message is told when it is somebody else than thought", "[host]") {
    Lanes lanes{{}, 1};
    lanes.add(departures({row(1, 7), row(2, 8)}));
    CHECK(sent(lanes.next(noon)) == Ids{1, 2});
    auto same = delivery(Outcome::delivered);
    same.person = {"person 7"};
    auto other = delivery(Outcome::delivered);
    other.person = {"somebody"};
    lanes.answered({1}, same, noon);
    lanes.answered({2}, other, noon);

    const auto settle = lanes.next(noon).settle;
    REQUIRE(settle.size() == 2);
    CHECK_FALSE(settle[0].conversation);
    CHECK(settle[1].conversation == ConversationId{8});
    CHECK(settle[1].person == PersonId{"somebody"});
}
