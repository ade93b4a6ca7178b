// SPDX-License-Identifier: MIT
#include <cstdint>
#include <memory>
#include <random>
#include <string>

#include <unicode/timezone.h>

#include "adapters/host/zones.hpp"
#include "engine/base/zone.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

TimeZone zone(std::string_view name) {
    auto found = find_system_zone(name);
    REQUIRE(found.has_value());
    return *std::move(found);
}

LocalTime local(year_month_day date, minutes time) { return LocalTime{local_days{date}} + time; }
Instant utc(year_month_day date, minutes time) { return Instant{sys_days{date}} + time; }

void put(std::string& bytes, std::uint64_t value, int size) {
    for (int shift = (size - 1) * 8; shift >= 0; shift -= 8) {
        bytes += static_cast<char>((value >> shift) & 0xFF);
    }
}

// A zone file with one type and the given footer; `times` are 64-bit transitions, all to that type.
std::string
zone_file(std::string_view footer, std::int32_t offset = 0, std::initializer_list<std::int64_t> times = {}) {
    std::string bytes;
    for (const int size : {4, 8}) {
        bytes += "TZif2" + std::string(15, '\0');
        for (const std::uint64_t count : {std::uint64_t{0}, std::uint64_t{0}, std::uint64_t{0}}) {
            put(bytes, count, 4);
        }
        put(bytes, size == 8 ? times.size() : 0, 4);
        put(bytes, 1, 4);
        put(bytes, 4, 4);
        if (size == 8) {
            for (const std::int64_t at : times) put(bytes, static_cast<std::uint64_t>(at), 8);
            bytes.append(times.size(), '\0');
        }
        put(bytes, static_cast<std::uint32_t>(offset), 4);
        put(bytes, 0, 2);
        bytes += std::string{"XXX\0", 4};
    }
    return bytes + '\n' + std::string{footer} + '\n';
}

TimeZone by_rule(std::string_view footer) {
    auto parsed = TimeZone::parse("Test/Rule", zone_file(footer));
    REQUIRE(parsed);
    return *std::move(parsed);
}

minutes offset(const TimeZone& in, Instant at) {
    return duration_cast<minutes>(in.to_local(at).time_since_epoch() - at.time_since_epoch());
}

}  // namespace

TEST_CASE("UTC is the zone without a name", "[base]") {
    const TimeZone plain;

    CHECK(plain.name() == "UTC");
    CHECK(plain.to_local(utc(2026y / 3 / 29, 90min)) == local(2026y / 3 / 29, 90min));
    CHECK(plain.to_instant(local(2026y / 3 / 29, 90min)) == utc(2026y / 3 / 29, 90min));
}

TEST_CASE("moments before 1970 and with milliseconds are rounded down", "[base]") {
    const TimeZone plain;

    CHECK(plain.to_local(from_millis(-1)) == LocalTime{-1s});
    CHECK(plain.to_local(from_millis(1999)) == LocalTime{1s});
}

TEST_CASE("Warsaw changes its clocks on the days of 2026", "[base]") {
    const TimeZone warsaw = zone("Europe/Warsaw");

    CHECK(warsaw.to_local(utc(2026y / 3 / 29, 59min)) == local(2026y / 3 / 29, 1h + 59min));
    CHECK(warsaw.to_local(utc(2026y / 3 / 29, 60min)) == local(2026y / 3 / 29, 3h));
    CHECK(warsaw.to_local(utc(2026y / 10 / 25, 59min)) == local(2026y / 10 / 25, 2h + 59min));
    CHECK(warsaw.to_local(utc(2026y / 10 / 25, 60min)) == local(2026y / 10 / 25, 2h));
}

TEST_CASE("a skipped time moves forward by the gap, a doubled one is the first", "[base]") {
    const TimeZone warsaw = zone("Europe/Warsaw");
    const TimeZone lord_howe = zone("Australia/Lord_Howe");
    const auto there_and_back = [](const TimeZone& in, LocalTime at) {
        return in.to_local(in.to_instant(at));
    };

    CHECK(there_and_back(warsaw, local(2026y / 3 / 29, 2h)) == local(2026y / 3 / 29, 3h));
    CHECK(there_and_back(warsaw, local(2026y / 3 / 29, 2h + 30min)) == local(2026y / 3 / 29, 3h + 30min));
    CHECK(warsaw.to_instant(local(2026y / 10 / 25, 2h + 30min)) == utc(2026y / 10 / 25, 30min));
    CHECK(warsaw.to_instant(local(2026y / 10 / 25, 3h)) == utc(2026y / 10 / 25, 2h));
    CHECK(there_and_back(lord_howe, local(2026y / 10 / 4, 2h + 10min)) == local(2026y / 10 / 4, 2h + 40min));
}

TEST_CASE("conversion agrees with ICU over seventy years", "[base]") {
    std::mt19937_64 random{20261123};
    for (const char* name : {"Europe/Warsaw", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata",
                             "Europe/London", "America/St_Johns"}) {
        const TimeZone ours = zone(name);
        const std::unique_ptr<icu::TimeZone> theirs{icu::TimeZone::createTimeZone(name)};
        std::uniform_int_distribution<std::int64_t> when{0, to_millis(utc(2040y / 1 / 1, 0min)) / 1000};
        int differences = 0;
        for (int i = 0; i < 5000; ++i) {
            const Instant at = from_millis(when(random) * 1000);
            UErrorCode status = U_ZERO_ERROR;
            std::int32_t raw = 0;
            std::int32_t saving = 0;
            theirs->getOffset(static_cast<double>(to_millis(at)), 0, raw, saving, status);
            const bool same = offset(ours, at) == milliseconds{raw + saving};
            const bool back = ours.to_local(ours.to_instant(ours.to_local(at))) == ours.to_local(at);
            if (!same || !back || U_FAILURE(status)) ++differences;
        }
        INFO(name);
        CHECK(differences == 0);
    }
}

TEST_CASE("after its last transition a zone follows the rule of its last line", "[base]") {
    const TimeZone warsaw = zone("Europe/Warsaw");
    const TimeZone kolkata = zone("Asia/Kolkata");

    CHECK(offset(warsaw, utc(2099y / 7 / 1, 0min)) == 2h);
    CHECK(offset(warsaw, utc(2100y / 12 / 1, 0min)) == 1h);
    CHECK(offset(kolkata, utc(2100y / 12 / 1, 0min)) == 5h + 30min);
}

TEST_CASE("every form of a rule is understood", "[base]") {
    const Instant january = utc(2030y / 1 / 15, 0min);
    const Instant july = utc(2030y / 7 / 15, 0min);

    CHECK(offset(by_rule("<+03>-3"), july) == 0min);  // without summer time the file's own type holds
    CHECK(offset(by_rule("CET-1CEST,M3.5.0,M10.5.0/3"), july) == 2h);
    CHECK(offset(by_rule("<-02>2<-01>,M3.5.0/-1,M10.5.0/0"), july) == -1h);
    CHECK(offset(by_rule("IST-1GMT0,M10.5.0,M3.5.0/1"), january) == 0h);
    CHECK(offset(by_rule("IST-1GMT0,M10.5.0,M3.5.0/1"), july) == 1h);
    CHECK(offset(by_rule("EET-2EEST,M3.4.4/50,M10.4.4/50"), july) == 3h);
    CHECK(offset(by_rule("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0"), january) == 11h);
    CHECK(offset(by_rule("AAA0BBB,J60/0,J61/0"), utc(2028y / 2 / 29, 60min)) == 0h);
    CHECK(offset(by_rule("AAA0BBB,J60/0,J61/0"), utc(2028y / 3 / 1, 60min)) == 1h);
    CHECK(offset(by_rule("AAA0BBB,59/0,60/0"), utc(2028y / 2 / 29, 60min)) == 1h);
    CHECK(offset(by_rule("EST5EDT,0/0,J365/25"), january) == -4h);
    CHECK(offset(by_rule("EST5EDT,0/0,J365/25"), utc(2030y / 1 / 1, 5h)) == -4h);
}

TEST_CASE("what is no rule is told with the zone's name", "[base]") {
    for (const char* footer :
         {"C", "CET", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,M13.5.0", "CET-1CEST,M3.5.0,M10.6.0",
          "CET-1CEST,M3.5.0,M10.5.7", "CET-1CEST,J0,J5", "CET-1CEST,366,5", "CET-25", "<+03-3", "CET-1:60",
          "CET-1CEST,M3.5.0/168,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0,", "CET-99999999999999999999"}) {
        const auto parsed = TimeZone::parse("Test/Rule", zone_file(footer));
        INFO(footer);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().cause == Cause::bad_input);
        CHECK(parsed.error().detail ==
              "The file of the time zone \"Test/Rule\" cannot be read: the rule in its last line is not "
              "one. Install the system's zone files anew (tzdata).");
    }
}

TEST_CASE("a zone file that contradicts itself is refused", "[base]") {
    CHECK(TimeZone::parse("ok", zone_file("", 3600, {1, 2})));
    CHECK_FALSE(TimeZone::parse("unordered", zone_file("", 3600, {2, 1})));
    CHECK_FALSE(TimeZone::parse("too far", zone_file("", 3600, {INT64_MAX})));
    CHECK_FALSE(TimeZone::parse("too far", zone_file("", 3600, {INT64_MIN})));
    CHECK_FALSE(TimeZone::parse("offset", zone_file("", 100 * 3600)));
    CHECK_FALSE(TimeZone::parse("empty", ""));
    CHECK_FALSE(TimeZone::parse("text", "Europe/Warsaw"));
}

TEST_CASE("no bytes make the reader of zone files fail otherwise than with a problem", "[base]") {
    const std::string good = zone_file("CET-1CEST,M3.5.0,M10.5.0/3", 3600, {0, 1000, 2'000'000'000});
    std::mt19937_64 random{8536};
    std::size_t read = 0;
    for (std::size_t length = 0; length <= good.size(); ++length) {
        if (TimeZone::parse("cut", std::string_view{good}.substr(0, length))) ++read;
    }
    CHECK(read == 1);
    for (int i = 0; i < 20'000; ++i) {
        std::string bytes = good;
        for (int changes = 1 + i % 4; changes > 0; --changes) {
            bytes[random() % bytes.size()] = static_cast<char>(random());
        }
        const auto parsed = TimeZone::parse("mutant", bytes);
        if (!parsed) continue;
        const Instant at = from_millis(static_cast<std::int64_t>(random() % 4'000'000'000'000));
        const auto shift = parsed->to_local(at).time_since_epoch() - at.time_since_epoch();
        if (abs(shift) > 27h) FAIL("an offset of more than a day");
        if (parsed->to_instant(parsed->to_local(at)) == Instant::max()) FAIL("cannot be");
    }
}

TEST_CASE("only names of zones are looked for", "[base]") {
    CHECK(find_system_zone("Europe/Warsaw")->name() == "Europe/Warsaw");
    CHECK(find_system_zone("Etc/GMT+3").has_value());
    for (const char* name : {"", "/etc/passwd", "../zoneinfo/UTC", "Europe/../UTC", "Europe", "Europe/Wars",
                             "zone.tab", "Europe/Warsaw ", "tzdata.zi"}) {
        INFO(name);
        CHECK_FALSE(find_system_zone(name).has_value());
    }
    CHECK_FALSE(find_system_zone(std::string_view{"UTC\0", 4}).has_value());
}

}  // namespace frontdesk
