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

Awaitable<void> ask_once(WebClient* client, HttpRequest request, Outcome* outcome) {
    auto answer = co_await client->send(std::move(request), answer_limit);
    outcome->emplace(std::move(answer));
}

}  // namespace

Result<HttpResponse> ask_server(const ServerAddress& address,
                                const Environment& environment,
                                std::string method,
                                std::string target,
                                std::string body) {
    auto token = api_token(environment, address.data, MakeToken::no);
    if (!token) return token.error();
    HttpRequest request;
    request.method = std::move(method);
    request.base = address.server;
    while (request.base.ends_with('/')) request.base.pop_back();
    request.target = std::move(target);
    request.headers = {{"Authorization", "Bearer " + *token}};
    if (request.method == "POST") request.headers.push_back({"Content-Type", "application/json"});
    request.body = std::move(body);

    boost::asio::io_context io{1};
    const auto client = make_http_client(io, 1);
    Outcome outcome;
    boost::asio::co_spawn(io, ask_once(client.get(), std::move(request), &outcome),
                          [&io](std::exception_ptr) { io.stop(); });
    io.run();
    if (!outcome) return Problem{Cause::broken, "the request failed inside of frontdesk"};
    if (!*outcome && outcome->error().cause == Cause::not_sent)
        return Problem{Cause::not_sent, "no server answers at " + address.server + " (" +
                                            outcome->error().detail +
                                            "); start it, or name another with --server"};
    return std::move(*outcome);
}

}  // namespace frontdesk
