// SPDX-License-Identifier: MIT
// Beast's parser, filling a plain HttpRequest and noting what the policy has to know.
#pragma once

#include <boost/beast/http/basic_parser.hpp>

#include "adapters/http/request_reader.hpp"

namespace frontdesk {

class RequestParser final : public boost::beast::http::basic_parser<true> {
public:
    RequestParser(const ReaderLimits& limits, HttpRequest& request);

    void body_limit(std::size_t bytes) { body_limit_ = bytes; }

    // The parser's error, or the policy's, which is the more precise one.
    const Refusal& refusal() const { return refusal_; }
    // After the header block: what is wrong with its framing, Host and target; status 0 if nothing is.
    Refusal judge() const;
    bool expects_continue() const { return expects_ && version_ == 11; }
    // HTTP/1.0 could ask for it, too; nobody who matters does.
    bool lives_on() const { return version_ == 11 && keep_alive(); }
    // Bytes of the current chunk that are still to come.
    std::size_t chunk_left() const { return chunk_left_; }

private:
    using error_code = boost::beast::error_code;
    using view = boost::beast::string_view;

    void refuse(int status, const char* reason, error_code& error);
    std::size_t add(view bytes, error_code& error);
    const char* framing_fault() const;

    void
    on_request_impl(boost::beast::http::verb, view method, view target, int version, error_code&) override;
    void on_response_impl(int, view, int, error_code&) override {}
    void on_field_impl(boost::beast::http::field field, view name, view value, error_code& error) override;
    void on_header_impl(error_code&) override { header_done_ = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}
    std::size_t on_body_impl(view bytes, error_code& error) override { return add(bytes, error); }
    void on_chunk_header_impl(std::uint64_t size, view extension, error_code& error) override;
    std::size_t on_chunk_body_impl(std::uint64_t, view bytes, error_code& error) override;
    void on_finish_impl(error_code&) override {}

    const ReaderLimits& limits_;
    HttpRequest& request_;
    std::size_t body_limit_ = 0;
    std::size_t chunk_left_ = 0;
    Refusal refusal_;
    int version_ = 11;
    int hosts_ = 0;
    int lengths_ = 0;
    int encodings_ = 0;
    bool plain_length_ = true;    // digits and nothing else
    bool plain_encoding_ = true;  // "chunked" and nothing else
    bool sane_host_ = true;
    bool expects_ = false;
    bool known_expectation_ = true;
    bool header_done_ = false;
};

}  // namespace frontdesk
