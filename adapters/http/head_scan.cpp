// SPDX-License-Identifier: MIT
#include "adapters/http/head_scan.hpp"

#include "engine/base/digit.hpp"

namespace frontdesk {
namespace {

// What may stand in the request line: printable ASCII. Headers may also hold tabs and bytes above ASCII.
bool is_plain(char c) { return c >= ' ' && c <= '~'; }
bool is_field_byte(char c) { return c == '\t' || (static_cast<unsigned char>(c) >= ' ' && c != '\x7f'); }

}  // namespace

HeadScan::State HeadScan::bad(int status, std::string_view fault) {
    status_ = status;
    fault_ = fault;
    return state_ = State::bad;
}

// `line` has lost its CR LF.
HeadScan::State HeadScan::end_of_line(std::string_view line) {
    if (line_ > 0) return line.empty() ? state_ = State::complete : State::more;
    if (line.empty()) return bad(400, "the request starts with an empty line");
    const std::string_view version = line.substr(line.size() < 9 ? 0 : line.size() - 9);
    if (version == " HTTP/1.1" || version == " HTTP/1.0") return State::more;
    const bool other = version.size() == 9 && version.starts_with(" HTTP/") && is_digit(version[6]) &&
                       version[7] == '.' && is_digit(version[8]);
    if (other) return bad(505, "only HTTP/1.0 and HTTP/1.1 are spoken here");
    return bad(400, "the first line has to end in HTTP/1.1");
}

HeadScan::State HeadScan::scan(std::string_view bytes) {
    while (state_ == State::more) {
        if (at_ == limit_) return bad(431, "the headers are too long");
        if (at_ == bytes.size()) return State::more;
        const char c = bytes[at_];
        const bool after_cr = at_ > line_ && bytes[at_ - 1] == '\r';
        if (after_cr && c != '\n') return bad(400, "a lone CR is not the end of a line");
        if (c == '\n') {
            if (!after_cr) return bad(400, "lines have to end in CR LF");
            end_of_line(bytes.substr(line_, at_ - 1 - line_));
            line_ = ++at_;
            continue;
        }
        if (at_ == line_ && line_ > 0 && (c == ' ' || c == '\t'))
            return bad(400, "a header must not go on in the next line");
        const bool fits = line_ == 0 ? is_plain(c) : is_field_byte(c);
        if (!fits && c != '\r') return bad(400, "there is a byte that no header may hold");
        ++at_;
    }
    return state_;
}

}  // namespace frontdesk
