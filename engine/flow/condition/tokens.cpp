// SPDX-License-Identifier: MIT
#include "engine/flow/condition/tokens.hpp"

#include <array>
#include <utility>

#include "engine/base/digit.hpp"

namespace frontdesk {
namespace {

using Kind = ConditionToken::Kind;

constexpr auto digits = "0123456789";
constexpr auto word_signs = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
constexpr std::array<std::string_view, 8> opening = {"\"", "'", "“", "”", "„", "‘", "’", "«"};
constexpr std::array<std::string_view, 6> closing = {"”", "“", "\"", "’", "‘", "»"};

std::string_view leading(std::string_view text, const char* of) {
    return text.substr(0, text.find_first_not_of(of));
}

std::optional<Duration> unit(std::string_view word) {
    if (word == "d" || word == "day" || word == "days") return std::chrono::days{1};
    if (word == "week" || word == "weeks") return std::chrono::weeks{1};
    if (word == "h" || word == "hour" || word == "hours") return std::chrono::hours{1};
    if (word == "m" || word == "minute" || word == "minutes") return std::chrono::minutes{1};
    if (word == "s" || word == "second" || word == "seconds") return std::chrono::seconds{1};
    return std::nullopt;
}

struct Cutter {
    std::string_view text;
    std::size_t at = 0;
    std::vector<ConditionToken> found;
    std::optional<ConditionFault> fault;

    std::string_view rest() const { return text.substr(at); }
    void fail(ConditionFaultKind kind, std::size_t end) { fault = fault_at(kind, text, at, end); }
    void add(Kind kind, std::string word, Value value, std::size_t length) {
        found.push_back({kind, std::move(word), std::move(value), at, at + length});
        at += length;
    }
    void literal(std::optional<Value> value, std::size_t length) {
        if (value) return add(Kind::literal, {}, *std::move(value), length);
        fail(ConditionFaultKind::bad_literal, at + length);
    }

    bool quoted() {
        for (const auto open : opening) {
            if (!rest().starts_with(open)) continue;
            const auto from = at + open.size();
            auto end = std::string_view::npos;
            std::size_t mark = 0;
            if (open.size() == 1) {
                end = text.find(open, from);
                mark = 1;
            } else {
                for (const auto close : closing) {
                    const bool is_single = close == "’" || close == "‘";
                    if (is_single != (open == "‘" || open == "’") || (close == "»") != (open == "«"))
                        continue;
                    const auto here = text.find(close, from);
                    if (here < end) end = here, mark = close.size();
                }
            }
            if (end == std::string_view::npos) {
                fail(ConditionFaultKind::open_text, text.size());
            } else {
                add(Kind::literal, {}, std::string(text.substr(from, end - from)), end + mark - at);
            }
            return true;
        }
        return false;
    }

    void number() {
        const auto whole = leading(rest(), digits);
        const auto dated = leading(rest(), "0123456789-");
        if (whole.size() == 4 && dated.size() == 10 && dated[7] == '-')
            return literal(value_from_text(dated, ValueType::date), dated.size());
        const auto timed = leading(rest(), "0123456789:");
        if (timed.size() > whole.size())
            return literal(value_from_text(whole.size() == 1 ? "0" + std::string(timed) : std::string(timed),
                                           ValueType::time),
                           timed.size());
        auto size = leading(rest(), "0123456789.").size();
        const auto value = value_from_text(rest().substr(0, size), ValueType::number);
        if (!value || size > 15) return literal(std::nullopt, size);
        if (size == whole.size() && duration(size)) return;
        if (!leading(rest().substr(size), word_signs).empty())
            return literal(std::nullopt, size + leading(rest().substr(size), word_signs).size());
        literal(value, size);
    }

    // `3 days`, `2h`, `1h30m`
    bool duration(std::size_t size) {
        const auto spaces = leading(rest().substr(size), " ").size();
        const auto word = leading(rest().substr(size + spaces), word_signs);
        const auto length = size + spaces + word.size();
        if (const auto each = unit(word)) {
            if (size > 6)
                literal(std::nullopt, length);
            else
                literal(Value(*each * std::stoi(std::string(rest().substr(0, size)))), length);
            return true;
        }
        const auto together = rest().substr(0, length);
        const auto value = spaces == 0 && size <= 6 && length <= 24
                               ? value_from_text(together, ValueType::duration)
                               : std::nullopt;
        if (value) literal(value, length);
        return value.has_value();
    }

    bool sign() {
        for (const std::string_view one :
             {"!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ","}) {
            if (!rest().starts_with(one)) continue;
            add(Kind::sign, std::string(one), {}, one.size());
            return true;
        }
        return false;
    }

    void next() {
        const char c = text[at];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            ++at;
        } else if (is_digit(c)) {
            number();
        } else if (const auto word = leading(rest(), word_signs); !word.empty()) {
            if (word == "yes" || word == "no")
                add(Kind::literal, {}, word == "yes", word.size());
            else
                add(Kind::word, std::string(word), {}, word.size());
        } else if (!quoted() && !sign()) {
            auto end = at + 1;
            while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
            fail(ConditionFaultKind::bad_sign, end);
        }
    }
};

}  // namespace

std::variant<std::vector<ConditionToken>, ConditionFault> condition_tokens(std::string_view text) {
    if (text.size() > 4000 || character_offset(text, text.size()) > 1000)
        return ConditionFault{ConditionFaultKind::too_long, 0, 1, {}};
    Cutter cutter{text, 0, {}, {}};
    while (cutter.at < text.size() && !cutter.fault) cutter.next();
    if (cutter.fault) return *cutter.fault;
    cutter.add(Kind::end, {}, {}, 0);
    return cutter.found;
}

}  // namespace frontdesk
