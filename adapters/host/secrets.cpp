// SPDX-License-Identifier: MIT
#include "adapters/host/secrets.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <fmt/format.h>
#include <openssl/rand.h>
#include <unistd.h>

namespace frontdesk {
namespace {

constexpr std::size_t longest = 4096;

Result<std::string> read_file(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file)
        return Problem{Cause::not_found, fmt::format("cannot read {}: {}", path, std::strerror(errno))};
    std::string text{std::istreambuf_iterator<char>{file}, {}};
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    if (text.empty() || text.size() > longest)
        return Problem{Cause::not_found, fmt::format("{} holds no secret", path)};
    return text;
}

bool printable(std::string_view text) {
    for (const char c : text)
        if (c <= ' ' || c > '~') return false;
    return true;
}

Result<std::string> make_token(const std::string& path) {
    std::array<unsigned char, 32> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return Problem{Cause::broken, "the system has no random numbers"};
    std::string token;
    for (const auto byte : bytes) token += fmt::format("{:02x}", byte);
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return Problem{Cause::broken, fmt::format("cannot make {}: {}", path, std::strerror(errno))};
    const auto line = token + "\n";
    const bool written = ::write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size());
    const bool closed = ::close(file) == 0;
    if (!written || !closed) return Problem{Cause::broken, fmt::format("cannot write {}", path)};
    return token;
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto comma = text.find(',');
        if (comma != 0) parts.emplace_back(text.substr(0, comma));
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    return parts;
}

}  // namespace

Result<std::string> read_secret(const Environment& environment, std::string_view name) {
    const auto file_name = fmt::format("{}_FILE", name);
    auto value = environment(name);
    const auto file = environment(file_name);
    if (value && value->empty()) value.reset();
    if (value && file)
        return Problem{Cause::not_found, fmt::format("{} and {} are both set; keep one", name, file_name)};
    if (!value && !file) return Problem{Cause::not_found, fmt::format("{} is not set", name)};
    Result<std::string> secret = value ? Result<std::string>{*value} : read_file(*file);
    if (secret && !printable(*secret))
        return Problem{Cause::not_found,
                       fmt::format("{} has a space or a character in it that no secret has", name)};
    return secret;
}

Result<std::string> flow_secret(const Environment& environment, std::string_view name) {
    std::string variable = "FRONTDESK_SECRET_";
    for (const char c : name) {
        const bool small = c >= 'a' && c <= 'z';
        const bool plain = small || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        variable += small ? static_cast<char>(c - 'a' + 'A') : plain ? c : '_';
    }
    return read_secret(environment, variable);
}

Result<Secrets> read_secrets(const Environment& environment) {
    std::string wrong;
    const auto need = [&](std::string_view name) {
        auto secret = read_secret(environment, name);
        if (secret) return std::move(*secret);
        wrong += (wrong.empty() ? "" : "; ") + secret.error().detail;
        return std::string{};
    };
    Secrets secrets;
    secrets.app_secrets = split(need("FRONTDESK_APP_SECRET"));
    secrets.verify_token = need("FRONTDESK_VERIFY_TOKEN");
    secrets.page_token = need("FRONTDESK_PAGE_TOKEN");
    if (wrong.empty() && secrets.app_secrets.empty()) wrong = "FRONTDESK_APP_SECRET is empty";
    if (!wrong.empty())
        return Problem{
            Cause::broken,
            fmt::format("a secret is missing: {} (each can also be a file, named by …_FILE)", wrong)};
    return secrets;
}

Result<std::string> api_token(const Environment& environment, const std::string& data, MakeToken make) {
    constexpr std::string_view name = "FRONTDESK_API_TOKEN";
    const bool given = environment(name) || environment("FRONTDESK_API_TOKEN_FILE");
    if (given) return read_secret(environment, name);
    const auto path = (std::filesystem::path{data} / "api-token").string();
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) return read_file(path);
    if (make == MakeToken::yes) return make_token(path);
    return Problem{
        Cause::not_found,
        fmt::format("there is no API token: set {}, or name the server's data folder with --data ({} "
                    "does not exist)",
                    name, path)};
}

}  // namespace frontdesk
