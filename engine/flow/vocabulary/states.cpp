// SPDX-License-Identifier: MIT
// The places of a conversation.
#include "engine/flow/vocabulary/parts.hpp"

namespace frontdesk::words {

Keys states() {
    using enum Expects;
    constexpr Site in = Site::state;
    Keys keys = {
        {in, "say", says, {"what the bot says on entry", "co bot mówi na wejściu"}},
        {in, "menu", list, {"options to choose from", "opcje do wyboru"}, Site::option},
        {in, "ask", text, {"a question", "pytanie"}},
        {in, "form", list, {"questions one by one", "pytania po kolei"}, Site::question},
        {in, "escalate", map, {"a person takes over", "przejmuje człowiek"}, Site::escalate},
        {in, "go", target, {"on to this state", "dalej do tego stanu"}, Site::branch},
        {in, "visit", state, {"a state that comes back here", "stan, który wraca tutaj"}},
        {in, "tries", whole_number, {"wrong answers before giving up", "ile złych odpowiedzi"}},
        {in,
         "give_up",
         target,
         {"the state after too many tries", "stan po zbyt wielu próbach"},
         Site::branch},
        {in, "on", list, {"triggers of this state alone", "triggery tylko tego stanu"}, Site::trigger},
        {in, "otherwise", otherwise, {"the fallback of this state", "zastępstwo tego stanu"}, Site::step},
        {in, "again", says, {"said instead when it is shown again", "mówione zamiast tego przy powtórce"}},
        {in,
         "after",
         list,
         {"what happens when nobody answers", "co się dzieje, gdy nikt nie odpowiada"},
         Site::timer},
        {in, "call", map, {"asks another program", "pyta inny program"}, Site::call},
        {in, "goal", name, {"counted in the statistics", "liczone w statystykach"}},
        {in, "was", words, {"earlier names of this state", "dawne nazwy tego stanu"}},

        {Site::branch, "if", condition, {"taken only then", "tylko wtedy"}},
        {Site::branch, "to", state, {"the state, or back", "stan albo back"}, {}, {}, true},

        {Site::timer,
         "wait",
         duration,
         {"how long nothing happens", "jak długo nic się nie dzieje"},
         {},
         {},
         true},
        {Site::timer, "say", says, {"what is said", "co jest mówione"}},
        {Site::timer, "go", target, {"the state it opens", "stan, który otwiera"}, Site::branch},
    };
    const Keys more = actions(in);
    keys.insert(keys.end(), more.begin(), more.end());
    return keys;
}

}  // namespace frontdesk::words
