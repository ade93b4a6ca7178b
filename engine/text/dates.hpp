// SPDX-License-Identifier: MIT
// Dates and times of day as texts.
#pragma once

#include <string>

#include "engine/base/instant.hpp"
#include "engine/base/zone.hpp"

namespace frontdesk {

// "Tuesday, November 24, 2026" as the language of this code writes it.
std::string say_date(LocalTime at, const std::string& language);
// A length of time as people say it: "15 minutes", "2 hours".
std::string say_duration_roughly(Duration length, const std::string& language);
// "09:05"
std::string say_time(LocalTime at);
// How soon people usually answer, rounded up: "usually within 15 minutes", "zwykle w ciągu 2 godzin". In
// English if the language is not known.
std::string say_duration_roughly(Duration duration, const std::string& language);

}  // namespace frontdesk
