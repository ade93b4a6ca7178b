// SPDX-License-Identifier: MIT
// Answering a comment under a post of the Page.
#pragma once

#include "engine/talk/scene.hpp"

namespace frontdesk {

// Does what the first rule that matches says: the public line, the one private reply, a ticket.
void answer_comment(Scene& scene, const Commented& comment);

}  // namespace frontdesk
