// SPDX-License-Identifier: MIT
// Sees to it that the platform has the files of a message: each is uploaded once and then named by its id.
// Lives on the io thread.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "adapters/host/assets.hpp"
#include "adapters/host/pictures.hpp"
#include "adapters/host/reader_thread.hpp"
#include "adapters/host/storage_thread.hpp"
#include "adapters/host/web.hpp"
#include "engine/ports/channel.hpp"

namespace frontdesk {

class Uploads {
public:
    struct Parts {
        boost::asio::io_context& io;
        const Channel& channel;
        WebClient& client;
        StorageThread& storage;
        ReaderThread& reader;
        Assets& assets;
        const Pictures& pictures;
        std::function<void(std::function<void()>)> on_io;
        std::chrono::milliseconds limit{60'000};  // of one upload
    };
    explicit Uploads(Parts parts) : parts_(std::move(parts)), turn_(parts_.io) {}

    using ByPath = std::map<std::string, std::string, std::less<>>;
    // The ids and the addresses of the cards' pictures, or what became of the first file that has none.
    struct Found {
        ByPath ids;
        ByPath links;
        std::string left_out;  // why a card has lost its picture; empty: none has
        std::optional<Delivery> failed;
    };
    Awaitable<Found> find(PageId page, OutMessage message);
    // The platform does not know the ids of this message's files any more: they are uploaded again.
    void forget(const PageId& page, const OutMessage& message);

private:
    struct File {
        MediaKind kind = MediaKind::image;
        std::string path;
    };
    std::vector<File> files_of(const OutMessage& message) const;
    using Text = Result<std::string>;
    Awaitable<Text> hash_of(std::string path);
    Awaitable<std::optional<Delivery>> link_pictures(OutMessage message, Found& found);
    Awaitable<std::optional<Delivery>> find_one(PageId page, File file, Found& found);
    Awaitable<Text> look_up(PageId page, std::string path, std::string hash);
    Awaitable<std::optional<Delivery>> upload(PageId page, File file, std::string hash, Found& found);
    Awaitable<Text> save(PageId page, std::string path, std::string hash, std::string id);
    Awaitable<Text> in_transaction(std::function<std::string(Transaction&, Instant)> work);

    using Key = std::pair<PageId, std::string>;
    Parts parts_;
    std::map<Key, std::pair<std::string, std::string>> known_;  // hash and id, by page and path
    std::map<Key, bool> lost_;                                  // what the store knows of them counts no more
    boost::asio::steady_timer turn_;                            // one upload at a time: they are large
    bool busy_ = false;
};

}  // namespace frontdesk
