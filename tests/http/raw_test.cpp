// SPDX-License-Identifier: MIT
// The table of raw requests, against the reader alone and against a server with real sockets.
#include "adapters/http/request_reader.hpp"
#include "adapters/http/routes.hpp"
#include "tests/http/raw_cases.hpp"
#include "tests/http/rig.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

enum class Cut { nowhere, after_each_byte };

std::string summary(const std::vector<RawAnswer>& answers) {
    std::string text;
    for (const RawAnswer& each : answers) {
        if (each.status == 100) continue;
        if (!text.empty()) text += " | ";
        text += std::to_string(each.status);
        if (each.status == 200) text += " " + each.body;
    }
    return text;
}

// What the server would answer, worked out without one.
std::string read_alone(const std::string& bytes, Cut cut) {
    const RouteTable routes{echo_routes()};
    RequestReader reader;
    std::vector<RawAnswer> answers;
    std::size_t fed = 0;
    for (;;) {
        switch (reader.next()) {
        case ReadStep::need_more: {
            if (fed == bytes.size()) return summary(answers);
            const auto space = reader.space();
            const std::size_t most = cut == Cut::nowhere ? space.size() : 1;
            const std::size_t count = std::min(most, bytes.size() - fed);
            bytes.copy(space.data(), count, fed);
            reader.received(count);
            fed += count;
            break;
        }
        case ReadStep::head: {
            const auto found = routes.find(reader.head().method, reader.head().target);
            if (found.route != nullptr) {
                reader.admit(found.route->body_limit);
                break;
            }
            const int status = found.allow.empty() ? 404 : 405;
            if (reader.has_body()) {
                reader.refuse({status, ""});
                break;
            }
            const bool open = reader.keep_alive();
            reader.skip();
            answers.push_back({status, {}, {}});
            if (!open) return summary(answers);
            break;
        }
        case ReadStep::send_continue: break;
        case ReadStep::request: {
            const bool open = reader.keep_alive();
            const HttpRequest request = reader.take();
            const std::string body = request.body.empty() ? "" : " " + request.body;
            answers.push_back({200, {}, request.method + " " + request.target + body});
            if (!open) return summary(answers);
            break;
        }
        case ReadStep::refused: answers.push_back({reader.refusal().status, {}, {}}); return summary(answers);
        }
    }
}

std::string ask(std::uint16_t port, const std::string& bytes, Cut cut) {
    RawSocket socket{port};
    if (cut == Cut::nowhere) {
        socket.send(bytes);
    } else {
        for (const char byte : bytes)
            if (!socket.send({&byte, 1})) break;
    }
    socket.done_sending();
    return summary(socket.answers());
}

}  // namespace

TEST_CASE("the reader serves and refuses what the table says, in one piece", "[http]") {
    for (const RawCase& each : raw_cases()) {
        INFO(each.name);
        CHECK(read_alone(each.bytes + probe_bytes, Cut::nowhere) == each.answers);
    }
}

TEST_CASE("the reader does not care where the bytes were cut", "[http]") {
    for (const RawCase& each : raw_cases()) {
        INFO(each.name);
        CHECK(read_alone(each.bytes + probe_bytes, Cut::after_each_byte) == each.answers);
    }
}

TEST_CASE("the server answers as the table says", "[http]") {
    ServerRig rig{echo_routes()};
    for (const RawCase& each : raw_cases()) {
        INFO(each.name);
        CHECK(ask(rig.port(), each.bytes + probe_bytes, Cut::nowhere) == each.answers);
    }
}

TEST_CASE("the server answers as the table says when each byte comes alone", "[http][slow]") {
    ServerRig rig{echo_routes()};
    for (const RawCase& each : raw_cases()) {
        if (each.bytes.size() > 1'000) continue;
        INFO(each.name);
        CHECK(ask(rig.port(), each.bytes + probe_bytes, Cut::after_each_byte) == each.answers);
    }
}

TEST_CASE("the table has at least ninety cases", "[http]") { CHECK(raw_cases().size() >= 90); }

}  // namespace frontdesk
