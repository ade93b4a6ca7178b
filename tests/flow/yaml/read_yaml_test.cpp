// SPDX-License-Identifier: MIT
// The tree of a file: kinds, texts and places.
#include "engine/flow/yaml/node.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

Node read(std::string text) {
    std::vector<Diagnostic> found;
    auto root = read_yaml({"a.yaml", std::move(text)}, 0, MessageLanguage::en, found);
    INFO(render_text({"flows", {{"a.yaml", text}}, {}, {}}, found, MessageLanguage::en, false));
    REQUIRE(found.empty());
    REQUIRE(root);
    return std::move(*root);
}

TEST_CASE("scalars stay texts whatever they look like", "[yaml]") {
    const auto root = read("a: no\nb: 010\nc: 1e3\nd: null\ne: ~\nf: 2026-12-24\nnull: x\n");

    for (const auto& [key, value] : {std::pair{"a", "no"},
                                     {"b", "010"},
                                     {"c", "1e3"},
                                     {"d", "null"},
                                     {"e", "~"},
                                     {"f", "2026-12-24"},
                                     {"null", "x"}}) {
        INFO(key);
        REQUIRE(root.find(key) != nullptr);
        CHECK(root.find(key)->kind == Node::Kind::text);
        CHECK(root.find(key)->text == value);
    }
}

TEST_CASE("places count characters, not bytes", "[yaml]") {
    const auto root = read("żółw: {pl: \"gęś\", en: goose}\n");

    const auto* const map = root.find("żółw");
    REQUIRE(map != nullptr);
    CHECK(map->place == Place{0, 1, 7});
    REQUIRE(map->entries.size() == 2);
    CHECK(map->entries[1].place == Place{0, 1, 19});
    CHECK(map->entries[0].value.length == 5);
    CHECK(map->entries[0].value.quoted);
    CHECK_FALSE(map->entries[1].value.quoted);
    CHECK(root.entries[0].length == 4);
}

TEST_CASE("a key without a value has the place of its key", "[yaml]") {
    const auto root = read("say:\ngo: menu\nlist:\n  - one\n  -\n  - three\n");

    CHECK(root.find("say")->kind == Node::Kind::nothing);
    CHECK(root.find("say")->place == Place{0, 1, 1});
    CHECK(root.find("say")->length == 3);
    REQUIRE(root.find("list")->items.size() == 3);
    CHECK(root.find("list")->items[1].kind == Node::Kind::nothing);
    CHECK(root.find("list")->items[1].place == Place{0, 5, 3});
}

TEST_CASE("a byte order mark and Windows line ends change nothing", "[yaml]") {
    const auto root = read("\xEF\xBB\xBFsay: Hello\r\ngo: menu\r\n");

    CHECK(root.find("say")->text == "Hello");
    CHECK(root.find("go")->place == Place{0, 2, 5});
}

TEST_CASE("an empty file is a tree with nothing in it", "[yaml]") {
    CHECK(read("").kind == Node::Kind::nothing);
    CHECK(read("# only a note\n").kind == Node::Kind::nothing);
}

}  // namespace
}  // namespace frontdesk
