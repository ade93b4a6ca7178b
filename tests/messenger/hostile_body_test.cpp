// SPDX-License-Identifier: MIT
// Whatever the bytes are, receive() answers or gives events; it never throws and never crashes.
#include <random>

#include <nlohmann/json.hpp>

#include "tests/messenger/channel.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/webhook_table.hpp"

namespace frontdesk {

namespace {

using Json = nlohmann::json;
using Random = std::mt19937_64;

const std::vector<std::string>& scraps() {
    static const std::vector<std::string> list = {"null",
                                                  "true",
                                                  "-1",
                                                  "1e999",
                                                  "18446744073709551616",
                                                  "\"\"",
                                                  "[]",
                                                  "{}",
                                                  "[[[[",
                                                  "}}}}",
                                                  "\\ud83d",
                                                  "\\u0000",
                                                  "\"",
                                                  ",",
                                                  "\xFF",
                                                  "\xED\xA0\x80",
                                                  "1.5",
                                                  "\"is_echo\":true,",
                                                  "\"id\":7",
                                                  ":",
                                                  "9223372036854775807",
                                                  "-9223372036854775808",
                                                  "\\"};
    return list;
}

// Keeps the shape and changes a name, a word or a number.
void swap_letter(std::string& body, std::size_t at, Random& random) {
    const auto letter = body.find_first_of("abcdefghijklmnopqrstuvwxyz0123456789", at);
    if (letter != std::string::npos) body[letter] = "abcdefgmtx0123456789"[random() % 20];
}

std::string mutated(std::string body, const std::vector<std::string>& others, Random& random) {
    const std::size_t changes = 1 + random() % 3;
    for (std::size_t i = 0; i < changes; ++i) {
        const std::size_t at = random() % (body.size() + 1);
        const std::size_t size = random() % 24;
        const std::string& scrap = scraps()[random() % scraps().size()];
        const std::string& other = others[random() % others.size()];
        switch (random() % 12) {
        case 0: body.replace(at, size, scrap); break;
        case 1: body.insert(at, scrap); break;
        case 2: body.erase(at, size); break;
        case 3: body.insert(at, other.substr(random() % other.size(), 60)); break;
        case 4: body.resize(at); break;
        default: swap_letter(body, at, random);
        }
    }
    return body;
}

// Every member of the document, inner nodes as well.
std::vector<std::string> places(const Json& json, const std::string& here = {}) {
    std::vector<std::string> result;
    if (!here.empty()) result.push_back(here);
    if (!json.is_structured()) return result;
    for (const auto& [name, value] : json.items())
        for (std::string& place : places(value, here + "/" + name)) result.push_back(std::move(place));
    return result;
}

// One recorded body is no JSON on purpose.
std::string mended(std::string body) {
    const auto half = body.find("\\ud83d\"");
    return half == std::string::npos ? body : body.erase(half, 6);
}

}  // namespace

TEST_CASE("no body makes the decoder throw", "[messenger][slow]") {
    const auto channel = shop_channel();
    std::vector<std::string> bodies;
    for (const std::string& file : webhook_files()) bodies.push_back(recorded_webhook(file).body);
    Random random{20261123};

    int decoded = 0;
    for (int i = 0; i < 30'000; ++i) {
        const std::string body = mutated(bodies[random() % bodies.size()], bodies, random);
        const Received received = channel->receive(signed_request(body));
        REQUIRE((!received.answer || received.answer->status == 400));
        REQUIRE((!received.answer || received.events.empty()));
        if (!received.answer) ++decoded;
    }

    CHECK(decoded > 3'000);
}

TEST_CASE("no member may have a type that makes the decoder throw", "[messenger][slow]") {
    const auto channel = shop_channel();
    const Json values = Json::array({nullptr, true, 7, -7, 1.5, 1e300, "x", Json::array(), Json::object()});

    for (const std::string& file : webhook_files()) {
        INFO(file);
        Json body = Json::parse(mended(recorded_webhook(file).body));
        for (const std::string& place : places(body)) {
            Json& member = body[Json::json_pointer{place}];
            const Json before = member;
            for (const Json& value : values) {
                member = value;
                const Received received = channel->receive(signed_request(body.dump()));
                CHECK((!received.answer || received.answer->status == 400));
            }
            member = before;
        }
    }
}

TEST_CASE("a body at the limit of one mebibyte is read", "[messenger]") {
    std::string text;
    while (text.size() < 1'040'000) text += "\\u06d4";
    const std::string body =
        R"({"object":"page","entry":[{"id":"104857600012345","messaging":[{"sender":{"id":"1"},)"
        R"("message":{"mid":"m_1","text":")" +
        text + R"("}}]}]})";

    const auto events = shop_channel()->receive(signed_request(body)).events;

    REQUIRE(events.size() == 1);
    CHECK(std::get<Message>(events[0].what).text.size() == text.size() / 3);
}

}  // namespace frontdesk
