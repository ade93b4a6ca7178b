// SPDX-License-Identifier: MIT
// Words and character n-grams with TF-IDF weights, as scikit-learn makes them by default; for the linear SVM.
#pragma once

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace frontdesk::bench {

// Feature number (from 1, as liblinear wants) and value, in rising order.
using SparseRow = std::vector<std::pair<int, double>>;

class Tfidf {
public:
    explicit Tfidf(const std::vector<std::string>& texts);

    // Two blocks of length 1: words and pairs of words, and n-grams of 2 to 5 characters inside of words.
    // What the texts did not have is left out.
    SparseRow row(const std::string& text) const;
    int features() const { return static_cast<int>(idf_.size()); }

private:
    void append_block(SparseRow& row, const std::vector<std::string>& terms) const;

    std::unordered_map<std::string, int> number_;
    std::vector<double> idf_;
};

// In lower case; `\w\w+` alone and in pairs.
std::vector<std::string> word_terms(const std::string& text);
// In lower case; n-grams of every piece between white space with a space at either end.
std::vector<std::string> character_terms(const std::string& text);

}  // namespace frontdesk::bench
