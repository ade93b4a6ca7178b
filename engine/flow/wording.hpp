// SPDX-License-Identifier: MIT
// Messages to authors in English and Polish, side by side where they are used.
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

struct Wording {
    std::string_view en;
    std::string_view pl;
    std::string_view in(MessageLanguage language) const { return language == MessageLanguage::pl ? pl : en; }
};

// The wording in this language with its {} filled in.
template <class... Args>
std::string tell(MessageLanguage language, Wording wording, const Args&... args) {
    return fmt::format(fmt::runtime(wording.in(language)), args...);
}

}  // namespace frontdesk
