// SPDX-License-Identifier: MIT
// The program as a process of its own: it stops on a signal, with everything written.
#include <array>
#include <csignal>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include "tests/host/rig.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

class Program {
public:
    Program(const sqlite_tests::TemporaryFolder& folder, const std::string& graph_url)
        : log_(folder.file("log")) {
        std::vector<std::string> arguments{FRONTDESK_BINARY_DIR "/frontdesk",
                                           "serve",
                                           FRONTDESK_SOURCE_DIR "/flows",
                                           "--listen",
                                           "127.0.0.1:0",
                                           "--data",
                                           folder.file("data"),
                                           "--graph-url",
                                           graph_url};
        std::vector<std::string> environment{"FRONTDESK_APP_SECRET=" + std::string{test_secret},
                                             "FRONTDESK_VERIFY_TOKEN=verify", "FRONTDESK_PAGE_TOKEN=page"};
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, 2, log_.c_str(), O_WRONLY | O_CREAT, 0644);
        REQUIRE(::posix_spawn(&process_, arguments.front().c_str(), &actions, nullptr,
                              pointers(arguments).data(), pointers(environment).data()) == 0);
        posix_spawn_file_actions_destroy(&actions);
    }
    ~Program() {
        if (process_ <= 0) return;
        ::kill(process_, SIGKILL);
        ::waitpid(process_, nullptr, 0);
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    std::string log() const {
        std::ifstream file{log_};
        return {std::istreambuf_iterator<char>{file}, {}};
    }
    // As it says in its log; 0 when it does not start.
    std::uint16_t port() const {
        constexpr std::string_view before = " started port=";
        if (!host_tests::eventually([&] { return log().find(before) != std::string::npos; })) return 0;
        const auto text = log();
        return static_cast<std::uint16_t>(std::stoi(text.substr(text.find(before) + before.size())));
    }
    void signal(int number) const { ::kill(process_, number); }
    // The exit code; -1 when it does not end or was killed.
    int ended() {
        int status = -1;
        const auto gone = [&] { return ::waitpid(process_, &status, WNOHANG) == process_; };
        if (!host_tests::eventually(gone)) return -1;
        process_ = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    static std::vector<char*> pointers(std::vector<std::string>& texts) {
        std::vector<char*> out;
        for (auto& text : texts) out.push_back(text.data());
        out.push_back(nullptr);
        return out;
    }

    std::string log_;
    pid_t process_ = -1;
};

}  // namespace

TEST_CASE("SIGTERM and SIGINT end the server with 0 after what was taken is written", "[cli]") {
    const int number = GENERATE(SIGTERM, SIGINT);
    const sqlite_tests::TemporaryFolder folder;
    FakeGraph graph;
    Program program{folder, graph.url()};
    const auto port = program.port();
    REQUIRE(port != 0);
    WebhookEvent event;
    event.mid = "m_1";
    event.at = 1'793'000'000'000;
    CHECK(WebhookSender{port}.post(message_webhook(event, "hello")) == 200);
    program.signal(number);
    CHECK(program.ended() == 0);
    CHECK(program.log().find(" info stopped\n") != std::string::npos);
    CHECK(program.log().find(std::string{test_secret}) == std::string::npos);
}

TEST_CASE("SIGHUP looks at the bot again and serves on", "[cli]") {
    const sqlite_tests::TemporaryFolder folder;
    FakeGraph graph;
    Program program{folder, graph.url()};
    REQUIRE(program.port() != 0);
    program.signal(SIGHUP);
    CHECK(host_tests::eventually([&] { return program.log().find("by=SIGHUP") != std::string::npos; }));
    program.signal(SIGTERM);
    CHECK(program.ended() == 0);
}

TEST_CASE("a platform that does not answer is warned about and does not stop the start", "[cli]") {
    const sqlite_tests::TemporaryFolder folder;
    const auto gone = FakeGraph{}.url();
    Program program{folder, gone};
    CHECK(program.port() != 0);
    CHECK(program.log().find(" warning token_unchecked ") != std::string::npos);
    program.signal(SIGTERM);
    CHECK(program.ended() == 0);
}

}  // namespace frontdesk
