// SPDX-License-Identifier: MIT
// The program under trial as a process of its own.
#pragma once

#include <cstdint>
#include <string>

#include <sys/types.h>

namespace frontdesk::crash {

struct ServerPlan {
    std::string binary;
    std::string folder;  // holds the bot, the data and the log
    std::string graph_url;
    std::uint16_t port = 0;
};

// A port of the loopback that is free at this moment.
std::uint16_t free_port();

class Server {
public:
    explicit Server(ServerPlan plan) : plan_(std::move(plan)) {}
    ~Server() { kill(); }

    // Starts it, and waits until it answers; false when it does not within 20 s.
    bool start();
    void kill();
    // SIGTERM; the exit code, or -1 when it did not end within 15 s or was killed by a signal.
    int stop();

private:
    bool answers() const;

    ServerPlan plan_;
    pid_t process_ = -1;
};

}  // namespace frontdesk::crash
