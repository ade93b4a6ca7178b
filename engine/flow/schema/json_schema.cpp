// SPDX-License-Identifier: MIT
// The JSON Schema: one definition a site, and the forms of its settings.
#include <set>

#include <nlohmann/json.hpp>

#include "engine/flow/schema.hpp"
#include "engine/flow/schema/expectation.hpp"
#include "engine/flow/schema/forms.hpp"

namespace frontdesk {

namespace {

using Json = nlohmann::ordered_json;

Json describe(const Key& key, MessageLanguage language) {
    Json form;
    form["description"] = tell(language, {"{}\nExpects: {}", "{}\nWpisz: {}"}, key.about.in(language),
                               expectation(key, language));
    form.update(form_of(key));
    return form;
}

Json define(Site site, MessageLanguage language) {
    Json form;
    form["title"] = site_name(site).in(language);
    form["type"] = "object";
    form["minProperties"] = 1;
    Json needed = Json::array();
    for (const Key& key : vocabulary()) {
        if (key.site != site) continue;
        form["properties"][std::string(key.name)] = describe(key, language);
        if (key.needed) needed.push_back(key.name);
    }
    if (!needed.empty()) form["required"] = std::move(needed);
    form["additionalProperties"] = false;
    return form;
}

}  // namespace

// An editor looks at one file at a time and is told one schema for all of them; what tells a file of tests
// from the others is its only section.
std::string json_schema(MessageLanguage language) {
    Json schema;
    schema["$schema"] = "http://json-schema.org/draft-07/schema#";
    schema["title"] =
        Wording{"Frontdesk: a file of a bot folder", "Frontdesk: plik z folderu bota"}.in(language);
    schema["if"] = {
        {"type", "object"}, {"required", {"conversations"}}, {"properties", {{"conversations", true}}}};
    schema["then"] = reference(site_word(Site::test_file));
    schema["else"] = reference(site_word(Site::file));
    std::set<Site> defined;
    for (const Key& key : vocabulary())
        if (defined.insert(key.site).second)
            schema["definitions"][site_word(key.site)] = define(key.site, language);
    schema["definitions"].update(shared_forms());
    return schema.dump(1) + "\n";
}

}  // namespace frontdesk
