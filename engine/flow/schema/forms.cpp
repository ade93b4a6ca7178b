// SPDX-License-Identifier: MIT
// See forms.hpp.
#include "engine/flow/schema/forms.hpp"

#include <algorithm>
#include <string>

#include <nlohmann/json.hpp>

#include "engine/base/digit.hpp"
#include "engine/flow/scalars.hpp"
#include "engine/flow/schema/expectation.hpp"

namespace frontdesk {

namespace {

using Json = nlohmann::ordered_json;

Json either(Json::initializer_list_t forms) {
    Json form;
    form["anyOf"] = Json::array(forms);
    return form;
}

Json list_of(Json item, int least = 1) {
    return {{"type", "array"}, {"minItems", least}, {"items", std::move(item)}};
}

// A map from names that the author gives; `names` is a pattern, or empty.
Json map_of(Json value, std::string_view names = {}) {
    Json form = {{"type", "object"}, {"minProperties", 1}};
    if (!names.empty()) form["propertyNames"]["pattern"] = names;
    form["additionalProperties"] = std::move(value);
    return form;
}

// A text of this shape, whatever stands around it.
Json shaped(std::string_view pattern) {
    return {{"type", "string"}, {"pattern", "^\\s*(?:" + std::string(pattern) + ")\\s*$"}};
}

Json site(const Key& key) { return reference(site_word(key.holds.value())); }

// Codes of languages; not the short settings that may stand in the same place.
std::string language_codes() {
    std::string taken;
    for (const Key& key : vocabulary()) {
        const bool beside = key.site == Site::message || key.site == Site::when || key.site == Site::step;
        if (!beside || key.name.size() > 3) continue;
        if (!taken.empty()) taken += '|';
        taken += key.name;
    }
    return "^(?!(?:" + taken + ")$)[a-z]{2,3}$";
}

Json by_language(Json value) {
    Json form = {{"type", "object"}, {"minProperties", 1}};
    form["patternProperties"][language_codes()] = std::move(value);
    form["additionalProperties"] = false;
    return form;
}

Json text_of(Json one) {
    Json languages = by_language(one);
    return either({std::move(one), std::move(languages)});
}

Json one_of(std::span<const std::string_view> words) {
    Json form;
    for (const std::string_view word : words) {
        form["enum"].push_back(word);
        const bool digits = std::all_of(word.begin(), word.end(), is_digit);
        if (digits) form["enum"].push_back(std::stoi(std::string(word)));
    }
    return form;
}

Json link() { return shaped("https://\\S+"); }

// Days by the names that an editor offers; others, in other spellings, are the loader's to judge.
Json days() {
    Json form = map_of(reference("scalar"), "^[^0-9]+$");
    form["properties"]["mon-fri"] = reference("scalar");
    for (const std::string_view day : day_names()) form["properties"][std::string(day)] = reference("scalar");
    return form;
}

Json raw() {
    Json form = {{"type", "object"}, {"required", {"messenger"}}};
    form["properties"]["messenger"] = {{"type", "object"}, {"minProperties", 1}};
    form["additionalProperties"] = false;
    return form;
}

// What a line of a list is; some may be written short.
Json line(const Key& key) {
    if (key.holds == Site::message) return reference("one_message");
    if (key.holds == Site::choice) return either({reference("scalar"), site(key)});
    return site(key);
}

Json json(const Key& key) {
    if (key.holds) return either({reference("scalar"), site(key)});
    return {{"type", {"string", "number", "boolean", "object", "array"}}};
}

}  // namespace

Json reference(const std::string& name) { return {{"$ref", "#/definitions/" + name}}; }

Json form_of(const Key& key) {
    switch (key.expects) {
    case Expects::word: return key.words.empty() ? reference("scalar") : one_of(key.words);
    case Expects::name: return either({shaped("\\S+"), {{"type", "number"}}, {{"type", "boolean"}}});
    case Expects::state:
    case Expects::queue:
    case Expects::limit:
    case Expects::condition:
    case Expects::pattern: return reference("scalar");
    case Expects::text:
    case Expects::media: return reference("text");
    case Expects::link: return reference("link");
    case Expects::says: return reference("messages");
    case Expects::texts_or_any: return either({reference("text"), list_of(reference("text"))});
    case Expects::words: return reference("words");
    case Expects::lines: return list_of(reference("scalar"));
    case Expects::groups: return list_of(list_of(reference("scalar"), 2));
    case Expects::phrases: return reference("phrases");
    case Expects::happening: return either({reference("phrases"), site(key)});
    case Expects::target: return reference("target");
    case Expects::otherwise: return either({reference("messages"), site(key)});
    case Expects::map: return site(key);
    case Expects::named: return map_of(site(key));
    case Expects::list: return list_of(line(key));
    case Expects::constants: return map_of(reference("scalar"));
    case Expects::pointers: return map_of(shaped("(?:/.*)?"));
    case Expects::headers: return map_of(reference("scalar"), "^[A-Za-z0-9_-]+$");
    case Expects::days: return days();
    case Expects::dates:
        return map_of(reference("scalar"), "^[0-9][0-9.\\s\\u2013-]*(?:(?:to|do)[0-9.\\s-]+)?$");
    case Expects::json: return json(key);
    case Expects::raw: return raw();
    case Expects::whole_number: return either({{{"type", "integer"}}, shaped("[0-9]+")});
    case Expects::duration: return shaped("(?:[0-9]{1,6}\\s*[a-z]+\\s*)+");
    case Expects::date: return shaped("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}");
    case Expects::yes_no: return {{"enum", {"yes", "no", true, false, "true", "false"}}};
    case Expects::url: return shaped("https?://\\S.*");
    case Expects::phone: return either({shaped("\\+[0-9 ./()-]+"), {{"type", "number"}}});
    }
    return reference("scalar");
}

Json shared_forms() {
    Json forms;
    forms["scalar"] = {{"type", {"string", "number", "boolean"}}};
    forms["text"] = text_of(reference("scalar"));
    forms["link"] = text_of(link());
    forms["words"] = either({reference("scalar"), list_of(reference("scalar"))});
    forms["phrases"] = text_of(reference("words"));
    forms["one_message"] = either({reference("text"), reference(site_word(Site::message))});
    forms["messages"] = either({reference("one_message"), list_of(reference("one_message"))});
    forms["target"] = either(
        {reference("scalar"), list_of(either({reference("scalar"), reference(site_word(Site::branch))}))});
    return forms;
}

}  // namespace frontdesk
