// SPDX-License-Identifier: MIT
#include "adapters/host/host.hpp"

#include <exception>
#include <future>
#include <random>
#include <utility>

#include <boost/asio/post.hpp>

#include "adapters/host/awaiting.hpp"
#include "adapters/host/events.hpp"

namespace frontdesk {
namespace {

constexpr std::chrono::milliseconds drain_requests{4'500};
constexpr std::chrono::milliseconds drain_calls{4'000};

Instant system_now() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

}  // namespace

Host::Host(HostOptions options, Log& log)
    : options_(std::move(options)), log_(log), work_(boost::asio::make_work_guard(io_)) {
    if (!options_.now) options_.now = system_now;
    if (options_.seed == 0) options_.seed = std::random_device{}();
}

// The order of a start: the bot (nothing else is touched when it has errors), the store, the parts, what was
// left to send, the listening socket, then the threads. The first request is answered when all is there.
Result<std::unique_ptr<Host>> Host::start(HostOptions options, Log& log) {
    std::unique_ptr<Host> host{new Host{std::move(options), log}};
    if (auto prepared = host->prepare(); !prepared) {
        host->stopped_ = true;  // nothing runs yet
        return prepared.error();
    }
    host->storage_->start();
    host->reader_->start();
    host->io_thread_ = std::thread{[raw = host.get()] { raw->run_io(); }};
    log.info(event::started, {{"port", std::to_string(host->port())},
                              {"bot", host->bot_version()},
                              {"version", FRONTDESK_VERSION}});
    return host;
}

Result<void> Host::prepare() {
    auto loaded = options_.bot.load();
    if (!loaded) return loaded.error();
    if (!loaded->bot) return Problem{Cause::bad_input, loaded->told};

    auto store = options_.open_store();
    if (!store) return store.error();
    store_ = std::move(*store);
    auto reader = store_->reader();
    if (!reader) return reader.error();
    const auto newest = newest_pending();
    if (!newest) return newest.error();

    make_parts(std::move(*reader), loaded->bot);
    on_io([this, id = *newest] {
        outbox_->begin(id);
        caller_->look();
        commenter_->look();
    });

    auto report = [this](const std::string& what) { log_.error(event::web_trouble, {{"what", what}}); };
    auto server = options_.listen(io_, routes(), report);
    if (!server) return server.error();
    server_ = std::move(*server);
    return {};
}

// The highest id that was pending when the program started: rows up to it may have been sent already.
Result<OutboxId> Host::newest_pending() {
    constexpr std::size_t step = 1000;
    OutboxId newest;
    const auto read = store_->write([&](Transaction& transaction) {
        newest = {};
        for (bool more = true; more;) {
            const auto rows = transaction.pending(newest, step);
            if (!rows.empty()) newest = rows.back().id;
            more = rows.size() == step;
        }
    });
    if (!read) return read.error();
    return newest;
}

void Host::make_parts(std::unique_ptr<Reader> reader, std::shared_ptr<const Bot> bot) {
    bot_ = std::make_unique<BotHolder>(options_.bot, std::move(bot), log_, metrics_);
    const auto post = [this](std::function<void()> work) { on_io(std::move(work)); };
    StorageThread::Hooks hooks;
    hooks.now = options_.now;
    hooks.bot = [this] { return bot_->current(); };
    hooks.on_io = post;
    hooks.committed = [this](Committed result) { committed(std::move(result)); };
    hooks.probe = options_.writable;
    storage_ = std::make_unique<StorageThread>(*store_, options_.storage, std::move(hooks), log_, metrics_);
    reader_ = std::make_unique<ReaderThread>(
        std::move(reader), [this] { look(); }, options_.look_every, log_, metrics_);
    client_ = options_.make_client(io_);
    make_errands();
    Outbox::Parts sending{
        io_,  *options_.channel, *client_, *storage_, uploads_.get(), store_->instance(), options_.now,
        log_, metrics_};
    outbox_ = std::make_unique<Outbox>(std::move(sending), options_.lanes, options_.seed);
    webhook_ = std::make_unique<Webhook>(Webhook::Parts{*options_.channel, *storage_, log_, metrics_});
    Api::Parts answering{*storage_, *reader_, post, options_.now, options_.api_token, options_.backup_folder,
                         log_,      metrics_};
    api_ = std::make_unique<Api>(std::move(answering));
}

// What the bot does besides talking.
void Host::make_errands() {
    const auto post = [this](std::function<void()> work) { on_io(std::move(work)); };
    assets_ = std::make_unique<Assets>(options_.bot_folder);
    pictures_ = std::make_unique<Pictures>(options_.public_url, *assets_, *reader_, post);
    Uploads::Parts uploading{io_,      *options_.channel, *client_,   *storage_,
                             *reader_, *assets_,          *pictures_, post};
    uploads_ = std::make_unique<Uploads>(std::move(uploading));
    egress_ = std::make_unique<Egress>(options_.egress);
    check(static_cast<bool>(options_.make_call_client), "a host needs a client for calls");
    call_client_ = options_.make_call_client(io_, *egress_);
    auto secret = options_.secret;
    if (!secret)
        secret = [](std::string_view name) -> Result<std::string> {
            return Problem{Cause::not_found, "there is no secret " + std::string{name}};
        };
    Caller::Parts calling{io_,      *call_client_,     *storage_,          *reader_,
                          *egress_, std::move(secret), store_->instance(), post,
                          log_,     metrics_};
    caller_ = std::make_unique<Caller>(std::move(calling), options_.calls);
    Commenter::Parts answering{io_, *options_.channel, *client_, *storage_, options_.now, log_, metrics_};
    commenter_ = std::make_unique<Commenter>(std::move(answering), options_.comments);
}

// Now and then, on the reader thread: has the bot folder changed, or the clock?
void Host::look() {
    bot_->look();
    storage_->nudge();
}

std::vector<Route> Host::routes() {
    auto all = webhook_->routes();
    for (auto& route : api_->routes()) all.push_back(std::move(route));
    for (auto& route : pictures_->routes()) all.push_back(std::move(route));
    all.push_back({"GET", "/healthz", 0, [this](HttpRequest request) { return alive(std::move(request)); }});
    all.push_back({"GET", "/readyz", 0, [this](HttpRequest request) { return ready(std::move(request)); }});
    all.push_back(
        {"GET", "/metrics", 0, [this](HttpRequest request) { return figures(std::move(request)); }});
    return all;
}

void Host::run_io() {
    for (;;) {
        try {
            io_.run();
            return;
        } catch (const std::exception& fault) {
            metrics_.faults.add();
            log_.error(event::fault, {{"in", "io"}, {"what", fault.what()}});
        }
    }
}

void Host::on_io(std::function<void()> work) { boost::asio::post(io_, std::move(work)); }

void Host::committed(Committed result) {
    for (const auto& notice : result.aftermath.policy)
        log_.error(event::policy_notice, {{"action", notice.action}, {"reason", notice.reason}});
    for (const auto& wanted : result.aftermath.notices)
        log_.warning(event::notice,
                     {{"conversation", std::to_string(wanted.conversation.value)}, {"queue", wanted.queue}});
    if (result.aftermath.calls) caller_->look();
    if (result.aftermath.comments) commenter_->look();
    outbox_->take(std::move(result));
}

void Host::reload() {
    bot_->insist();
    reader_->tick_now();
    on_io([this] { outbox_->resume(); });
}

Awaitable<void> Host::stop_serving(std::function<void()> ended) {
    server_->stop();
    co_await server_->drained(drain_requests);
    ended();
}

// The order of a stop: nobody new is let in and requests in work are answered (4.5 s), calls in flight come
// back (4 s), the storage thread writes all that was offered, the others end. What is not sent stays pending
// in the store and is reconciled at the next start.
void Host::stop() {
    if (std::exchange(stopped_, true)) return;
    log_.info(event::stopping);
    std::promise<void> served;
    on_io([this, &served] {
        start_coroutine(io_, stop_serving([] {}), log_, metrics_, "stop", [&served] { served.set_value(); });
    });
    served.get_future().wait();
    auto sent = std::make_shared<std::promise<void>>();
    on_io([this, sent] {
        auto left = std::make_shared<int>(3);
        const auto one_less = [left, sent] {
            if (--*left == 0) sent->set_value();
        };
        outbox_->stop(one_less);
        caller_->stop(one_less);
        commenter_->stop(one_less);
    });
    sent->get_future().wait_for(drain_calls);
    storage_->stop();
    reader_->stop();
    work_.reset();
    io_.stop();
    io_thread_.join();
    log_.info(event::stopped);
}

Host::~Host() { stop(); }

}  // namespace frontdesk
