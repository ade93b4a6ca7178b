// SPDX-License-Identifier: MIT
// The pictures of cards, at an address of this server: the platform takes no uploaded files in cards and
// fetches them itself. Lives on the io thread.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/host/assets.hpp"
#include "adapters/host/reader_thread.hpp"
#include "adapters/host/web.hpp"

namespace frontdesk {

class Pictures {
public:
    // `public_url` is how the platform reaches this server, "https://bot.example"; empty: it does not.
    Pictures(std::string public_url,
             Assets& assets,
             ReaderThread& reader,
             std::function<void(std::function<void()>)> on_io)
        : public_url_(std::move(public_url)), assets_(assets), reader_(reader), on_io_(std::move(on_io)) {}

    bool are_public() const { return !public_url_.empty(); }
    // Where the platform gets this asset ("assets/cake.png"); a file that has changed gets a new address.
    std::string address_of(std::string_view path, std::string_view hash) const;
    // GET /pictures. None without a public address.
    std::vector<Route> routes();

private:
    Awaitable<HttpResponse> show(HttpRequest request);

    std::string public_url_;
    Assets& assets_;
    ReaderThread& reader_;
    std::function<void(std::function<void()>)> on_io_;
    int being_read_ = 0;
};

}  // namespace frontdesk
