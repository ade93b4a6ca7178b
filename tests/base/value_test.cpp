// SPDX-License-Identifier: MIT
#include <chrono>
#include <string>
#include <vector>

#include "engine/base/value.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

using namespace std::chrono_literals;

TEST_CASE("a value reads back from its own text", "[value]") {
    const std::vector<Value> values = {
        std::string{"Ola"},
        32.0,
        2.5,
        -0.1,
        1e20,
        true,
        false,
        Date{2026y / 11 / 28},
        TimeOfDay{450},
        LocalTime{std::chrono::local_days{2028y / 2 / 29} + 23h + 59min},
        Duration{26h + 5min},
        Duration{0},
    };

    for (const Value& value : values) CHECK(value_from_text(to_text(value), type_of(value)) == value);
}

TEST_CASE("values are written as people and YAML write them", "[value]") {
    CHECK(to_text(32.0) == "32");
    CHECK(to_text(-0.0) == "0");
    CHECK(to_text(2.5) == "2.5");
    CHECK(to_text(true) == "yes");
    CHECK(to_text(Date{2026y / 1 / 2}) == "2026-01-02");
    CHECK(to_text(TimeOfDay{5}) == "00:05");
    CHECK(to_text(Duration{26h}) == "1d2h");
}

TEST_CASE("a text that is not of the type gives nothing", "[value]") {
    for (const char* text : {"", "x", "1 2", "nan", "inf", "1e999"})
        CHECK(!value_from_text(text, ValueType::number));
    for (const char* text : {"", "2026-02-29", "2026-2-1", "0000-01-01", "2026-01-01x", "2026-01-01 "})
        CHECK(!value_from_text(text, ValueType::date));
    for (const char* text : {"", "24:00", "7:5", "07:60", "07:00x"})
        CHECK(!value_from_text(text, ValueType::time));
    for (const char* text : {"", "5", "-5m", "5x", "99999999999999999999h"})
        CHECK(!value_from_text(text, ValueType::duration));
    CHECK(!value_from_text("maybe", ValueType::yes_no));
}

TEST_CASE("types are found by their names", "[value]") {
    CHECK(value_type("date_time") == ValueType::date_time);
    CHECK(name_of(ValueType::yes_no) == "yes_no");
    CHECK(!value_type("colour"));
}

}  // namespace frontdesk
