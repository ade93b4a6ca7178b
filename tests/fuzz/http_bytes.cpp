// SPDX-License-Identifier: MIT
// Raw bytes through parser and policy, cut in two ways: however they come, the requests are the same ones,
// and each takes exactly the bytes that its own head declares. The first byte of the input chooses the cuts.
#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/http/request_reader.hpp"
#include "engine/base/check.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t body_limit = 4'096;

struct Served {
    std::string head;
    std::string body;
    std::size_t end = 0;  // bytes of the input up to here
    bool operator==(const Served&) const = default;
};

struct Outcome {
    std::vector<Served> served;
    Refusal refusal;
    bool operator==(const Outcome&) const = default;
};

Outcome read_in_pieces(std::string_view bytes, std::size_t piece) {
    RequestReader reader;
    Outcome outcome;
    std::size_t fed = 0;
    for (;;) {
        switch (reader.next()) {
        case ReadStep::need_more: {
            if (fed == bytes.size()) return outcome;
            const auto space = reader.space();
            check(!space.empty(), "there is always room to read into");
            const std::size_t count = std::min({space.size(), piece, bytes.size() - fed});
            bytes.copy(space.data(), count, fed);
            reader.received(count);
            fed += count;
            break;
        }
        case ReadStep::head: reader.admit(body_limit); break;
        case ReadStep::send_continue: break;
        case ReadStep::request: {
            HttpRequest request = reader.take();
            std::string head = request.method + " " + request.target;
            for (const Header& each : request.headers) head += "\n" + each.name + ":" + each.value;
            outcome.served.push_back({std::move(head), std::move(request.body), reader.consumed()});
            break;
        }
        case ReadStep::refused: outcome.refusal = reader.refusal(); return outcome;
        }
    }
}

// The end of a chunked body, by a reading of the format that shares nothing with the parser.
std::size_t end_of_chunks(std::string_view bytes, std::size_t at, std::string& body) {
    for (;;) {
        const std::size_t line_end = bytes.find("\r\n", at);
        check(line_end != std::string_view::npos, "a chunk that was served has a line");
        std::size_t size = 0;
        const auto [stop, fault] = std::from_chars(bytes.data() + at, bytes.data() + line_end, size, 16);
        check(fault == std::errc{}, "a chunk that was served has a size");
        at = line_end + 2;
        if (size == 0) return at + 2;
        body += bytes.substr(at, size);
        at += size + 2;
    }
}

void compare_with_reference(std::string_view bytes, const Outcome& outcome) {
    std::size_t begin = 0;
    for (const Served& each : outcome.served) {
        const std::size_t head_end = bytes.find("\r\n\r\n", begin) + 4;
        std::string head{bytes.substr(begin, head_end - begin)};
        std::ranges::transform(head, head.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
        std::string body;
        std::size_t end = head_end;
        const std::size_t length_at = head.find("\r\ncontent-length:");
        if (head.find("\r\ntransfer-encoding:") != std::string::npos) {
            end = end_of_chunks(bytes, head_end, body);
        } else if (length_at != std::string::npos) {
            std::size_t digits = length_at + 17;
            while (head[digits] == ' ' || head[digits] == '\t') ++digits;
            std::size_t length = 0;
            std::from_chars(head.data() + digits, head.data() + head.size(), length);
            body = bytes.substr(head_end, length);
            end += length;
        }
        check(end == each.end, "a request takes exactly the bytes that it declares");
        check(body == each.body, "a body is the bytes between one request and the next");
        begin = end;
    }
}

}  // namespace
}  // namespace frontdesk

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace frontdesk;
    if (size == 0) return 0;
    const std::string_view bytes{reinterpret_cast<const char*>(data) + 1, size - 1};
    const Outcome whole = read_in_pieces(bytes, bytes.size() + 1);
    const Outcome cut = read_in_pieces(bytes, data[0] % 64 + 1u);
    check(whole == cut, "what is read does not depend on where the bytes were cut");
    compare_with_reference(bytes, whole);
    return 0;
}
