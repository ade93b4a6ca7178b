// SPDX-License-Identifier: MIT
#include "tests/sqlite/ledger.hpp"

#include <array>
#include <set>

#include <sqlite3.h>

#include "tests/conformance/store_conformance.hpp"

namespace frontdesk::sqlite_tests {
namespace {

constexpr std::array people{"anna", "bob", "cezary"};

std::string person_of(const std::string& message) {
    return people[std::hash<std::string>{}(message) % people.size()];
}

std::string integrity_of(const std::string& file) {
    sqlite3* db = nullptr;
    std::string said = "cannot be opened";
    if (sqlite3_open_v2(file.c_str(), &db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK) {
        const auto take = [](void* to, int, char** values, char**) {
            *static_cast<std::string*>(to) = values[0];
            return 0;
        };
        if (sqlite3_exec(db, "PRAGMA integrity_check(1)", take, &said, nullptr) != SQLITE_OK)
            said = sqlite3_errmsg(db);
    }
    sqlite3_close(db);
    return said;
}

}  // namespace

Result<void> tell(Store& store, const std::vector<std::string>& messages, std::size_t body_bytes) {
    return store.write([&](Transaction& transaction) {
        for (const auto& text : messages) {
            auto event = conformance::message(text, text);
            event.raw.resize(event.raw.size() + body_bytes, 'x');
            if (!transaction.record(event, conformance::noon)) continue;
            const auto conversation = conformance::talk(transaction, person_of(text));
            auto stored = transaction.conversation(conversation);
            stored.epoch += 1;
            transaction.add_message(conversation, event, TranscriptLine::From::customer, text);
            transaction.queue(conformance::reply(conversation, "re: " + text), "test");
            transaction.save(stored);
        }
    });
}

std::string audit(Store& store, const std::string& file, const std::vector<std::string>& acknowledged) {
    if (const auto said = integrity_of(file); said != "ok") return "integrity: " + said;
    std::set<std::string> there;
    for (const auto* person : people) {
        StoredConversation stored;
        const auto done = store.write([&](Transaction& transaction) {
            stored = transaction.conversation(PageId{"bakery"}, PersonId{person}, conformance::noon);
        });
        if (!done) return done.error().detail;
        const auto reader = store.reader();
        if (!reader) return reader.error().detail;
        const auto lines = reader.value()->transcript(stored.id, 1'000'000);
        if (!lines) return lines.error().detail;
        if (static_cast<std::size_t>(stored.epoch) * 2 != lines->size())
            return "the conversation and its transcript disagree";
        for (std::size_t i = 0; i + 1 < lines->size(); i += 2) {
            if ((*lines)[i + 1].text != "re: " + (*lines)[i].text) return "no reply: " + (*lines)[i].text;
            if (!there.insert((*lines)[i].text).second) return "twice: " + (*lines)[i].text;
        }
    }
    for (const auto& message : acknowledged)
        if (!there.contains(message)) return "lost: " + message;
    return {};
}

}  // namespace frontdesk::sqlite_tests
