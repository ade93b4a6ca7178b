// SPDX-License-Identifier: MIT
#include "adapters/preview/media_shelf.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

TEST_CASE("an uploaded picture is served as it came", "[preview]") {
    MediaShelf shelf;
    const std::string id = shelf.keep("image/png", "bytes");

    const auto response = shelf.serve(id);

    CHECK(response.status == 200);
    CHECK(response.body == "bytes");
    CHECK(header(response.headers, "Content-Type") == "image/png");
    CHECK(header(response.headers, "X-Content-Type-Options") == "nosniff");
    CHECK(shelf.serve("999").status == 404);
}

TEST_CASE("what a browser might run is handed over as a file to save", "[preview]") {
    MediaShelf shelf;
    for (const char* type : {"text/html", "image/svg+xml", "", "image/png; charset=x"}) {
        INFO(type);
        const auto response = shelf.serve(shelf.keep(type, "<script>"));
        CHECK(header(response.headers, "Content-Type") == "application/octet-stream");
        CHECK(header(response.headers, "Content-Disposition") == "attachment");
    }
}

TEST_CASE("the oldest files go when there are too many bytes, but never the newest", "[preview]") {
    MediaShelf shelf{10};
    const std::string first = shelf.keep("image/png", "123456");
    const std::string second = shelf.keep("image/png", "123456");
    CHECK_FALSE(shelf.has(first));
    CHECK(shelf.has(second));

    const std::string large = shelf.keep("image/png", "12345678901");
    CHECK_FALSE(shelf.has(second));
    CHECK(shelf.has(large));
}

}  // namespace frontdesk
