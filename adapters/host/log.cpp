// SPDX-License-Identifier: MIT
#include "adapters/host/log.hpp"

#include <array>

#include <fmt/format.h>
#include <openssl/sha.h>
#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace frontdesk {
namespace {

spdlog::level::level_enum level_of(LogLevel level) {
    switch (level) {
    case LogLevel::debug: return spdlog::level::debug;
    case LogLevel::info: return spdlog::level::info;
    case LogLevel::warning: return spdlog::level::warn;
    case LogLevel::error: return spdlog::level::err;
    }
    return spdlog::level::err;
}

std::shared_ptr<spdlog::logger> make_logger(LogLevel level, spdlog::sink_ptr sink) {
    auto logger = std::make_shared<spdlog::logger>("frontdesk", std::move(sink));
    logger->set_formatter(std::make_unique<spdlog::pattern_formatter>("%Y-%m-%dT%H:%M:%S.%eZ %l %v",
                                                                      spdlog::pattern_time_type::utc));
    logger->set_level(level_of(level));
    return logger;
}

void append_value(std::string& line, std::string_view value) {
    const bool plain = !value.empty() && value.find_first_of(" \"=\\") == std::string_view::npos;
    if (!plain) line += '"';
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) {
            line += fmt::format("\\x{:02x}", byte);
            continue;
        }
        if (c == '"' || c == '\\') line += '\\';
        line += c;
    }
    if (!plain) line += '"';
}

}  // namespace

std::optional<LogLevel> log_level(std::string_view name) {
    if (name == "debug") return LogLevel::debug;
    if (name == "info") return LogLevel::info;
    if (name == "warning") return LogLevel::warning;
    if (name == "error") return LogLevel::error;
    return std::nullopt;
}

Log::Log(LogLevel level) : logger_(make_logger(level, std::make_shared<spdlog::sinks::stderr_sink_mt>())) {}

Log::Log(LogLevel level, std::ostream& to)
    : logger_(make_logger(level, std::make_shared<spdlog::sinks::ostream_sink_mt>(to, true))) {}

Log::~Log() = default;

bool Log::shows(LogLevel level) const { return logger_->should_log(level_of(level)); }

void Log::write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields) {
    if (!shows(level)) return;
    std::string line{event};
    for (const auto& field : fields) {
        line += ' ';
        line += field.key;
        line += '=';
        append_value(line, field.value);
    }
    logger_->log(level_of(level), spdlog::string_view_t{line.data(), line.size()});
}

std::string short_hash(std::string_view id) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char*>(id.data()), id.size(), digest.data());
    return fmt::format("{:02x}{:02x}{:02x}{:02x}", digest[0], digest[1], digest[2], digest[3]);
}

}  // namespace frontdesk
