// SPDX-License-Identifier: MIT
#include "adapters/messenger/upload.hpp"

#include <nlohmann/json.hpp>

#include "adapters/host/media_types.hpp"
#include "adapters/messenger/attachments.hpp"
#include "adapters/messenger/fields.hpp"
#include "adapters/messenger/mend.hpp"
#include "adapters/messenger/signature.hpp"

namespace frontdesk::messenger {

namespace {

constexpr std::size_t deepest_upload_answer = 16;

// The name as it stands in a header: without the folder, and without what would end the quotation.
std::string name_of(std::string_view path) {
    std::string name{path.substr(path.rfind('/') + 1)};
    for (char& c : name)
        if (c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20) c = '_';
    return name;
}

}  // namespace

UploadForm upload_form(const Upload& upload) {
    const Json message{
        {"attachment", {{"type", type_name(upload.kind)}, {"payload", {{"is_reusable", true}}}}}};
    // No file can hold a digest of itself, so the boundary never stands in it.
    const std::string boundary = "frontdesk-" + digest_of(upload.bytes);
    std::string body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"message\"\r\n\r\n";
    body += dump(message);
    body += "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"filedata\"; filename=\"" +
            name_of(upload.path) + "\"\r\nContent-Type: ";
    body += media_type_of(upload.path);
    body += "\r\n\r\n";
    body += upload.bytes;
    body += "\r\n--" + boundary + "--\r\n";
    return {"multipart/form-data; boundary=" + boundary, std::move(body)};
}

std::string attachment_id_in(std::string_view body) {
    if (nesting_of(body) > deepest_upload_answer) return {};
    return id_in(Json::parse(body, nullptr, false), "attachment_id");
}

}  // namespace frontdesk::messenger
