// SPDX-License-Identifier: MIT
#include <random>

#include "engine/talk/conversation.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

TEST_CASE("a new conversation is almost nothing as JSON", "[talk]") {
    CHECK(to_json(Conversation{}) == "{}");
    CHECK(*conversation_from_json("{}") == Conversation{});
}

TEST_CASE("a conversation is one line of JSON", "[talk]") {
    Conversation conversation;
    conversation.state = "menu";
    conversation.language = "pl";
    conversation.values = {{"cake", "żółty\n\"tort\""}};
    conversation.tags = {"vip"};
    conversation.visits = {{"menu", 2}};
    conversation.misses = 1;
    conversation.with_person = true;
    conversation.last_user_at = from_millis(1'700'000'000'123);

    CHECK(to_json(conversation) ==
          R"({"language":"pl","last_user_at":1700000000123,"misses":1,"state":"menu","tags":["vip"],)"
          R"("values":{"cake":"żółty\n\"tort\""},"visits":{"menu":2},"with_person":true})");
}

TEST_CASE("every conversation comes back as it was written", "[talk]") {
    std::mt19937_64 random{1};
    const auto below = [&](std::int64_t end) {
        return std::uniform_int_distribution<std::int64_t>{0, end - 1}(random);
    };
    const auto maybe_moment = [&]() -> std::optional<Instant> {
        if (below(2) == 0) return std::nullopt;
        return from_millis(below(4'000'000'000'000));
    };
    const auto text = [&] {
        static const std::vector<std::string> parts{
            "a", "ż", "\"", "\\", "\n", "👍", "{", " ", std::string(1, '\0')};
        std::string made;
        for (std::int64_t i = below(6); i > 0; --i) made += parts[static_cast<std::size_t>(below(9))];
        return made;
    };
    for (int round = 0; round < 2000; ++round) {
        Conversation conversation;
        conversation.state = text();
        conversation.language = text();
        conversation.language_guessed = below(2) == 1;
        for (std::int64_t i = below(4); i > 0; --i) conversation.values[text()] = text();
        for (std::int64_t i = below(4); i > 0; --i) conversation.tags.insert(text());
        for (std::int64_t i = below(4); i > 0; --i) conversation.visits[text()] = below(1'000'000'000'000);
        conversation.misses = static_cast<int>(below(5));
        conversation.with_person = below(2) == 1;
        conversation.quiet_until = maybe_moment();
        conversation.introduced_at = maybe_moment();
        conversation.introduce_again = below(2) == 1;
        conversation.last_bot_at = maybe_moment();
        conversation.away_said_at = maybe_moment();
        conversation.last_user_at = maybe_moment();

        const std::string json = to_json(conversation);
        CHECK(json.find('\n') == std::string::npos);
        const auto back = conversation_from_json(json);
        REQUIRE(back);
        CHECK(*back == conversation);
    }
}

TEST_CASE("garbage is no conversation", "[talk]") {
    for (const char* garbage :
         {"", "x", "null", "[]", "7", "\"state\"", "{", "{\"state\":}", "{} {}", "{\"state\":\"\xff\"}"}) {
        INFO(garbage);
        const auto read = conversation_from_json(garbage);
        REQUIRE_FALSE(read);
        CHECK(read.error() ==
              Problem{Cause::bad_input,
                      "a stored conversation is not a JSON object; restore it from a backup"});
    }
}

TEST_CASE("a member of the wrong kind is named", "[talk]") {
    for (const char* wrong : {R"("state":7)",
                              R"("language":null)",
                              R"("language_guessed":1)",
                              R"("values":[])",
                              R"("values":{"a":[1]})",
                              R"("tags":"x")",
                              R"("tags":[1])",
                              R"("visits":{"a":-1})",
                              R"("visits":{"a":1.5})",
                              R"("visits":{"a":18446744073709551615})",
                              R"("misses":-1)",
                              R"("misses":4294967296)",
                              R"("misses":"1")",
                              R"("with_person":"yes")",
                              R"("quiet_until":"soon")",
                              R"("introduced_at":253402300800000)",
                              R"("introduce_again":0)",
                              R"("last_bot_at":-9223372036854775808)",
                              R"("away_said_at":1e3)",
                              R"("last_user_at":true)"}) {
        const std::string name{wrong, std::string_view{wrong}.find(':')};
        INFO(wrong);
        const auto read = conversation_from_json(std::string{"{\"state\":\"menu\","} + wrong + "}");
        REQUIRE_FALSE(read);
        CHECK(read.error().detail ==
              "a stored conversation has a wrong " + name + "; restore it from a backup");
    }
}

TEST_CASE("a member of a later version is left out and does not fail", "[talk]") {
    const auto read = conversation_from_json(R"({"state":"menu","goals":{"a":[1,2]},"with_person":true})");

    REQUIRE(read);
    CHECK(read->state == "menu");
    CHECK(read->with_person);
    CHECK(to_json(*read) == R"({"state":"menu","with_person":true})");
}

TEST_CASE("a value that is not UTF-8 does not keep the rest from being saved", "[talk]") {
    Conversation conversation;
    conversation.values["bad"] = "a\xff";
    conversation.values["good"] = "b";

    const auto back = conversation_from_json(to_json(conversation));
    REQUIRE(back);
    CHECK(back->values == std::map<std::string, Value>{{"bad", "a\xEF\xBF\xBD"}, {"good", "b"}});
}

}  // namespace
}  // namespace frontdesk
