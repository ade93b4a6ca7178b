// SPDX-License-Identifier: MIT
#include "adapters/preview/media_shelf.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "adapters/preview/answers.hpp"

namespace frontdesk {
namespace {

// What a browser shows or plays, and never runs: no HTML, no SVG.
constexpr std::array<std::string_view, 12> harmless = {
    "audio/aac", "audio/mp4",  "audio/mpeg", "audio/ogg", "audio/wav",       "image/gif",
    "image/png", "image/jpeg", "image/webp", "video/mp4", "video/quicktime", "video/webm"};

}  // namespace

std::string MediaShelf::keep(std::string type, std::string bytes) {
    const std::string id = std::to_string(++last_);
    bytes_ += bytes.size();
    files_[id] = {std::move(type), std::move(bytes)};
    oldest_.push_back(id);
    while (bytes_ > most_bytes_ && oldest_.size() > 1) {
        const auto gone = files_.find(oldest_.front());
        bytes_ -= gone->second.bytes.size();
        files_.erase(gone);
        oldest_.pop_front();
    }
    return id;
}

HttpResponse MediaShelf::serve(std::string_view id) const {
    const auto found = files_.find(id);
    if (found == files_.end()) return refused(404, "the preview has no such file");
    const bool shown = std::ranges::find(harmless, found->second.type) != harmless.end();
    HttpResponse response{200,
                          {{"Content-Type", shown ? found->second.type : "application/octet-stream"},
                           {"Cache-Control", "private, max-age=3600"},
                           {"X-Content-Type-Options", "nosniff"},
                           {"Content-Security-Policy", "default-src 'none'; sandbox"}},
                          found->second.bytes};
    if (!shown) response.headers.push_back({"Content-Disposition", "attachment"});
    return response;
}

}  // namespace frontdesk
