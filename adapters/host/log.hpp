// SPDX-License-Identifier: MIT
// The log: one event per line, `time level event key=value`. No message texts, no person ids, no secrets.
#pragma once

#include <initializer_list>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace spdlog {
class logger;
}

namespace frontdesk {

enum class LogLevel { debug, info, warning, error };
std::optional<LogLevel> log_level(std::string_view name);

struct LogField {
    std::string_view key;
    std::string value;  // control characters are escaped, values with spaces are quoted
};

// Safe to use from every thread.
class Log {
public:
    explicit Log(LogLevel level);  // on stderr
    Log(LogLevel level, std::ostream& to);
    ~Log();

    bool shows(LogLevel level) const;
    // `event` is a constant of events.hpp, so that it can be searched for.
    void write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields = {});

    void debug(std::string_view event, std::initializer_list<LogField> fields = {}) {
        write(LogLevel::debug, event, fields);
    }
    void info(std::string_view event, std::initializer_list<LogField> fields = {}) {
        write(LogLevel::info, event, fields);
    }
    void warning(std::string_view event, std::initializer_list<LogField> fields = {}) {
        write(LogLevel::warning, event, fields);
    }
    void error(std::string_view event, std::initializer_list<LogField> fields = {}) {
        write(LogLevel::error, event, fields);
    }

private:
    std::shared_ptr<spdlog::logger> logger_;
};

// Eight hex digits of SHA-256: enough to follow one person through a log, too little to name them.
std::string short_hash(std::string_view id);

}  // namespace frontdesk
