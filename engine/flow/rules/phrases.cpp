// SPDX-License-Identifier: MIT
// [hidden-phrase], [empty-phrase]: words that can never be heard, because something earlier always answers
// them, or because there are no words.
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "engine/flow/rules/rules.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {

namespace {

// The phrase as it is compared: folded, without courtesy, "*" kept.
std::string heard(std::string_view phrase, std::string_view language) {
    std::string out;
    while (true) {
        const auto star = phrase.find('*');
        Words words = fold(phrase.substr(0, star));
        if (star == std::string_view::npos && out.empty())
            words = without_courtesy(std::move(words), language);
        for (const std::string& word : words) out += word + " ";
        if (star == std::string_view::npos) return out;
        out += "* ";
        phrase.remove_prefix(star + 1);
    }
}

Wording owner_name(const WrittenPhrase& phrase) {
    if (phrase.part == WrittenPhrase::Part::option) return {"option", "inna opcja"};
    if (phrase.owner.kind == Owner::Kind::faq) return {"FAQ", "inne FAQ"};
    return {"trigger", "inny trigger"};
}

class Listener {
public:
    Listener(const Draft& draft, Report& report) : draft_(draft), report_(report) {}

    void hear(const WrittenPhrase& phrase) {
        const std::string words = heard(phrase.phrase, draft_.bot.languages[phrase.language]);
        if (words.find_first_not_of("* ") == std::string::npos) {
            if (!phrase.is_label) tell_empty(phrase, words);
            return;
        }
        // Options compete within one menu, the triggers of a state within it; all others with one another.
        const auto part = static_cast<int>(phrase.part);
        const bool global = phrase.part == WrittenPhrase::Part::answer;
        const Key key{part, global ? -1 : static_cast<int>(phrase.owner.kind),
                      global ? 0 : phrase.owner.index, phrase.language, words};
        const auto first = first_.find(key);
        if (first == first_.end()) {
            if (phrase.always) first_.emplace(key, &phrase);  // what depends hides nothing
            return;
        }
        const WrittenPhrase& earlier = *first->second;
        const bool same = earlier.owner == phrase.owner && earlier.index == phrase.index;
        if (!same && told_.insert(phrase.mark.place).second) tell_hidden(earlier, phrase);
    }

private:
    using Key = std::tuple<int, int, std::uint32_t, LanguageIndex, std::string>;

    void tell_empty(const WrittenPhrase& phrase, const std::string& words) {
        if (!told_.insert(phrase.mark.place).second) return;
        report_
            .error("empty-phrase", phrase.mark,
                   words.empty()
                       ? Wording{"there is no word in this phrase", "w tej frazie nie ma żadnego słowa"}
                       : Wording{"this phrase would answer every message",
                                 "ta fraza pasowałaby do każdej wiadomości"})
            .advise({"write words that customers write", "wpisz słowa, których używają klienci"});
    }

    void tell_hidden(const WrittenPhrase& earlier, const WrittenPhrase& phrase) {
        const std::string by = owner_name(earlier).in(report_.language()).data();
        report_
            .error("hidden-phrase", phrase.mark,
                   {"\"{}\" is never heard here, an earlier {} answers it",
                    "\"{}\" nigdy tu nie zadziała, bo wcześniej odpowiada na to {}"},
                   phrase.phrase, by)
            .see(earlier.mark, {"this one answers", "odpowiada to miejsce"})
            .advise({"take it out in one of the two places", "usuń te słowa w jednym z tych dwóch miejsc"});
    }

    const Draft& draft_;
    Report& report_;
    std::map<Key, const WrittenPhrase*> first_;
    std::set<Place> told_;
};

}  // namespace

void check_phrases(const Draft& draft, Report& report) {
    Listener listener(draft, report);
    for (const WrittenPhrase& phrase : draft.phrases) listener.hear(phrase);
}

}  // namespace frontdesk
