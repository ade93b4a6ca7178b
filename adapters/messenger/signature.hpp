// SPDX-License-Identifier: MIT
// HMAC-SHA256 with the app secrets: it proves who wrote a webhook, and signs our own calls. Thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/ports/http.hpp"

struct evp_mac_ctx_st;

namespace frontdesk::messenger {

class Signer {
public:
    explicit Signer(const std::vector<std::string>& secrets);
    ~Signer();
    Signer(const Signer&) = delete;
    Signer& operator=(const Signer&) = delete;

    // True if exactly one X-Hub-Signature-256 stands for these very bytes under any of the secrets. The time
    // it takes does not depend on how much of the signature is right.
    bool signed_by_platform(const std::vector<Header>& headers, std::string_view body) const;
    // The proof that a call with this token comes from the owner of the first secret.
    std::string proof_of(std::string_view token) const;

private:
    // A keyed context for each secret. Preparing one is dear and copying one is cheap.
    std::vector<evp_mac_ctx_st*> keyed_;
};

// 32 hex digits that stand for these bytes (the first half of their SHA-256).
std::string digest_of(std::string_view bytes);

}  // namespace frontdesk::messenger
