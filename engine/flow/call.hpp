// SPDX-License-Identifier: MIT
// A request to another program, as written in a flow.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/instant.hpp"
#include "engine/flow/actions.hpp"

namespace frontdesk {

// A value of JSON whose texts have placeholders.
struct JsonTemplate {
    enum class Kind { text, number, yes_no, nothing, object, list } kind = Kind::nothing;
    Template text;
    bool is_value = false;  // the text is one name in braces alone: the JSON of its value
    double number = 0;
    bool yes = false;
    std::vector<JsonTemplate> items;
    std::vector<std::string> names;  // of an object's items, in their order
};

struct Call {
    std::string method = "GET";
    Template url;
    std::vector<std::pair<std::string, Template>> headers;
    std::optional<JsonTemplate> json;
    std::vector<std::pair<std::string, std::string>> save;  // value, JSON pointer
    Duration timeout = std::chrono::seconds{10};
    bool once = false;
    StateIndex failed = 0;
    Place place;
};

// Stands for `secrets.NAME` in the texts of a CallOut: a form that no customer's text can have.
std::string secret_mark(std::string_view name);
// A customer's text as it may stand beside such marks: without the signs that make them.
std::string without_marks(std::string text);
// The text with every mark replaced by what `secret` gives; nothing if a secret is not there.
std::optional<std::string>
fill_secrets(std::string_view text,
             const std::function<std::optional<std::string>(std::string_view)>& secret);
// The same in the texts of a JSON document, whose other texts stay as they are; nothing also if it is none.
std::optional<std::string>
fill_secrets_in_json(std::string_view json,
                     const std::function<std::optional<std::string>(std::string_view)>& secret);
// Names of the secrets in it.
std::vector<std::string> secrets_in(std::string_view text);

}  // namespace frontdesk
