// SPDX-License-Identifier: MIT
// The files that the server uploaded, in memory, as the platform keeps them under an id.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>

#include "engine/ports/http.hpp"

namespace frontdesk {

class MediaShelf {
public:
    // Beyond this the oldest files go; the server uploads them again when it is told that they are lost.
    explicit MediaShelf(std::size_t most_bytes = 256 * 1024 * 1024) : most_bytes_(most_bytes) {}

    // The new file's id.
    std::string keep(std::string type, std::string bytes);
    bool has(std::string_view id) const { return files_.find(id) != files_.end(); }
    // The file as a browser may have it, which runs nothing in it; 404 if it is not here.
    HttpResponse serve(std::string_view id) const;

private:
    struct File {
        std::string type;
        std::string bytes;
    };
    std::size_t most_bytes_;
    std::size_t bytes_ = 0;
    std::map<std::string, File, std::less<>> files_;
    std::deque<std::string> oldest_;
    std::int64_t last_ = 1'857'000'000'000'000;  // ids look like the platform's
};

}  // namespace frontdesk
