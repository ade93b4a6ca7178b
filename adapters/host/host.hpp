// SPDX-License-Identifier: MIT
// The server as a whole: what it is made of, in which order it starts, and how it stops.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include "adapters/host/api.hpp"
#include "adapters/host/bot_holder.hpp"
#include "adapters/host/caller.hpp"
#include "adapters/host/commenter.hpp"
#include "adapters/host/log.hpp"
#include "adapters/host/metrics.hpp"
#include "adapters/host/outbox.hpp"
#include "adapters/host/pictures.hpp"
#include "adapters/host/reader_thread.hpp"
#include "adapters/host/storage_thread.hpp"
#include "adapters/host/uploads.hpp"
#include "adapters/host/web.hpp"
#include "adapters/host/webhook.hpp"

namespace frontdesk {

// What a Host is made of. The factories are called once, in the order of Host::start.
struct HostOptions {
    BotSource bot;
    std::function<Result<std::unique_ptr<Store>>()> open_store;
    std::unique_ptr<Channel> channel;
    std::function<std::unique_ptr<WebClient>(boost::asio::io_context&)> make_client;
    // `report` is told in one sentence what a person should know (WebLimits::report).
    using Report = std::function<void(const std::string&)>;
    std::function<Result<std::unique_ptr<WebServer>>(
        boost::asio::io_context&, std::vector<Route>, Report report)>
        listen;
    std::function<Instant()> now;    // empty: the system's clock
    std::function<bool()> writable;  // can the data folder be written again after a failure? empty: yes
    std::string api_token;           // not empty
    std::string backup_folder;
    std::string bot_folder;  // where assets/ is; empty: there are none
    // How the platform reaches this server, for the pictures of cards; empty: unknown.
    std::string public_url;
    // A client of its own for the calls of the bot, which refuses what the rules do.
    std::function<std::unique_ptr<WebClient>(boost::asio::io_context&, const Egress&)> make_call_client;
    EgressRules egress;
    SecretSource secret;  // empty: there are none
    StorageLimits storage;
    LaneLimits lanes;
    CallLimits calls;
    CommentLimits comments;
    std::uint64_t seed = 0;                       // of the jitter; 0: any
    std::chrono::milliseconds look_every{1'000};  // at the bot folder
};

class Host {
public:
    // bad_input: the bot folder has errors, and the detail is what to show its author. Anything else: the
    // environment, in one sentence. `log` outlives the host.
    static Result<std::unique_ptr<Host>> start(HostOptions options, Log& log);
    ~Host();  // as stop()

    std::uint16_t port() const { return server_->port(); }
    // Looks at the bot folder again and tries stopped Pages again.
    void reload();
    // Accepts nobody new, answers what was asked, waits for calls in flight, writes what there is to write;
    // at most 10 s. Blocks; not for the io thread.
    void stop();

    const Metrics& metrics() const { return metrics_; }
    std::string bot_version() const { return bot_->current()->version; }

private:
    Host(HostOptions options, Log& log);
    Result<void> prepare();
    Result<OutboxId> newest_pending();
    void make_errands();
    void look();
    void make_parts(std::unique_ptr<Reader> reader, std::shared_ptr<const Bot> bot);
    std::vector<Route> routes();
    void run_io();
    void on_io(std::function<void()> work);
    void committed(Committed committed);
    Awaitable<HttpResponse> alive(HttpRequest request);
    Awaitable<HttpResponse> ready(HttpRequest request);
    Awaitable<HttpResponse> figures(HttpRequest request);
    Awaitable<void> stop_serving(std::function<void()> ended);

    // In the order in which they are made; they die in the reverse order.
    HostOptions options_;
    Log& log_;
    Metrics metrics_;
    boost::asio::io_context io_{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_;
    std::unique_ptr<Store> store_;
    std::unique_ptr<BotHolder> bot_;
    std::unique_ptr<StorageThread> storage_;
    std::unique_ptr<ReaderThread> reader_;
    std::unique_ptr<WebClient> client_;
    std::unique_ptr<Egress> egress_;
    std::unique_ptr<WebClient> call_client_;
    std::unique_ptr<Assets> assets_;
    std::unique_ptr<Pictures> pictures_;
    std::unique_ptr<Uploads> uploads_;
    std::unique_ptr<Outbox> outbox_;
    std::unique_ptr<Caller> caller_;
    std::unique_ptr<Commenter> commenter_;
    std::unique_ptr<Webhook> webhook_;
    std::unique_ptr<Api> api_;
    std::unique_ptr<WebServer> server_;
    std::thread io_thread_;
    bool stopped_ = false;
};

}  // namespace frontdesk
