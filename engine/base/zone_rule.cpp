// SPDX-License-Identifier: MIT
#include "engine/base/zone_rule.hpp"

#include <chrono>
#include <cstddef>

#include "engine/base/digit.hpp"

namespace frontdesk {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

// Reads from left to right; each member takes what it understands and tells whether it did.
class ZoneRuleReader {
public:
    explicit ZoneRuleReader(std::string_view text) : rest_(text) {}

    std::optional<ZoneRule> rule() {
        ZoneRule rule;
        const auto standard = name() ? time(24) : std::nullopt;
        if (!standard) return std::nullopt;
        rule.standard_ = -*standard;  // POSIX counts westwards
        if (rest_.empty()) return rule;
        if (!name()) return std::nullopt;
        rule.summer_ = rule.standard_ + 3600;
        if (!rest_.empty() && rest_[0] != ',') {
            const auto summer = time(24);
            if (!summer) return std::nullopt;
            rule.summer_ = -*summer;
        }
        rule.begins_ = day();
        rule.ends_ = rule.begins_ ? day() : std::nullopt;
        if (!rule.ends_ || !rest_.empty()) return std::nullopt;
        return rule;
    }

private:
    bool take(char wanted) {
        if (rest_.empty() || rest_[0] != wanted) return false;
        rest_.remove_prefix(1);
        return true;
    }

    // "CET", or "<+03>" where the name is not of letters alone.
    bool name() {
        const bool quoted = take('<');
        std::size_t length = 0;
        while (length < rest_.size() &&
               (is_letter(rest_[length]) ||
                (quoted && (is_digit(rest_[length]) || rest_[length] == '+' || rest_[length] == '-')))) {
            ++length;
        }
        rest_.remove_prefix(length);
        return length >= 3 && (!quoted || take('>'));
    }

    std::optional<int> number(int least, int most) {
        std::size_t length = 0;
        int value = 0;
        while (length < rest_.size() && length < 4 && is_digit(rest_[length])) {
            value = value * 10 + (rest_[length++] - '0');
        }
        if (length == 0 || value < least || value > most) return std::nullopt;
        rest_.remove_prefix(length);
        return value;
    }

    // [+|-]hh[:mm[:ss]] in seconds.
    std::optional<std::int32_t> time(int most_hours) {
        const bool negative = take('-');
        if (!negative) take('+');
        const auto hours = number(0, most_hours);
        if (!hours) return std::nullopt;
        const auto minutes = take(':') ? number(0, 59) : 0;
        if (!minutes) return std::nullopt;
        const auto seconds = take(':') ? number(0, 59) : 0;
        if (!seconds) return std::nullopt;
        const std::int32_t value = *hours * 3600 + *minutes * 60 + *seconds;
        return negative ? -value : value;
    }

    // ",M3.5.0/2", ",J60" (29 February is never counted) or ",59".
    std::optional<ZoneRule::Day> day() {
        if (!take(',')) return std::nullopt;
        ZoneRule::Day day;
        std::optional<int> last;
        if (take('M')) {
            day.kind = ZoneRule::Day::Kind::month_week;
            const auto month = number(1, 12);
            const auto week = month && take('.') ? number(1, 5) : std::nullopt;
            last = week && take('.') ? number(0, 6) : std::nullopt;
            day.month = month.value_or(0);
            day.week = week.value_or(0);
        } else if (take('J')) {
            last = number(1, 365);
        } else {
            day.kind = ZoneRule::Day::Kind::zero_based;
            last = number(0, 365);
        }
        if (!last) return std::nullopt;
        day.number = *last;
        if (!take('/')) return day;
        const auto at = time(167);
        if (!at) return std::nullopt;
        day.time = *at;
        return day;
    }

    std::string_view rest_;
};

std::optional<ZoneRule> ZoneRule::parse(std::string_view text) { return ZoneRuleReader{text}.rule(); }

std::vector<ZoneChange> ZoneRule::changes_in(int year) const {
    if (!begins_ || !ends_) return {};
    return {{moment(*ends_, year) - summer_, standard_}, {moment(*begins_, year) - standard_, summer_}};
}

// The day's moment in local seconds, as if the place were at Greenwich.
std::int64_t ZoneRule::moment(const Day& day, int year) {
    namespace c = std::chrono;
    const c::year in{year};
    c::sys_days date = c::sys_days{in / c::January / 1};
    switch (day.kind) {
    case Day::Kind::julian:
        date += c::days{day.number - 1 + (in.is_leap() && day.number >= 60 ? 1 : 0)};
        break;
    case Day::Kind::zero_based: date += c::days{day.number}; break;
    case Day::Kind::month_week: {
        const c::month month{static_cast<unsigned>(day.month)};
        const c::weekday weekday{static_cast<unsigned>(day.number)};
        // The fifth week means the last one.
        date = day.week == 5 ? c::sys_days{in / month / weekday[c::last]}
                             : c::sys_days{in / month / weekday[static_cast<unsigned>(day.week)]};
        break;
    }
    }
    return c::sys_seconds{date}.time_since_epoch().count() + day.time;
}

}  // namespace frontdesk
