// SPDX-License-Identifier: MIT
#include "adapters/cli/chat.hpp"

#include <charconv>
#include <istream>
#include <optional>
#include <ostream>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/flow/scalars.hpp"
#include "engine/play/record.hpp"
#include "engine/play/stage.hpp"
#include "engine/talk/hours.hpp"
#include "engine/talk/turn.hpp"

namespace frontdesk {
namespace {

constexpr std::string_view help =
    "  a number    taps the button or quick reply printed with it\n"
    "  /tap N      the same\n"
    "  /close      the person closes the ticket; the bot answers again\n"
    "  /agent TEXT the person answers\n"
    "  /photo URL  sends a picture\n"
    "  /open REF   follows a link to the Page\n"
    "  /comment T  comments under a post\n"
    "  /wait 2h    lets so much time pass\n"
    "  /answer {}  another program answers the bot's call with this JSON; /fail: it does not\n"
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

class ChatScreen {
public:
    ChatScreen(const Bot& bot, std::ostream& out, const ChatOptions& options)
        : bot_(bot),
          out_(out),
          options_(options),
          stage_(bot, customer_of(options), conversation_of(options), options.now()),
          recorder_("played in the terminal",
                    bot.zone.to_local(options.now()),
                    options.language,
                    options.first_name) {}

    void prompt() { out_ << "> " << std::flush; }

    void read(std::string_view line) {
        const std::string_view text = without_spaces(line);
        pass_time();
        if (text.starts_with('/')) return command(text);
        const auto number = whole_number(text);
        if (number && *number >= 1 && *number <= tappable_.size()) return tap(*number);
        recorder_.step("customer", text);
        stage_.write(text);
        tell();
    }

    std::string recorded() const { return recorder_.yaml(); }

private:
    static Customer customer_of(const ChatOptions& options) {
        Customer customer;
        customer.first_name = options.first_name;
        customer.id = "terminal";
        return customer;
    }
    static Conversation conversation_of(const ChatOptions& options) {
        Conversation conversation;
        conversation.language = options.language;
        return conversation;
    }

    // What came due while nobody typed is said first.
    void pass_time() {
        const Instant now = options_.now() + waited_;
        if (now <= stage_.now()) return;
        stage_.wait_until(now);
        if (stage_.has_heard()) tell();
    }

    void command(std::string_view text) {
        const std::size_t space = text.find(' ');
        const std::string_view name = text.substr(0, space);
        const std::string_view rest =
            space == std::string_view::npos ? std::string_view{} : without_spaces(text.substr(space));
        if (name == "/help") {
            out_ << help;
        } else if (name == "/close") {
            close();
        } else if (name == "/tap") {
            tap_command(rest);
        } else if (name == "/wait") {
            wait(rest);
        } else if (!act(name, rest)) {
            out_ << "There is no command \"" << text << "\". There are:\n" << help;
        }
    }

    // What needs nothing but doing it.
    bool act(std::string_view name, std::string_view rest) {
        if (name == "/agent") {
            recorder_.step("agent", rest);
            stage_.agent_writes();
        } else if (name == "/photo") {
            const std::string url = rest.empty() ? "https://example.com/picture.jpg" : std::string{rest};
            recorder_.step_as_written("sends", "{image: \"" + url + "\"}");
            stage_.send({"image", url, "", ""});
        } else if (name == "/open") {
            recorder_.step_as_written("opens", "{referral: \"" + std::string{rest} + "\"}");
            stage_.open({std::string{rest}, "SHORTLINK", "OPEN_THREAD", ""});
        } else if (name == "/comment") {
            recorder_.step("comments", rest);
            comment(rest);
        } else if (name == "/answer" || name == "/fail") {
            answer_call(name == "/answer" ? 200 : 0, rest);
        } else {
            return false;
        }
        tell();
        return true;
    }

    void comment(std::string_view text) {
        const std::size_t before = stage_.comments().size();
        stage_.comment(text, "");
        if (stage_.comments().size() > before && !stage_.comments().back().text.empty()) {
            recorder_.step("bot", stage_.comments().back().text);
            out_ << "(in public: " << stage_.comments().back().text << ")\n";
        }
    }

    void answer_call(int status, std::string_view json) {
        recorder_.step_as_written("answers_call", "{status: " + std::to_string(status) + ", json: '" +
                                                      std::string{json} + "'}");
        if (!stage_.answer_call(status, json)) out_ << "No call is waiting for an answer.\n";
    }

    void wait(std::string_view text) {
        const auto length = parse_duration(text);
        if (!length) {
            out_ << "/wait takes a length of time such as 15m, 2h or 3 days.\n";
            return;
        }
        waited_ += *length;
        recorder_.step_as_written("wait", text);
        stage_.wait_until(stage_.now() + *length);
        tell();
    }

    void close() {
        if (!stage_.close_ticket(false)) {
            out_ << "No ticket is open.\n";
            return;
        }
        recorder_.step_as_written("agent", "{closes: yes}");
        out_ << "(the person closed the ticket)\n";
        tell();
    }

    void tap_command(std::string_view text) {
        const auto number = whole_number(text);
        if (number && *number >= 1 && *number <= tappable_.size())
            tap(*number);
        else
            out_ << "There is no such number. Write one that stands in [ ] above.\n";
    }

    void tap(std::size_t number) {
        const Tappable tapped = tappable_[number - 1];
        out_ << "(tapped: " << tapped.title << ")\n";
        recorder_.step("taps", tapped.title);
        if (tapped.quick_reply)
            stage_.tap_quick_reply(tapped.title, tapped.payload);
        else
            stage_.tap_payload(tapped.title, tapped.payload);
        tell();
    }

    // What the last turn did.
    void tell() {
        tell_ticket();
        const std::vector<SaidMessage> heard = stage_.take_heard();
        if (!heard.empty()) tappable_.clear();
        for (const SaidMessage& one : heard) {
            recorder_.step("bot", told(one.message));
            show(one.message);
        }
        if (heard.empty() && stage_.conversation().with_person)
            out_ << "(the bot is silent: a person has the conversation; /close ends that)\n";
        if (heard.empty() && stage_.conversation().call) tell_call();
        if (options_.explain == Explain::yes)
            for (const Reason& reason : stage_.reasons()) show(reason);
    }

    void tell_call() {
        out_ << "(the bot waits for " << stage_.open_calls().back().url
             << "; /answer {…} or /fail goes on)\n";
    }

    void tell_ticket() {
        const auto& ticket = stage_.ticket();
        const bool open = ticket && ticket->status != TicketStatus::done;
        if (open && !ticket_open_) show(*ticket);
        ticket_open_ = open;
    }

    void show(const OutMessage& message) {
        out_ << bot_.name << ": " << (message.cards.empty() ? told(message) : "")
             << (message.cards.empty() ? "\n" : "");
        for (const OutCard& card : message.cards) {
            out_ << (&card == &message.cards.front() ? "" : "  ") << "[" << card.title << "] "
                 << card.subtitle << '\n';
            show(card.buttons);
        }
        show(message.buttons);
        for (const QuickReply& reply : message.quick_replies) show(reply);
    }

    void show(const std::vector<Button>& buttons) {
        for (const Button& button : buttons) {
            if (button.kind == Button::Kind::postback)
                show_tappable({button.title, button.payload, false});
            else
                out_ << "  " << button.title << ": " << button.payload << '\n';
        }
    }

    void show(const QuickReply& reply) {
        if (reply.kind == QuickReply::Kind::text) return show_tappable({reply.title, reply.payload, true});
        out_ << (reply.kind == QuickReply::Kind::phone
                     ? "  (Messenger offers the customer's phone number)\n"
                     : "  (Messenger offers the customer's e-mail address)\n");
    }

    void show_tappable(Tappable shown) {
        tappable_.push_back(std::move(shown));
        out_ << "  [" << tappable_.size() << "] " << tappable_.back().title << '\n';
    }

    void show(const StagedTicket& ticket) {
        out_ << "(a person is called: queue \"" << ticket.queue << '"';
        if (!ticket.subject.empty()) out_ << ", \"" << ticket.subject << '"';
        if (ticket.due)
            out_ << ", answer promised " << say_moment(*ticket.due, stage_.now(), bot_.zone, "en");
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
    Stage stage_;
    Recorder recorder_;
    Duration waited_{0};
    bool ticket_open_ = false;
    std::vector<Tappable> tappable_;  // what was printed with a number, from 1
};

}  // namespace

int chat(const Bot& bot, std::istream& in, std::ostream& out, const ChatOptions& options) {
    ChatScreen screen{bot, out, options};
    out << "You are a customer of \"" << bot.name << "\". /help lists what you can do here.\n";
    std::string line;
    screen.prompt();
    while (std::getline(in, line)) {
        screen.read(line);
        screen.prompt();
    }
    out << '\n';
    if (options.record) options.record(screen.recorded());
    return 0;
}

}  // namespace frontdesk
