// SPDX-License-Identifier: MIT
// A value, or the reason why there is none. The names are those of std::expected, so C++23 is one alias away.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "engine/base/check.hpp"

namespace frontdesk {

// Causes are named after what the caller should do, not after where they arose.
enum class Cause {
    bad_input,        // the sender has to change what they sent; repeating it will not help
    not_allowed,      // signature, token or permission: refuse
    not_found,        // what was named does not exist
    conflict,         // the world has moved on (another owner, another version): look again
    too_large,        // over a stated limit
    try_later,        // full, busy or rate limited: the same request may succeed later
    not_sent,         // a request of ours that surely had no effect
    outcome_unknown,  // a request of ours that may have had its effect: reconcile before repeating
    broken,           // the environment (disk, port, database) needs a person
};

// `detail` is one sentence for a person: what, where, and what to do instead. It never holds a secret.
struct Problem {
    Cause cause;
    std::string detail;
    bool operator==(const Problem&) const = default;
};

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Problem problem) : state_(std::in_place_index<1>, std::move(problem)) {}

    bool has_value() const { return state_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& value() & { return (must(true), *std::get_if<0>(&state_)); }
    const T& value() const& { return (must(true), *std::get_if<0>(&state_)); }
    T&& value() && { return (must(true), std::move(*std::get_if<0>(&state_))); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Problem& error() const { return (must(false), *std::get_if<1>(&state_)); }

private:
    void must(bool valued) const { check(has_value() == valued, "a Result was read without looking"); }
    std::variant<T, Problem> state_;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Problem problem) : problem_(std::move(problem)) {}

    bool has_value() const { return !problem_.has_value(); }
    explicit operator bool() const { return has_value(); }
    const Problem& error() const {
        check(problem_.has_value(), "a Result was read without looking");
        return *problem_;
    }

private:
    std::optional<Problem> problem_;
};

}  // namespace frontdesk
