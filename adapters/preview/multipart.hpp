// SPDX-License-Identifier: MIT
// The parts of a multipart/form-data body, which is how files are uploaded.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

struct FormPart {
    std::string name;  // of the form's field
    std::string type;  // Content-Type; may be empty
    std::string bytes;
    bool operator==(const FormPart&) const = default;
};

// At most 16 parts, in their order. Empty for what is no such body, or one that is cut off.
std::vector<FormPart> form_parts(std::string_view content_type, std::string_view body);

}  // namespace frontdesk
