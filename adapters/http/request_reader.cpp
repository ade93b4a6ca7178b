// SPDX-License-Identifier: MIT
#include "adapters/http/request_reader.hpp"

#include <algorithm>
#include <optional>

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/error.hpp>

#include "adapters/http/head_scan.hpp"
#include "adapters/http/request_parser.hpp"
#include "engine/base/check.hpp"

namespace frontdesk {
namespace {

namespace http = boost::beast::http;
using error_code = boost::beast::error_code;

constexpr std::size_t read_size = 8 * 1024;
constexpr std::size_t body_read_size = 64 * 1024;
// CR LF of the chunk before, the size, an extension of 256 bytes, CR LF.
constexpr std::size_t longest_chunk_line = 300;
// What chunks may cost beside their content, so that a small body cannot be sent in a flood of bytes.
constexpr std::size_t most_framing = 64 * 1024;

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

// Its size is zero, however many digits that takes.
bool is_last_chunk(std::string_view line) {
    const std::size_t zeros = std::min(line.find_first_not_of('0'), line.size());
    return zeros > 0 && (zeros == line.size() || !is_hex(line[zeros]));
}

}  // namespace

struct RequestReader::State {
    enum class Phase { head, judged, body, done, refused };

    explicit State(ReaderLimits given) : limits(given) { restart(); }

    void restart() {
        request.method.clear();
        request.target.clear();
        request.headers.clear();
        request.body.clear();
        parser.emplace(limits, request);
        scan = HeadScan{limits.header_bytes};
        body_bytes = 0;
        phase = Phase::head;
        continued = false;
    }
    void consume(std::size_t bytes) {
        buffer.consume(bytes);
        taken += bytes;
    }
    ReadStep refuse(Refusal why) {
        refusal = std::move(why);
        phase = Phase::refused;
        return ReadStep::refused;
    }

    ReadStep read_head();
    ReadStep read_body();
    // request: there is enough for the parser to go on.
    ReadStep find_chunk_line();

    ReaderLimits limits;
    boost::beast::flat_buffer buffer;
    HttpRequest request;
    std::optional<RequestParser> parser;
    HeadScan scan{0};
    Refusal refusal;
    std::size_t body_limit = 0;
    std::size_t body_bytes = 0;  // of this request, with the framing of its chunks
    std::size_t taken = 0;
    Phase phase = Phase::head;
    bool continued = false;
};

ReadStep RequestReader::State::read_head() {
    const auto bytes = buffer.cdata();
    const auto found = scan.scan({static_cast<const char*>(bytes.data()), bytes.size()});
    if (found == HeadScan::State::more) return ReadStep::need_more;
    if (found == HeadScan::State::bad) return refuse({scan.status(), std::string{scan.fault()}});

    request.headers.reserve(16);
    error_code error;
    const std::size_t used = parser->put(boost::asio::const_buffer{bytes.data(), scan.size()}, error);
    if (error || used != scan.size()) {
        if (parser->refusal().status != 0) return refuse(parser->refusal());
        return refuse({400, "the header block is not HTTP"});
    }
    consume(used);
    if (Refusal fault = parser->judge(); fault.status != 0) return refuse(std::move(fault));
    phase = Phase::judged;
    return ReadStep::head;
}

// Beast 1.81 looks for the end of a chunk's line as far as there are bytes, and asserts when the last chunk
// comes in small pieces. So a line goes to it whole and bounded, and the last one together with the end of
// the body.
ReadStep RequestReader::State::find_chunk_line() {
    const auto bytes = buffer.cdata();
    const std::string_view all{static_cast<const char*>(bytes.data()), bytes.size()};
    const std::string_view head = all.substr(0, longest_chunk_line);
    const std::size_t start = head.starts_with("\r\n") ? 2 : 0;
    const std::size_t end = head.find('\n', start);
    if (end == std::string_view::npos) {
        if (head.size() < longest_chunk_line) return ReadStep::need_more;
        return refuse({400, "the line of a chunk is too long"});
    }
    if (!is_last_chunk(head.substr(start))) return ReadStep::request;
    const std::string_view after = all.substr(end + 1, 2);
    if (after == "\r\n") return ReadStep::request;
    if (after.empty() || after == "\r") return ReadStep::need_more;
    return refuse({400, "trailers are not taken"});
}

ReadStep RequestReader::State::read_body() {
    while (!parser->is_done()) {
        if (buffer.size() == 0) break;
        if (parser->chunked() && parser->chunk_left() == 0) {
            const ReadStep step = find_chunk_line();
            if (step != ReadStep::request) return step;
        }
        error_code error;
        const std::size_t used = parser->put(buffer.cdata(), error);
        consume(used);
        body_bytes += used;
        if (error && error != http::error::need_more) {
            if (parser->refusal().status != 0) return refuse(parser->refusal());
            return refuse({400, "the chunks of the body are not HTTP"});
        }
        if (body_bytes > body_limit + most_framing) return refuse({413, "the body is too large"});
        if (error) break;
    }
    if (!parser->is_done()) return ReadStep::need_more;
    phase = Phase::done;
    return ReadStep::request;
}

RequestReader::RequestReader(ReaderLimits limits) : state_(std::make_unique<State>(limits)) {}
RequestReader::~RequestReader() = default;
RequestReader::RequestReader(RequestReader&&) noexcept = default;

std::span<char> RequestReader::space() {
    const bool big = state_->phase == State::Phase::body && state_->request.body.size() >= read_size;
    const auto room = state_->buffer.prepare(big ? body_read_size : read_size);
    return {static_cast<char*>(room.data()), room.size()};
}

void RequestReader::received(std::size_t bytes) { state_->buffer.commit(bytes); }

ReadStep RequestReader::next() {
    switch (state_->phase) {
    case State::Phase::head: return state_->read_head();
    case State::Phase::judged: return ReadStep::head;
    case State::Phase::body: break;
    case State::Phase::done: return ReadStep::request;
    case State::Phase::refused: return ReadStep::refused;
    }
    const ReadStep step = state_->read_body();
    const bool waits = step == ReadStep::need_more && state_->parser->expects_continue();
    if (!waits || state_->continued || state_->body_bytes > 0 || state_->buffer.size() > 0) return step;
    state_->continued = true;
    return ReadStep::send_continue;
}

const HttpRequest& RequestReader::head() const { return state_->request; }

bool RequestReader::has_body() const { return !state_->parser->is_done(); }

void RequestReader::admit(std::size_t body_limit) {
    check(state_->phase == State::Phase::judged, "admit() follows ReadStep::head");
    state_->phase = State::Phase::body;
    state_->body_limit = body_limit;
    state_->parser->body_limit(body_limit);
    if (state_->parser->content_length().value_or(0) > body_limit)
        state_->refuse({413, "the body is too large"});
}

void RequestReader::skip() {
    check(state_->phase == State::Phase::judged && !has_body(), "skip() is for requests without a body");
    state_->restart();
}

void RequestReader::refuse(Refusal refusal) { state_->refuse(std::move(refusal)); }

const Refusal& RequestReader::refusal() const { return state_->refusal; }

bool RequestReader::keep_alive() const {
    return state_->phase != State::Phase::refused && state_->parser->lives_on();
}

HttpRequest RequestReader::take() {
    check(state_->phase == State::Phase::done, "take() follows ReadStep::request");
    HttpRequest request = std::move(state_->request);
    state_->restart();
    return request;
}

bool RequestReader::idle() const { return state_->phase == State::Phase::head && state_->buffer.size() == 0; }

std::size_t RequestReader::consumed() const { return state_->taken; }

}  // namespace frontdesk
