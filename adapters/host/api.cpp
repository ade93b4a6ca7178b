// SPDX-License-Identifier: MIT
#include "adapters/host/api.hpp"

#include <array>
#include <filesystem>
#include <memory>
#include <utility>
#include <variant>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <openssl/crypto.h>
#include <openssl/sha.h>

#include "adapters/host/api_json.hpp"
#include "adapters/host/api_lists.hpp"
#include "adapters/host/awaiting.hpp"
#include "adapters/host/events.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t body_limit = 64 * 1024;

using Answered = std::function<void(Result<HttpResponse>)>;

HttpResponse refusal() {
    return api_problem(401, "not_allowed", "the API wants its token: Authorization: Bearer TOKEN");
}

HttpResponse busy() { return api_problem(503, "try_later", "too much is waiting; try again in a second"); }

HttpResponse plain(Result<HttpResponse> outcome) {
    return outcome ? std::move(*outcome) : api_problem(outcome.error());
}

struct Acted {
    Result<Ticket> outcome = Problem{Cause::broken, "it was not carried out"};
    std::optional<Ticket> present;
    std::optional<OutboxId> outbox;
};

// Runs on the storage thread.
void act_now(Acted& acted,
             const AgentAction& action,
             Transaction& transaction,
             const Bot& bot,
             Instant now,
             Aftermath& aftermath) {
    acted = {};
    acted.outcome = act(transaction, bot, action, now, aftermath);
    if (acted.outcome && !aftermath.to_send.empty() && std::holds_alternative<ReplyTo>(action.action))
        acted.outbox = aftermath.to_send.front().id;
    if (acted.outcome) return;
    const auto cause = acted.outcome.error().cause;
    if (cause == Cause::conflict || cause == Cause::not_allowed)
        acted.present = transaction.ticket(action.ticket);
}

// Is it somebody else's, and not just newer than the agent knew?
bool belongs_to_another(const AgentAction& action, const Ticket& present) {
    const bool newer = action.expected_version && *action.expected_version != present.version;
    return present.status == TicketStatus::owned && present.owner != action.agent && !newer;
}

HttpResponse answer_of(const Acted& acted, const AgentAction& action, const Result<void>& written) {
    if (!written) return api_problem(written.error());
    if (acted.outcome) return api_done(*acted.outcome, acted.outbox);
    auto problem = acted.outcome.error();
    if (acted.present && belongs_to_another(action, *acted.present)) problem.cause = Cause::not_allowed;
    if (acted.present) return api_conflict(problem, *acted.present);
    return api_problem(acted.outcome.error());
}

}  // namespace

bool same_secret(std::string_view given, std::string_view expected) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> one{};
    std::array<unsigned char, SHA256_DIGEST_LENGTH> two{};
    SHA256(reinterpret_cast<const unsigned char*>(given.data()), given.size(), one.data());
    SHA256(reinterpret_cast<const unsigned char*>(expected.data()), expected.size(), two.data());
    return CRYPTO_memcmp(one.data(), two.data(), one.size()) == 0;
}

Api::Api(Parts parts) : parts_(std::move(parts)) {}

std::vector<Route> Api::routes() {
    const auto read_it = [this](HttpRequest request) { return read(std::move(request)); };
    const auto act_it = [this](HttpRequest request) { return act_once(std::move(request)); };
    const auto back_up_it = [this](HttpRequest request) { return back_up(std::move(request)); };
    const auto decide_it = [this](HttpRequest request) { return decide_comment(std::move(request)); };
    const std::string base{api_base};
    return {{"GET", base + "/conversations", 0, read_it},
            {"GET", base + "/conversations/*", 0, read_it},
            {"POST", base + "/conversations/*", body_limit, act_it},
            {"GET", base + "/unanswered", 0, read_it},
            {"GET", base + "/comments", 0, read_it},
            {"POST", base + "/comments/*", body_limit, decide_it},
            {"POST", base + "/backups", body_limit, back_up_it, true}};
}

bool Api::may(const HttpRequest& request) {
    constexpr std::string_view scheme = "Bearer ";
    const auto given = header(request.headers, "Authorization");
    const bool ok = given.starts_with(scheme) && same_secret(given.substr(scheme.size()), parts_.token);
    if (!ok) parts_.log.warning(event::api_refused, {{"peer", request.peer}});
    return ok;
}

Awaitable<HttpResponse> Api::read(HttpRequest request) {
    if (!may(request)) co_return refusal();
    std::function<void(Answered)> ask = [this, request](Answered answered) {
        const bool taken = parts_.reader.ask([this, request, answered](Reader& reader) {
            const bool talk = path_of(request.target).starts_with(std::string{api_base} + "/conversations");
            auto response =
                std::make_shared<HttpResponse>(talk ? api_read(reader, request) : api_lists(reader, request));
            parts_.on_io([answered, response] { answered(std::move(*response)); });
        });
        if (!taken) answered(busy());
    };
    auto outcome = co_await outcome_of<Result<HttpResponse>>(std::move(ask));
    co_return plain(std::move(outcome));
}

Awaitable<HttpResponse> Api::act_once(HttpRequest request) {
    if (!may(request)) co_return refusal();
    auto wanted = api_action(request);
    if (auto* refused = std::get_if<HttpResponse>(&wanted)) co_return std::move(*refused);
    const std::string key{header(request.headers, "Idempotency-Key")};
    if (key.size() > 200) co_return api_problem(422, "too_long", "at most 200 characters", "Idempotency-Key");
    if (!key.empty()) {
        auto before = idempotency_.begin(key, request.target + "\n" + request.body, parts_.now());
        if (before) co_return std::move(*before);
    }
    auto response = co_await carry_out(std::move(std::get<AgentAction>(wanted)));
    // What failed for now may be repeated under the same key.
    if (!key.empty() && response.status >= 500) idempotency_.forget(key);
    if (!key.empty() && response.status < 500) idempotency_.finish(key, response);
    co_return response;
}

Awaitable<HttpResponse> Api::carry_out(AgentAction action) {
    std::function<void(Answered)> ask = [this, action](Answered answered) {
        auto acted = std::make_shared<Acted>();
        StorageThread::Work work;
        work.run = [acted, action](Transaction& transaction, const Bot& bot, Instant now,
                                   Aftermath& aftermath) {
            act_now(*acted, action, transaction, bot, now, aftermath);
        };
        work.done = [acted, action, answered](Result<void> written) {
            answered(answer_of(*acted, action, written));
        };
        if (!parts_.storage.offer(std::move(work))) answered(busy());
    };
    auto outcome = co_await outcome_of<Result<HttpResponse>>(std::move(ask));
    auto response = plain(std::move(outcome));
    parts_.log.info(event::ticket_action, {{"ticket", std::to_string(action.ticket.value)},
                                           {"status", std::to_string(response.status)}});
    co_return response;
}

Awaitable<HttpResponse> Api::decide_comment(HttpRequest request) {
    if (!may(request)) co_return refusal();
    auto wanted = api_decision(request);
    if (auto* refused = std::get_if<HttpResponse>(&wanted)) co_return std::move(*refused);
    std::function<void(Answered)> ask = [this, decision = std::get<Decision>(wanted)](Answered answered) {
        auto decided = std::make_shared<Result<CommentRow>>(Problem{Cause::broken, "it was not carried out"});
        StorageThread::Work work;
        work.run = [decided, decision](Transaction& transaction, const Bot&, Instant now,
                                       Aftermath& aftermath) {
            *decided = decide(transaction, decision.id, decision.approval, decision.agent, now, aftermath);
        };
        work.done = [decided, answered](Result<void> written) {
            if (!written) return answered(api_problem(written.error()));
            answered(*decided ? api_decided(**decided) : api_problem(decided->error()));
        };
        if (!parts_.storage.offer(std::move(work))) answered(busy());
    };
    auto outcome = co_await outcome_of<Result<HttpResponse>>(std::move(ask));
    co_return plain(std::move(outcome));
}

Awaitable<HttpResponse> Api::back_up(HttpRequest request) {
    if (!may(request)) co_return refusal();
    if (!request.body.empty() && request.body != "{}")
        co_return api_problem(422, "unknown_field", "a backup takes no settings; send {} or nothing", "/");
    const auto name = fmt::format("frontdesk-{:%Y%m%d-%H%M%S}-{:03}.db",
                                  fmt::gmtime(std::chrono::system_clock::to_time_t(parts_.now())),
                                  to_millis(parts_.now()) % 1000);
    const auto path = (std::filesystem::path{parts_.backup_folder} / name).string();
    std::function<void(Answered)> ask = [this, path](Answered answered) {
        StorageThread::Chore chore;
        chore.run = [path, folder = parts_.backup_folder](Store& store) -> Result<void> {
            std::error_code error;
            std::filesystem::create_directories(folder, error);
            return store.backup(path);
        };
        chore.done = [answered, path](Result<void> outcome) {
            if (!outcome) answered(api_problem(outcome.error()));
            if (outcome) answered(api_json(201, nlohmann::json{{"path", path}}));
        };
        if (!parts_.storage.offer(std::move(chore))) answered(busy());
    };
    auto outcome = co_await outcome_of<Result<HttpResponse>>(std::move(ask));
    auto response = plain(std::move(outcome));
    const bool made = response.status == 201;
    parts_.log.write(made ? LogLevel::info : LogLevel::error,
                     made ? event::backup_made : event::backup_failed, {{"path", path}});
    co_return response;
}

}  // namespace frontdesk
