// SPDX-License-Identifier: MIT
// A time zone as a value. g++ 12 has no zone database, so the host reads the system's zone file
// (TZif, RFC 8536) and the engine converts with it.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/instant.hpp"
#include "engine/base/result.hpp"

namespace frontdesk {

// Wall-clock time in some zone, to the second; it means nothing without its TimeZone.
using LocalTime = std::chrono::local_seconds;

class TimeZone {
public:
    // UTC.
    TimeZone();
    // Reads the bytes of a zone file; `name` is kept for messages ("Europe/Warsaw"). bad_input if it is not
    // TZif. Times after the file's last transition follow its POSIX footer.
    static Result<TimeZone> parse(std::string name, std::string_view tzif);

    const std::string& name() const { return name_; }
    LocalTime to_local(Instant at) const;
    // A time that the clock skips in spring is moved forward by the gap; one that comes twice in autumn
    // is the first of the two.
    Instant to_instant(LocalTime local) const;

    bool operator==(const TimeZone&) const = default;

private:
    struct Transition {
        std::int64_t at;      // UTC seconds
        std::int32_t offset;  // seconds east of Greenwich from then on
        bool operator==(const Transition&) const = default;
    };
    std::int32_t offset_at(std::int64_t utc_seconds) const;

    std::string name_;
    std::vector<Transition> transitions_;  // sorted; footer expanded to the year 2100
    std::int32_t first_offset_ = 0;
};

}  // namespace frontdesk
