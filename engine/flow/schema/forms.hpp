// SPDX-License-Identifier: MIT
// What may stand after a setting, as JSON Schema. An editor reads a scalar by itself, as a text, a number or
// a boolean, where the loader reads it by the setting; so most kinds take all three.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "engine/flow/vocabulary.hpp"

namespace frontdesk {

// The value of this setting, without its description.
nlohmann::ordered_json form_of(const Key& key);

// The definitions, besides one a site, that the forms refer to.
nlohmann::ordered_json shared_forms();

// {"$ref": "#/definitions/NAME"}
nlohmann::ordered_json reference(const std::string& name);

}  // namespace frontdesk
