// SPDX-License-Identifier: MIT
// A channel whose cards have their pictures: the preview is its own public address.
#pragma once

#include <memory>

#include "engine/ports/channel.hpp"

namespace frontdesk {

// The channel, with the pictures of cards at the addresses under which the page shows uploaded files.
std::unique_ptr<Channel> with_card_pictures(std::unique_ptr<Channel> channel);

}  // namespace frontdesk
