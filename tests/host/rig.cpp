// SPDX-License-Identifier: MIT
#include "tests/host/rig.hpp"

#include <thread>
#include <utility>

#include <sqlite3.h>

#include "adapters/http/http.hpp"
#include "adapters/messenger/messenger.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/tiny_bot.hpp"

namespace frontdesk::host_tests {
namespace {

constexpr std::string_view api_token = "canary-api-token";

// Passes everything on, through the gate.
class GatedStore final : public Store {
public:
    GatedStore(Gate& gate, std::unique_ptr<Store> store) : gate_(gate), store_(std::move(store)) {}

    Result<void> write(const std::function<void(Transaction&)>& work) override {
        if (auto problem = gate_.pass()) return *problem;
        return store_->write(work);
    }
    Result<void> isolated(Transaction& transaction, const std::function<void()>& part) override {
        return store_->isolated(transaction, part);
    }
    Result<std::unique_ptr<Reader>> reader() override { return store_->reader(); }
    Result<void> backup(const std::string& to) override { return store_->backup(to); }
    std::string instance() const override { return store_->instance(); }

private:
    Gate& gate_;
    std::unique_ptr<Store> store_;
};

}  // namespace

bool eventually(const std::function<bool()>& holds, std::chrono::milliseconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!holds()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds{3});
    }
    return true;
}

Shelf::Shelf() : bot_(std::make_shared<const Bot>(tiny_bot())) {}

void Shelf::put(Bot bot) {
    const std::lock_guard hold{lock_};
    bot.version = std::to_string(++version_);
    bot_ = std::make_shared<const Bot>(std::move(bot));
}

void Shelf::spoil(std::string told) {
    const std::lock_guard hold{lock_};
    ++version_;
    bot_.reset();
    told_ = std::move(told);
}

BotSource Shelf::source() {
    BotSource source;
    source.load = [this]() -> Result<BotSource::Outcome> {
        const std::lock_guard hold{lock_};
        return BotSource::Outcome{bot_, bot_ ? "" : told_};
    };
    source.fingerprint = [this] {
        const std::lock_guard hold{lock_};
        return std::to_string(version_);
    };
    return source;
}

Rig::Rig(std::function<void(HostOptions&)> adjust)
    : log(std::make_unique<Log>(LogLevel::debug, log_text)), adjust_(std::move(adjust)) {
    start();
}

Rig::~Rig() { stop(); }

void Rig::start() {
    MessengerOptions messenger;
    messenger.app_secrets = {std::string{test_secret}};
    messenger.verify_token = "canary-verify-token";
    messenger.page_token = "canary-page-token";
    messenger.app_id = test_app;
    messenger.pages = {std::string{test_page}, "104857600067890"};
    messenger.graph_url = graph.url();
    HostOptions options;
    options.bot = shelf.source();
    options.open_store = [path = folder.path()] {
        SqliteOptions store;
        store.folder = path;
        return open_sqlite(store);
    };
    options.channel = make_messenger(std::move(messenger));
    options.make_client = [](boost::asio::io_context& io) { return make_http_client(io, 64); };
    options.make_call_client = [](boost::asio::io_context& io, const Egress& egress) {
        HttpClientOptions client;
        client.most_body = 256 * 1024;
        client.refuse = [&egress](const std::string& name, const HttpClientOptions::Addresses& addresses) {
            return egress.refuse(name, addresses);
        };
        return make_http_client(io, std::move(client));
    };
    options.listen = [](boost::asio::io_context& io, std::vector<Route> routes, HostOptions::Report report) {
        WebLimits limits;
        limits.report = std::move(report);
        return serve_http(io, "127.0.0.1:0", std::move(routes), limits);
    };
    options.api_token = api_token;
    options.backup_folder = folder.file("backups");
    options.seed = 1;
    options.look_every = std::chrono::milliseconds{20};
    options.lanes.retry_first = Duration{20};
    options.lanes.reconcile_after = Duration{300};
    options.lanes.pause_first = Duration{100};
    options.storage.try_again = std::chrono::milliseconds{20};
    if (adjust_) adjust_(options);
    auto started = Host::start(std::move(options), *log);
    if (!started) FAIL(started.error().detail);
    host = std::move(*started);
    sender = std::make_unique<WebhookSender>(host->port());
}

int Rig::says(const std::string& person, const std::string& text) {
    WebhookEvent event;
    event.person = person;
    event.mid = "m_" + std::to_string(++last_mid_);
    event.at = 1'793'000'000'000 + last_mid_.load();
    return sender->post(message_webhook(event, text));
}

int Rig::echoes(const GraphMessage& message) {
    WebhookEvent event;
    event.page = message.page;
    event.person = message.person;
    event.mid = message.mid;
    event.at = 1'793'000'000'000 + ++last_mid_;
    WebhookSender own{host->port()};
    return own.post(echo_webhook(event, message.text, message.metadata));
}

std::vector<std::string> Rig::replies_to(const std::string& person) const {
    std::vector<std::string> texts;
    for (const auto& message : graph.messages_to(person)) texts.push_back(message.text);
    return texts;
}

HttpResponse Rig::ask(const std::string& method,
                      const std::string& target,
                      const std::string& body,
                      std::vector<Header> headers) {
    HttpRequest request;
    request.method = method;
    request.target = target;
    request.headers = std::move(headers);
    request.headers.push_back({"Authorization", "Bearer " + std::string{api_token}});
    request.body = body;
    auto response = sender->exchange(std::move(request));
    REQUIRE(response);
    return *response;
}

HttpResponse Rig::get(const std::string& target) {
    HttpRequest request;
    request.target = target;
    auto response = sender->exchange(std::move(request));
    REQUIRE(response);
    return *response;
}

std::int64_t Rig::number(const std::string& sql) const {
    sqlite3* database = nullptr;
    std::int64_t value = -1;
    REQUIRE(sqlite3_open_v2(folder.file("frontdesk.db").c_str(), &database, SQLITE_OPEN_READWRITE, nullptr) ==
            SQLITE_OK);
    const auto keep = [](void* into, int, char** values, char**) {
        *static_cast<std::int64_t*>(into) = values[0] ? std::stoll(values[0]) : -1;
        return 0;
    };
    CHECK(sqlite3_exec(database, sql.c_str(), keep, &value, nullptr) == SQLITE_OK);
    sqlite3_close(database);
    return value;
}

std::function<Result<std::unique_ptr<Store>>()>
Gate::around(std::function<Result<std::unique_ptr<Store>>()> open) {
    return [this, open = std::move(open)]() -> Result<std::unique_ptr<Store>> {
        auto store = open();
        if (!store) return store.error();
        return std::unique_ptr<Store>{std::make_unique<GatedStore>(*this, std::move(*store))};
    };
}

void Gate::hold() {
    const std::lock_guard hold{lock_};
    held_ = true;
}

void Gate::release() {
    {
        const std::lock_guard hold{lock_};
        held_ = false;
    }
    changed_.notify_all();
}

void Gate::fail(std::optional<Problem> problem) {
    const std::lock_guard hold{lock_};
    problem_ = std::move(problem);
}

std::optional<Problem> Gate::pass() {
    std::unique_lock hold{lock_};
    changed_.wait(hold, [this] { return !held_; });
    return problem_;
}

}  // namespace frontdesk::host_tests
