// SPDX-License-Identifier: MIT
// Every recorded body, with its recorded signature, becomes exactly the events of the reviewed table.
#include <cstdlib>
#include <fstream>

#include "tests/messenger/channel.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/webhook_table.hpp"

namespace frontdesk {

namespace {

WebhookRow heard(const Channel& channel, const std::string& file) {
    const Received received = channel.receive(recorded_webhook(file));
    WebhookRow row{file, received.answer ? received.answer->status : 200, {}};
    for (const Event& event : received.events) row.events.push_back(told_of(event));
    return row;
}

// FRONTDESK_UPDATE=1 rewrites the rows and keeps the notes at the top; the difference is the review.
void update(const Channel& channel) {
    const std::string path = FRONTDESK_SOURCE_DIR "/tests/messenger/webhooks.table";
    std::string text;
    std::ifstream before{path};
    for (std::string line; std::getline(before, line) && line.starts_with('#');) text += line + "\n";
    for (const std::string& file : webhook_files()) {
        const WebhookRow row = heard(channel, file);
        text += row.file + " " + std::to_string(row.status) + "\n";
        for (const std::string& event : row.events) text += "    " + event + "\n";
    }
    std::ofstream{path, std::ios::binary} << text;
}

std::vector<Event> events_of(const MessengerOptions& options, const std::string& body) {
    return make_messenger(options)->receive(signed_request(body)).events;
}

}  // namespace

TEST_CASE("every recorded webhook means what the table says", "[messenger]") {
    const auto channel = shop_channel();
    if (std::getenv("FRONTDESK_UPDATE")) update(*channel);
    const std::vector<std::string> files = webhook_files();
    const std::vector<WebhookRow> table = webhook_table();
    REQUIRE(files.size() == 174);
    REQUIRE(table.size() == files.size());

    for (std::size_t i = 0; i < table.size(); ++i) {
        INFO(table[i].file);
        CHECK(table[i].file == files[i]);
        const WebhookRow row = heard(*channel, table[i].file);
        CHECK(row.status == table[i].status);
        CHECK(row.events == table[i].events);
    }
}

TEST_CASE("every event keeps its own JSON, and only a receipt has no key", "[messenger]") {
    const auto channel = shop_channel();

    for (const std::string& file : webhook_files()) {
        INFO(file);
        for (const Event& event : channel->receive(recorded_webhook(file)).events) {
            CHECK(event.raw.starts_with('{'));
            const bool receipt =
                std::holds_alternative<Delivered>(event.what) || std::holds_alternative<Read>(event.what);
            CHECK(event.key.empty() == receipt);
        }
    }
}

TEST_CASE("the same event in two requests has the same page, time and key", "[messenger]") {
    const auto channel = shop_channel();

    const auto first = channel->receive(recorded_webhook("duplicate-delivery-first.json")).events;
    const auto second = channel->receive(recorded_webhook("duplicate-delivery-second.json")).events;

    REQUIRE(first.size() == 1);
    REQUIRE(second.size() == 1);
    CHECK(first[0].page == second[0].page);
    CHECK(first[0].at == second[0].at);
    CHECK(first[0].key == second[0].key);
}

TEST_CASE("an event without a time has the same key whenever it is delivered", "[messenger]") {
    const auto body = [](const char* time) {
        return std::string{R"({"object":"page","entry":[{"id":"104857600012345","time":)"} + time +
               R"(,"messaging":[{"sender":{"id":"6512345678901234"},"referral":{"ref":"x"}}]}]})";
    };

    const auto first = events_of(shop_options(), body("1793014696102"));
    const auto second = events_of(shop_options(), body("1793014999999"));

    REQUIRE(first.size() == 1);
    REQUIRE(second.size() == 1);
    CHECK(first[0].at == Instant{});
    CHECK(first[0].key == second[0].key);
    CHECK(first[0].at == second[0].at);
}

TEST_CASE("an event has the same key on the standby channel", "[messenger]") {
    const std::string element =
        R"([{"sender":{"id":"6512345678901234"},"recipient":{"id":"104857600012345"},"timestamp":1793008889048,)"
        R"("message":{"mid":"m_1","text":"Hej"}}])";
    const std::string head = R"({"object":"page","entry":[{"id":"104857600012345",)";

    const auto live = events_of(shop_options(), head + "\"messaging\":" + element + "}]}");
    const auto standby = events_of(shop_options(), head + "\"standby\":" + element + "}]}");

    REQUIRE(live.size() == 1);
    REQUIRE(standby.size() == 1);
    CHECK_FALSE(live[0].standby);
    CHECK(standby[0].standby);
    CHECK(live[0].key == standby[0].key);
}

TEST_CASE("a bad element does not lose its neighbours", "[messenger]") {
    const std::string body =
        R"({"object":"page","entry":[7,{"id":"104857600012345","messaging":[null,"x",[],{"message":7},)"
        R"({"sender":7,"recipient":"no","timestamp":{},"message":{"mid":[],"text":{}}},)"
        R"({"sender":{"id":"6512345678901234"},"recipient":{"id":"104857600012345"},"timestamp":1793008889048,)"
        R"("message":{"mid":"m_1","text":"Hej"}}],"standby":{},"changes":[3]}]})";

    std::vector<std::string> told;
    for (const Event& event : events_of(shop_options(), body)) {
        const auto* aside = std::get_if<SetAside>(&event.what);
        told.push_back(aside ? aside->reason : std::get<Message>(event.what).text);
    }

    CHECK(told == std::vector<std::string>{"malformed.entry", "malformed.event", "malformed.event",
                                           "malformed.event", "unknown_event", "malformed.message", "Hej",
                                           "malformed.entry", "malformed.change"});
}

TEST_CASE("half an emoji and bytes that are no text do not lose the batch", "[messenger]") {
    const auto body = [](const std::string& text) {
        return R"({"object":"page","entry":[{"id":"104857600012345","messaging":[{"sender":{"id":"1"},)"
               R"("message":{"mid":"m_1","text":")" +
               text + R"("}}]}]})";
    };
    const auto text_of = [&](const std::string& text) {
        const auto events = events_of(shop_options(), body(text));
        REQUIRE(events.size() == 1);
        return std::get<Message>(events[0].what).text;
    };

    CHECK(text_of("a\\ud83d") == "a\xEF\xBF\xBD");
    CHECK(text_of("\\udc90b") == "\xEF\xBF\xBD"
                                 "b");
    CHECK(text_of("\\ud83d\\ud83d\\udc90") == "\xEF\xBF\xBD\xF0\x9F\x92\x90");
    CHECK(text_of("\\\\ud83d") == "\\ud83d");
    CHECK(text_of("\xC3(\xF0\x9F\x92\x90\xED\xA0\x80") ==
          "\xEF\xBF\xBD(\xF0\x9F\x92\x90\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("who speaks in an echo follows from the app", "[messenger]") {
    const auto speaker = [](const std::string& app_id, const std::string& own, const std::string& metadata) {
        MessengerOptions options = shop_options();
        options.app_id = own;
        const auto events = events_of(
            options, echo_webhook({.mid = "m_1", .at = 1793008889048}, "Dzien dobry", metadata, app_id));
        REQUIRE(events.size() == 1);
        return std::get<Echo>(events[0].what).speaker;
    };
    using enum Echo::Speaker;

    CHECK(speaker("700100200300400", "700100200300400", "") == own_app);
    CHECK(speaker("700100200300400", "", "fd1:a:7") == own_app);
    CHECK(speaker("700100200300400", "", "") == other_app);
    CHECK(speaker("811222333444555", "700100200300400", "fd1:a:7") == other_app);
    CHECK(speaker("263902037430900", "700100200300400", "") == person);
    CHECK(speaker("26390203743090", "", "fd1:a:7") == person);
    CHECK(speaker("", "700100200300400", "") == person);
}

TEST_CASE("without a list of Pages every Page of the app is served", "[messenger]") {
    MessengerOptions options = shop_options();
    options.pages.clear();

    const auto events =
        make_messenger(options)->receive(recorded_webhook("message-for-a-page-not-configured.json")).events;

    REQUIRE(events.size() == 1);
    CHECK(std::get<Message>(events[0].what).text == "nieznana strona");
}

}  // namespace frontdesk
