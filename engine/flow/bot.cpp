// SPDX-License-Identifier: MIT
// The indices of a bot: names, the phrases that customers may type, and what their questions are scored by.
#include "engine/flow/bot.hpp"

namespace frontdesk {
namespace {

using TargetKind = PhraseTarget::Kind;

// What is given for a language; what is given once stands for all of them.
template <class T>
const T* in_language(const std::vector<T>& given, std::size_t language) {
    if (given.size() == 1) return &given.front();
    return language < given.size() ? &given[language] : nullptr;
}

void index_names(Bot& bot) {
    bot.state_names.clear();
    for (StateIndex i = 0; i < bot.states.size(); ++i) bot.state_names.try_emplace(bot.states[i].name, i);
    // After all present names: a state may have been given the name that another one had before.
    for (StateIndex i = 0; i < bot.states.size(); ++i)
        for (const std::string& old : bot.states[i].was) bot.state_names.try_emplace(old, i);
    bot.choice_ids.clear();
    for (ChoiceIndex i = 0; i < bot.choices.size(); ++i)
        if (!bot.choices[i].id.empty()) bot.choice_ids.try_emplace(bot.choices[i].id, i);
}

// Fills one book.
class Writer {
public:
    Writer(const Bot& bot, Phrasebook& book) : bot_(bot), book_(book) {
        book_ = {};
        book_.index.set_synonyms(bot.synonyms);
    }

    void add(TargetKind kind, std::size_t index, const Phrases& phrases) {
        for (std::size_t language = 0; language < bot_.languages.size(); ++language)
            if (const std::vector<std::string>* given = in_language(phrases, language))
                for (const std::string& phrase : *given) {
                    book_.index.add(phrase, bot_.languages[language], next_id());
                    note(kind, index, language, phrase);
                }
    }

    // A label with placeholders is compared when it is shown.
    void add_label(std::size_t index, const Text& label) {
        for (std::size_t language = 0; language < bot_.languages.size(); ++language) {
            const Template* text = in_language(label.in, language);
            const std::string* words = text == nullptr ? nullptr : text->plain_text();
            if (words == nullptr || words->empty()) continue;
            book_.index.add_literal(*words, bot_.languages[language], next_id());
            note(TargetKind::option, index, language, *words);
        }
    }

private:
    std::uint32_t next_id() const { return static_cast<std::uint32_t>(book_.targets.size()); }
    void note(TargetKind kind, std::size_t index, std::size_t language, const std::string& phrase) {
        book_.targets.push_back(
            {kind, static_cast<std::uint32_t>(index), static_cast<LanguageIndex>(language), phrase});
    }

    const Bot& bot_;
    Phrasebook& book_;
};

void index_phrases(Bot& bot) {
    Writer writer(bot, bot.phrases);
    for (std::size_t i = 0; i < bot.triggers.size(); ++i)
        writer.add(TargetKind::trigger, i, bot.triggers[i].when.phrases);
    for (std::size_t i = 0; i < bot.faqs.size(); ++i) writer.add(TargetKind::faq, i, bot.faqs[i].ask);
    Writer comments(bot, bot.comment_phrases);
    for (std::size_t i = 0; i < bot.comments.size(); ++i)
        comments.add(TargetKind::comment, i, bot.comments[i].when);
}

void index_options(const Bot& bot, const std::vector<ChoiceIndex>& options, StatePhrases& phrases) {
    Writer labels(bot, phrases.labels);
    Writer also(bot, phrases.also);
    for (std::size_t at = 0; at < options.size(); ++at) {
        const Choice& option = bot.choices[options[at]];
        labels.add_label(at, option.label);
        also.add(TargetKind::option, at, option.also);
    }
}

void index_state(const Bot& bot, const State& state, StatePhrases& phrases) {
    if (const Menu* menu = std::get_if<Menu>(&state.then)) index_options(bot, menu->options, phrases);
    if (!state.on.empty()) {
        Writer on(bot, phrases.on);
        for (std::size_t i = 0; i < state.on.size(); ++i) on.add(TargetKind::on, i, state.on[i].when.phrases);
    }
    const Form* form = std::get_if<Form>(&state.then);
    if (form == nullptr) return;
    Writer called(bot, phrases.called);
    for (std::size_t i = 0; i < form->questions.size(); ++i)
        called.add(TargetKind::question, i, form->questions[i].called);
}

void index_faqs(Bot& bot) {
    bot.faq_phrases.assign(bot.faqs.size(), {});
    for (std::size_t i = 0; i < bot.faqs.size(); ++i)
        if (!bot.faqs[i].menu.empty()) index_options(bot, bot.faqs[i].menu, bot.faq_phrases[i]);
    bot.faq_models.clear();
    for (std::size_t language = 0; language < bot.languages.size(); ++language) {
        FaqSet set;
        set.language = bot.languages[language];
        set.synonyms = bot.synonyms;
        for (const Faq& faq : bot.faqs) {
            const auto* asked = in_language(faq.ask, language);
            set.faqs.push_back(asked == nullptr ? std::vector<std::string>{} : *asked);
            set.strictness.push_back(faq.match);
        }
        bot.faq_models.push_back(FaqModel::build(set));
    }
}

}  // namespace

std::optional<StateIndex> Bot::find_state(std::string_view called) const {
    const auto found = state_names.find(called);
    if (found == state_names.end()) return std::nullopt;
    return found->second;
}

std::optional<std::uint32_t> Bot::find_faq(std::string_view id) const {
    for (std::uint32_t i = 0; i < faqs.size(); ++i)
        if (faqs[i].id == id) return i;
    return std::nullopt;
}

std::optional<QueueIndex> Bot::find_queue(std::string_view called) const {
    for (std::size_t i = 0; i < queues.size(); ++i)
        if (queues[i].name == called) return static_cast<QueueIndex>(i);
    return std::nullopt;
}

void index(Bot& bot) {
    index_names(bot);
    index_phrases(bot);
    bot.state_phrases.assign(bot.states.size(), {});
    for (std::size_t i = 0; i < bot.states.size(); ++i) index_state(bot, bot.states[i], bot.state_phrases[i]);
    index_faqs(bot);
}

}  // namespace frontdesk
