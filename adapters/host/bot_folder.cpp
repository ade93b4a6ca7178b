// SPDX-License-Identifier: MIT
// See bot_folder.hpp.
#include "adapters/host/bot_folder.hpp"

#include <algorithm>
#include <fstream>
#include <optional>
#include <system_error>

#include <fmt/format.h>

namespace frontdesk {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_flows = 1000;
constexpr std::size_t most_entries = 100'000;
constexpr std::size_t most_file_bytes = 1024 * 1024;
constexpr std::size_t most_bytes = 16 * most_file_bytes;
constexpr int deepest = 16;

bool is_flow(const fs::path& path) { return path.extension() == ".yaml" || path.extension() == ".yml"; }

// Is `path`, with its links resolved, inside `root`, which is resolved already?
bool stays_inside(const fs::path& root, const fs::path& path) {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    if (error) return false;
    const auto [end, ignored] = std::mismatch(root.begin(), root.end(), real.begin(), real.end());
    return end == root.end();
}

class FolderReader {
public:
    FolderReader(const fs::path& named, fs::path root) : root_(std::move(root)) {
        out_.name = named.string();
    }

    Result<BotFolder> read() {
        std::error_code error;
        fs::recursive_directory_iterator at(root_, error), end;
        for (; !error && at != end; at.increment(error)) {
            if (++entries_ > most_entries || at.depth() > deepest)
                return Problem{
                    Cause::bad_input,
                    fmt::format("{} holds too much for a bot folder: at most {} files, {} folders deep",
                                out_.name, most_entries, deepest)};
            if (skips(at)) {
                at.disable_recursion_pending();
                continue;
            }
            if (auto problem = take(at->path())) return *problem;
        }
        if (error)
            return Problem{Cause::broken, fmt::format("{} cannot be read: {}", out_.name, error.message())};
        if (out_.flows.empty())
            return Problem{
                Cause::bad_input,
                fmt::format("{} has no flows in it: a bot folder holds at least a bot.yaml", out_.name)};
        const auto by_path = [](const SourceFile& left, const SourceFile& right) {
            return left.path < right.path;
        };
        std::sort(out_.flows.begin(), out_.flows.end(), by_path);
        std::sort(out_.tests.begin(), out_.tests.end(), by_path);
        std::sort(out_.assets.begin(), out_.assets.end());
        return std::move(out_);
    }

private:
    // Hidden files and folders.
    static bool skips(const fs::recursive_directory_iterator& at) {
        return at->path().filename().string().starts_with('.');
    }

    std::optional<Problem> take(const fs::path& path) {
        const std::string name = path.lexically_relative(root_).generic_string();
        const bool asset = name.starts_with("assets/");
        std::error_code error;
        const bool folder = fs::is_directory(path, error) && !fs::is_symlink(path, error);
        if (folder || (!asset && !is_flow(path))) return std::nullopt;
        if (!stays_inside(root_, path))
            return Problem{
                Cause::bad_input,
                fmt::format(
                    "{}/{} is a link that leads out of the bot folder, or nowhere; put the file itself there",
                    out_.name, name)};
        if (!fs::is_regular_file(path, error))
            return Problem{Cause::bad_input, fmt::format("{}/{} is not a plain file", out_.name, name)};
        if (asset) {
            out_.assets.push_back(name);
            return std::nullopt;
        }
        return take_file(path, name, name.starts_with("tests/") ? out_.tests : out_.flows);
    }

    std::optional<Problem>
    take_file(const fs::path& path, const std::string& name, std::vector<SourceFile>& into) {
        std::ifstream file(path, std::ios::binary);
        std::string text(most_file_bytes + 1, '\0');
        file.read(text.data(), static_cast<std::streamsize>(text.size()));
        if (!file.is_open() || file.bad())
            return Problem{Cause::broken,
                           fmt::format("{}/{} cannot be read; check its permissions", out_.name, name)};
        text.resize(static_cast<std::size_t>(file.gcount()));
        bytes_ += text.size();
        if (into.size() >= most_flows || bytes_ > most_bytes)
            return Problem{
                Cause::bad_input,
                fmt::format("{} holds too much for a bot folder: at most {} flows of {} MiB together",
                            out_.name, most_flows, most_bytes / most_file_bytes)};
        into.push_back({name, std::move(text)});
        return std::nullopt;
    }

    fs::path root_;
    BotFolder out_;
    std::size_t entries_ = 0;
    std::size_t bytes_ = 0;
};

}  // namespace

Result<BotFolder> read_bot_folder(const fs::path& folder) {
    std::error_code error;
    const fs::file_status status = fs::status(folder, error);
    if (status.type() == fs::file_type::not_found)
        return Problem{
            Cause::not_found,
            fmt::format("there is no folder {}; name the folder that holds bot.yaml", folder.string())};
    if (error)
        return Problem{Cause::broken, fmt::format("{} cannot be read: {}", folder.string(), error.message())};
    if (!fs::is_directory(status))
        return Problem{
            Cause::bad_input,
            fmt::format("{} is not a folder; name the folder that holds bot.yaml", folder.string())};
    const fs::path root = fs::canonical(folder, error);
    if (error)
        return Problem{Cause::broken, fmt::format("{} cannot be read: {}", folder.string(), error.message())};
    return FolderReader(folder, root).read();
}

}  // namespace frontdesk
