// SPDX-License-Identifier: MIT
#include "engine/base/check.hpp"

#include <cstdio>
#include <cstdlib>

namespace frontdesk {

void check(bool holds, const char* what, std::source_location where) {
    if (holds) return;
    std::fprintf(stderr, "%s:%u: this must not happen: %s\n", where.file_name(), where.line(), what);
    std::abort();
}

}  // namespace frontdesk
