// SPDX-License-Identifier: MIT
#include "tests/crash/server.hpp"

#include <array>
#include <chrono>
#include <csignal>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/webhook_sender.hpp"

namespace frontdesk::crash {
namespace {

constexpr std::chrono::milliseconds look_again{10};

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (auto& text : texts) all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

}  // namespace

std::uint16_t free_port() {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    std::uint16_t port = 0;
    if (::bind(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 &&
        ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0)
        port = ntohs(address.sin_port);
    ::close(socket);
    return port;
}

bool Server::answers() const {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(plan_.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool connected = ::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    return connected;
}

bool Server::start() {
    std::vector<std::string> arguments{plan_.binary,
                                       "serve",
                                       plan_.folder + "/bot",
                                       "--listen",
                                       "127.0.0.1:" + std::to_string(plan_.port),
                                       "--data",
                                       plan_.folder + "/data",
                                       "--graph-url",
                                       plan_.graph_url};
    std::vector<std::string> environment{"FRONTDESK_APP_SECRET=" + std::string{test_secret},
                                         "FRONTDESK_VERIFY_TOKEN=verify",
                                         "FRONTDESK_PAGE_TOKEN=page-token",
                                         "FRONTDESK_APP_ID=" + std::string{test_app},
                                         "FRONTDESK_RECONCILE_AFTER=2500ms",
                                         "PATH=/usr/bin:/bin"};
    const auto log = plan_.folder + "/log";
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 2, log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    const int failed = ::posix_spawn(&process_, plan_.binary.c_str(), &actions, nullptr,
                                     pointers(arguments).data(), pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) return false;
    const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds{20};
    while (!answers()) {
        if (std::chrono::steady_clock::now() > limit) return false;
        if (::waitpid(process_, nullptr, WNOHANG) == process_) {
            process_ = -1;
            return false;
        }
        std::this_thread::sleep_for(look_again);
    }
    return true;
}

void Server::kill() {
    if (process_ <= 0) return;
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
    process_ = -1;
}

int Server::stop() {
    ::kill(process_, SIGTERM);
    const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds{15};
    int status = 0;
    while (::waitpid(process_, &status, WNOHANG) != process_) {
        if (std::chrono::steady_clock::now() > limit) return -1;
        std::this_thread::sleep_for(look_again);
    }
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace frontdesk::crash
