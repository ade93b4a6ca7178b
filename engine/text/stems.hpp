// SPDX-License-Identifier: MIT
// The stem of a folded word: what is left when the endings of its language are cut off.
#pragma once

#include <string>
#include <string_view>

struct sb_stemmer;

namespace frontdesk {

// For many words of one language. Not to be shared between threads; making one takes less than a microsecond.
class Stemmer {
public:
    // A language without known endings keeps its words whole.
    explicit Stemmer(std::string_view language);
    ~Stemmer();
    Stemmer(const Stemmer&) = delete;
    Stemmer& operator=(const Stemmer&) = delete;

    std::string stem(std::string_view folded) const;

private:
    sb_stemmer* snowball_ = nullptr;
    bool polish_ = false;
};

// The stem of one folded word; the word itself where the language's endings are not known, or where a digit
// stands in it. Safe from every thread.
std::string stem(std::string_view folded, std::string_view language);

// Without its Polish ending; at least three letters stay.
std::string_view polish_stem(std::string_view folded);

}  // namespace frontdesk
