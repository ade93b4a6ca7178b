// SPDX-License-Identifier: MIT
// A stand-in of the platform for one machine: customers write on a page, signed webhooks go to the server,
// and the server's Graph calls come back here. The server does not know the difference, so what is seen is
// what will run.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <nlohmann/json_fwd.hpp>

#include "adapters/host/web.hpp"
#include "adapters/preview/feed.hpp"
#include "adapters/preview/media_shelf.hpp"
#include "engine/base/instant.hpp"

namespace frontdesk {

struct StandInOptions {
    std::string app_secret;
    std::string page_token;  // Graph calls without it are refused, as the platform does
    std::string page_id = "100000000000001";
    std::string app_id = "200000000000002";
    std::string bot_name;   // shown at the top of the page
    std::string api_token;  // for playing the agent through the server's API
    std::function<Instant()> now;
    std::function<void(const std::string&)> log;  // one line about a delivery that failed
};

// Lives on one io_context run by one thread; nothing here is thread-safe.
class StandIn {
public:
    StandIn(boost::asio::io_context& io, WebClient& client, StandInOptions options);
    ~StandIn();

    // The page, what the page asks for, and the Graph API.
    std::vector<Route> routes();
    // Where the server listens, "http://127.0.0.1:40123". Before this, webhooks wait.
    void connect(std::string server);

private:
    static constexpr std::size_t most_text_bytes = 20'000;
    static constexpr std::size_t most_undelivered = 100;

    struct Customer {
        explicit Customer(boost::asio::io_context& io) : news(io) {}
        Feed feed;
        boost::asio::steady_timer news;    // cancelled when the feed grows: long polls wait on it
        std::deque<std::string> webhooks;  // bodies not delivered yet, oldest first
        bool delivering = false;
    };

    struct PostedComment {
        std::string person;
        bool answered = false;  // privately, which is allowed once
    };

    Awaitable<HttpResponse> start(HttpRequest request);
    Awaitable<HttpResponse> write(HttpRequest request);
    Awaitable<HttpResponse> comment(HttpRequest request);
    Awaitable<HttpResponse> feed(HttpRequest request);
    Awaitable<HttpResponse> media(HttpRequest request);
    Awaitable<HttpResponse> graph(HttpRequest request);
    Awaitable<HttpResponse> take_upload(HttpRequest request);
    Awaitable<HttpResponse> whose_token(HttpRequest request);
    Awaitable<HttpResponse> ticket(HttpRequest request);
    Awaitable<HttpResponse> agent(HttpRequest request);

    bool has_token(const HttpRequest& request) const;
    HttpResponse take_message(const nlohmann::json& body);
    HttpResponse take_comment_act(const std::string& id, const std::string& edge, const nlohmann::json& body);
    std::string post_id() const;
    std::string next_comment();

    Awaitable<void> deliver(std::string person);
    void send_webhook(const std::string& person, std::string body);
    // Adds to the feed, and tells the page.
    void show(Customer& customer, FeedItem item);
    Customer* find(const std::string& person);
    Customer& make(const std::string& person);
    std::string next_mid();
    Awaitable<Result<HttpResponse>> call_api(std::string method, std::string target, std::string body);

    boost::asio::io_context& io_;
    WebClient& client_;
    StandInOptions options_;
    std::string server_;
    std::map<std::string, std::unique_ptr<Customer>> customers_;
    std::deque<std::string> oldest_;  // customers in the order they came; the first to be forgotten
    MediaShelf media_;
    std::map<std::string, PostedComment> comments_;  // by id; ids rise
    std::int64_t last_person_ = 0;
    std::int64_t last_comment_ = 0;
    std::int64_t last_mid_ = 0;
};

}  // namespace frontdesk
