// SPDX-License-Identifier: MIT
// Reads requests out of bytes, however they were cut: Beast's parser, and around it the policy of what we
// refuse although Beast 1.81 lets it through. It knows no socket: the server feeds it, and so do the fuzzer
// and the tests.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

#include "engine/ports/http.hpp"

namespace frontdesk {

struct ReaderLimits {
    std::size_t header_bytes = 8 * 1024;
    std::size_t header_fields = 64;
};

// What to answer instead of serving a request.
struct Refusal {
    int status = 0;
    std::string reason;  // one sentence without a full stop
    bool operator==(const Refusal&) const = default;
};

enum class ReadStep {
    need_more,      // read into space(), call received()
    head,           // method and target are known: admit() or refuse()
    send_continue,  // the sender waits for "100 Continue" before its body
    request,        // take() it; the bytes after it belong to the next request
    refused,        // answer refusal(); the connection ends, nothing more is read
};

class RequestReader {
public:
    explicit RequestReader(ReaderLimits limits = {});
    ~RequestReader();
    RequestReader(RequestReader&&) noexcept;
    RequestReader& operator=(RequestReader&&) = delete;

    // Never empty after need_more.
    std::span<char> space();
    void received(std::size_t bytes);
    ReadStep next();

    // Between head and admit(): method, target and headers. The body is still on its way.
    const HttpRequest& head() const;
    // Does the request announce a body? Then a refusal before it is read has to end the connection.
    bool has_body() const;
    // The body may have so many bytes; more is refused with 413, at once if it is announced.
    void admit(std::size_t body_limit);
    void refuse(Refusal refusal);
    // Or pass over the request, if it has no body; then the reader stands at the first byte after it.
    void skip();

    const Refusal& refusal() const;
    // May the connection live on after this request, as far as the sender is concerned?
    bool keep_alive() const;
    // The request; then the reader stands at the first byte after it.
    HttpRequest take();

    // No byte of the next request has come.
    bool idle() const;
    // Bytes of finished requests, as their senders framed them.
    std::size_t consumed() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace frontdesk
