// SPDX-License-Identifier: MIT
#include "adapters/http/tls.hpp"

#include <system_error>

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace frontdesk {
namespace {

namespace ssl = boost::asio::ssl;
using error_code = boost::system::error_code;

constexpr auto suites_of_tls12 =
    "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:"
    "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

void tighten(SSL_CTX* context) {
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context, suites_of_tls12);
    SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET |
                                     SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
}

Problem unusable(const std::string& what, const std::string& file, const error_code& error) {
    ERR_clear_error();
    return {Cause::broken, "The " + what + " in " + file + " cannot be used: " + error.message() + "."};
}

}  // namespace

Result<TlsContext> make_server_tls(const TlsFiles& files) {
    error_code error;
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    tighten(context->native_handle());
    context->use_certificate_chain_file(files.certificate, error);
    if (error) return unusable("TLS certificate", files.certificate, error);
    context->use_private_key_file(files.key, ssl::context::pem, error);
    if (error) return unusable("TLS key", files.key, error);
    if (SSL_CTX_check_private_key(context->native_handle()) != 1) {
        ERR_clear_error();
        return Problem{Cause::broken, "The TLS key in " + files.key +
                                          " does not belong to the certificate in " + files.certificate +
                                          "."};
    }
    return context;
}

TlsReloader::TlsReloader(TlsFiles files, TlsContext first)
    : files_(std::move(files)), context_(std::move(first)), seen_(stamp()) {}

TlsReloader::Stamp TlsReloader::stamp() const {
    std::error_code ignored;
    return {std::filesystem::last_write_time(files_.certificate, ignored),
            std::filesystem::last_write_time(files_.key, ignored)};
}

TlsContext TlsReloader::current(std::chrono::steady_clock::time_point now,
                                const std::function<void(const std::string&)>& report) {
    if (now < next_look_) return context_;
    next_look_ = now + std::chrono::seconds{1};
    const Stamp found = stamp();
    if (found == seen_) return context_;
    seen_ = found;
    auto fresh = make_server_tls(files_);
    if (fresh) {
        context_ = *std::move(fresh);
        return context_;
    }
    if (report) report(fresh.error().detail + " The certificate from before stays in use.");
    return context_;
}

}  // namespace frontdesk
