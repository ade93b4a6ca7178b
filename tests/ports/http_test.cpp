// SPDX-License-Identifier: MIT
#include "engine/ports/http.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

TEST_CASE("a header is found whatever the case of its name", "[ports]") {
    const std::vector<Header> headers{{"Content-Type", "text/plain"}, {"X-Hub", "1"}, {"x-hub", "2"}};

    CHECK(header(headers, "content-type") == "text/plain");
    CHECK(header(headers, "X-HUB") == "1");
    CHECK(header(headers, "X-Hu").empty());
    CHECK(header({}, "host").empty());
}

TEST_CASE("the path of a target ends where its query begins", "[ports]") {
    CHECK(path_of("/webhook?hub.mode=subscribe") == "/webhook");
    CHECK(path_of("/webhook#top") == "/webhook");
    CHECK(path_of("/webhook") == "/webhook");
    CHECK(path_of("").empty());
}

TEST_CASE("a query parameter is decoded, or told to be missing", "[ports]") {
    using Found = std::pair<bool, std::string>;
    struct Case {
        const char* target;
        Found expected;
    };
    const Case cases[] = {
        {"/w?a=1&b=2", {true, "2"}},
        {"/w?b=1&b=2", {true, "1"}},
        {"/w?b", {true, ""}},
        {"/w?b=", {true, ""}},
        {"/w?b=x%20y+z", {true, "x y z"}},
        {"/w?%62=1", {true, "1"}},
        {"/w?a=1&&b=a=b", {true, "a=b"}},
        {"/w?b=%4", {false, ""}},
        {"/w?b=%zz", {false, ""}},
        {"/w?b=%", {false, ""}},
        {"/w?bb=1", {false, ""}},
        {"/w", {false, ""}},
        {"/w?", {false, ""}},
        {"/w#?b=1", {false, ""}},
        {"/w?a=%4&b=1", {true, "1"}},
        {"/w?b=%C5%82", {true, "ł"}},
        {"/w?b=1#c", {true, "1"}},
    };
    for (const Case& each : cases) {
        INFO(each.target);
        CHECK(query_parameter(each.target, "b") == each.expected);
    }
}

TEST_CASE("whatever is percent-encoded comes back as it was", "[ports]") {
    std::string every_byte;
    for (int byte = 0; byte < 256; ++byte) every_byte += static_cast<char>(byte);

    CHECK(percent_encode("a b/ł~") == "a%20b%2F%C5%82~");
    CHECK(query_parameter("/w?x=" + percent_encode(every_byte), "x") == std::pair{true, every_byte});
}

}  // namespace frontdesk
