// SPDX-License-Identifier: MIT
// Reading one file in three steps: is it text, what would a person trip over, what does YAML say.
#include "engine/flow/yaml/build.hpp"
#include "engine/flow/yaml/bytes.hpp"
#include "engine/flow/yaml/node.hpp"
#include "engine/flow/yaml/proof.hpp"

namespace frontdesk {

std::optional<Node> read_yaml(const SourceFile& file,
                              std::uint16_t index,
                              MessageLanguage language,
                              std::vector<Diagnostic>& found) {
    const bool huge = file.text.size() > max_file_size;
    Page page{huge ? std::string_view{} : std::string_view{file.text}, index, language, found};
    if (!check_bytes(page, file.text)) return std::nullopt;
    Proof proof{page};
    proofread(proof);
    page.show_lines();
    if (proof.broken) return std::nullopt;
    return build_tree(page);
}

}  // namespace frontdesk
