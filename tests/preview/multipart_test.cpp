// SPDX-License-Identifier: MIT
#include "adapters/messenger/upload.hpp"
#include "adapters/preview/multipart.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

constexpr const char* type = "multipart/form-data; boundary=\"x y\"";
const std::string whole = "--x y\r\nContent-Disposition: form-data; name=\"a\"; filename=\"n.png\"\r\n"
                          "content-type: image/png\r\n\r\n1\r\n2\r\n--x y\r\n"
                          "Content-Disposition: form-data; name=b\r\n\r\n\r\n--x y--\r\n";

}  // namespace

TEST_CASE("a form is read part by part", "[preview]") {
    CHECK(form_parts(type, whole) == std::vector<FormPart>{{"a", "image/png", "1\r\n2"}, {"b", "", ""}});
}

TEST_CASE("the form that the channel uploads is read back byte for byte", "[preview]") {
    const std::string bytes = std::string("\x89PNG\r\n\0--frontdesk-", 18) + "\xff";
    const auto form = messenger::upload_form({PageId{"1"}, MediaKind::image, "assets/cake.png", bytes});

    const auto parts = form_parts(form.content_type, form.body);

    REQUIRE(parts.size() == 2);
    CHECK(parts[1] == FormPart{"filedata", "image/png", bytes});
}

TEST_CASE("a form that is cut off anywhere has no parts", "[preview]") {
    for (std::size_t length = 0; length < whole.size() - 2; ++length) {
        INFO(length);
        CHECK(form_parts(type, std::string_view{whole}.substr(0, length)).empty());
    }
    CHECK(form_parts("application/json", whole).empty());
    CHECK(form_parts("multipart/form-data", whole).empty());
}

}  // namespace frontdesk
