// SPDX-License-Identifier: MIT
// TLS with certificates that are made here: good ones, foreign ones, and ones that are replaced while
// serving.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/asio/write.hpp>
#include <unistd.h>

#include "adapters/http/tls.hpp"
#include "tests/http/rig.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

namespace asio = boost::asio;
namespace fs = std::filesystem;
using asio::ip::tcp;
using error_code = boost::system::error_code;
using std::chrono::seconds;

class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "frontdesk-tls-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        path_ = name;
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    TlsFiles make(const std::string& name) const {
        TlsFiles files{(path_ / (name + ".crt")).string(), (path_ / (name + ".key")).string()};
        const std::string command =
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
            "-subj /CN=" +
            name + " -keyout " + files.key + " -out " + files.certificate + " >/dev/null 2>&1";
        if (std::system(command.c_str()) != 0) throw std::runtime_error("openssl made no certificate");
        return files;
    }

private:
    fs::path path_;
};

// The name in the certificate that the server shows; "" when the handshake fails.
std::string shown_by(std::uint16_t port, int version = TLS1_3_VERSION) {
    asio::io_context io;
    asio::ssl::context context{asio::ssl::context::tls_client};
    SSL_CTX_set_security_level(context.native_handle(), 0);
    SSL_CTX_set_min_proto_version(context.native_handle(), version);
    SSL_CTX_set_max_proto_version(context.native_handle(), version);
    asio::ssl::stream<tcp::socket> stream{io, context};
    stream.next_layer().connect({asio::ip::make_address("127.0.0.1"), port});
    error_code error;
    stream.handshake(asio::ssl::stream_base::client, error);
    if (error) return "";
    X509* certificate = SSL_get1_peer_certificate(stream.native_handle());
    char name[64] = "";
    X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name, sizeof name);
    X509_free(certificate);
    return name;
}

Awaitable<void> ask(WebClient* client, HttpRequest request, std::optional<Result<HttpResponse>>* result) {
    auto got = co_await client->send(std::move(request), seconds(5));
    result->emplace(std::move(got));
}

void touch(const TlsFiles& files, int later) {
    for (const auto& file : {files.certificate, files.key})
        fs::last_write_time(file, fs::file_time_type::clock::now() + seconds{later});
}

}  // namespace

TEST_CASE("TLS 1.2 and 1.3 are spoken, and nothing older", "[http]") {
    const Folder folder;
    ServerRig rig{echo_routes(), {}, folder.make("first")};

    CHECK(shown_by(rig.port(), TLS1_3_VERSION) == "first");
    CHECK(shown_by(rig.port(), TLS1_2_VERSION) == "first");
    CHECK(shown_by(rig.port(), TLS1_1_VERSION) == "");
}

TEST_CASE("a handshake has a deadline", "[http]") {
    const Folder folder;
    WebLimits limits;
    limits.header = std::chrono::milliseconds{50};
    ServerRig rig{echo_routes(), limits, folder.make("first")};
    RawSocket socket{rig.port()};

    CHECK(socket.ends_silently());
}

TEST_CASE("a server of TLS serves requests", "[http]") {
    const Folder folder;
    ServerRig rig{echo_routes(), {}, folder.make("first")};
    asio::io_context io;
    asio::ssl::context context{asio::ssl::context::tls_client};
    asio::ssl::stream<tcp::socket> stream{io, context};
    stream.next_layer().connect({asio::ip::make_address("127.0.0.1"), rig.port()});
    stream.handshake(asio::ssl::stream_base::client);

    const std::string request = "GET /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    asio::write(stream, asio::buffer(request));
    std::string answer;
    error_code error;
    asio::read(stream, asio::dynamic_buffer(answer), error);

    CHECK(answer.starts_with("HTTP/1.1 200 OK\r\n"));
    CHECK(answer.ends_with("GET /echo"));
    CHECK(error == asio::error::eof);
}

TEST_CASE("the client does not talk to a server that nobody vouches for", "[http]") {
    const Folder folder;
    ServerRig rig{echo_routes(), {}, folder.make("127.0.0.1")};
    asio::io_context io;
    const auto client = make_http_client(io);
    HttpRequest request;
    request.base = "https://127.0.0.1:" + std::to_string(rig.port());
    request.target = "/echo";
    std::optional<Result<HttpResponse>> result;

    asio::co_spawn(io, ask(client.get(), request, &result), asio::use_future);
    io.run();

    REQUIRE(result);
    REQUIRE_FALSE(result->has_value());
    CHECK(result->error().cause == Cause::not_sent);
}

TEST_CASE("new certificates are taken up, and bad ones are not", "[http]") {
    const Folder folder;
    const TlsFiles files = folder.make("first");
    auto first = make_server_tls(files);
    REQUIRE(first);
    TlsReloader reloader{files, *first};
    std::vector<std::string> reports;
    const auto report = [&reports](const std::string& what) { reports.push_back(what); };
    const auto start = std::chrono::steady_clock::now();

    CHECK(reloader.current(start, report) == *first);
    std::ofstream{files.certificate} << "no certificate";
    touch(files, 10);
    CHECK(reloader.current(start + std::chrono::milliseconds{500}, report) == *first);
    CHECK(reports.empty());
    CHECK(reloader.current(start + seconds{2}, report) == *first);
    CHECK(reloader.current(start + seconds{4}, report) == *first);
    CHECK(reports.size() == 1);
    (void)folder.make("first");
    touch(files, 20);
    const TlsContext fresh = reloader.current(start + seconds{6}, report);

    CHECK(fresh != *first);
    CHECK(reports.size() == 1);
}

TEST_CASE("TLS files that cannot be used are named", "[http]") {
    const Folder folder;
    const TlsFiles one = folder.make("one");
    const TlsFiles two = folder.make("two");

    const auto mixed = make_server_tls({one.certificate, two.key});
    const auto missing = make_server_tls({one.certificate + ".no", one.key});

    REQUIRE_FALSE(mixed);
    REQUIRE_FALSE(missing);
    CHECK(mixed.error().detail.find(two.key) != std::string::npos);
    CHECK(missing.error().detail.find(one.certificate + ".no") != std::string::npos);
}

}  // namespace frontdesk
