// SPDX-License-Identifier: MIT
#include "adapters/host/pictures.hpp"

#include "adapters/host/media_types.hpp"

namespace frontdesk {
namespace {

constexpr std::string_view route = "/pictures";
constexpr std::size_t hash_length = 16;  // enough to tell two versions of a file apart
// Pictures are large: more at one time are asked to come again.
constexpr int most_at_once = 8;

HttpResponse refused(int status, std::string_view why) {
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, std::string{why} + "\n"};
}

HttpResponse shown(std::string type, std::string bytes) {
    return {200,
            {{"Content-Type", std::move(type)},
             {"X-Content-Type-Options", "nosniff"},
             {"Cache-Control", "public, max-age=86400"}},
            std::move(bytes)};
}

}  // namespace

std::string Pictures::address_of(std::string_view path, std::string_view hash) const {
    return public_url_ + std::string{route} + "?file=" + percent_encode(path) +
           "&v=" + std::string{hash.substr(0, hash_length)};
}

std::vector<Route> Pictures::routes() {
    if (!are_public()) return {};
    return {{"GET", std::string{route}, 0, [this](HttpRequest request) { return show(std::move(request)); }}};
}

Awaitable<HttpResponse> Pictures::show(HttpRequest request) {
    const auto [known, file] = query_parameter(request.target, "file");
    const std::string type{media_type_of(file)};
    if (!known || !type.starts_with("image/")) co_return refused(404, "there is no such picture");
    if (being_read_ >= most_at_once) co_return refused(503, "too many pictures are being fetched");
    ++being_read_;
    std::function<Result<std::string>()> reading = [this, name = file] { return assets_.read(name); };
    auto bytes = co_await on_reader(reader_, on_io_, std::move(reading));
    --being_read_;
    if (bytes) co_return shown(type, std::move(*bytes));
    const bool later = bytes.error().cause == Cause::try_later;
    co_return refused(later ? 503 : 404, later ? "too many are asking" : "there is no such picture");
}

}  // namespace frontdesk
