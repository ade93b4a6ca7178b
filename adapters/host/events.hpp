// SPDX-License-Identifier: MIT
// The names of what the log can say. One name, one meaning, for ever: people search for them.
#pragma once

#include <string_view>

namespace frontdesk::event {

inline constexpr std::string_view started = "started";
inline constexpr std::string_view stopping = "stopping";
inline constexpr std::string_view stopped = "stopped";
inline constexpr std::string_view fault = "fault";  // a bug of ours that an outermost catch has caught
inline constexpr std::string_view configured = "configured";
inline constexpr std::string_view token_unchecked = "token_unchecked";
inline constexpr std::string_view sqlite_note = "sqlite_note";

inline constexpr std::string_view web_trouble = "web_trouble";
inline constexpr std::string_view webhook_taken = "webhook_taken";
inline constexpr std::string_view webhook_refused = "webhook_refused";
inline constexpr std::string_view webhook_full = "webhook_full";
inline constexpr std::string_view policy_notice = "policy_notice";
inline constexpr std::string_view event_failed = "event_failed";

inline constexpr std::string_view store_failed = "store_failed";
inline constexpr std::string_view store_recovered = "store_recovered";

inline constexpr std::string_view bot_loaded = "bot_loaded";
inline constexpr std::string_view bot_refused = "bot_refused";

inline constexpr std::string_view reply_sent = "reply_sent";
inline constexpr std::string_view reply_retry = "reply_retry";
inline constexpr std::string_view reply_unknown = "reply_unknown";
inline constexpr std::string_view reply_failed = "reply_failed";
inline constexpr std::string_view reply_dropped = "reply_dropped";
inline constexpr std::string_view picture_left_out = "picture_left_out";
inline constexpr std::string_view page_paused = "page_paused";
inline constexpr std::string_view page_stopped = "page_stopped";
inline constexpr std::string_view page_resumed = "page_resumed";
inline constexpr std::string_view outbox_spilled = "outbox_spilled";

inline constexpr std::string_view call_answered = "call_answered";
inline constexpr std::string_view call_failed = "call_failed";
inline constexpr std::string_view comment_answered = "comment_answered";
inline constexpr std::string_view comment_failed = "comment_failed";
inline constexpr std::string_view notice = "notice";  // the bot wants people to be told of something

inline constexpr std::string_view ticket_action = "ticket_action";
inline constexpr std::string_view api_refused = "api_refused";
inline constexpr std::string_view backup_made = "backup_made";
inline constexpr std::string_view backup_failed = "backup_failed";

}  // namespace frontdesk::event
