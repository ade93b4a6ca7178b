// SPDX-License-Identifier: MIT
#include "adapters/messenger/signature.hpp"

#include <array>
#include <memory>
#include <optional>
#include <span>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include "engine/base/check.hpp"

namespace frontdesk::messenger {

namespace {

constexpr std::string_view signature_name = "x-hub-signature-256";
constexpr std::string_view signature_prefix = "sha256=";
constexpr std::size_t hex_size = 64;

struct FreeContext {
    void operator()(EVP_MAC_CTX* context) const { EVP_MAC_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MAC_CTX, FreeContext>;

std::string hex(std::span<const unsigned char> bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const unsigned char byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

// Nothing when OpenSSL has no memory left.
std::optional<std::string> hmac(const EVP_MAC_CTX* keyed, std::string_view bytes) {
    const Context context{EVP_MAC_CTX_dup(keyed)};
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    std::size_t size = 0;
    if (!context || EVP_MAC_update(context.get(), bytes_of(bytes), bytes.size()) != 1 ||
        EVP_MAC_final(context.get(), out.data(), &size, out.size()) != 1)
        return std::nullopt;
    return hex(std::span{out}.first(size));
}

EVP_MAC_CTX* keyed_context(EVP_MAC* mac, const std::string& secret) {
    std::string digest = "SHA256";
    const std::array params = {OSSL_PARAM_construct_utf8_string("digest", digest.data(), 0),
                               OSSL_PARAM_construct_end()};
    EVP_MAC_CTX* context = EVP_MAC_CTX_new(mac);
    check(context && EVP_MAC_init(context, bytes_of(secret), secret.size(), params.data()) == 1,
          "OpenSSL has no HMAC-SHA256");
    return context;
}

bool same_name(std::string_view name, std::string_view lower) {
    if (name.size() != lower.size()) return false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != lower[i]) return false;
    }
    return true;
}

// The 64 digits of the one signature; empty if there is none, more than one, or one of another form.
std::string_view claimed(const std::vector<Header>& headers) {
    std::string_view value;
    int found = 0;
    for (const Header& field : headers)
        if (same_name(field.name, signature_name)) {
            value = field.value;
            ++found;
        }
    if (found != 1 || value.size() != signature_prefix.size() + hex_size) return {};
    if (!value.starts_with(signature_prefix)) return {};
    value.remove_prefix(signature_prefix.size());
    return value.find_first_not_of("0123456789abcdef") == value.npos ? value : std::string_view{};
}

}  // namespace

Signer::Signer(const std::vector<std::string>& secrets) {
    check(!secrets.empty(), "the messenger channel needs an app secret");
    EVP_MAC* mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    for (const std::string& secret : secrets) {
        check(!secret.empty(), "an app secret of the messenger channel is empty");
        keyed_.push_back(keyed_context(mac, secret));
    }
    EVP_MAC_free(mac);
}

Signer::~Signer() {
    for (EVP_MAC_CTX* context : keyed_) EVP_MAC_CTX_free(context);
}

bool Signer::signed_by_platform(const std::vector<Header>& headers, std::string_view body) const {
    const std::string_view signature = claimed(headers);
    if (signature.empty()) return false;
    bool holds = false;
    for (const EVP_MAC_CTX* keyed : keyed_) {
        const auto wanted = hmac(keyed, body);
        if (wanted && wanted->size() == hex_size &&
            CRYPTO_memcmp(wanted->data(), signature.data(), hex_size) == 0)
            holds = true;
    }
    return holds;
}

std::string Signer::proof_of(std::string_view token) const {
    const auto proof = hmac(keyed_.front(), token);
    check(proof.has_value(), "OpenSSL has no HMAC-SHA256");
    return *proof;
}

std::string digest_of(std::string_view bytes) {
    static EVP_MD* const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    unsigned size = 0;
    check(EVP_Digest(bytes.data(), bytes.size(), out.data(), &size, sha256, nullptr) == 1,
          "OpenSSL has no SHA-256");
    return hex(std::span{out}.first(16));
}

}  // namespace frontdesk::messenger
