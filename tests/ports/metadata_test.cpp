// SPDX-License-Identifier: MIT
#include "engine/ports/intake.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

TEST_CASE("the token of a send names the store and the row", "[ports]") {
    CHECK(metadata_of("4fa1", OutboxId{17}) == "fd1:4fa1:17");
    CHECK(outbox_of("4fa1", "fd1:4fa1:17") == OutboxId{17});
    CHECK(outbox_of("4fa1", metadata_of("4fa1", OutboxId{9'223'372'036'854'775'807})) ==
          OutboxId{9'223'372'036'854'775'807});
}

TEST_CASE("nothing but our own token is taken for one", "[ports]") {
    for (const char* metadata :
         {"", "fd1:", "fd1:4fa1:", "fd1:4fa1:0", "fd1:4fa1:-1", "fd1:4fa1:+1", "fd1:4fa1:017", "fd1:4fa1:17 ",
          " fd1:4fa1:17", "fd1:4fa1:17x", "fd1:4fa1: 17", "fd1:other:17", "fd2:4fa1:17",
          "fd1:4fa1:9223372036854775808", "fd1:4fa1:99999999999999999999999", "FD1:4fa1:17", "17"}) {
        INFO(metadata);
        CHECK_FALSE(outbox_of("4fa1", metadata).has_value());
    }
}

TEST_CASE("every outcome of a send and every status has its own word", "[ports]") {
    using Outcome = Delivery::Outcome;
    std::vector<std::string_view> words;
    for (const Outcome each :
         {Outcome::delivered, Outcome::retry, Outcome::wait, Outcome::permanent, Outcome::contact,
          Outcome::window, Outcome::routing, Outcome::operator_, Outcome::unknown}) {
        words.push_back(name_of(each));
    }
    CHECK(words == std::vector<std::string_view>{"delivered", "retry", "wait", "permanent", "contact",
                                                 "window", "routing", "operator", "unknown"});
    CHECK(name_of(SendStatus::pending) == "pending");
    CHECK(name_of(SendStatus::sent) == "sent");
    CHECK(name_of(SendStatus::failed) == "failed");
    CHECK(name_of(SendStatus::cancelled) == "cancelled");
}

}  // namespace frontdesk
