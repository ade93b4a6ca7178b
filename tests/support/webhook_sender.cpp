// SPDX-License-Identifier: MIT
#include "tests/support/webhook_sender.hpp"

#include <exception>
#include <tuple>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <nlohmann/json.hpp>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace frontdesk {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using Json = nlohmann::json;

namespace {

constexpr auto as_result = asio::as_tuple(asio::use_awaitable);

std::string envelope(const WebhookEvent& event, Json element) {
    element["timestamp"] = event.at;
    if (!element.contains("sender")) {
        element["sender"] = {{"id", event.person}};
        element["recipient"] = {{"id", event.page}};
    }
    const Json entry{{"id", event.page}, {"time", event.at + 400}, {"messaging", Json::array({element})}};
    const Json body{{"object", "page"}, {"entry", Json::array({entry})}};
    return body.dump(-1, ' ', true);
}

http::request<http::string_body> wire(const HttpRequest& request) {
    http::request<http::string_body> result;
    result.method_string(request.method);
    result.target(request.target);
    result.version(11);
    result.set(http::field::host, "127.0.0.1");
    for (const Header& field : request.headers) result.insert(field.name, field.value);
    result.body() = request.body;
    result.prepare_payload();
    return result;
}

HttpResponse plain(http::response<http::string_body> response) {
    HttpResponse result{static_cast<int>(response.result_int()), {}, std::move(response.body())};
    for (const auto& field : response)
        result.headers.push_back({std::string{field.name_string()}, std::string{field.value()}});
    return result;
}

}  // namespace

std::string webhook_signature(std::string_view body, std::string_view secret) {
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char*>(body.data()), body.size(), out, &size);
    std::string text = "sha256=";
    for (unsigned i = 0; i < size; ++i) {
        text += "0123456789abcdef"[out[i] >> 4];
        text += "0123456789abcdef"[out[i] & 15];
    }
    return text;
}

HttpRequest signed_request(std::string body, std::string_view secret) {
    HttpRequest request;
    request.method = "POST";
    request.target = "/webhook";
    request.headers = {{"Content-Type", "application/json"},
                       {"X-Hub-Signature-256", webhook_signature(body, secret)}};
    request.body = std::move(body);
    return request;
}

std::string message_webhook(const WebhookEvent& event, std::string_view text) {
    return envelope(event, {{"message", {{"mid", event.mid}, {"text", text}}}});
}

std::string quick_reply_webhook(const WebhookEvent& event, std::string_view title, std::string_view payload) {
    return envelope(
        event, {{"message", {{"mid", event.mid}, {"text", title}, {"quick_reply", {{"payload", payload}}}}}});
}

std::string postback_webhook(const WebhookEvent& event, std::string_view title, std::string_view payload) {
    return envelope(event, {{"postback", {{"mid", event.mid}, {"title", title}, {"payload", payload}}}});
}

std::string echo_webhook(const WebhookEvent& event,
                         std::string_view text,
                         std::string_view metadata,
                         std::string_view app_id) {
    Json message{{"mid", event.mid}, {"is_echo", true}, {"text", text}};
    if (!metadata.empty()) message["metadata"] = metadata;
    if (!app_id.empty()) message["app_id"] = std::stoll(std::string{app_id});
    return envelope(
        event,
        {{"sender", {{"id", event.page}}}, {"recipient", {{"id", event.person}}}, {"message", message}});
}

std::string batch_webhook(const std::vector<std::string>& bodies) {
    Json entries = Json::array();
    for (const std::string& body : bodies)
        for (const Json& entry : Json::parse(body).at("entry")) entries.push_back(entry);
    return Json{{"object", "page"}, {"entry", entries}}.dump(-1, ' ', true);
}

struct WebhookSender::State {
    std::uint16_t port;
    std::string path;
    asio::io_context io{1};
    tcp::socket socket{io};
    boost::beast::flat_buffer buffer;
    std::optional<HttpResponse> answer;
    bool given_up = false;

    asio::awaitable<void> exchange(HttpRequest request);
    asio::awaitable<bool> attempt(HttpRequest request);
    void close() {
        boost::system::error_code ignored;
        socket.close(ignored);
        buffer.clear();
    }
};

// False if the connection failed. A kept connection may have been closed by the server meanwhile.
asio::awaitable<bool> WebhookSender::State::attempt(HttpRequest request) {
    if (!socket.is_open()) {
        const tcp::endpoint server{asio::ip::address_v4::loopback(), port};
        auto [connect_error] = co_await socket.async_connect(server, as_result);
        if (connect_error) co_return false;
    }
    auto message = wire(request);
    auto [write_error, bytes_out] = co_await http::async_write(socket, message, as_result);
    http::response<http::string_body> response;
    auto [read_error, bytes_in] = co_await http::async_read(socket, buffer, response, as_result);
    // A server that refuses early may answer before it has read everything.
    if (read_error) co_return false;
    const bool open = response.keep_alive() && !write_error;
    answer = plain(std::move(response));
    if (!open) close();
    co_return true;
}

asio::awaitable<void> WebhookSender::State::exchange(HttpRequest request) {
    const bool kept = socket.is_open();
    const bool done = co_await attempt(request);
    if (done) co_return;
    close();
    if (!kept || given_up) co_return;
    const bool again = co_await attempt(std::move(request));
    if (!again) close();
}

WebhookSender::WebhookSender(std::uint16_t port, std::string path) : state_(std::make_unique<State>()) {
    state_->port = port;
    state_->path = std::move(path);
}

WebhookSender::~WebhookSender() = default;

int WebhookSender::post(std::string body, std::chrono::milliseconds limit) {
    HttpRequest request = signed_request(std::move(body));
    request.target = state_->path;
    const auto answer = exchange(std::move(request), limit);
    return answer ? answer->status : 0;
}

std::optional<HttpResponse> WebhookSender::exchange(HttpRequest request, std::chrono::milliseconds limit) {
    state_->answer.reset();
    state_->given_up = false;
    bool over = false;
    asio::co_spawn(state_->io, state_->exchange(std::move(request)), [&over](std::exception_ptr error) {
        over = true;
        if (error) std::rethrow_exception(error);
    });
    state_->io.restart();
    state_->io.run_for(limit);
    if (!over) {
        state_->given_up = true;
        state_->close();  // the pending operation ends with an error
        state_->io.restart();
        state_->io.run();
        state_->answer.reset();
    }
    return std::exchange(state_->answer, std::nullopt);
}

}  // namespace frontdesk
