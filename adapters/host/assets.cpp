// SPDX-License-Identifier: MIT
#include "adapters/host/assets.hpp"

#include <array>
#include <fstream>
#include <iterator>

#include <fmt/format.h>
#include <openssl/evp.h>

namespace frontdesk {
namespace {

namespace fs = std::filesystem;

Problem missing(std::string_view path) {
    return {Cause::not_found, fmt::format("there is no file {} in the bot folder", path)};
}

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr);
    std::string hex;
    for (unsigned int i = 0; i < length; ++i) hex += fmt::format("{:02x}", digest[i]);
    return hex;
}

}  // namespace

// Neither ".." nor a link leads out of the folder.
Result<fs::path> Assets::locate(std::string_view path) const {
    std::error_code error;
    if (folder_.empty() || !path.starts_with("assets/")) return missing(path);
    const auto root = fs::canonical(fs::path{folder_} / "assets", error);
    if (error) return missing(path);
    const auto file = fs::canonical(fs::path{folder_} / path, error);
    if (error || !fs::is_regular_file(file, error)) return missing(path);
    const auto [end, ignored] = std::mismatch(root.begin(), root.end(), file.begin(), file.end());
    if (end != root.end()) return missing(path);
    if (fs::file_size(file, error) > largest_asset)
        return Problem{Cause::too_large, fmt::format("{} is larger than 25 MB", path)};
    return file;
}

Result<std::string> Assets::hash(std::string_view path) {
    const auto file = locate(path);
    if (!file) return file.error();
    std::error_code error;
    const auto changed = fs::last_write_time(*file, error);
    const auto size = fs::file_size(*file, error);
    {
        const std::lock_guard hold{lock_};
        const auto known = known_.find(path);
        if (known != known_.end() && known->second.changed == changed && known->second.size == size)
            return known->second.hash;
    }
    const auto bytes = read(path);
    if (!bytes) return bytes.error();
    auto hash = sha256(*bytes);
    const std::lock_guard hold{lock_};
    known_[std::string{path}] = {changed, size, hash};
    return hash;
}

Result<std::string> Assets::read(std::string_view path) const {
    const auto located = locate(path);
    if (!located) return located.error();
    std::ifstream file{*located, std::ios::binary};
    if (!file) return missing(path);
    // One byte more than is allowed shows that it has grown meanwhile.
    std::string bytes(largest_asset + 1, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    if (bytes.size() > largest_asset)
        return Problem{Cause::too_large, fmt::format("{} is larger than 25 MB", path)};
    bytes.shrink_to_fit();
    return bytes;
}

}  // namespace frontdesk
