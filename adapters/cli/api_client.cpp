// SPDX-License-Identifier: MIT
#include "adapters/cli/api_client.hpp"

#include <exception>
#include <optional>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include "adapters/host/secrets.hpp"
#include "adapters/http/http.hpp"

namespace frontdesk {
namespace {

constexpr std::chrono::seconds answer_limit{30};

using Outcome = std::optional<Result<HttpResponse>>;

Awaitable<void>
send_once(WebClient* client, HttpRequest request, std::chrono::milliseconds limit, Outcome* outcome) {
    auto answer = co_await client->send(std::move(request), limit);
    outcome->emplace(std::move(answer));
}

}  // namespace

std::string usual_server(const Environment& environment) {
    auto listen = environment("FRONTDESK_LISTEN").value_or("");
    if (listen.empty()) return "http://127.0.0.1:8080";
    // Who listens everywhere is reached on the machine itself.
    for (const std::string_view everywhere : {"0.0.0.0:", "[::]:"})
        if (listen.starts_with(everywhere)) return "http://127.0.0.1:" + listen.substr(everywhere.size());
    return "http://" + listen;
}

std::string usual_data(const Environment& environment) {
    const auto folder = environment("FRONTDESK_DATA").value_or("");
    return folder.empty() ? "data" : folder;
}

Result<HttpResponse> ask_once(HttpRequest request, std::chrono::milliseconds limit) {
    while (request.base.ends_with('/')) request.base.pop_back();
    if (!request.base.starts_with("http://") && !request.base.starts_with("https://"))
        return Problem{Cause::bad_input, "--server takes an address such as http://127.0.0.1:8080, not \"" +
                                             request.base + "\""};
    const auto server = request.base;
    boost::asio::io_context io{1};
    const auto client = make_http_client(io, 1);
    Outcome outcome;
    boost::asio::co_spawn(io, send_once(client.get(), std::move(request), limit, &outcome),
                          [&io](std::exception_ptr) { io.stop(); });
    io.run();
    if (!outcome) return Problem{Cause::broken, "the request failed inside of frontdesk"};
    if (*outcome) return std::move(*outcome);
    const auto& problem = (*outcome).error();
    if (problem.cause == Cause::not_sent) {
        // The usual reason says no more than that nobody is there.
        const bool nobody = problem.detail.find("Connection refused") != std::string::npos;
        return Problem{Cause::not_sent, "no server answers at " + server +
                                            (nobody ? std::string{} : " (" + problem.detail + ")") +
                                            "; start it, or name another with --server"};
    }
    return Problem{problem.cause, "the server at " + server + " did not answer: " + problem.detail};
}

Result<HttpResponse> ask_server(const ServerAddress& address,
                                const Environment& environment,
                                std::string method,
                                std::string target,
                                std::string body) {
    const auto data = address.data.empty() ? usual_data(environment) : address.data;
    auto token = api_token(environment, data, MakeToken::no);
    if (!token) return token.error();
    HttpRequest request;
    request.method = std::move(method);
    request.base = address.server.empty() ? usual_server(environment) : address.server;
    request.target = std::move(target);
    request.headers = {{"Authorization", "Bearer " + *token}};
    if (request.method == "POST") request.headers.push_back({"Content-Type", "application/json"});
    request.body = std::move(body);
    return ask_once(std::move(request), answer_limit);
}

}  // namespace frontdesk
