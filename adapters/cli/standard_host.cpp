// SPDX-License-Identifier: MIT
#include "adapters/cli/standard_host.hpp"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>
#include <vector>

#include "adapters/host/bot_folder.hpp"
#include "adapters/host/folder_print.hpp"
#include "adapters/host/zones.hpp"
#include "adapters/http/http.hpp"
#include "adapters/messenger/messenger.hpp"
#include "adapters/sqlite/sqlite.hpp"
#include "engine/flow/load.hpp"
#include "engine/flow/report.hpp"
#include "engine/prove/prove.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t most_call_answer = 256 * 1024;

// Can a file be written here? Asked after a failure, before webhooks are taken again.
bool can_write(const std::string& folder) {
    const auto path = std::filesystem::path{folder} / ".write-probe";
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    const std::string block(64 * 1024, '0');
    file << block;
    file.close();
    const bool written = !file.fail();
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    return written;
}

MessengerOptions messenger_options(const Config& config, const Secrets& secrets) {
    MessengerOptions options;
    options.app_secrets = secrets.app_secrets;
    options.verify_token = secrets.verify_token;
    options.page_token = secrets.page_token;
    options.app_id = config.app_id;
    options.pages = config.pages;
    options.graph_url = config.graph_url;
    options.graph_version = config.graph_version;
    options.human_agent = config.human_agent;
    return options;
}

// A text with a hole in it is read by customers, so a bot that has one is not served. Played as `check` does,
// so that both say the same.
void refuse_gaps(Loaded& loaded, const BotFolder& folder, MessageLanguage language) {
    if (!loaded.bot || loaded.suspects.empty()) return;
    std::vector<Diagnostic> proven;
    Report report(language, proven);
    const Instant now = std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
    prove(*loaded.bot, loaded.suspects, folder, now, report);
    std::erase_if(proven, [](const Diagnostic& one) { return one.rule != "may-be-unknown"; });
    if (proven.empty()) return;
    loaded.bot.reset();
    loaded.found.insert(loaded.found.end(), std::make_move_iterator(proven.begin()),
                        std::make_move_iterator(proven.end()));
}

}  // namespace

BotSource bot_on_disk(const std::string& folder, MessageLanguage language) {
    BotSource source;
    source.load = [folder, language]() -> Result<BotSource::Outcome> {
        auto read = read_bot_folder(folder);
        if (!read) return Problem{Cause::broken, read.error().detail};
        auto loaded = load_bot(*read, find_system_zone, language);
        refuse_gaps(loaded, *read, language);
        BotSource::Outcome outcome;
        if (!loaded.found.empty()) outcome.told = render_text(*read, loaded.found, language, false);
        outcome.bot = std::move(loaded.bot);
        return outcome;
    };
    source.fingerprint = [folder] { return folder_print(folder); };
    return source;
}

HostOptions standard_host(const Config& config,
                          const Secrets& secrets,
                          const std::string& bot_folder,
                          std::string api_token) {
    HostOptions options;
    options.bot = bot_on_disk(bot_folder);
    options.open_store = [folder = config.data] { return open_sqlite({folder}); };
    options.channel = make_messenger(messenger_options(config, secrets));
    options.make_client = [sends = config.sends](boost::asio::io_context& io) {
        return make_http_client(io, sends);
    };
    options.make_call_client = [per_host = options.calls.per_host](boost::asio::io_context& io,
                                                                   const Egress& egress) {
        HttpClientOptions client;
        client.per_host = per_host;
        client.most_body = most_call_answer;
        client.refuse = [&egress](const std::string& host, const HttpClientOptions::Addresses& addresses) {
            return egress.refuse(host, addresses);
        };
        return make_http_client(io, std::move(client));
    };
    options.egress = {config.call_hosts, config.private_hosts};
    options.secret = [environment = process_environment()](std::string_view name) {
        return flow_secret(environment, name);
    };
    options.bot_folder = bot_folder;
    options.public_url = config.public_url;
    options.listen = [config](boost::asio::io_context& io, std::vector<Route> routes,
                              HostOptions::Report report) {
        WebLimits limits;
        limits.report = std::move(report);
        limits.connections = config.connections;
        limits.connections_per_address = config.connections;
        std::optional<TlsFiles> tls;
        if (!config.tls_certificate.empty()) tls = TlsFiles{config.tls_certificate, config.tls_key};
        return serve_http(io, config.listen, std::move(routes), limits, std::move(tls));
    };
    options.writable = [folder = config.data] { return can_write(folder); };
    options.api_token = std::move(api_token);
    // Absolute: `frontdesk backup` in another folder has to find the copy.
    options.backup_folder =
        std::filesystem::absolute(std::filesystem::path{config.data} / "backups").string();
    options.storage.jobs = config.queue;
    options.storage.keep_raw = config.raw_events;
    options.lanes.in_flight = config.sends;
    options.lanes.rows = config.outbox_rows;
    options.lanes.bot_expires = config.answer_expires;
    options.lanes.reconcile_after = config.reconcile_after;
    return options;
}

}  // namespace frontdesk
