// SPDX-License-Identifier: MIT
// The token by which a send is recognised in its echo.
#include <charconv>

#include "engine/ports/intake.hpp"

namespace frontdesk {
namespace {

std::string prefix_of(std::string_view instance) { return "fd1:" + std::string{instance} + ":"; }

}  // namespace

std::string metadata_of(std::string_view instance, OutboxId id) {
    return prefix_of(instance) + std::to_string(id.value);
}

// Exactly what metadata_of writes, so that no other text can settle a message.
std::optional<OutboxId> outbox_of(std::string_view instance, std::string_view metadata) {
    const std::string prefix = prefix_of(instance);
    if (!metadata.starts_with(prefix)) return std::nullopt;
    const std::string_view digits = metadata.substr(prefix.size());
    if (digits.empty() || digits[0] < '1' || digits[0] > '9') return std::nullopt;
    OutboxId id;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id.value);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return id;
}

}  // namespace frontdesk
