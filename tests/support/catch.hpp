// SPDX-License-Identifier: MIT
// The one place that includes Catch2. Only macros that version 3 has as well; never co_await inside a macro.
#pragma once

#include <catch2/catch.hpp>
