// SPDX-License-Identifier: MIT
// A stand-in for the platform's Send API: a real HTTP server on 127.0.0.1 in a thread of its own, which
// remembers what it accepted and fails in every way the platform is known to.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/ports/http.hpp"

namespace frontdesk {

// One message that the platform took and will show to the person.
struct GraphMessage {
    std::string page;
    std::string person;
    std::string text;                        // of a button template: its text
    std::vector<std::string> quick_replies;  // titles
    std::vector<std::string> quick_reply_payloads;
    std::vector<std::string> buttons;          // titles
    std::vector<std::string> button_payloads;  // payload, URL or number
    std::string metadata;
    std::string messaging_type;
    std::string tag;
    std::string mid;  // what the answer says
    std::string raw;  // the JSON body
};

// What happens to one call.
struct GraphAnswer {
    enum class Kind {
        normal,          // taken and answered with its mid
        refused,         // not taken; answered with status, headers and body below
        cut_before,      // the connection dies before the message is taken
        cut_after,       // taken, then the connection dies before an answer
        stalled,         // not taken, never answered
        taken_stalled,   // taken, never answered
        taken_answered,  // taken, but answered with status, headers and body below
    } kind = Kind::normal;
    int status = 200;
    std::vector<Header> headers;
    std::string body;
    std::chrono::milliseconds delay{0};  // before the answer
};

// An error object, as the platform writes it.
GraphAnswer graph_error(int code, int subcode = 0, int status = 400);
// The recorded answer of tests/data/messenger/graph/<name>.json.
GraphAnswer graph_pair(const std::string& name);
GraphAnswer graph_cut_before();
GraphAnswer graph_cut_after();
// 429 or 613 with a usage header that asks for this many minutes.
GraphAnswer graph_rate_limit(int code, int minutes);

// Every member may be called from any thread.
class FakeGraph {
public:
    FakeGraph();
    ~FakeGraph();  // closes everything and joins the thread
    FakeGraph(const FakeGraph&) = delete;
    FakeGraph& operator=(const FakeGraph&) = delete;

    std::string url() const;  // "http://127.0.0.1:40001"

    // The next calls that carry a message get these answers, in order, each once. Then the rule applies.
    void next(std::vector<GraphAnswer> answers);
    // Every further call, until told otherwise. A default GraphAnswer makes the platform healthy again.
    void always(GraphAnswer answer);
    // This share of the further calls (0 to 1), drawn from a generator with this seed.
    void sometimes(double share, GraphAnswer answer, std::uint64_t seed);
    // Every call to this person.
    void always_for(const std::string& person, GraphAnswer answer);

    // GET /me refuses every other token.
    void token(std::string only);

    // Called on the server's thread when a message is taken, before and after its answer is written. It may
    // wait for others, but not for this server. It must not throw.
    using Hook = std::function<void(const GraphMessage&)>;
    void before_answer(Hook hook);
    void after_answer(Hook hook);

    std::vector<GraphMessage> messages() const;  // in the order in which they were taken
    std::vector<GraphMessage> messages_to(const std::string& person) const;
    std::vector<std::string> typing() const;  // people who saw "typing"
    std::vector<HttpRequest> calls() const;   // everything that was asked, taken or not
    std::size_t message_count() const;
    std::size_t call_count() const;
    // Calls that came for a person while another one for the same person was not answered yet.
    std::size_t overlaps() const;

    // False when the limit passes first.
    bool wait_for_messages(std::size_t count, std::chrono::milliseconds limit) const;
    bool wait_for_calls(std::size_t count, std::chrono::milliseconds limit) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace frontdesk
