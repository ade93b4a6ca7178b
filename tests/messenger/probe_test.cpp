// SPDX-License-Identifier: MIT
// The question that shows whether the platform takes the Page token.
#include "tests/messenger/channel.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

TEST_CASE("the token is asked about without effect, and never stands in the address", "[messenger]") {
    const auto probe = shop_channel()->probe();
    REQUIRE(probe);
    CHECK(probe->method == "GET");
    CHECK(probe->base == "https://graph.facebook.com");
    CHECK(probe->target.starts_with("/v25.0/me?fields=id&appsecret_proof="));
    CHECK(probe->target.size() == std::string_view{"/v25.0/me?fields=id&appsecret_proof="}.size() + 64);
    CHECK(probe->target.find("EAAFRONTDESK") == std::string::npos);
    CHECK(header(probe->headers, "Authorization") == "Bearer EAAFRONTDESKtestPageToken");
    CHECK(probe->body.empty());
}

}  // namespace frontdesk
