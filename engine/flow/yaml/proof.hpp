// SPDX-License-Identifier: MIT
// The proofreader: walks the lines as a person does, tells what YAML would trip over or read differently than
// meant, and repairs it in memory so that everything after it is read too. It mirrors YAML's own rules for
// where texts begin and end, so that a file it has nothing to say about is one that YAML can read.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/flow/yaml/page.hpp"

namespace frontdesk {

// What is known of the file so far.
struct Proof {
    Page& page;
    int nodes = 0;
    bool broken = false;   // something could not be repaired: there will be no tree
    bool stopped = false;  // nor is there any use in reading on

    // One more value; stops when there are too many.
    void count(int line, std::size_t at);
};

// Reads the whole page. Afterwards `broken` says whether YAML need be asked at all.
void proofread(Proof& proof);

// Where a value of a line begins, and what it belongs to.
struct ValueStart {
    int line;
    std::size_t at;
    int owner;      // the indentation of the map or list it belongs to
    int depth = 0;  // levels around it
};

// How far a value goes.
struct ValueEnd {
    int line;            // the last line it covers
    bool plain = false;  // an unquoted text, which a deeper line below would continue
};

// Each reads one value, tells and repairs what is wrong with it.
ValueEnd read_value(Proof& proof, const ValueStart& start);
ValueEnd read_quoted(Proof& proof, const ValueStart& start);
ValueEnd read_plain(Proof& proof, const ValueStart& start);
ValueEnd read_block_text(Proof& proof, const ValueStart& start);
ValueEnd read_brackets(Proof& proof, const ValueStart& start);

// Where YAML would end the quotation that starts here, over as many lines as it takes.
struct Closing {
    int line;
    std::size_t behind;   // npos: never closed
    bool leaves = false;  // a line in between belongs to another setting
};
Closing find_closing(const Page& page, const ValueStart& start);

// A quotation that should have ended at `end` of its first line, but runs on to line `swallowed`.
void complain_unclosed(Proof& proof, const ValueStart& start, int swallowed, std::size_t end);
// A quotation that ends before `behind` though its text goes on to `end`: a quote or apostrophe inside it.
void complain_goes_on(Proof& proof, const ValueStart& start, std::size_t behind, std::size_t end);
// YAML gives some signs behind a backslash a meaning; any other stops it.
void check_escapes(Proof& proof, const ValueStart& start, const Closing& closing);

}  // namespace frontdesk
