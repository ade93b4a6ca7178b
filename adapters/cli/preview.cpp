// SPDX-License-Identifier: MIT
// `frontdesk preview`: the server as it is served, with a stand-in of the platform around it and a page to
// chat on.
#include <atomic>
#include <csignal>
#include <filesystem>
#include <memory>
#include <ostream>
#include <random>
#include <thread>

#include <CLI/CLI.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include "adapters/cli/command_line.hpp"
#include "adapters/cli/signals.hpp"
#include "adapters/cli/standard_host.hpp"
#include "adapters/http/http.hpp"
#include "adapters/preview/card_pictures.hpp"
#include "adapters/preview/stand_in.hpp"

namespace frontdesk {
namespace {

constexpr const char* usual_listen = "127.0.0.1:8080";
constexpr const char* any_port = "127.0.0.1:0";

struct PreviewOptions {
    std::string bot;
    std::string listen;
};

std::string random_word() {
    std::random_device device;
    std::string word;
    for (int i = 0; i < 8; ++i) word += std::to_string(device());
    return word;
}

// A data folder of its own, gone when the preview ends.
class TemporaryFolder {
public:
    static Result<std::unique_ptr<TemporaryFolder>> make() {
        std::error_code error;
        auto path = std::filesystem::temp_directory_path(error) / ("frontdesk-preview-" + random_word());
        if (!error) std::filesystem::create_directory(path, error);
        if (error) return Problem{Cause::broken, "cannot make a temporary folder: " + error.message()};
        std::filesystem::permissions(path, std::filesystem::perms::owner_all, error);
        return std::unique_ptr<TemporaryFolder>(new TemporaryFolder(std::move(path)));
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    std::string path() const { return path_.string(); }

private:
    explicit TemporaryFolder(std::filesystem::path path) : path_(std::move(path)) {}
    std::filesystem::path path_;
};

// The stand-in on a thread of its own, as the platform is on machines of its own.
class Platform {
public:
    Platform(StandInOptions options)
        : work_(io_.get_executor()),
          client_(make_http_client(io_)),
          stand_in_(io_, *client_, std::move(options)) {}
    ~Platform() {
        work_.reset();
        io_.stop();
        if (thread_.joinable()) thread_.join();
    }
    Platform(const Platform&) = delete;
    Platform& operator=(const Platform&) = delete;

    Result<void> listen(const std::string& asked) {
        auto server = serve_http(io_, asked.empty() ? usual_listen : asked, stand_in_.routes());
        // Somebody else's port 8080 is no reason to stop, unless it was asked for.
        if (!server && asked.empty()) server = serve_http(io_, any_port, stand_in_.routes());
        if (!server) return server.error();
        server_ = std::move(server).value();
        thread_ = std::thread([this] { io_.run(); });
        return {};
    }
    void connect(std::uint16_t port) {
        boost::asio::post(io_,
                          [this, port] { stand_in_.connect("http://127.0.0.1:" + std::to_string(port)); });
    }
    std::string address() const { return "http://127.0.0.1:" + std::to_string(server_->port()); }

private:
    boost::asio::io_context io_{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_;
    std::unique_ptr<WebClient> client_;
    StandIn stand_in_;
    std::unique_ptr<WebServer> server_;
    std::thread thread_;
};

// The author sees what is wrong with an edit as soon as it is saved.
void tell_author(BotSource& source, std::ostream& out) {
    source.load = [load = std::move(source.load), &out]() {
        auto outcome = load();
        if (outcome && !outcome->told.empty()) out << outcome->told << std::flush;
        return outcome;
    };
}

int preview(const PreviewOptions& options, const Terminal& terminal) {
    const auto folder = TemporaryFolder::make();
    if (!folder) return environment_failed(terminal, folder.error());
    const Secrets secrets{{random_word()}, random_word(), random_word()};
    Config config;
    config.listen = any_port;
    config.data = (*folder)->path();

    auto source = bot_on_disk(options.bot);
    const auto bot = source.load();
    if (!bot) return environment_failed(terminal, bot.error());
    terminal.err << bot->told;
    if (!bot->bot) return exit_findings;

    Log log{LogLevel::warning};
    StandInOptions stand_in;
    stand_in.app_secret = secrets.app_secrets.front();
    stand_in.page_token = secrets.page_token;
    stand_in.api_token = random_word();
    stand_in.bot_name = bot->bot->name;
    stand_in.now = [] { return std::chrono::floor<Duration>(std::chrono::system_clock::now()); };
    stand_in.log = [&terminal](const std::string& line) {
        terminal.err << "frontdesk: " << line << std::endl;
    };
    config.app_id = stand_in.app_id;
    const std::string token = stand_in.api_token;

    Platform platform(std::move(stand_in));
    if (const auto listening = platform.listen(options.listen); !listening)
        return environment_failed(terminal, listening.error());
    config.graph_url = platform.address();
    auto parts = standard_host(config, secrets, options.bot, token);
    parts.channel = with_card_pictures(std::move(parts.channel));
    tell_author(parts.bot, terminal.err);
    Signals signals;
    auto host = Host::start(std::move(parts), log);
    if (!host) return environment_failed(terminal, host.error());
    platform.connect((*host)->port());

    terminal.out << bot->bot->name << " is open for you at\n\n    " << platform.address() << "\n\nEdits to "
                 << options.bot << " are taken over as you save. Ctrl+C ends it." << std::endl;
    signals.wait(**host, log);
    (*host)->stop();
    return exit_fine;
}

}  // namespace

void add_preview(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<PreviewOptions>();
    auto* command =
        app.add_subcommand("preview", "Chat with a bot in a web page, without a Facebook account");
    command->add_option("BOT", options->bot, "The bot folder")->required();
    command->add_option("--listen", options->listen, "Address and port of the page (default 127.0.0.1:8080)");
    command->footer("examples:\n"
                    "  frontdesk preview flows/\n"
                    "  frontdesk preview flows/ --listen 127.0.0.1:9000");
    command->callback([options, &chosen] {
        chosen = [options](const Terminal& terminal) { return preview(*options, terminal); };
    });
}

}  // namespace frontdesk
