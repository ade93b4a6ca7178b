// SPDX-License-Identifier: MIT
// Looks at the raw bytes of a request's header block, before Beast makes them tidy: Beast joins folded lines
// and strips blanks, and what it tidied away is what request smuggling is made of.
#pragma once

#include <cstddef>
#include <string_view>

namespace frontdesk {

class HeadScan {
public:
    enum class State { more, complete, bad };

    explicit HeadScan(std::size_t limit) : limit_(limit) {}

    // `bytes` starts at the first byte of the request and grows from call to call; work is not repeated.
    State scan(std::string_view bytes);

    // complete: the length of the header block with its empty line.
    std::size_t size() const { return at_; }
    // bad: the status that says so, and why.
    int status() const { return status_; }
    std::string_view fault() const { return fault_; }

private:
    State bad(int status, std::string_view fault);
    State end_of_line(std::string_view line);

    std::size_t limit_;
    std::size_t at_ = 0;
    std::size_t line_ = 0;  // where the current line starts
    int status_ = 0;
    std::string_view fault_;  // always a literal
    State state_ = State::more;
};

}  // namespace frontdesk
