// SPDX-License-Identifier: MIT
// The GET with which the platform checks an address, and what is not a webhook at all.
#include "tests/messenger/channel.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

namespace {

HttpResponse asked(const std::string& query, const std::string& method = "GET") {
    HttpRequest request;
    request.method = method;
    request.target = "/webhook" + query;
    const Received received = shop_channel()->receive(request);
    CHECK(received.events.empty());
    REQUIRE(received.answer);
    return *received.answer;
}

int posted(const std::string& body) {
    const Received received = shop_channel()->receive(signed_request(body));
    return received.answer ? received.answer->status : 200;
}

}  // namespace

TEST_CASE("the challenge comes back unchanged as plain text", "[messenger]") {
    const HttpResponse answer =
        asked("?hub.mode=subscribe&hub.verify_token=frontdesk-verify&hub.challenge=1158201444");

    CHECK(answer.status == 200);
    CHECK(answer.body == "1158201444");
    CHECK(header(answer.headers, "Content-Type") == "text/plain; charset=utf-8");
}

TEST_CASE("a verification with a wrong token or mode is refused", "[messenger]") {
    CHECK(asked("?hub.mode=subscribe&hub.verify_token=frontdesk-verif&hub.challenge=1").status == 403);
    CHECK(asked("?hub.mode=subscribe&hub.verify_token=Frontdesk-verify&hub.challenge=1").status == 403);
    CHECK(asked("?hub.mode=subscribe&hub.verify_token=&hub.challenge=1").status == 403);
    CHECK(asked("?hub.mode=unsubscribe&hub.verify_token=frontdesk-verify&hub.challenge=1").status == 403);
}

TEST_CASE("a verification that lacks something is told so", "[messenger]") {
    CHECK(asked("").status == 400);
    CHECK(asked("?hub.mode=subscribe&hub.challenge=1").status == 400);
    CHECK(asked("?hub.mode=subscribe&hub.verify_token=frontdesk-verify").status == 400);
    CHECK(asked("?hub.verify_token=frontdesk-verify&hub.challenge=1").status == 400);
}

TEST_CASE("a challenge that could be markup is not echoed", "[messenger]") {
    const std::string good = "?hub.mode=subscribe&hub.verify_token=frontdesk-verify&hub.challenge=";

    CHECK(asked(good + "%3Cscript%3E").status == 400);
    CHECK(asked(good).status == 400);
    CHECK(asked(good + "a%0Ab").status == 400);
    CHECK(asked(good + std::string(257, '1')).status == 400);
    CHECK(asked(good + std::string(256, '1')).status == 200);
}

TEST_CASE("another method is not taken", "[messenger]") { CHECK(asked("", "PUT").status == 405); }

TEST_CASE("a signed body that is no JSON object is answered 400 with the reason", "[messenger]") {
    CHECK(posted("") == 400);
    CHECK(posted("hello") == 400);
    CHECK(posted("[]") == 400);
    CHECK(posted("\"page\"") == 400);
    CHECK(posted("{\"object\":\"page\"") == 400);
    CHECK(shop_channel()->receive(signed_request("[]")).answer->body ==
          "the body is JSON but not an object; a webhook is a JSON object");
}

TEST_CASE("nesting that would exhaust the stack is answered 400", "[messenger]") {
    const std::size_t mebibyte = 1024 * 1024;
    std::string objects;
    for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";

    CHECK(posted(std::string(mebibyte, '[')) == 400);
    CHECK(posted(std::string(mebibyte / 2, '[') + std::string(mebibyte / 2, ']')) == 400);
    CHECK(posted(objects) == 400);
    CHECK(posted(R"({"object":"page","entry":[)" + std::string(60, '[') + std::string(60, ']') + "]}") ==
          200);
}

}  // namespace frontdesk
