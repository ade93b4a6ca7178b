// SPDX-License-Identifier: MIT
// Bots that nobody wrote: small, made of all parts of the language, right in their words and as often as not
// wrong in where they lead.
#pragma once

#include <random>
#include <string>

namespace frontdesk::test {

// The same bot for the same state of `random`. Every option, branch and trigger has a line of its own; every
// placeholder stands between < and >.
std::string random_bot(std::mt19937& random);

}  // namespace frontdesk::test
