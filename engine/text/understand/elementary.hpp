// SPDX-License-Identifier: MIT
// Functions of which a mathematical library may give other last bits on another machine, by additions,
// multiplications and divisions alone.
#pragma once

namespace frontdesk {

double natural_log(double positive);
// 0 for what is below -700; `x` is at most 700.
double natural_exp(double x);

}  // namespace frontdesk
