// SPDX-License-Identifier: MIT
// Any bytes as a text with placeholders: parsed in some language, then shown and widened with values of every
// type. Nothing may crash, hang or grow beyond what its values explain.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/language.hpp"
#include "engine/text/template.hpp"

namespace {

using namespace frontdesk;

std::vector<Value> values() {
    using namespace std::chrono;
    return {Value{std::string{"Ola"}},
            Value{2.5},
            Value{true},
            Value{Date{year{2026}, month{11}, day{28}}},
            Value{TimeOfDay{450}},
            Value{LocalTime{hours{100'000}}},
            Value{Duration{hours{3}}}};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::array<std::string_view, 4> languages = {"en", "pl", "ar", "th"};
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    const auto is_name = [](std::string_view word) { return word.size() == 1; };
    const auto parsed = Template::parse(text, languages[size % languages.size()], is_name);
    if (const auto* fault = std::get_if<TemplateFault>(&parsed)) {
        if (fault->offset > size || fault->detail.size() > 80) __builtin_trap();
        return 0;
    }
    const auto& compiled = std::get<Template>(parsed);
    compiled.format([](std::string_view) { return std::nullopt; });
    for (const Value& value : values()) {
        const auto shown = compiled.format([&](std::string_view) { return std::optional{value}; });
        if (shown.size() > 200 * (size + 1)) __builtin_trap();
    }
    longest(compiled, [](std::string_view) { return values(); });
    const std::vector<std::string> among = {"en", "pl", "de"};
    detect_language(text, among);
    return 0;
}
