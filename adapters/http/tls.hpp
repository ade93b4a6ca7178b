// SPDX-License-Identifier: MIT
// TLS for the server: strict settings, and new certificates taken up without a restart.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include <boost/asio/ssl/context.hpp>

#include "adapters/host/web.hpp"

namespace frontdesk {

using TlsContext = std::shared_ptr<boost::asio::ssl::context>;

// TLS 1.2 and 1.3, AEAD suites with ECDHE, no compression, renegotiation, session cache or tickets. broken: a
// file is missing, not PEM, or the key is not the certificate's.
Result<TlsContext> make_server_tls(const TlsFiles& files);

// The newest good context. A live one is never changed: connections keep the one that they began with.
class TlsReloader {
public:
    TlsReloader(TlsFiles files, TlsContext first);

    // Looks at the files at most once a second. New files that are bad are reported once, and the old ones
    // stay.
    TlsContext current(std::chrono::steady_clock::time_point now,
                       const std::function<void(const std::string&)>& report);

private:
    struct Stamp {
        std::filesystem::file_time_type certificate;
        std::filesystem::file_time_type key;
        bool operator==(const Stamp&) const = default;
    };
    Stamp stamp() const;

    TlsFiles files_;
    TlsContext context_;
    Stamp seen_;
    std::chrono::steady_clock::time_point next_look_{};
};

}  // namespace frontdesk
