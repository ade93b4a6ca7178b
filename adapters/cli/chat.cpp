// SPDX-License-Identifier: MIT
#include "adapters/cli/chat.hpp"

#include <charconv>
#include <istream>
#include <optional>
#include <ostream>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/talk/hours.hpp"
#include "engine/talk/turn.hpp"

namespace frontdesk {
namespace {

constexpr std::string_view help = "  a number    taps the button or quick reply printed with it\n"
                                  "  /tap N      the same\n"
                                  "  /close      the person closes the ticket; the bot answers again\n"
                                  "  /help       this list\n"
                                  "  Ctrl-D      ends the chat\n";

struct Tappable {
    std::string title;
    std::string payload;
    bool quick_reply = false;
};

std::optional<std::size_t> whole_number(std::string_view text) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::string_view without_spaces(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t\r");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

class Terminal {
public:
    Terminal(const Bot& bot, std::ostream& out, const ChatOptions& options)
        : bot_(bot), out_(out), options_(options) {
        conversation_.language = options.language;
        customer_.first_name = options.first_name;
    }

    void prompt() { out_ << "> " << std::flush; }

    void read(std::string_view line) {
        const std::string_view text = without_spaces(line);
        if (text.starts_with('/')) return command(text);
        const auto number = whole_number(text);
        if (number && *number >= 1 && *number <= tappable_.size()) return tap(*number);
        take(Message{std::string{text}, {}, {}, {}, {}});
    }

private:
    void command(std::string_view text) {
        if (text == "/help") {
            out_ << help;
        } else if (text == "/close") {
            close();
        } else if (text.starts_with("/tap ")) {
            const auto number = whole_number(without_spaces(text.substr(5)));
            if (number && *number >= 1 && *number <= tappable_.size())
                tap(*number);
            else
                out_ << "There is no such number. Write one that stands in [ ] above.\n";
        } else {
            out_ << "There is no command \"" << text << "\". There are:\n" << help;
        }
    }

    void close() {
        if (!conversation_.with_person) {
            out_ << "No ticket is open.\n";
            return;
        }
        out_ << "(the person closed the ticket)\n";
        take(TicketClosed{queue_, /*handed_back=*/false});
    }

    void tap(std::size_t number) {
        const Tappable tapped = tappable_[number - 1];
        out_ << "(tapped: " << tapped.title << ")\n";
        if (tapped.quick_reply)
            take(Message{tapped.title, tapped.payload, {}, {}, {}});
        else
            take(Postback{tapped.title, tapped.payload, {}});
    }

    void take(const TurnEvent& event) {
        const Instant now = options_.now();
        Turn turn = take_turn(bot_, conversation_, customer_, event, now);
        conversation_ = std::move(turn.next);
        bool spoken = false;
        for (const Effect& effect : turn.effects) {
            if (const Send* send = std::get_if<Send>(&effect)) {
                if (!spoken) tappable_.clear();
                spoken = true;
                show(send->message);
            } else {
                show(std::get<OpenTicket>(effect), now);
            }
        }
        if (!spoken && conversation_.with_person)
            out_ << "(the bot is silent: a person has the conversation; /close ends that)\n";
        if (options_.explain == Explain::yes)
            for (const Reason& reason : turn.reasons) show(reason);
    }

    void show(const OutMessage& message) {
        out_ << bot_.name << ": " << message.text << '\n';
        for (const Button& button : message.buttons) {
            if (button.kind == Button::Kind::postback)
                show_tappable({button.title, button.payload, false});
            else
                out_ << "  " << button.title << ": " << button.payload << '\n';
        }
        for (const QuickReply& reply : message.quick_replies)
            show_tappable({reply.title, reply.payload, true});
    }

    void show_tappable(Tappable shown) {
        tappable_.push_back(std::move(shown));
        out_ << "  [" << tappable_.size() << "] " << tappable_.back().title << '\n';
    }

    void show(const OpenTicket& ticket, Instant now) {
        queue_ = ticket.queue;
        out_ << "(a person is called: queue \"" << ticket.queue << '"';
        if (!ticket.subject.empty()) out_ << ", \"" << ticket.subject << '"';
        if (ticket.due) out_ << ", answer promised " << say_moment(*ticket.due, now, bot_.zone, "en");
        out_ << ")\n";
    }

    void show(const Reason& reason) {
        out_ << "  because: " << reason.rule;
        if (!reason.what.empty()) out_ << " \"" << reason.what << '"';
        if (reason.place.line != 0 && reason.place.file < bot_.files.size())
            out_ << ", " << bot_.files[reason.place.file] << ':' << reason.place.line;
        out_ << '\n';
    }

    const Bot& bot_;
    std::ostream& out_;
    const ChatOptions& options_;
    Conversation conversation_;
    Customer customer_;
    std::vector<Tappable> tappable_;  // what was printed with a number, from 1
    std::string queue_;               // of the open ticket
};

}  // namespace

int chat(const Bot& bot, std::istream& in, std::ostream& out, const ChatOptions& options) {
    Terminal terminal{bot, out, options};
    out << "You are a customer of \"" << bot.name << "\". /help lists what you can do here.\n";
    std::string line;
    terminal.prompt();
    while (std::getline(in, line)) {
        terminal.read(line);
        terminal.prompt();
    }
    out << '\n';
    return 0;
}

}  // namespace frontdesk
