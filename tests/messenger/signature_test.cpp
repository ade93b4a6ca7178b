// SPDX-License-Identifier: MIT
// Forged webhooks never enter (RELIABILITY A20).
#include <random>

#include "tests/messenger/channel.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/webhook_table.hpp"

namespace frontdesk {

namespace {

const std::string signature_name = "X-Hub-Signature-256";

HttpRequest original() {
    HttpRequest request = recorded_webhook("message-text-wire-compact-escaped.json");
    request.headers.pop_back();  // the SHA-1 one
    return request;
}

std::string& signature(HttpRequest& request) { return request.headers.at(1).value; }

bool refused(const Channel& channel, const HttpRequest& request) {
    const Received received = channel.receive(request);
    return received.answer && received.answer->status == 403 && received.events.empty();
}

using Random = std::mt19937_64;
std::size_t below(Random& random, std::size_t end) { return random() % end; }

void flip_bit(std::string& bytes, Random& random) {
    char& byte = bytes[below(random, bytes.size())];
    byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << below(random, 8)));
}

std::string upper(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    return text;
}

void remove_some(std::string& bytes, Random& random) {
    const std::size_t at = below(random, bytes.size());
    bytes.erase(at, 1 + below(random, 8));
}

// One way to forge; `way` chooses it.
HttpRequest forged(std::size_t way, Random& random) {
    HttpRequest request = original();
    std::string& value = signature(request);
    const char byte = static_cast<char>(random());
    switch (way) {
    case 0: flip_bit(value, random); break;
    case 1: flip_bit(request.body, random); break;
    case 2: remove_some(value, random); break;
    case 3: value += "0123456789abcdef"[below(random, 16)]; break;
    case 4: value.insert(below(random, value.size() + 1), 1, byte); break;
    case 5: remove_some(request.body, random); break;
    case 6: request.body.insert(below(random, request.body.size() + 1), 1, byte); break;
    case 7: value = webhook_signature(request.body, "secret-" + std::to_string(random())); break;
    case 8: value = "sha256=" + upper(value.substr(7)); break;
    case 9: value = upper(value.substr(0, 7)) + value.substr(7); break;
    case 10: request.headers.push_back({signature_name, value}); break;
    case 11: request.headers.insert(request.headers.begin(), {"x-hub-signature-256", "sha256=0"}); break;
    case 12: request.headers.erase(request.headers.begin() + 1); break;
    case 13: value.clear(); break;
    case 14: value = std::string(below(random, 200), byte); break;
    case 15: value = "sha256=" + std::string(64, "0123456789abcdef"[below(random, 16)]); break;
    case 16: value = value.substr(7); break;
    case 17: value = "sha1=" + value.substr(7, 40); break;
    case 18: value = value.substr(0, below(random, value.size())); break;
    case 19: request.body.clear(); break;
    case 20: value = " " + value; break;
    default: request.headers[1].name = "X-Hub-Signature"; break;
    }
    return request;
}
constexpr std::size_t ways = 22;

}  // namespace

TEST_CASE("none of 100000 forged webhooks is accepted", "[messenger][slow]") {
    const auto channel = shop_channel();
    const HttpRequest real = original();
    REQUIRE_FALSE(channel->receive(real).answer);
    Random random{20261123};

    int accepted = 0;
    int tried = 0;
    for (std::size_t i = 0; i < 100'000; ++i) {
        const HttpRequest request = forged(i % ways, random);
        const bool same = request.body == real.body && request.headers.size() == real.headers.size() &&
                          request.headers[1].name == real.headers[1].name &&
                          request.headers[1].value == real.headers[1].value;
        if (same) continue;
        ++tried;
        if (!refused(*channel, request)) ++accepted;
    }

    CHECK(accepted == 0);
    CHECK(tried > 99'000);
}

TEST_CASE("each way to forge a webhook is refused with 403 and nothing else", "[messenger]") {
    const auto channel = shop_channel();
    Random random{7};

    for (std::size_t way = 0; way < ways; ++way) {
        INFO("way " << way);
        CHECK(refused(*channel, forged(way, random)));
    }
}

TEST_CASE("SHA-1 is no proof", "[messenger]") {
    HttpRequest request = recorded_webhook("message-text.json");
    request.headers.erase(request.headers.begin() + 1);
    REQUIRE(header(request.headers, "X-Hub-Signature").starts_with("sha1="));

    CHECK(refused(*shop_channel(), request));
}

TEST_CASE("the signature is over the bytes, not over what they mean", "[messenger]") {
    HttpRequest request = recorded_webhook("message-text-raw-utf8-body.json");
    REQUIRE_FALSE(shop_channel()->receive(request).answer);

    const std::string letter = "\xC5\x9A";  // the same letter as an escape is another body
    const auto at = request.body.find(letter);
    REQUIRE(at != std::string::npos);
    request.body.replace(at, letter.size(), "\\u015a");

    CHECK(refused(*shop_channel(), request));
}

TEST_CASE("the name of the header may be written in any case", "[messenger]") {
    HttpRequest request = original();
    request.headers[1].name = "x-hub-signature-256";

    CHECK_FALSE(shop_channel()->receive(request).answer);
}

TEST_CASE("while the secret is rotated both are accepted", "[messenger]") {
    MessengerOptions options = shop_options();
    options.app_secrets = {"the-new-secret", std::string{test_secret}};
    const auto channel = make_messenger(options);

    CHECK_FALSE(channel->receive(signed_request("{\"object\":\"page\"}", "the-new-secret")).answer);
    CHECK_FALSE(channel->receive(signed_request("{\"object\":\"page\"}", test_secret)).answer);
    CHECK(refused(*channel, signed_request("{\"object\":\"page\"}", "another-secret")));
}

}  // namespace frontdesk
