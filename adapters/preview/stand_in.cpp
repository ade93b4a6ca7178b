// SPDX-License-Identifier: MIT
// The page's side of the stand-in: what customers do, and what they see.
#include "adapters/preview/stand_in.hpp"

#include <charconv>
#include <exception>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <nlohmann/json.hpp>

#include "adapters/preview/answers.hpp"
#include "adapters/preview/page.hpp"
#include "adapters/preview/webhooks.hpp"

namespace frontdesk {
namespace {

using nlohmann::json;

constexpr std::size_t most_customers = 1'000;
constexpr std::size_t most_address_bytes = 2'000;
constexpr auto poll_for = std::chrono::seconds{25};
constexpr auto webhook_limit = std::chrono::seconds{10};
constexpr auto before_repeating = std::chrono::milliseconds{500};
constexpr int most_tries = 20;

WebHandler asset(std::string type, std::string_view bytes) {
    return [type = std::move(type), bytes](const HttpRequest&) { return at_once(page_file(type, bytes)); };
}

}  // namespace

StandIn::StandIn(boost::asio::io_context& io, WebClient& client, StandInOptions options)
    : io_(io), client_(client), options_(std::move(options)) {}

StandIn::~StandIn() = default;

std::vector<Route> StandIn::routes() {
    constexpr std::size_t small = 64 * 1024;
    constexpr std::size_t message = 512 * 1024;      // ten cards with long addresses
    constexpr std::size_t large = 26 * 1024 * 1024;  // the platform's 25 MB for a file, and its form
    const std::string uploads = "/v25.0/" + options_.page_id + "/message_attachments";
    return {
        {"GET", "/", 0, asset("text/html; charset=utf-8", page_html())},
        {"GET", "/page.css", 0, asset("text/css; charset=utf-8", page_css())},
        {"GET", "/page.js", 0, asset("text/javascript; charset=utf-8", page_js())},
        {"POST", "/preview/start", small, [this](HttpRequest request) { return start(std::move(request)); }},
        {"POST", "/preview/messages", small,
         [this](HttpRequest request) { return write(std::move(request)); }},
        {"POST", "/preview/comments", small,
         [this](HttpRequest request) { return comment(std::move(request)); }},
        {"GET", "/preview/media/*", 0, [this](HttpRequest request) { return media(std::move(request)); }},
        {"GET", "/preview/feed", 0, [this](HttpRequest request) { return feed(std::move(request)); }, true},
        {"GET", "/preview/ticket", 0, [this](HttpRequest request) { return ticket(std::move(request)); }},
        {"POST", "/preview/agent", small, [this](HttpRequest request) { return agent(std::move(request)); }},
        {"GET", "/v25.0/me", 0, [this](HttpRequest request) { return whose_token(std::move(request)); }},
        {"POST", uploads, large, [this](HttpRequest request) { return take_upload(std::move(request)); }},
        {"POST", "/v25.0/*", message, [this](HttpRequest request) { return graph(std::move(request)); }},
    };
}

void StandIn::connect(std::string server) {
    server_ = std::move(server);
    for (const auto& [person, customer] : customers_)
        if (!customer->webhooks.empty()) send_webhook(person, {});
}

// A new customer: a new person, who has never written before.
Awaitable<HttpResponse> StandIn::start(HttpRequest request) {
    if (!same_origin(request)) co_return refused(403, "this page is for the machine that shows it");
    std::string person;
    do {
        ++last_person_;
        person = std::to_string(7'000'000'000'000'000 + last_person_);
    } while (customers_.contains(person));
    make(person);
    co_return answer_json(json::object({{"person", person}, {"bot", options_.bot_name}}));
}

Awaitable<HttpResponse> StandIn::write(HttpRequest request) {
    if (!same_origin(request)) co_return refused(403, "this page is for the machine that shows it");
    const json body = json::parse(request.body, nullptr, false);
    if (!body.is_object()) co_return refused(400, "the body has to be a JSON object with person and text");
    Customer* customer = find(text_member(body, "person"));
    if (customer == nullptr) co_return refused(404, "the preview was restarted since: load the page again");
    Act act{text_member(body, "text"), {}, text_member(body, "kind") == "button", {}};
    if (body.contains("payload")) act.payload = text_member(body, "payload");
    act.picture = text_member(body, "picture");
    if (!act.picture.empty() &&
        (!act.picture.starts_with("https://") || act.picture.size() > most_address_bytes))
        co_return refused(400, "a picture is an https address of at most 2000 bytes");
    if (act.picture.empty() && (act.text.empty() || act.text.size() > most_text_bytes))
        co_return refused(400, "a message has 1 to 20000 bytes");
    if (customer->webhooks.size() >= most_undelivered)
        co_return refused(503, "the bot is behind: wait a moment and send again");
    FeedItem item{FeedItem::From::customer, act.text, {}, {}};
    if (!act.picture.empty()) item = {FeedItem::From::customer, {}, {}, {}, FeedMedia{"image", act.picture}};
    show(*customer, std::move(item));
    const std::string mid = next_mid();
    const std::string person = text_member(body, "person");
    send_webhook(person, act_body(act, {options_.page_id, person, mid, options_.now()}));
    co_return answer_json(json::object({{"mid", mid}}));
}

// A long poll: answers as soon as there is something after ?after=, or with nothing after a while.
Awaitable<HttpResponse> StandIn::feed(HttpRequest request) {
    const std::string person = query_parameter(request.target, "person").second;
    const std::string number = query_parameter(request.target, "after").second;
    std::int64_t after = 0;
    std::from_chars(number.data(), number.data() + number.size(), after);
    Customer* customer = find(person);
    if (customer == nullptr) co_return refused(404, "the preview was restarted since: load the page again");
    if (customer->feed.last() <= after) {
        customer->news.expires_after(poll_for);
        boost::system::error_code woken;
        co_await customer->news.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, woken));
        customer = find(person);  // it may have been forgotten meanwhile
        if (customer == nullptr)
            co_return refused(404, "the preview was restarted since: load the page again");
    }
    co_return answer_json(customer->feed.after(after));
}

void StandIn::show(Customer& customer, FeedItem item) {
    customer.feed.add(std::move(item));
    customer.news.cancel();
}

StandIn::Customer* StandIn::find(const std::string& person) {
    const auto found = customers_.find(person);
    return found == customers_.end() ? nullptr : found->second.get();
}

StandIn::Customer& StandIn::make(const std::string& person) {
    if (oldest_.size() >= most_customers) {
        const auto gone = customers_.find(oldest_.front());
        if (gone != customers_.end() && !gone->second->delivering) customers_.erase(gone);
        oldest_.pop_front();
    }
    oldest_.push_back(person);
    auto& slot = customers_[person];
    slot = std::make_unique<Customer>(io_);
    return *slot;
}

std::string StandIn::next_mid() {
    ++last_mid_;
    return "m_preview_" + std::to_string(to_millis(options_.now())) + "_" + std::to_string(last_mid_);
}

// One delivery at a time for each customer, in order, as the platform promises.
void StandIn::send_webhook(const std::string& person, std::string body) {
    Customer* customer = find(person);
    if (customer == nullptr) return;
    if (!body.empty()) customer->webhooks.push_back(std::move(body));
    if (customer->delivering || server_.empty()) return;
    customer->delivering = true;
    boost::asio::co_spawn(io_, deliver(person), [this](const std::exception_ptr& failure) {
        if (failure && options_.log) options_.log("a webhook of the preview was not delivered");
    });
}

Awaitable<void> StandIn::deliver(std::string person) {
    int tries = 0;
    for (Customer* customer = find(person); customer != nullptr && !customer->webhooks.empty();) {
        HttpRequest request;
        request.method = "POST";
        request.base = server_;
        request.target = "/webhook";
        request.body = customer->webhooks.front();
        request.headers = {{"Content-Type", "application/json"},
                           {"X-Hub-Signature-256", sign(request.body, options_.app_secret)}};
        const auto answer = co_await client_.send(std::move(request), webhook_limit);
        customer = find(person);
        if (customer == nullptr) co_return;
        const bool taken = answer && answer->status == 200;
        if (taken || ++tries >= most_tries) {
            if (!taken && options_.log)
                options_.log(answer ? "the server refused a webhook: " + std::to_string(answer->status)
                                    : "the server does not answer: " + answer.error().detail);
            customer->webhooks.pop_front();
            tries = 0;
            continue;
        }
        boost::asio::steady_timer pause(io_, before_repeating);
        boost::system::error_code ignored;
        co_await pause.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, ignored));
        customer = find(person);
    }
    if (Customer* customer = find(person)) customer->delivering = false;
}

}  // namespace frontdesk
