// SPDX-License-Identifier: MIT
// A whole server in this process: Messenger, SQLite and real sockets around a bot made by hand, with a fake
// platform on the other side.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <sstream>
#include <string>

#include <nlohmann/json.hpp>

#include "adapters/host/host.hpp"
#include "tests/sqlite/fixture.hpp"
#include "tests/support/fake_graph.hpp"
#include "tests/support/webhook_sender.hpp"

namespace frontdesk::host_tests {

constexpr std::chrono::milliseconds patience = std::chrono::seconds{20};

// Looks again and again until it holds; false when the patience ends first.
bool eventually(const std::function<bool()>& holds, std::chrono::milliseconds limit = patience);

// What a bot folder would be: tests change it while it is served.
class Shelf {
public:
    Shelf();
    void put(Bot bot);             // a new version
    void spoil(std::string told);  // the folder has errors now
    BotSource source();

private:
    mutable std::mutex lock_;
    std::shared_ptr<const Bot> bot_;
    std::string told_;
    int version_ = 1;
};

class Rig {
public:
    // `adjust` may change anything before the start.
    explicit Rig(std::function<void(HostOptions&)> adjust = {});
    ~Rig();

    void start();
    void stop() { host.reset(); }

    // A customer writes; the status of the webhook.
    int says(const std::string& person, const std::string& text);
    int echoes(const GraphMessage& message);
    std::vector<std::string> replies_to(const std::string& person) const;
    // Through the API, with the token.
    HttpResponse ask(const std::string& method,
                     const std::string& target,
                     const std::string& body = "",
                     std::vector<Header> headers = {});
    nlohmann::json json(const std::string& target) { return nlohmann::json::parse(ask("GET", target).body); }
    HttpResponse get(const std::string& target);
    // The one number that `sql` asks for; the server is stopped.
    std::int64_t number(const std::string& sql) const;

    sqlite_tests::TemporaryFolder folder;
    FakeGraph graph;
    Shelf shelf;
    std::ostringstream log_text;  // read it after stop()
    std::unique_ptr<Log> log;
    std::unique_ptr<Host> host;
    std::unique_ptr<WebhookSender> sender;

private:
    std::function<void(HostOptions&)> adjust_;
    std::atomic<int> last_mid_{0};
};

// A store whose writes can be held up or made to fail.
class Gate {
public:
    // To be given to HostOptions::open_store.
    std::function<Result<std::unique_ptr<Store>>()>
    around(std::function<Result<std::unique_ptr<Store>>()> open);
    void hold();
    void release();
    void fail(std::optional<Problem> problem);

    // Called by the store.
    std::optional<Problem> pass();

private:
    std::mutex lock_;
    std::condition_variable changed_;
    bool held_ = false;
    std::optional<Problem> problem_;
};

}  // namespace frontdesk::host_tests
