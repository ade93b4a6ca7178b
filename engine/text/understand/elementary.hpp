// SPDX-License-Identifier: MIT
// The logarithm by additions, multiplications and divisions alone: a mathematical library may give other last
// bits on another machine.
#pragma once

namespace frontdesk {

double natural_log(double positive);

}  // namespace frontdesk
