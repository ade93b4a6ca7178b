// SPDX-License-Identifier: MIT
// Files of the bot folder, given to the platform once: what goes out and what comes back.
#pragma once

#include <string>
#include <string_view>

#include "engine/ports/channel.hpp"

namespace frontdesk::messenger {

struct UploadForm {
    std::string content_type;  // with the boundary
    std::string body;
};

UploadForm upload_form(const Upload& upload);
// The id in the platform's answer, or empty.
std::string attachment_id_in(std::string_view body);

}  // namespace frontdesk::messenger
