// SPDX-License-Identifier: MIT
// What kind of file a path names, for those who fetch or receive it.
#pragma once

#include <string_view>

namespace frontdesk {

// "image/png" for "assets/cake.png"; "application/octet-stream" for what is not known.
std::string_view media_type_of(std::string_view path);

}  // namespace frontdesk
