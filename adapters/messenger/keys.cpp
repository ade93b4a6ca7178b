// SPDX-License-Identifier: MIT
#include "adapters/messenger/keys.hpp"

#include "adapters/messenger/signature.hpp"

namespace frontdesk::messenger {

namespace {

constexpr std::size_t longest_key = 400;
constexpr std::size_t longest_mid = 300;  // those of Instagram have about 140 characters

}  // namespace

std::string join_key(std::initializer_list<std::string_view> parts) {
    std::string key;
    for (const std::string_view part : parts) {
        if (!key.empty()) key += ':';
        key += part;
    }
    if (key.size() <= longest_key) return key;
    return std::string{*parts.begin()} + ":#" + digest_of(key);
}

std::string digest_of_json(const Json& json) { return digest_of(dump(json)); }

std::string id_or_digest_in(const Json& json, const char* name) {
    std::string id = text_in(json, name);
    return id.size() <= longest_mid ? id : "#" + digest_of(id);
}

}  // namespace frontdesk::messenger
