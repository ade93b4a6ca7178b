// SPDX-License-Identifier: MIT
#include "adapters/host/uploads.hpp"

#include <algorithm>
#include <memory>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "adapters/host/awaiting.hpp"

namespace frontdesk {
namespace {

using Outcome = Delivery::Outcome;

Delivery failed(Outcome outcome, std::string detail) {
    Delivery delivery;
    delivery.outcome = outcome;
    delivery.detail = std::move(detail);
    return delivery;
}

// What the disk or the store has said; only a file that is not there is hopeless.
bool is_hopeless(const Problem& problem) {
    return problem.cause == Cause::not_found || problem.cause == Cause::too_large;
}

Delivery failed(const Problem& problem) {
    return failed(is_hopeless(problem) ? Outcome::permanent : Outcome::retry, problem.detail);
}

// The files that cards show.
std::vector<std::string> card_pictures(const OutMessage& message) {
    std::vector<std::string> paths;
    for (const OutCard& card : message.cards)
        if (is_asset({MediaKind::image, card.image})) paths.push_back(card.image);
    return paths;
}

// Frees the turn on every way out.
class Turn {
public:
    Turn(bool& busy, boost::asio::steady_timer& waiting) : busy_(busy), waiting_(waiting) { busy_ = true; }
    ~Turn() {
        busy_ = false;
        waiting_.cancel();
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    bool& busy_;
    boost::asio::steady_timer& waiting_;
};

}  // namespace

std::vector<Uploads::File> Uploads::files_of(const OutMessage& message) const {
    std::vector<File> files;
    if (message.media && is_asset(*message.media))
        files.push_back({message.media->kind, message.media->source});
    if (parts_.channel.cards_take_uploads())
        for (const std::string& picture : card_pictures(message))
            files.push_back({MediaKind::image, picture});
    return files;
}

void Uploads::forget(const PageId& page, const OutMessage& message) {
    for (const File& file : files_of(message)) {
        known_.erase({page, file.path});
        lost_[{page, file.path}] = true;
    }
}

Awaitable<Uploads::Found> Uploads::find(PageId page, OutMessage message) {
    Found found;
    for (const File& file : files_of(message)) {
        if (found.ids.contains(file.path)) continue;
        auto failure = co_await find_one(page, file, found);
        found.failed = std::move(failure);
        if (found.failed) co_return found;
    }
    auto failure = co_await link_pictures(std::move(message), found);
    found.failed = std::move(failure);
    co_return found;
}

// A picture that is not there is left out, because a card says more than its picture; one that cannot be
// looked up just now is tried again.
Awaitable<std::optional<Delivery>> Uploads::link_pictures(OutMessage message, Found& found) {
    if (parts_.channel.cards_take_uploads()) co_return std::nullopt;
    for (const std::string& path : card_pictures(message)) {
        if (!parts_.pictures.are_public()) {
            found.left_out = path + ": public_url is not set";
            continue;
        }
        const auto hash = co_await hash_of(path);
        if (hash) {
            found.links[path] = parts_.pictures.address_of(path, *hash);
            continue;
        }
        if (!is_hopeless(hash.error())) co_return failed(hash.error());
        found.left_out = hash.error().detail;
    }
    co_return std::nullopt;
}

Awaitable<Uploads::Text> Uploads::hash_of(std::string path) {
    std::function<Text()> hashing = [this, path] { return parts_.assets.hash(path); };
    auto hash = co_await on_reader(parts_.reader, parts_.on_io, std::move(hashing));
    co_return hash;
}

Awaitable<std::optional<Delivery>> Uploads::find_one(PageId page, File file, Found& found) {
    const Key key{page, file.path};
    const auto hash = co_await hash_of(file.path);
    if (!hash) co_return failed(hash.error());
    const auto known = known_.find(key);
    if (known != known_.end() && known->second.first == *hash) {
        found.ids[file.path] = known->second.second;
        co_return std::nullopt;
    }
    if (!lost_.contains(key)) {
        const auto stored = co_await look_up(page, file.path, *hash);
        if (!stored) co_return failed(stored.error());
        if (!stored->empty()) {
            known_[key] = {*hash, *stored};
            found.ids[file.path] = *stored;
            co_return std::nullopt;
        }
    }
    auto outcome = co_await upload(page, file, *hash, found);
    co_return outcome;
}

Awaitable<std::optional<Delivery>> Uploads::upload(PageId page, File file, std::string hash, Found& found) {
    while (busy_) {
        turn_.expires_at(std::chrono::steady_clock::time_point::max());
        auto [ended] = co_await turn_.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
        (void)ended;
    }
    const Turn turn{busy_, turn_};
    const Key key{page, file.path};
    // Another message may have brought it while this one waited.
    const auto known = known_.find(key);
    if (known != known_.end() && known->second.first == hash) {
        found.ids[file.path] = known->second.second;
        co_return std::nullopt;
    }
    std::function<Text()> reading = [this, path = file.path] { return parts_.assets.read(path); };
    auto bytes = co_await on_reader(parts_.reader, parts_.on_io, std::move(reading));
    if (!bytes) co_return failed(bytes.error());
    auto request = parts_.channel.upload({page, file.kind, file.path, std::move(*bytes)});
    if (!request) co_return std::nullopt;  // a channel that needs none
    const auto response = co_await parts_.client.send(std::move(*request), parts_.limit);
    // A second upload of a file does no harm.
    if (!response) co_return failed(Outcome::retry, response.error().detail);
    const auto id = parts_.channel.uploaded(*response);
    if (id.empty()) {
        auto refused = parts_.channel.outcome(*response);
        if (refused.outcome == Outcome::delivered || refused.outcome == Outcome::unknown)
            refused.outcome = Outcome::retry;
        co_return refused;
    }
    known_[key] = {hash, id};
    lost_.erase(key);
    found.ids[file.path] = id;
    const auto saved = co_await save(page, file.path, hash, id);
    (void)saved;  // not kept: it is uploaded again after a restart
    co_return std::nullopt;
}

Awaitable<Uploads::Text> Uploads::look_up(PageId page, std::string path, std::string hash) {
    std::function<std::string(Transaction&, Instant)> work = [page, path, hash](Transaction& transaction,
                                                                                Instant) {
        return transaction.upload(page, path, hash).value_or("");
    };
    auto found = co_await in_transaction(std::move(work));
    co_return found;
}

Awaitable<Uploads::Text> Uploads::save(PageId page, std::string path, std::string hash, std::string id) {
    std::function<std::string(Transaction&, Instant)> work = [page, path, hash, id](Transaction& transaction,
                                                                                    Instant now) {
        transaction.save_upload(page, path, hash, id, now);
        return std::string{};
    };
    auto saved = co_await in_transaction(std::move(work));
    co_return saved;
}

Awaitable<Uploads::Text> Uploads::in_transaction(std::function<std::string(Transaction&, Instant)> work) {
    std::function<void(std::function<void(Text)>)> ask = [this, work](std::function<void(Text)> answered) {
        auto text = std::make_shared<std::string>();
        StorageThread::Work job;
        job.run = [work, text](Transaction& transaction, const Bot&, Instant now, Aftermath&) {
            *text = work(transaction, now);
        };
        job.done = [text, answered](Result<void> outcome) {
            answered(outcome ? Text{std::move(*text)} : Text{outcome.error()});
        };
        if (!parts_.storage.offer(std::move(job)))
            answered(Problem{Cause::try_later, "too much waits to be written"});
    };
    auto outcome = co_await outcome_of<Text>(std::move(ask));
    co_return outcome;
}

}  // namespace frontdesk
