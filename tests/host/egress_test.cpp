// SPDX-License-Identifier: MIT
// Where calls may go: named hosts, at addresses that anybody on the internet could have.
#include "adapters/host/egress.hpp"
#include "tests/support/catch.hpp"

using namespace frontdesk;

namespace {

bool is_public_text(const char* text) { return is_public(boost::asio::ip::make_address(text)); }

std::string base_of(const char* url) {
    const auto to = destination_of(url);
    return to ? to->base + " " + to->target : "";
}

bool allows(const Egress& egress, const char* url) { return egress.judge(url).has_value(); }

}  // namespace

TEST_CASE("private and special addresses are not public, in any of their forms", "[host]") {
    for (const char* each : {"0.0.0.0",
                             "0.1.2.3",
                             "10.0.0.1",
                             "100.64.0.1",
                             "100.127.255.255",
                             "127.0.0.1",
                             "127.255.255.254",
                             "169.254.169.254",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.0.0.8",
                             "192.0.2.1",
                             "192.88.99.1",
                             "192.168.1.1",
                             "198.18.0.1",
                             "198.19.255.255",
                             "198.51.100.7",
                             "203.0.113.9",
                             "224.0.0.1",
                             "239.255.255.255",
                             "240.0.0.1",
                             "255.255.255.255",
                             "::",
                             "::1",
                             "::127.0.0.1",
                             "::ffff:10.0.0.1",
                             "::ffff:169.254.169.254",
                             "::ffff:0:127.0.0.1",
                             "64:ff9b::10.0.0.1",
                             "64:ff9b::127.0.0.1",
                             "64:ff9b:1::1",
                             "100::1",
                             "2001::1",
                             "2001:10::1",
                             "2001:20::1",
                             "2001:db8::1",
                             "2002:0a00:0001::1",
                             "2002:7f00:0001::",
                             "3fff::1",
                             "fc00::1",
                             "fd12:3456::1",
                             "fe80::1",
                             "fe80::1%1",
                             "fec0::1",
                             "ff02::1",
                             "4000::1"}) {
        INFO(each);
        CHECK_FALSE(is_public_text(each));
    }
}

TEST_CASE("addresses beside the special ones are public", "[host]") {
    for (const char* each : {"1.1.1.1",          "9.255.255.255",     "11.0.0.1",
                             "100.63.255.255",   "100.128.0.1",       "126.255.255.255",
                             "128.0.0.1",        "169.253.1.1",       "172.15.0.1",
                             "172.32.0.1",       "192.0.1.1",         "192.167.1.1",
                             "198.17.255.255",   "198.20.0.1",        "223.255.255.255",
                             "2606:4700::1111",  "2a00:1450::1",      "::ffff:8.8.8.8",
                             "64:ff9b::8.8.8.8", "2002:0808:0808::1", "2001:4860:4860::8888"}) {
        INFO(each);
        CHECK(is_public_text(each));
    }
}

TEST_CASE("a URL is taken apart, or is none", "[host]") {
    CHECK(base_of("https://api.example/orders?day=1") == "https://api.example:443 /orders?day=1");
    CHECK(base_of("HTTPS://API.Example:8443") == "https://api.example:8443 /");
    CHECK(base_of("http://10.0.0.1:80?x=1#top") == "http://10.0.0.1:80 /?x=1");
    CHECK(base_of("https://[fd00::1]:8080/a") == "https://[fd00::1]:8080 /a");
    for (const char* each : {"",
                             "api.example",
                             "ftp://api.example/",
                             "https://",
                             "https:///x",
                             "https://user@api.example/",
                             "https://api.example@10.0.0.1/",
                             "https://api.example:0/",
                             "https://api.example:65536/",
                             "https://api.example:80x/",
                             "https://api.example:/",
                             "https://a b/",
                             "https://api.example/a b",
                             "https://api.example/\r\nX: y",
                             "https://api.example\\@evil.example/",
                             "https://[::1/",
                             "https://[::1]x/",
                             "https://żółw.example/",
                             "javascript:alert(1)",
                             "https://ap%69.example/"}) {
        INFO(each);
        CHECK(base_of(each).empty());
    }
}

TEST_CASE("only named hosts may be called, over https but for a named port", "[host]") {
    const Egress egress{{{"api.example", "stock.local:8080", "[fd00::1]:9000"}, {}}};
    CHECK(allows(egress, "https://api.example/x"));
    CHECK(allows(egress, "https://API.EXAMPLE:443/x"));
    CHECK(allows(egress, "http://stock.local:8080/"));
    CHECK(allows(egress, "https://stock.local:8080/"));
    CHECK(allows(egress, "http://[fd00::1]:9000/"));
    for (const char* each : {"http://api.example/", "https://api.example:8443/", "https://api.example./",
                             "https://x.api.example/", "https://api.example.evil.example/",
                             "https://stock.local/", "http://stock.local:8081/", "https://10.0.0.1/"}) {
        INFO(each);
        const auto judged = egress.judge(each);
        REQUIRE_FALSE(judged);
        CHECK(judged.error().cause == Cause::not_allowed);
    }
    CHECK_FALSE(allows(Egress{EgressRules{}}, "https://api.example/"));
}

TEST_CASE("one private address among many condemns the host, unless it is named", "[host]") {
    const auto good = boost::asio::ip::make_address("1.1.1.1");
    const auto bad = boost::asio::ip::make_address("10.0.0.1");
    const Egress egress{{{"api.example", "stock.local:80"}, {"Stock.local"}}};
    CHECK_FALSE(egress.refuse("api.example", {good, good}));
    CHECK(egress.refuse("api.example", {good, bad}));
    CHECK_FALSE(egress.refuse("stock.local", {bad}));
    CHECK(egress.refuse("other.local", {bad})->find("10.0.0.1") != std::string::npos);
}

TEST_CASE("what names a host in the settings", "[host]") {
    for (const char* each :
         {"api.example", "10.0.0.1", "10.0.0.1:80", "[fd00::1]", "[::1]:80", "a_b.local:1"})
        CHECK(is_host_rule(each));
    for (const char* each :
         {"", "https://api.example", "api.example/x", "a b", "a:b", ":80", "[::1", "*.example"})
        CHECK_FALSE(is_host_rule(each));
}
