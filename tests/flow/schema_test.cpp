// SPDX-License-Identifier: MIT
// The schema and the reference page: whole, and the same where they lie ready. tests/schema tries the schema
// out.
#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "engine/flow/schema.hpp"
#include "engine/flow/vocabulary.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/golden.hpp"

namespace frontdesk {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

const fs::path source = FRONTDESK_SOURCE_DIR;
constexpr std::string_view schema_name = "frontdesk.schema.json";

// The folders that people copy, each with a schema of its own.
std::vector<fs::path> bots_to_copy() {
    std::vector<fs::path> bots = {source / "flows"};
    for (const auto& entry : fs::directory_iterator{source / "examples"})
        if (entry.is_directory()) bots.push_back(entry.path());
    return bots;
}

std::string first_line(const fs::path& file) {
    const std::string text = test::read_file(file);
    return text.substr(0, text.find('\n'));
}

void collect_references(const Json& json, std::set<std::string>& into) {
    if (json.is_object() && json.contains("$ref")) into.insert(json["$ref"].get<std::string>());
    if (json.is_structured())
        for (const Json& inner : json) collect_references(inner, into);
}

}  // namespace

TEST_CASE("the schema beside each bot to copy is the one that the program prints", "[flow]") {
    for (const fs::path& bot : bots_to_copy()) {
        const bool polish = bot.filename().string().ends_with("-pl");
        test::check_text(bot / schema_name, json_schema(polish ? MessageLanguage::pl : MessageLanguage::en));
    }
}

TEST_CASE("every file of the bots to copy names its schema in the first line", "[flow]") {
    for (const fs::path& bot : bots_to_copy())
        for (const auto& entry : fs::recursive_directory_iterator{bot}) {
            if (entry.path().extension() != ".yaml") continue;
            INFO(entry.path().string());
            const fs::path schema = fs::relative(bot / schema_name, entry.path().parent_path());
            CHECK(first_line(entry.path()) == "# yaml-language-server: $schema=" + schema.generic_string());
        }
}

TEST_CASE("the reference page in docs is the one that the program prints", "[flow]") {
    test::check_text(source / "docs/reference.md", reference_page(MessageLanguage::en));
}

TEST_CASE("every setting stands in the schema and on the reference page, with its purpose", "[flow]") {
    const auto language = GENERATE(MessageLanguage::en, MessageLanguage::pl);
    const Json definitions = Json::parse(json_schema(language))["definitions"];
    const std::string page = reference_page(language);
    std::size_t settings = 0;
    for (const auto& [name, definition] : definitions.items())
        if (definition.contains("properties")) settings += definition["properties"].size();

    CHECK(settings == vocabulary().size());
    for (const Key& key : vocabulary()) {
        const std::string row_end = " | " + std::string(key.about.in(language)) + " |\n";
        INFO(key.name);
        CHECK(page.find(row_end) != std::string::npos);
        CHECK(page.find("| `" + std::string(key.name) + "`") != std::string::npos);
    }
}

TEST_CASE("every definition that the schema refers to is there", "[flow]") {
    const Json schema = Json::parse(json_schema(MessageLanguage::en));
    std::set<std::string> references;
    collect_references(schema, references);

    CHECK(references.size() > 30);
    for (const std::string& reference : references) {
        INFO(reference);
        CHECK(schema.contains(Json::json_pointer(reference.substr(1))));
    }
}

TEST_CASE("what has to be there is needed by the schema, and words to choose from are listed", "[flow]") {
    const Json definitions = Json::parse(json_schema(MessageLanguage::en))["definitions"];

    CHECK(definitions["bot"]["required"] == Json{"name", "languages", "timezone", "start"});
    CHECK(definitions["bot"]["additionalProperties"] == false);
    CHECK(definitions["an_FAQ"]["properties"]["match"]["enum"] == Json{"lenient", "normal", "strict"});
    CHECK(definitions["a_state"]["properties"]["menu"]["items"] == Json{{"$ref", "#/definitions/an_option"}});
}

}  // namespace frontdesk
